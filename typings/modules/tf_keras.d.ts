// tf_keras of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_train from './tensorflow.train.js'
import type * as tf_keras_activations from './tf_keras.activations.js'
import type * as tf_keras_applications from './tf_keras.applications.js'
import type * as tf_keras_backend from './tf_keras.backend.js'
import type * as tf_keras_callbacks from './tf_keras.callbacks.js'
import type * as tf_keras_constraints from './tf_keras.constraints.js'
import type * as tf_keras_datasets from './tf_keras.datasets.js'
import type * as tf_keras_dtensor from './tf_keras.dtensor.js'
import type * as tf_keras_estimator from './tf_keras.estimator.js'
import type * as tf_keras_experimental from './tf_keras.experimental.js'
import type * as tf_keras_export from './tf_keras.export.js'
import type * as tf_keras_initializers from './tf_keras.initializers.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_losses from './tf_keras.losses.js'
import type * as tf_keras_metrics from './tf_keras.metrics.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'
import type * as tf_keras_models from './tf_keras.models.js'
import type * as tf_keras_optimizers from './tf_keras.optimizers.js'
import type * as tf_keras_preprocessing from './tf_keras.preprocessing.js'
import type * as tf_keras_regularizers from './tf_keras.regularizers.js'
import type * as tf_keras_saving from './tf_keras.saving.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface Model$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Model$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  training?: py.Bool | py.TensorLike | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface Model$compile_from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Model$compute_loss {
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  y_pred?: py.TensorLike | null | undefined
  sample_weight?: py.TensorLike | null | undefined
}

export interface Model$compute_metrics {
  x: py.RemoteArgument
  y: py.RemoteArgument
  y_pred: py.TensorLike
  sample_weight: py.RemoteArgument
}

export interface Model$evaluate_generator {
  generator: py.RemoteArgument
  steps?: py.RemoteArgument | undefined
  callbacks?: py.RemoteArgument | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
}

export interface Model$export {
  filepath: py.Str
}

export interface Model$fit_generator {
  generator: py.RemoteArgument
  steps_per_epoch?: py.RemoteArgument | undefined
  /** Default: `1` */
  epochs?: py.Int | undefined
  /** Default: `1` */
  verbose?: py.Int | undefined
  callbacks?: py.RemoteArgument | undefined
  validation_data?: py.RemoteArgument | undefined
  validation_steps?: py.RemoteArgument | undefined
  /** Default: `1` */
  validation_freq?: py.Int | undefined
  class_weight?: py.RemoteArgument | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  /** Default: `0` */
  initial_epoch?: py.Int | undefined
}

export interface Model$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Model$get_layer {
  name?: py.Str | null | undefined
  index?: py.Int | null | undefined
}

