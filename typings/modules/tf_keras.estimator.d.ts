// tf_keras.estimator of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface model_to_estimator$ {
  keras_model?: py.RemoteArgument | undefined
  keras_model_path?: py.Str | null | undefined
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  model_dir?: py.Str | null | undefined
  config?: py.RemoteArgument | undefined
  /** Default: `'checkpoint'` */
  checkpoint_format?: py.Str | undefined
  metric_names_map?: py.Dict<string, py.Str> | null | undefined
  export_outputs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Str | null, custom_objects: py.Dict<string, py.RemoteArgument> | null, model_dir: py.Str | null, config?: py.Positional, checkpoint_format?: py.Str, metric_names_map?: py.Dict<string, py.Str> | null, export_outputs?: py.Dict<string, py.RemoteArgument> | null): py.Remote
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Str | null, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<model_to_estimator$, 'keras_model' | 'keras_model_path' | 'custom_objects'>): py.Remote
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Str | null, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Str | null, keywords?: py.Rest<model_to_estimator$, 'keras_model' | 'keras_model_path'>): py.Remote
  model_to_estimator(keras_model: py.Positional, keywords?: py.Rest<model_to_estimator$, 'keras_model'>): py.Remote
  model_to_estimator(keywords?: model_to_estimator$): py.Remote
  model_to_estimator_dyn: py.RemoteFunction
}
