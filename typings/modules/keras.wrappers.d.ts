// keras.wrappers of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface SKLearnClassifier$decision_function {
  X: py.RemoteArgument
}

export interface SKLearnClassifier$fit {
  X: py.ArrayLike
  y: py.ArrayLike
  [keyword: string]: any
}

export interface SKLearnClassifier$predict {
  X: py.RemoteArgument
}

export interface SKLearnClassifier$set_fit_request {
  [keyword: string]: any
}

export interface SKLearnClassifier extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.wrappers.SKLearnClassifier': true }
  classes_: any
  classes__dyn: any
  decision_function(X: py.Positional): py.Remote
  decision_function(keywords: SKLearnClassifier$decision_function): py.Remote
  decision_function_dyn: py.RemoteFunction
  readonly epoch_: py.Remote
  readonly epoch__dyn: any
  fit(X: py.ArrayLike, y: py.ArrayLike, keywords?: py.Rest<SKLearnClassifier$fit, 'X' | 'y'>): py.Remote
  fit(X: py.ArrayLike, keywords: py.Rest<SKLearnClassifier$fit, 'X'>): py.Remote
  fit(keywords: SKLearnClassifier$fit): py.Remote
  fit_dyn: py.RemoteFunction
  get fit_kwargs(): py.Remote<any | null>
  set fit_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  fit_kwargs_dyn: any
  history_: any
  history__dyn: any
  model: any
  model_dyn: any
  model_: any
  model__dyn: any
  get model_kwargs(): py.Remote<any | null>
  set model_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  model_kwargs_dyn: any
  predict(X: py.Positional): py.Remote
  predict(keywords: SKLearnClassifier$predict): py.Remote
  predict_dyn: py.RemoteFunction
  set_fit_request(keywords?: SKLearnClassifier$set_fit_request): py.Remote
  set_fit_request_dyn: py.RemoteFunction
  get warm_start(): py.Remote<boolean>
  set warm_start(value: py.Bool)
  warm_start_dyn: any
}

export interface SKLearnClassifier$new {
  model: py.Of<'keras.Model'> | py.Callable
  /** Default: `False` */
  warm_start?: py.Bool | undefined
  model_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
  fit_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SKLearnClassifier$class extends py.PythonClass {
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): SKLearnClassifier
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): py.Promised<SKLearnClassifier>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnClassifier$new, 'model' | 'warm_start' | 'model_kwargs'>): SKLearnClassifier
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnClassifier$new, 'model' | 'warm_start' | 'model_kwargs'>): py.Promised<SKLearnClassifier>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): SKLearnClassifier
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Promised<SKLearnClassifier>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnClassifier$new, 'model' | 'warm_start'>): SKLearnClassifier
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnClassifier$new, 'model' | 'warm_start'>): py.Promised<SKLearnClassifier>
  new (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnClassifier$new, 'model'>): SKLearnClassifier
  (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnClassifier$new, 'model'>): py.Promised<SKLearnClassifier>
  new (keywords: SKLearnClassifier$new): SKLearnClassifier
  (keywords: SKLearnClassifier$new): py.Promised<SKLearnClassifier>
}

export interface SKLearnRegressor$fit {
  X: py.ArrayLike
  y: py.ArrayLike
  [keyword: string]: any
}

export interface SKLearnRegressor$predict {
  X: py.RemoteArgument
}

export interface SKLearnRegressor$set_fit_request {
  [keyword: string]: any
}

export interface SKLearnRegressor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.wrappers.SKLearnRegressor': true }
  readonly epoch_: py.Remote
  readonly epoch__dyn: any
  fit(X: py.ArrayLike, y: py.ArrayLike, keywords?: py.Rest<SKLearnRegressor$fit, 'X' | 'y'>): py.Remote
  fit(X: py.ArrayLike, keywords: py.Rest<SKLearnRegressor$fit, 'X'>): py.Remote
  fit(keywords: SKLearnRegressor$fit): py.Remote
  fit_dyn: py.RemoteFunction
  get fit_kwargs(): py.Remote<any | null>
  set fit_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  fit_kwargs_dyn: any
  history_: any
  history__dyn: any
  model: any
  model_dyn: any
  model_: any
  model__dyn: any
  get model_kwargs(): py.Remote<any | null>
  set model_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  model_kwargs_dyn: any
  predict(X: py.Positional): py.Remote
  predict(keywords: SKLearnRegressor$predict): py.Remote
  predict_dyn: py.RemoteFunction
  set_fit_request(keywords?: SKLearnRegressor$set_fit_request): py.Remote
  set_fit_request_dyn: py.RemoteFunction
  get warm_start(): py.Remote<boolean>
  set warm_start(value: py.Bool)
  warm_start_dyn: any
}