export interface Model$load_weights {
  filepath: py.Str
  /** Default: `False` */
  skip_mismatch?: py.Bool | undefined
  /** Default: `False` */
  by_name?: py.Bool | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Model$make_predict_function {
  /** Default: `False` */
  force?: py.Bool | undefined
}

export interface Model$make_test_function {
  /** Default: `False` */
  force?: py.Bool | undefined
}

export interface Model$make_train_function {
  /** Default: `False` */
  force?: py.Bool | undefined
}

export interface Model$predict_generator {
  generator: py.RemoteArgument
  steps?: py.RemoteArgument | undefined
  callbacks?: py.RemoteArgument | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
}

export interface Model$predict_on_batch {
  x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike>
}

export interface Model$predict_step {
  data: py.RemoteArgument
}

export interface Model$save {
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  save_format?: 'keras' | 'tf' | 'h5' | py.RemotePromise<string> | null | undefined
  [keyword: string]: any
}

export interface Model$save_spec {
  /** Default: `True` */
  dynamic_batch?: py.Bool | undefined
}

export interface Model$save_weights {
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  save_format?: 'tf' | 'h5' | py.RemotePromise<string> | null | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Model$summary {
  line_length?: py.RemoteArgument | undefined
  positions?: py.RemoteArgument | undefined
  print_fn?: py.Callable | null | undefined
  /** Default: `False` */
  expand_nested?: py.Bool | undefined
  /** Default: `False` */
  show_trainable?: py.Bool | undefined
  layer_range?: py.List<py.Str> | py.Tuple<readonly [py.Str, py.Str]> | null | undefined
}

export interface Model$test_on_batch {
  x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  y?: py.RemoteArgument | undefined
  sample_weight?: py.ArrayLike | null | undefined
  /** Default: `True` */
  reset_metrics?: py.Bool | undefined
  /** Default: `False` */
  return_dict?: py.Bool | undefined
}

export interface Model$test_step {
  data: py.RemoteArgument
}

export interface Model$to_json {
  [keyword: string]: any
}

export interface Model$to_yaml {
  [keyword: string]: any
}

export interface Model$train_on_batch {
  x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  y?: py.RemoteArgument | undefined
  sample_weight?: py.ArrayLike | null | undefined
  class_weight?: py.Dict<unknown, py.Float> | null | undefined
  /** Default: `True` */
  reset_metrics?: py.Bool | undefined
  /** Default: `False` */
  return_dict?: py.Bool | undefined
}

export interface Model$train_step {
  data: py.RemoteArgument
}

export interface Model extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.Model': true } & tf_keras_layers.Layer[typeof py.kind]
  autotune_steps_per_execution: any
  autotune_steps_per_execution_dyn: any
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Model$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | py.TensorLike | null, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | py.TensorLike | null, keywords?: py.Rest<Model$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<Model$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Model$call] | any[]): any
  call_dyn: py.RemoteFunction
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends py.LastCompiledLoss<roles.Loss> = py.LastCompiledLoss<roles.Loss>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, loss: NoInfer<P1>, ...more: More): NoInfer<Result>
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends py.CompiledLoss<roles.Loss> = py.CompiledLoss<roles.Loss>, P2 extends Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer' | 'loss'> = Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer' | 'loss'>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, loss: NoInfer<P1>, keywords: NoInfer<P2>, ...more: More): NoInfer<Result>
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer'> = Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer'>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, keywords?: NoInfer<P1>, ...more: More): NoInfer<Result>
  compile<P0 extends py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric> = py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, More extends [] = [], Result = py.Remote<null>>(keywords?: NoInfer<P0>, ...more: More): NoInfer<Result>
  compile_dyn: py.RemoteFunction
  compile_from_config(config: py.LastDict<string, py.RemoteArgument>): py.Remote
  compile_from_config(keywords: Model$compile_from_config): py.Remote
  compile_from_config_dyn: py.RemoteFunction
  compiled_loss: any
  compiled_loss_dyn: any
  compiled_metrics: any
  compiled_metrics_dyn: any
  compute_loss(...args: [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, sample_weight: py.TensorLike | null] | [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, keywords?: py.Rest<Model$compute_loss, 'x' | 'y' | 'y_pred'>] | [x: py.Positional, y: py.Positional, keywords?: py.Rest<Model$compute_loss, 'x' | 'y'>] | [x: py.Positional, keywords?: py.Rest<Model$compute_loss, 'x'>] | [keywords?: Model$compute_loss] | any[]): any
  compute_loss_dyn: py.RemoteFunction
  compute_metrics(...args: [x: py.Positional, y: py.Positional, y_pred: py.TensorLike, sample_weight: py.Positional] | [x: py.Positional, y: py.Positional, y_pred: py.TensorLike, keywords: py.Rest<Model$compute_metrics, 'x' | 'y' | 'y_pred'>] | [x: py.Positional, y: py.Positional, keywords: py.Rest<Model$compute_metrics, 'x' | 'y'>] | [x: py.Positional, keywords: py.Rest<Model$compute_metrics, 'x'>] | [keywords: Model$compute_metrics] | any[]): any
  compute_metrics_dyn: py.RemoteFunction
  distribute_reduction_method: any
  distribute_reduction_method_dyn: any
  readonly distribute_strategy: py.Remote
  readonly distribute_strategy_dyn: any
  evaluate<Result = { loss: number; [metric: string]: number }>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'tf_keras'>>, 'x' | 'y'> & { return_dict: true }): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, y: py.LastTrainingData | null): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'tf_keras'>>, 'x' | 'y'>): py.Remote<Result>
  evaluate<Result = any>(x: py.LastTrainingData): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'tf_keras'>>, 'x'>): py.Remote<Result>
  evaluate<Result = any>(keywords: py.EvaluateKeywords<py.CallbackLike<'tf_keras'>>): py.Remote<Result>
  evaluate_dyn: py.RemoteFunction
  evaluate_generator(generator: py.Positional, steps: py.Positional, callbacks: py.Positional, max_queue_size: py.Int, workers?: py.Int, use_multiprocessing?: py.Bool, verbose?: py.Int): py.Remote
  evaluate_generator(generator: py.Positional, steps: py.Positional, callbacks: py.Positional, keywords?: py.Rest<Model$evaluate_generator, 'generator' | 'steps' | 'callbacks'>): py.Remote
  evaluate_generator(generator: py.Positional, steps: py.Positional, keywords?: py.Rest<Model$evaluate_generator, 'generator' | 'steps'>): py.Remote
  evaluate_generator(generator: py.Positional, keywords?: py.Rest<Model$evaluate_generator, 'generator'>): py.Remote
  evaluate_generator(keywords: Model$evaluate_generator): py.Remote
  evaluate_generator_dyn: py.RemoteFunction
  export(filepath: py.Str): py.Remote
  export(keywords: Model$export): py.Remote
  export_dyn: py.RemoteFunction
  fit(x: py.TrainingData, y: py.LastTrainingData | null): py.Promised<tf_keras_callbacks.History>
  fit(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.FitKeywords<py.CallbackLike<'tf_keras'>>, 'x' | 'y'>): py.Promised<tf_keras_callbacks.History>
  fit(x: py.LastTrainingData): py.Promised<tf_keras_callbacks.History>
  fit(x: py.TrainingData, keywords: Omit<py.FitKeywords<py.CallbackLike<'tf_keras'>>, 'x'>): py.Promised<tf_keras_callbacks.History>
  fit(keywords: py.FitKeywords<py.CallbackLike<'tf_keras'>>): py.Promised<tf_keras_callbacks.History>
  fit_dyn: py.RemoteFunction
  fit_generator(generator: py.Positional, steps_per_epoch: py.Positional, epochs: py.Int, verbose: py.Int, callbacks?: py.Positional, validation_data?: py.Positional, validation_steps?: py.Positional, validation_freq?: py.Int, class_weight?: py.Positional, max_queue_size?: py.Int, workers?: py.Int, use_multiprocessing?: py.Bool, shuffle?: py.Bool, initial_epoch?: py.Int): py.Remote
  fit_generator(generator: py.Positional, steps_per_epoch: py.Positional, epochs: py.Int, keywords?: py.Rest<Model$fit_generator, 'generator' | 'steps_per_epoch' | 'epochs'>): py.Remote
  fit_generator(generator: py.Positional, steps_per_epoch: py.Positional, keywords?: py.Rest<Model$fit_generator, 'generator' | 'steps_per_epoch'>): py.Remote
  fit_generator(generator: py.Positional, keywords?: py.Rest<Model$fit_generator, 'generator'>): py.Remote
  fit_generator(keywords: Model$fit_generator): py.Remote
  fit_generator_dyn: py.RemoteFunction
  get_compile_config(): py.Remote
  get_compile_config_dyn: py.RemoteFunction
  get_layer(name: py.Str | null, index: py.Int | null): py.Promised<tf_keras_layers.Layer>
  get_layer(name: py.Str | null, keywords?: py.Rest<Model$get_layer, 'name'>): py.Promised<tf_keras_layers.Layer>
  get_layer(keywords?: Model$get_layer): py.Promised<tf_keras_layers.Layer>
  get_layer_dyn: py.RemoteFunction
  get_metrics_result(): py.Remote
  get_metrics_result_dyn: py.RemoteFunction
  get_weight_paths(): py.Remote
  get_weight_paths_dyn: py.RemoteFunction
  get_weights(): py.RemoteList<py.NDArray>
  get_weights_dyn: py.RemoteFunction
  history: any
  history_dyn: any
  input_names: any
  input_names_dyn: any
  inputs: any
  inputs_dyn: any
  jit_compile: any
  jit_compile_dyn: any
  get layers(): py.RemoteList<tf_keras_layers.Layer>
  set layers(value: py.List<py.Of<'tf_keras.layers.Layer'>>)
  layers_dyn: any
  load_weights(filepath: py.Str, skip_mismatch: py.Bool, by_name: py.Bool, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote
  load_weights(filepath: py.Str, skip_mismatch: py.Bool, by_name: py.Bool, keywords?: py.Rest<Model$load_weights, 'filepath' | 'skip_mismatch' | 'by_name'>): py.Remote
  load_weights(filepath: py.Str, skip_mismatch: py.Bool, keywords?: py.Rest<Model$load_weights, 'filepath' | 'skip_mismatch'>): py.Remote
  load_weights(filepath: py.Str, keywords?: py.Rest<Model$load_weights, 'filepath'>): py.Remote
  load_weights(keywords: Model$load_weights): py.Remote
  load_weights_dyn: py.RemoteFunction
  loss: any
  loss_dyn: any
  make_predict_function(...args: [force: py.Bool] | [keywords?: Model$make_predict_function] | any[]): any
  make_predict_function_dyn: py.RemoteFunction
  make_test_function(...args: [force: py.Bool] | [keywords?: Model$make_test_function] | any[]): any
  make_test_function_dyn: py.RemoteFunction
  make_train_function(...args: [force: py.Bool] | [keywords?: Model$make_train_function] | any[]): any
  make_train_function_dyn: py.RemoteFunction
  readonly metrics_names: py.RemoteList<string>
  readonly metrics_names_dyn: any
  get optimizer(): py.Promised<tf_keras_optimizers.Optimizer>
  set optimizer(value: py.Of<'tf_keras.optimizers.Optimizer'>)
  optimizer_dyn: any
  output_names: any
  output_names_dyn: any
  outputs: any
  outputs_dyn: any
  predict<Result = py.NDArray>(x: py.LastTrainingData): py.Remote<NoInfer<Result>>
  predict<Result = py.NDArray>(x: py.TrainingData, keywords: Omit<py.PredictKeywords<py.CallbackLike<'tf_keras'>>, 'x'>): py.Remote<NoInfer<Result>>
  predict<Result = py.NDArray>(keywords: py.PredictKeywords<py.CallbackLike<'tf_keras'>>): py.Remote<NoInfer<Result>>
  predict_dyn: py.RemoteFunction
  predict_function: any
  predict_function_dyn: any
  predict_generator(generator: py.Positional, steps: py.Positional, callbacks: py.Positional, max_queue_size: py.Int, workers?: py.Int, use_multiprocessing?: py.Bool, verbose?: py.Int): py.Remote
  predict_generator(generator: py.Positional, steps: py.Positional, callbacks: py.Positional, keywords?: py.Rest<Model$predict_generator, 'generator' | 'steps' | 'callbacks'>): py.Remote
  predict_generator(generator: py.Positional, steps: py.Positional, keywords?: py.Rest<Model$predict_generator, 'generator' | 'steps'>): py.Remote
  predict_generator(generator: py.Positional, keywords?: py.Rest<Model$predict_generator, 'generator'>): py.Remote
  predict_generator(keywords: Model$predict_generator): py.Remote
  predict_generator_dyn: py.RemoteFunction
  predict_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike>): py.Remote<py.NDArray>
  predict_on_batch(keywords: Model$predict_on_batch): py.Remote<py.NDArray>
  predict_on_batch_dyn: py.RemoteFunction
  predict_step(...args: [data: py.Positional] | [keywords: Model$predict_step] | any[]): any
  predict_step_dyn: py.RemoteFunction
  reset_metrics(): py.Remote<null>
  reset_metrics_dyn: py.RemoteFunction
  reset_states(): py.Remote
  reset_states_dyn: py.RemoteFunction
  get run_eagerly(): py.Remote<boolean>
  set run_eagerly(value: py.Bool)
  run_eagerly_dyn: any
  save(filepath: py.Str, overwrite: py.Bool, save_format: 'keras' | 'tf' | 'h5' | py.RemotePromise<string> | null, keywords?: py.Rest<Model$save, 'filepath' | 'overwrite' | 'save_format'>): py.Remote<null>
  save(filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<Model$save, 'filepath' | 'overwrite'>): py.Remote<null>
  save(filepath: py.Str, keywords?: py.Rest<Model$save, 'filepath'>): py.Remote<null>
  save(keywords: Model$save): py.Remote<null>
  save_dyn: py.RemoteFunction
  save_spec(dynamic_batch: py.Bool): py.Remote
  save_spec(keywords?: Model$save_spec): py.Remote
  save_spec_dyn: py.RemoteFunction
  save_weights(filepath: py.Str, overwrite: py.Bool, save_format: 'tf' | 'h5' | py.RemotePromise<string> | null, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<null>
  save_weights(filepath: py.Str, overwrite: py.Bool, save_format: 'tf' | 'h5' | py.RemotePromise<string> | null, keywords?: py.Rest<Model$save_weights, 'filepath' | 'overwrite' | 'save_format'>): py.Remote<null>
  save_weights(filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<Model$save_weights, 'filepath' | 'overwrite'>): py.Remote<null>
  save_weights(filepath: py.Str, keywords?: py.Rest<Model$save_weights, 'filepath'>): py.Remote<null>
  save_weights(keywords: Model$save_weights): py.Remote<null>
  save_weights_dyn: py.RemoteFunction
  readonly state_updates: py.Remote
  readonly state_updates_dyn: any
  steps_per_execution: any
  steps_per_execution_dyn: any
  get stop_training(): py.Remote<boolean>
  set stop_training(value: py.Bool)
  stop_training_dyn: any
  summary(line_length: py.Positional, positions: py.Positional, print_fn: py.Callable | null, expand_nested: py.Bool, show_trainable?: py.Bool, layer_range?: py.List<py.Str> | py.Tuple<readonly [py.Str, py.Str]> | null): py.Remote<null>
  summary(line_length: py.Positional, positions: py.Positional, print_fn: py.Callable | null, keywords?: py.Rest<Model$summary, 'line_length' | 'positions' | 'print_fn'>): py.Remote<null>
  summary(line_length: py.Positional, positions: py.Positional, keywords?: py.Rest<Model$summary, 'line_length' | 'positions'>): py.Remote<null>
  summary(line_length: py.Positional, keywords?: py.Rest<Model$summary, 'line_length'>): py.Remote<null>
  summary(keywords?: Model$summary): py.Remote<null>
  summary_dyn: py.RemoteFunction
  test_function: any
  test_function_dyn: any
  test_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, sample_weight: py.ArrayLike | null, reset_metrics: py.Bool, return_dict?: py.Bool): py.Remote
  test_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, sample_weight: py.ArrayLike | null, keywords?: py.Rest<Model$test_on_batch, 'x' | 'y' | 'sample_weight'>): py.Remote
  test_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, keywords?: py.Rest<Model$test_on_batch, 'x' | 'y'>): py.Remote
  test_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$test_on_batch, 'x'>): py.Remote
  test_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.RemoteArgument>): py.Remote
  test_on_batch(keywords: Model$test_on_batch): py.Remote
  test_on_batch_dyn: py.RemoteFunction
  test_step(...args: [data: py.Positional] | [keywords: Model$test_step] | any[]): any
  test_step_dyn: py.RemoteFunction
  to_json(keywords?: Model$to_json): py.Remote<string>
  to_json_dyn: py.RemoteFunction
  to_yaml(keywords?: Model$to_yaml): py.Remote
  to_yaml_dyn: py.RemoteFunction
  train_function: any
  train_function_dyn: any
  train_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, sample_weight: py.ArrayLike | null, class_weight: py.Dict<unknown, py.Float> | null, reset_metrics?: py.Bool, return_dict?: py.Bool): py.Remote
  train_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, sample_weight: py.ArrayLike | null, keywords?: py.Rest<Model$train_on_batch, 'x' | 'y' | 'sample_weight'>): py.Remote
  train_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, y: py.Positional, keywords?: py.Rest<Model$train_on_batch, 'x' | 'y'>): py.Remote
  train_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$train_on_batch, 'x'>): py.Remote
  train_on_batch(x: py.List<py.ArrayLike> | py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.RemoteArgument>): py.Remote
  train_on_batch(keywords: Model$train_on_batch): py.Remote
  train_on_batch_dyn: py.RemoteFunction
  train_step(...args: [data: py.Positional] | [keywords: Model$train_step] | any[]): any
  train_step_dyn: py.RemoteFunction
  train_tf_function: any
  train_tf_function_dyn: any
}

export interface Model$new {
  inputs?: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument> | undefined
  outputs?: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument> | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  skip_init?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  autocast?: py.Bool | undefined
  dynamic?: py.Bool | undefined
}

export interface Model$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, name: py.Str | null, trainable: py.Bool, keywords?: py.Rest<Model$new, 'inputs' | 'outputs' | 'name' | 'trainable'>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, name: py.Str | null, trainable: py.Bool, keywords?: py.Rest<Model$new, 'inputs' | 'outputs' | 'name' | 'trainable'>): py.Promised<Model>
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, name: py.Str | null, keywords?: py.Rest<Model$new, 'inputs' | 'outputs' | 'name'>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, name: py.Str | null, keywords?: py.Rest<Model$new, 'inputs' | 'outputs' | 'name'>): py.Promised<Model>
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$new, 'inputs' | 'outputs'>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$new, 'inputs' | 'outputs'>): py.Promised<Model>
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, outputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): py.Promised<Model>
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$new, 'inputs'>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$new, 'inputs'>): py.Promised<Model>
  new (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): Model
  (inputs: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): py.Promised<Model>
  new (keywords?: Model$new): Model
  (keywords?: Model$new): py.Promised<Model>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Model$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Model$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Sequential$add {
  layer: py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>
}

export interface Sequential$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface Sequential$call {
  inputs: py.TensorLike | py.List<py.TensorLike>
  training?: py.Bool | py.TensorLike | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface Sequential$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask: py.TensorLike | py.List<py.TensorLike>
}