export interface SKLearnRegressor$new {
  model: py.Of<'keras.Model'> | py.Callable
  /** Default: `False` */
  warm_start?: py.Bool | undefined
  model_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
  fit_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SKLearnRegressor$class extends py.PythonClass {
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): SKLearnRegressor
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): py.Promised<SKLearnRegressor>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnRegressor$new, 'model' | 'warm_start' | 'model_kwargs'>): SKLearnRegressor
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnRegressor$new, 'model' | 'warm_start' | 'model_kwargs'>): py.Promised<SKLearnRegressor>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): SKLearnRegressor
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Promised<SKLearnRegressor>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnRegressor$new, 'model' | 'warm_start'>): SKLearnRegressor
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnRegressor$new, 'model' | 'warm_start'>): py.Promised<SKLearnRegressor>
  new (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnRegressor$new, 'model'>): SKLearnRegressor
  (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnRegressor$new, 'model'>): py.Promised<SKLearnRegressor>
  new (keywords: SKLearnRegressor$new): SKLearnRegressor
  (keywords: SKLearnRegressor$new): py.Promised<SKLearnRegressor>
}

export interface SKLearnTransformer$fit {
  X: py.ArrayLike
  y: py.ArrayLike
  [keyword: string]: any
}

export interface SKLearnTransformer$predict {
  X: py.RemoteArgument
}

export interface SKLearnTransformer$set_fit_request {
  [keyword: string]: any
}

export interface SKLearnTransformer$transform {
  X: py.ArrayLike
}

export interface SKLearnTransformer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.wrappers.SKLearnTransformer': true }
  readonly epoch_: py.Remote
  readonly epoch__dyn: any
  fit(X: py.ArrayLike, y: py.ArrayLike, keywords?: py.Rest<SKLearnTransformer$fit, 'X' | 'y'>): py.Remote
  fit(X: py.ArrayLike, keywords: py.Rest<SKLearnTransformer$fit, 'X'>): py.Remote
  fit(keywords: SKLearnTransformer$fit): py.Remote
  fit_dyn: py.RemoteFunction
  get fit_kwargs(): py.Remote<any | null>
  set fit_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  fit_kwargs_dyn: any
  history_: any
  history__dyn: any
  model: any
  model_dyn: any
  model_: any
  model__dyn: any
  get model_kwargs(): py.Remote<any | null>
  set model_kwargs(value: py.Dict<string, py.RemoteArgument> | null)
  model_kwargs_dyn: any
  predict(X: py.Positional): py.Remote
  predict(keywords: SKLearnTransformer$predict): py.Remote
  predict_dyn: py.RemoteFunction
  set_fit_request(keywords?: SKLearnTransformer$set_fit_request): py.Remote
  set_fit_request_dyn: py.RemoteFunction
  transform(X: py.ArrayLike): py.Remote
  transform(keywords: SKLearnTransformer$transform): py.Remote
  transform_dyn: py.RemoteFunction
  get warm_start(): py.Remote<boolean>
  set warm_start(value: py.Bool)
  warm_start_dyn: any
}

export interface SKLearnTransformer$new {
  model: py.Of<'keras.Model'> | py.Callable
  /** Default: `False` */
  warm_start?: py.Bool | undefined
  model_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
  fit_kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SKLearnTransformer$class extends py.PythonClass {
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): SKLearnTransformer
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, fit_kwargs: py.Dict<string, py.RemoteArgument> | null): py.Promised<SKLearnTransformer>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnTransformer$new, 'model' | 'warm_start' | 'model_kwargs'>): SKLearnTransformer
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<SKLearnTransformer$new, 'model' | 'warm_start' | 'model_kwargs'>): py.Promised<SKLearnTransformer>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): SKLearnTransformer
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, model_kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Promised<SKLearnTransformer>
  new (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnTransformer$new, 'model' | 'warm_start'>): SKLearnTransformer
  (model: py.Of<'keras.Model'> | py.Callable, warm_start: py.Bool, keywords?: py.Rest<SKLearnTransformer$new, 'model' | 'warm_start'>): py.Promised<SKLearnTransformer>
  new (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnTransformer$new, 'model'>): SKLearnTransformer
  (model: py.Of<'keras.Model'> | py.Callable, keywords?: py.Rest<SKLearnTransformer$new, 'model'>): py.Promised<SKLearnTransformer>
  new (keywords: SKLearnTransformer$new): SKLearnTransformer
  (keywords: SKLearnTransformer$new): py.Promised<SKLearnTransformer>
}

export interface $Module extends py.PythonModuleObject {
  readonly SKLearnClassifier: SKLearnClassifier$class
  readonly SKLearnRegressor: SKLearnRegressor$class
  readonly SKLearnTransformer: SKLearnTransformer$class
}