export interface Sequential extends Model {
  readonly [py.kind]: { readonly 'tf_keras.Sequential': true } & Model[typeof py.kind]
  add(layer: py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>): py.Remote
  add(keywords: Sequential$add): py.Remote
  add_dyn: py.RemoteFunction
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: Sequential$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, training: py.Bool | py.TensorLike | null, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.List<py.TensorLike>, training: py.Bool | py.TensorLike | null, keywords?: py.Rest<Sequential$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<Sequential$call, 'inputs'>] | [keywords: Sequential$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike>] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<Sequential$compute_mask, 'inputs'>] | [keywords: Sequential$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  pop(): py.Remote
  pop_dyn: py.RemoteFunction
}

export interface Sequential$new {
  layers?: py.List<py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null | undefined
  name?: py.Str | null | undefined
}

export interface Sequential$class extends py.Statics<Model$class> {
  new (layers: py.List<py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, name: py.Str | null): Sequential
  (layers: py.List<py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, name: py.Str | null): py.Promised<Sequential>
  new (layers: py.List<py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, keywords?: py.Rest<Sequential$new, 'layers'>): Sequential
  (layers: py.List<py.Of<'tf_keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, keywords?: py.Rest<Sequential$new, 'layers'>): py.Promised<Sequential>
  new (keywords?: Sequential$new): Sequential
  (keywords?: Sequential$new): py.Promised<Sequential>
}

export interface $Module extends py.PythonModuleObject {
  readonly Input: tf_keras_layers.$Module["Input"]
  Input_dyn: py.RemoteFunction
  readonly Model: Model$class
  readonly Sequential: Sequential$class
  readonly activations: tf_keras_activations.$Module
  readonly applications: tf_keras_applications.$Module
  readonly backend: tf_keras_backend.$Module
  readonly callbacks: tf_keras_callbacks.$Module
  readonly constraints: tf_keras_constraints.$Module
  readonly datasets: tf_keras_datasets.$Module
  readonly dtensor: tf_keras_dtensor.$Module
  readonly estimator: tf_keras_estimator.$Module
  readonly experimental: tf_keras_experimental.$Module
  readonly export: tf_keras_export.$Module
  readonly initializers: tf_keras_initializers.$Module
  readonly layers: tf_keras_layers.$Module
  readonly losses: tf_keras_losses.$Module
  readonly metrics: tf_keras_metrics.$Module
  readonly mixed_precision: tf_keras_mixed_precision.$Module
  readonly models: tf_keras_models.$Module
  readonly optimizers: tf_keras_optimizers.$Module
  readonly preprocessing: tf_keras_preprocessing.$Module
  readonly regularizers: tf_keras_regularizers.$Module
  readonly saving: tf_keras_saving.$Module
  readonly utils: tf_keras_utils.$Module
}
