// keras of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './keras.$roles.js'
import type * as keras_activations from './keras.activations.js'
import type * as keras_applications from './keras.applications.js'
import type * as keras_backend from './keras.backend.js'
import type * as keras_callbacks from './keras.callbacks.js'
import type * as keras_config from './keras.config.js'
import type * as keras_constraints from './keras.constraints.js'
import type * as keras_datasets from './keras.datasets.js'
import type * as keras_distillation from './keras.distillation.js'
import type * as keras_distribution from './keras.distribution.js'
import type * as keras_dtype_policies from './keras.dtype_policies.js'
import type * as keras_export from './keras.export.js'
import type * as keras_initializers from './keras.initializers.js'
import type * as keras_layers from './keras.layers.js'
import type * as keras_legacy from './keras.legacy.js'
import type * as keras_losses from './keras.losses.js'
import type * as keras_metrics from './keras.metrics.js'
import type * as keras_mixed_precision from './keras.mixed_precision.js'
import type * as keras_models from './keras.models.js'
import type * as keras_ops from './keras.ops.js'
import type * as keras_optimizers from './keras.optimizers.js'
import type * as keras_preprocessing from './keras.preprocessing.js'
import type * as keras_quantizers from './keras.quantizers.js'
import type * as keras_random from './keras.random.js'
import type * as keras_regularizers from './keras.regularizers.js'
import type * as keras_saving from './keras.saving.js'
import type * as keras_tree from './keras.tree.js'
import type * as keras_utils from './keras.utils.js'
import type * as keras_visualization from './keras.visualization.js'
import type * as keras_wrappers from './keras.wrappers.js'
import type * as tensorflow from './tensorflow.js'

export interface DTypePolicy$convert_input {
  x: py.TensorLike
  autocast: py.Bool
  dtype: py.DType
}

export interface DTypePolicy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface DTypePolicy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.DTypePolicy': true }
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  convert_input(x: py.TensorLike, autocast: py.Bool, dtype: py.DType): py.Remote
  convert_input(x: py.TensorLike, autocast: py.Bool, keywords: py.Rest<DTypePolicy$convert_input, 'x' | 'autocast'>): py.Remote
  convert_input(x: py.TensorLike, keywords: py.Rest<DTypePolicy$convert_input, 'x'>): py.Remote
  convert_input(keywords: DTypePolicy$convert_input): py.Remote
  convert_input_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly quantization_mode: py.Remote
  readonly quantization_mode_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
}

export interface DTypePolicy$new {
  name?: py.Str | null | undefined
}

export interface DTypePolicy$class extends py.PythonClass {
  new (name: py.Str | null): DTypePolicy
  (name: py.Str | null): py.Promised<DTypePolicy>
  new (keywords?: DTypePolicy$new): DTypePolicy
  (keywords?: DTypePolicy$new): py.Promised<DTypePolicy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: DTypePolicy$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface FloatDTypePolicy extends DTypePolicy {
  readonly [py.kind]: { readonly 'keras.FloatDTypePolicy': true } & DTypePolicy[typeof py.kind]
}

export interface FloatDTypePolicy$new {
  name?: py.Str | null | undefined
}

export interface FloatDTypePolicy$class extends py.Statics<DTypePolicy$class> {
  new (name: py.Str | null): FloatDTypePolicy
  (name: py.Str | null): py.Promised<FloatDTypePolicy>
  new (keywords?: FloatDTypePolicy$new): FloatDTypePolicy
  (keywords?: FloatDTypePolicy$new): py.Promised<FloatDTypePolicy>
}

export interface Function$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Function$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Function$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Function extends Operation {
  readonly [py.kind]: { readonly 'keras.Function': true } & Operation[typeof py.kind]
  call(inputs: py.TensorLike | py.LastDict<string, py.TensorLike>): py.Remote
  call(keywords: Function$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>): py.Remote
  compute_output_shape(keywords: Function$compute_output_shape): py.Remote
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(inputs: py.TensorLike | py.LastDict<string, py.TensorLike>): py.Remote
  compute_output_spec(keywords: Function$compute_output_spec): py.Remote
  compute_output_spec(...args: any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  readonly inputs: py.Remote
  readonly inputs_dyn: any
  nnx_operations: any
  nnx_operations_dyn: any
  readonly operations: py.Remote
  readonly operations_dyn: any
  readonly outputs: py.Remote
  readonly outputs_dyn: any
}

export interface Function$new {
  inputs: py.RemoteArgument
  outputs: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Function$class extends py.Statics<Operation$class> {
  new (inputs: py.Positional, outputs: py.Positional, name: py.Str | null): Function
  (inputs: py.Positional, outputs: py.Positional, name: py.Str | null): py.Promised<Function>
  new (inputs: py.Positional, outputs: py.Positional, keywords?: py.Rest<Function$new, 'inputs' | 'outputs'>): Function
  (inputs: py.Positional, outputs: py.Positional, keywords?: py.Rest<Function$new, 'inputs' | 'outputs'>): py.Promised<Function>
  new (inputs: py.Positional, keywords: py.Rest<Function$new, 'inputs'>): Function
  (inputs: py.Positional, keywords: py.Rest<Function$new, 'inputs'>): py.Promised<Function>
  new (keywords: Function$new): Function
  (keywords: Function$new): py.Promised<Function>
}

export interface KerasTensor$reshape {
  newshape: py.RemoteArgument
}

export interface KerasTensor$squeeze {
  axis?: py.RemoteArgument | undefined
}

export interface KerasTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.KerasTensor': true }
  readonly [index: number]: py.Promised<KerasTensor>
  dtype: any
  dtype_dyn: any
  name: any
  name_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  ragged: any
  ragged_dyn: any
  ragged_rank: any
  ragged_rank_dyn: any
  record_history: any
  record_history_dyn: any
  reshape(newshape: py.Positional): py.Remote
  reshape(keywords: KerasTensor$reshape): py.Remote
  reshape_dyn: py.RemoteFunction
  row_splits_dtype: any
  row_splits_dtype_dyn: any
  shape: any
  shape_dyn: any
  sparse: any
  sparse_dyn: any
  squeeze(axis: py.Positional): py.Remote
  squeeze(keywords?: KerasTensor$squeeze): py.Remote
  squeeze_dyn: py.RemoteFunction
}

export interface KerasTensor$new {
  shape: py.RemoteArgument
  /** Default: `'float32'` */
  dtype?: py.DType | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `False` */
  ragged?: py.Bool | undefined
  /** Default: `True` */
  record_history?: py.Bool | undefined
  name?: py.Str | null | undefined
  ragged_rank?: py.RemoteArgument | undefined
  row_splits_dtype?: py.RemoteArgument | undefined
}

export interface KerasTensor$class extends py.PythonClass {
  new (shape: py.Positional, dtype: py.DType, sparse: py.Bool, ragged: py.Bool, record_history?: py.Bool, name?: py.Str | null, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype' | 'sparse' | 'ragged' | 'record_history' | 'name'>): KerasTensor
  (shape: py.Positional, dtype: py.DType, sparse: py.Bool, ragged: py.Bool, record_history?: py.Bool, name?: py.Str | null, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype' | 'sparse' | 'ragged' | 'record_history' | 'name'>): py.Promised<KerasTensor>
  new (shape: py.Positional, dtype: py.DType, sparse: py.Bool, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype' | 'sparse'>): KerasTensor
  (shape: py.Positional, dtype: py.DType, sparse: py.Bool, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype' | 'sparse'>): py.Promised<KerasTensor>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype'>): KerasTensor
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<KerasTensor$new, 'shape' | 'dtype'>): py.Promised<KerasTensor>
  new (shape: py.Positional, keywords?: py.Rest<KerasTensor$new, 'shape'>): KerasTensor
  (shape: py.Positional, keywords?: py.Rest<KerasTensor$new, 'shape'>): py.Promised<KerasTensor>
  new (keywords: KerasTensor$new): KerasTensor
  (keywords: KerasTensor$new): py.Promised<KerasTensor>
}

export interface Model$compile_from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Model$compiled_loss {
  y: py.RemoteArgument
  y_pred: py.RemoteArgument
  sample_weight?: py.RemoteArgument | undefined
  regularization_losses?: py.RemoteArgument | undefined
}

export interface Model$compute_loss {
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  y_pred?: py.TensorLike | null | undefined
  sample_weight?: py.TensorLike | null | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Model$compute_metrics {
  x: py.RemoteArgument
  y: py.RemoteArgument
  y_pred: py.TensorLike
  sample_weight?: py.RemoteArgument | undefined
}

export interface Model$export {
  filepath: py.Str
  /** Default: `'tf_saved_model'` */
  format?: 'tf_saved_model' | 'onnx' | 'openvino' | 'litert' | 'torch' | py.RemotePromise<string> | undefined
  verbose?: py.Bool | null | undefined
  input_signature?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Model$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Model$get_layer {
  name?: py.Str | null | undefined
  index?: py.Int | null | undefined
}

export interface Model$get_quantization_layer_structure {
  mode?: py.RemoteArgument | undefined
}

export interface Model$get_state_tree {
  /** Default: `'backend_tensor'` */
  value_format?: py.Str | undefined
}

export interface Model$load_weights {
  filepath: py.Str
  /** Default: `False` */
  skip_mismatch?: py.Bool | undefined
  [keyword: string]: any
}

export interface Model$loss {
  y: py.RemoteArgument
  y_pred: py.RemoteArgument
  sample_weight?: py.RemoteArgument | undefined
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

export interface Model$predict_on_batch {
  x: py.ArrayLike
}

export interface Model$predict_step {
  data: py.RemoteArgument
}

export interface Model$quantize {
  mode?: 'int8' | 'int4' | 'float8' | 'gptq' | py.RemotePromise<string> | null | undefined
  config?: py.Of<'keras.quantizers.QuantizationConfig'> | null | undefined
  filters?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Model$save {
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  zipped?: py.Bool | null | undefined
  [keyword: string]: any
}

export interface Model$save_weights {
  filepath: py.Str
  /** Default: `True` */
  overwrite?: py.Bool | undefined
  max_shard_size?: py.Int | py.Float | null | undefined
}

export interface Model$set_state_tree {
  state_tree: py.Dict<string, py.RemoteArgument>
}

export interface Model$stateless_compute_loss {
  trainable_variables: py.RemoteArgument
  non_trainable_variables: py.RemoteArgument
  metrics_variables: py.RemoteArgument
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  y_pred?: py.RemoteArgument | undefined
  sample_weight?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
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
  x: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  sample_weight?: py.ArrayLike | null | undefined
  /** Default: `False` */
  return_dict?: py.Bool | undefined
}

export interface Model$test_step {
  data: py.RemoteArgument
}

export interface Model$to_json {
  [keyword: string]: any
}

export interface Model$train_on_batch {
  x: py.ArrayLike
  y?: py.ArrayLike | null | undefined
  sample_weight?: py.ArrayLike | null | undefined
  class_weight?: py.Dict<unknown, py.Float> | null | undefined
  /** Default: `False` */
  return_dict?: py.Bool | undefined
}

export interface Model$train_step {
  data: py.RemoteArgument
}

export interface Model extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'keras.Model': true } & keras_layers.Layer[typeof py.kind]
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends py.LastCompiledLoss<roles.Loss> = py.LastCompiledLoss<roles.Loss>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, loss: NoInfer<P1>, ...more: More): NoInfer<Result>
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends py.CompiledLoss<roles.Loss> = py.CompiledLoss<roles.Loss>, P2 extends Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer' | 'loss'> = Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer' | 'loss'>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, loss: NoInfer<P1>, keywords: NoInfer<P2>, ...more: More): NoInfer<Result>
  compile<P0 extends roles.Optimizer = roles.Optimizer, P1 extends Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer'> = Omit<py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, 'optimizer'>, More extends [] = [], Result = py.Remote<null>>(optimizer: NoInfer<P0>, keywords?: NoInfer<P1>, ...more: More): NoInfer<Result>
  compile<P0 extends py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric> = py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>, More extends [] = [], Result = py.Remote<null>>(keywords?: NoInfer<P0>, ...more: More): NoInfer<Result>
  compile_dyn: py.RemoteFunction
  compile_from_config(config: py.LastDict<string, py.RemoteArgument>): py.Remote
  compile_from_config(keywords: Model$compile_from_config): py.Remote
  compile_from_config_dyn: py.RemoteFunction
  get compiled(): py.Remote<boolean>
  set compiled(value: py.Bool)
  compiled_dyn: any
  compiled_loss(y: py.Positional, y_pred: py.Positional, sample_weight: py.Positional, regularization_losses: py.Positional): py.Remote
  compiled_loss(y: py.Positional, y_pred: py.Positional, sample_weight: py.Positional, keywords?: py.Rest<Model$compiled_loss, 'y' | 'y_pred' | 'sample_weight'>): py.Remote
  compiled_loss(y: py.Positional, y_pred: py.Positional, keywords?: py.Rest<Model$compiled_loss, 'y' | 'y_pred'>): py.Remote
  compiled_loss(y: py.Positional, keywords: py.Rest<Model$compiled_loss, 'y'>): py.Remote
  compiled_loss(keywords: Model$compiled_loss): py.Remote
  compiled_loss_dyn: py.RemoteFunction
  readonly compiled_metrics: py.Remote
  readonly compiled_metrics_dyn: any
  compute_loss(...args: [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, sample_weight: py.TensorLike | null, training?: py.Bool] | [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, keywords?: py.Rest<Model$compute_loss, 'x' | 'y' | 'y_pred'>] | [x: py.Positional, y: py.Positional, keywords?: py.Rest<Model$compute_loss, 'x' | 'y'>] | [x: py.Positional, keywords?: py.Rest<Model$compute_loss, 'x'>] | [keywords?: Model$compute_loss] | any[]): any
  compute_loss_dyn: py.RemoteFunction
  compute_metrics(...args: [x: py.Positional, y: py.Positional, y_pred: py.TensorLike, sample_weight: py.Positional] | [x: py.Positional, y: py.Positional, y_pred: py.TensorLike, keywords?: py.Rest<Model$compute_metrics, 'x' | 'y' | 'y_pred'>] | [x: py.Positional, y: py.Positional, keywords: py.Rest<Model$compute_metrics, 'x' | 'y'>] | [x: py.Positional, keywords: py.Rest<Model$compute_metrics, 'x'>] | [keywords: Model$compute_metrics] | any[]): any
  compute_metrics_dyn: py.RemoteFunction
  distribute_reduction_method: any
  distribute_reduction_method_dyn: any
  readonly distribute_strategy: py.Remote
  readonly distribute_strategy_dyn: any
  evaluate<Result = { loss: number; [metric: string]: number }>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'keras'>>, 'x' | 'y'> & { return_dict: true }): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, y: py.LastTrainingData | null): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'keras'>>, 'x' | 'y'>): py.Remote<Result>
  evaluate<Result = any>(x: py.LastTrainingData): py.Remote<Result>
  evaluate<Result = any>(x: py.TrainingData, keywords: Omit<py.EvaluateKeywords<py.CallbackLike<'keras'>>, 'x'>): py.Remote<Result>
  evaluate<Result = any>(keywords: py.EvaluateKeywords<py.CallbackLike<'keras'>>): py.Remote<Result>
  evaluate_dyn: py.RemoteFunction
  export(filepath: py.Str, format: 'tf_saved_model' | 'onnx' | 'openvino' | 'litert' | 'torch' | py.RemotePromise<string>, verbose: py.Bool | null, input_signature: py.Positional, keywords?: py.Rest<Model$export, 'filepath' | 'format' | 'verbose' | 'input_signature'>): py.Remote
  export(filepath: py.Str, format: 'tf_saved_model' | 'onnx' | 'openvino' | 'litert' | 'torch' | py.RemotePromise<string>, verbose: py.Bool | null, keywords?: py.Rest<Model$export, 'filepath' | 'format' | 'verbose'>): py.Remote
  export(filepath: py.Str, format: 'tf_saved_model' | 'onnx' | 'openvino' | 'litert' | 'torch' | py.RemotePromise<string>, keywords?: py.Rest<Model$export, 'filepath' | 'format'>): py.Remote
  export(filepath: py.Str, keywords?: py.Rest<Model$export, 'filepath'>): py.Remote
  export(keywords: Model$export): py.Remote
  export_dyn: py.RemoteFunction
  fit(x: py.TrainingData, y: py.LastTrainingData | null): py.Promised<keras_callbacks.History>
  fit(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.FitKeywords<py.CallbackLike<'keras'>>, 'x' | 'y'>): py.Promised<keras_callbacks.History>
  fit(x: py.LastTrainingData): py.Promised<keras_callbacks.History>
  fit(x: py.TrainingData, keywords: Omit<py.FitKeywords<py.CallbackLike<'keras'>>, 'x'>): py.Promised<keras_callbacks.History>
  fit(keywords: py.FitKeywords<py.CallbackLike<'keras'>>): py.Promised<keras_callbacks.History>
  fit_dyn: py.RemoteFunction
  get_compile_config(): py.Remote
  get_compile_config_dyn: py.RemoteFunction
  get_layer(name: py.Str | null, index: py.Int | null): py.Promised<keras_layers.Layer>
  get_layer(name: py.Str | null, keywords?: py.Rest<Model$get_layer, 'name'>): py.Promised<keras_layers.Layer>
  get_layer(keywords?: Model$get_layer): py.Promised<keras_layers.Layer>
  get_layer_dyn: py.RemoteFunction
  get_metrics_result(): py.Remote
  get_metrics_result_dyn: py.RemoteFunction
  get_quantization_layer_structure(mode: py.Positional): py.Remote
  get_quantization_layer_structure(keywords?: Model$get_quantization_layer_structure): py.Remote
  get_quantization_layer_structure_dyn: py.RemoteFunction
  get_state_tree(value_format: py.Str): py.Remote
  get_state_tree(keywords?: Model$get_state_tree): py.Remote
  get_state_tree_dyn: py.RemoteFunction
  jit_compile: any
  jit_compile_dyn: any
  get layers(): py.RemoteList<keras_layers.Layer>
  set layers(value: py.List<py.Of<'keras.layers.Layer'>>)
  layers_dyn: any
  load_weights(filepath: py.Str, skip_mismatch: py.Bool, keywords?: py.Rest<Model$load_weights, 'filepath' | 'skip_mismatch'>): py.Remote
  load_weights(filepath: py.Str, keywords?: py.Rest<Model$load_weights, 'filepath'>): py.Remote
  load_weights(keywords: Model$load_weights): py.Remote
  load_weights_dyn: py.RemoteFunction
  loss(y: py.Positional, y_pred: py.Positional, sample_weight: py.Positional): py.Remote
  loss(y: py.Positional, y_pred: py.Positional, keywords?: py.Rest<Model$loss, 'y' | 'y_pred'>): py.Remote
  loss(y: py.Positional, keywords: py.Rest<Model$loss, 'y'>): py.Remote
  loss(keywords: Model$loss): py.Remote
  loss_dyn: py.RemoteFunction
  make_predict_function(...args: [force: py.Bool] | [keywords?: Model$make_predict_function] | any[]): any
  make_predict_function_dyn: py.RemoteFunction
  make_test_function(...args: [force: py.Bool] | [keywords?: Model$make_test_function] | any[]): any
  make_test_function_dyn: py.RemoteFunction
  make_train_function(...args: [force: py.Bool] | [keywords?: Model$make_train_function] | any[]): any
  make_train_function_dyn: py.RemoteFunction
  readonly metrics_names: py.RemoteList<string>
  readonly metrics_names_dyn: any
  get optimizer(): py.Promised<keras_optimizers.Optimizer>
  set optimizer(value: py.Of<'keras.optimizers.Optimizer'>)
  optimizer_dyn: any
  predict<Result = py.NDArray>(x: py.LastTrainingData): py.Remote<NoInfer<Result>>
  predict<Result = py.NDArray>(x: py.TrainingData, keywords: Omit<py.PredictKeywords<py.CallbackLike<'keras'>>, 'x'>): py.Remote<NoInfer<Result>>
  predict<Result = py.NDArray>(keywords: py.PredictKeywords<py.CallbackLike<'keras'>>): py.Remote<NoInfer<Result>>
  predict_dyn: py.RemoteFunction
  predict_on_batch(x: py.ArrayLike): py.Remote<py.NDArray>
  predict_on_batch(keywords: Model$predict_on_batch): py.Remote<py.NDArray>
  predict_on_batch_dyn: py.RemoteFunction
  predict_step(...args: [data: py.Positional] | [keywords: Model$predict_step] | any[]): any
  predict_step_dyn: py.RemoteFunction
  quantize(mode: 'int8' | 'int4' | 'float8' | 'gptq' | py.RemotePromise<string> | null, config: py.Of<'keras.quantizers.QuantizationConfig'> | null, filters: py.Positional, keywords?: py.Rest<Model$quantize, 'mode' | 'config' | 'filters'>): py.Remote
  quantize(mode: 'int8' | 'int4' | 'float8' | 'gptq' | py.RemotePromise<string> | null, config: py.Of<'keras.quantizers.QuantizationConfig'> | null, keywords?: py.Rest<Model$quantize, 'mode' | 'config'>): py.Remote
  quantize(mode: 'int8' | 'int4' | 'float8' | 'gptq' | py.RemotePromise<string> | null, keywords?: py.Rest<Model$quantize, 'mode'>): py.Remote
  quantize(keywords?: Model$quantize): py.Remote
  quantize(...args: any[]): any
  quantize_dyn: py.RemoteFunction
  reset_metrics(): py.Remote<null>
  reset_metrics_dyn: py.RemoteFunction
  get run_eagerly(): py.Remote<boolean>
  set run_eagerly(value: py.Bool)
  run_eagerly_dyn: any
  save(filepath: py.Str, overwrite: py.Bool, zipped: py.Bool | null, keywords?: py.Rest<Model$save, 'filepath' | 'overwrite' | 'zipped'>): py.Remote<null>
  save(filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<Model$save, 'filepath' | 'overwrite'>): py.Remote<null>
  save(filepath: py.Str, keywords?: py.Rest<Model$save, 'filepath'>): py.Remote<null>
  save(keywords: Model$save): py.Remote<null>
  save_dyn: py.RemoteFunction
  save_weights(filepath: py.Str, overwrite: py.Bool, max_shard_size: py.Int | py.Float | null): py.Remote<null>
  save_weights(filepath: py.Str, overwrite: py.Bool, keywords?: py.Rest<Model$save_weights, 'filepath' | 'overwrite'>): py.Remote<null>
  save_weights(filepath: py.Str, keywords?: py.Rest<Model$save_weights, 'filepath'>): py.Remote<null>
  save_weights(keywords: Model$save_weights): py.Remote<null>
  save_weights_dyn: py.RemoteFunction
  set_state_tree(state_tree: py.LastDict<string, py.RemoteArgument>): py.Remote
  set_state_tree(keywords: Model$set_state_tree): py.Remote
  set_state_tree_dyn: py.RemoteFunction
  stateless_compute_loss(trainable_variables: py.Positional, non_trainable_variables: py.Positional, metrics_variables: py.Positional, x: py.Positional, y: py.Positional, y_pred: py.Positional, sample_weight?: py.Positional, training?: py.Bool): py.Remote
  stateless_compute_loss(trainable_variables: py.Positional, non_trainable_variables: py.Positional, metrics_variables: py.Positional, x: py.Positional, y: py.Positional, keywords?: py.Rest<Model$stateless_compute_loss, 'trainable_variables' | 'non_trainable_variables' | 'metrics_variables' | 'x' | 'y'>): py.Remote
  stateless_compute_loss(trainable_variables: py.Positional, non_trainable_variables: py.Positional, metrics_variables: py.Positional, x: py.Positional, keywords?: py.Rest<Model$stateless_compute_loss, 'trainable_variables' | 'non_trainable_variables' | 'metrics_variables' | 'x'>): py.Remote
  stateless_compute_loss(trainable_variables: py.Positional, non_trainable_variables: py.Positional, metrics_variables: py.Positional, keywords?: py.Rest<Model$stateless_compute_loss, 'trainable_variables' | 'non_trainable_variables' | 'metrics_variables'>): py.Remote
  stateless_compute_loss(trainable_variables: py.Positional, non_trainable_variables: py.Positional, keywords: py.Rest<Model$stateless_compute_loss, 'trainable_variables' | 'non_trainable_variables'>): py.Remote
  stateless_compute_loss(trainable_variables: py.Positional, keywords: py.Rest<Model$stateless_compute_loss, 'trainable_variables'>): py.Remote
  stateless_compute_loss(keywords: Model$stateless_compute_loss): py.Remote
  stateless_compute_loss_dyn: py.RemoteFunction
  steps_per_execution: any
  steps_per_execution_dyn: any
  get stop_evaluating(): py.Remote<boolean>
  set stop_evaluating(value: py.Bool)
  stop_evaluating_dyn: any
  get stop_predicting(): py.Remote<boolean>
  set stop_predicting(value: py.Bool)
  stop_predicting_dyn: any
  get stop_training(): py.Remote<boolean>
  set stop_training(value: py.Bool)
  stop_training_dyn: any
  summary(line_length: py.Positional, positions: py.Positional, print_fn: py.Callable | null, expand_nested: py.Bool, show_trainable?: py.Bool, layer_range?: py.List<py.Str> | py.Tuple<readonly [py.Str, py.Str]> | null): py.Remote<null>
  summary(line_length: py.Positional, positions: py.Positional, print_fn: py.Callable | null, keywords?: py.Rest<Model$summary, 'line_length' | 'positions' | 'print_fn'>): py.Remote<null>
  summary(line_length: py.Positional, positions: py.Positional, keywords?: py.Rest<Model$summary, 'line_length' | 'positions'>): py.Remote<null>
  summary(line_length: py.Positional, keywords?: py.Rest<Model$summary, 'line_length'>): py.Remote<null>
  summary(keywords?: Model$summary): py.Remote<null>
  summary_dyn: py.RemoteFunction
  test_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, sample_weight: py.ArrayLike | null, return_dict: py.Bool): py.Remote
  test_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, sample_weight: py.ArrayLike | null, keywords?: py.Rest<Model$test_on_batch, 'x' | 'y' | 'sample_weight'>): py.Remote
  test_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<Model$test_on_batch, 'x' | 'y'>): py.Remote
  test_on_batch(x: py.ArrayLike, keywords?: py.Rest<Model$test_on_batch, 'x'>): py.Remote
  test_on_batch(keywords: Model$test_on_batch): py.Remote
  test_on_batch_dyn: py.RemoteFunction
  test_step(...args: [data: py.Positional] | [keywords: Model$test_step] | any[]): any
  test_step_dyn: py.RemoteFunction
  to_json(keywords?: Model$to_json): py.Remote<string>
  to_json_dyn: py.RemoteFunction
  train_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, sample_weight: py.ArrayLike | null, class_weight: py.Dict<unknown, py.Float> | null, return_dict?: py.Bool): py.Remote
  train_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, sample_weight: py.ArrayLike | null, keywords?: py.Rest<Model$train_on_batch, 'x' | 'y' | 'sample_weight'>): py.Remote
  train_on_batch(x: py.ArrayLike, y: py.ArrayLike | null, keywords?: py.Rest<Model$train_on_batch, 'x' | 'y'>): py.Remote
  train_on_batch(x: py.ArrayLike, keywords?: py.Rest<Model$train_on_batch, 'x'>): py.Remote
  train_on_batch(keywords: Model$train_on_batch): py.Remote
  train_on_batch_dyn: py.RemoteFunction
  train_step(...args: [data: py.Positional] | [keywords: Model$train_step] | any[]): any
  train_step_dyn: py.RemoteFunction
  get unrolled_steps_per_execution(): py.Remote<number>
  set unrolled_steps_per_execution(value: py.Int)
  unrolled_steps_per_execution_dyn: any
}

export interface Model$new {
  inputs?: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument> | undefined
  outputs?: py.Of<'keras.KerasTensor'> | py.Of<'tensorflow.Tensor'> | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument> | undefined
  name?: py.Str | null | undefined
  trainable?: py.Bool | undefined
  dtype?: py.DType | undefined
  autocast?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
}

export interface Model$class extends py.Statics<keras_layers.Layer$class> {
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

export interface Operation$__call__ {
  [keyword: string]: any
}

export interface Operation$call {
  [keyword: string]: any
}

export interface Operation$compute_output_spec {
  [keyword: string]: any
}

export interface Operation$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Operation$quantized_call {
  [keyword: string]: any
}

export interface Operation$rematerialized_call {
  fn: py.RemoteArgument
  [keyword: string]: any
}

export interface Operation$symbolic_call {
  [keyword: string]: any
}

export interface Operation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.Operation': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: Operation$__call__]): py.Remote
  (keywords?: Operation$__call__): py.Remote
  call(...args: py.Positional[]): py.Remote
  call(...args: [...args: py.Positional[], keywords: Operation$call]): py.Remote
  call(keywords?: Operation$call): py.Remote
  call_dyn: py.RemoteFunction
  compute_output_spec(...args: py.Positional[]): py.Remote
  compute_output_spec(...args: [...args: py.Positional[], keywords: Operation$compute_output_spec]): py.Remote
  compute_output_spec(keywords?: Operation$compute_output_spec): py.Remote
  compute_output_spec_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  readonly input: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_dyn: any
  name: any
  name_dyn: any
  readonly output: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_dyn: any
  quantized_call(...args: py.Positional[]): py.Remote
  quantized_call(...args: [...args: py.Positional[], keywords: Operation$quantized_call]): py.Remote
  quantized_call(keywords?: Operation$quantized_call): py.Remote
  quantized_call_dyn: py.RemoteFunction
  rematerialized_call(fn: py.Positional, ...args: py.Positional[]): py.Remote
  rematerialized_call(...args: [fn: py.Positional, ...args: py.Positional[], keywords: py.Rest<Operation$rematerialized_call, 'fn'>]): py.Remote
  rematerialized_call(fn: py.Positional, keywords?: py.Rest<Operation$rematerialized_call, 'fn'>): py.Remote
  rematerialized_call(keywords: Operation$rematerialized_call): py.Remote
  rematerialized_call_dyn: py.RemoteFunction
  symbolic_call(...args: py.Positional[]): py.Remote
  symbolic_call(...args: [...args: py.Positional[], keywords: Operation$symbolic_call]): py.Remote
  symbolic_call(keywords?: Operation$symbolic_call): py.Remote
  symbolic_call_dyn: py.RemoteFunction
}

export interface Operation$new {
  name?: py.Str | null | undefined
}

export interface Operation$class extends py.PythonClass {
  new (name: py.Str | null): Operation
  (name: py.Str | null): py.Promised<Operation>
  new (keywords?: Operation$new): Operation
  (keywords?: Operation$new): py.Promised<Operation>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Operation$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RematScope$__exit__ {
  [keyword: string]: any
}

export interface RematScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.RematScope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: RematScope$__exit__]): py.Remote
  __exit__(keywords?: RematScope$__exit__): py.Remote
  layer_names: any
  layer_names_dyn: any
  get mode(): py.Remote<'full' | 'activations' | 'larger_than' | 'list_of_layers' | null>
  set mode(value: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null)
  mode_dyn: any
  output_size_threshold: any
  output_size_threshold_dyn: any
}

export interface RematScope$new {
  /** Default: `'full'` */
  mode?: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null | undefined
  /** Default: `1024` */
  output_size_threshold?: py.Int | undefined
  layer_names?: py.RemoteArgument | undefined
}

export interface RematScope$class extends py.PythonClass {
  new (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, output_size_threshold: py.Int, layer_names: py.Positional): RematScope
  (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, output_size_threshold: py.Int, layer_names: py.Positional): py.Promised<RematScope>
  new (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, output_size_threshold: py.Int, keywords?: py.Rest<RematScope$new, 'mode' | 'output_size_threshold'>): RematScope
  (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, output_size_threshold: py.Int, keywords?: py.Rest<RematScope$new, 'mode' | 'output_size_threshold'>): py.Promised<RematScope>
  new (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, keywords?: py.Rest<RematScope$new, 'mode'>): RematScope
  (mode: 'full' | 'activations' | 'larger_than' | 'list_of_layers' | py.RemotePromise<string> | null, keywords?: py.Rest<RematScope$new, 'mode'>): py.Promised<RematScope>
  new (keywords?: RematScope$new): RematScope
  (keywords?: RematScope$new): py.Promised<RematScope>
}

export interface Sequential$add {
  layer: py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>
  /** Default: `True` */
  rebuild?: py.Bool | undefined
}

export interface Sequential$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface Sequential$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
  [keyword: string]: any
}

export interface Sequential$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Sequential$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
  [keyword: string]: any
}

export interface Sequential$pop {
  /** Default: `True` */
  rebuild?: py.Bool | undefined
}

export interface Sequential extends Model {
  readonly [py.kind]: { readonly 'keras.Sequential': true } & Model[typeof py.kind]
  add(layer: py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>, rebuild: py.Bool): py.Remote
  add(layer: py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>, keywords?: py.Rest<Sequential$add, 'layer'>): py.Remote
  add(keywords: Sequential$add): py.Remote
  add_dyn: py.RemoteFunction
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: Sequential$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null, mask: py.TensorLike | null, keywords?: py.Rest<Sequential$call, 'inputs' | 'training' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null, keywords?: py.Rest<Sequential$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Sequential$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Sequential$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Sequential$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null, mask: py.TensorLike | null, keywords?: py.Rest<Sequential$compute_output_spec, 'inputs' | 'training' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null, keywords?: py.Rest<Sequential$compute_output_spec, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Sequential$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Sequential$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  readonly input_shape: py.Remote
  readonly input_shape_dyn: any
  readonly inputs: py.Remote
  readonly inputs_dyn: any
  readonly output_shape: py.Remote
  readonly output_shape_dyn: any
  readonly outputs: py.Remote
  readonly outputs_dyn: any
  pop(rebuild: py.Bool): py.Promised<keras_layers.Layer>
  pop(keywords?: Sequential$pop): py.Promised<keras_layers.Layer>
  pop_dyn: py.RemoteFunction
}

export interface Sequential$new {
  layers?: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Sequential$class extends py.Statics<Model$class> {
  new (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, trainable: py.Bool, name: py.Str | null): Sequential
  (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, trainable: py.Bool, name: py.Str | null): py.Promised<Sequential>
  new (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, trainable: py.Bool, keywords?: py.Rest<Sequential$new, 'layers' | 'trainable'>): Sequential
  (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, trainable: py.Bool, keywords?: py.Rest<Sequential$new, 'layers' | 'trainable'>): py.Promised<Sequential>
  new (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, keywords?: py.Rest<Sequential$new, 'layers'>): Sequential
  (layers: py.List<py.Of<'keras.layers.Layer'> | py.Of<'keras.KerasTensor'>> | null, keywords?: py.Rest<Sequential$new, 'layers'>): py.Promised<Sequential>
  new (keywords?: Sequential$new): Sequential
  (keywords?: Sequential$new): py.Promised<Sequential>
}

export interface StatelessScope$__exit__ {
  [keyword: string]: any
}

export interface StatelessScope$add_loss {
  loss: py.TensorLike
}

export interface StatelessScope$add_update {
  update: py.RemoteArgument
}

export interface StatelessScope$get_current_value {
  variable: py.RemoteArgument
}

export interface StatelessScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.StatelessScope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: StatelessScope$__exit__]): py.Remote
  __exit__(keywords?: StatelessScope$__exit__): py.Remote
  add_loss(loss: py.TensorLike): py.Remote
  add_loss(keywords: StatelessScope$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_update(update: py.Positional): py.Remote
  add_update(keywords: StatelessScope$add_update): py.Remote
  add_update_dyn: py.RemoteFunction
  collect_losses: any
  collect_losses_dyn: any
  get_current_value(variable: py.Positional): py.Remote
  get_current_value(keywords: StatelessScope$get_current_value): py.Remote
  get_current_value_dyn: py.RemoteFunction
  initialize_variables: any
  initialize_variables_dyn: any
  losses: any
  losses_dyn: any
  original_scope: any
  original_scope_dyn: any
  state_mapping: any
  state_mapping_dyn: any
}

export interface StatelessScope$new {
  state_mapping?: py.RemoteArgument | undefined
  /** Default: `False` */
  collect_losses?: py.Bool | undefined
  /** Default: `True` */
  initialize_variables?: py.Bool | undefined
}

export interface StatelessScope$class extends py.PythonClass {
  new (state_mapping: py.Positional, collect_losses: py.Bool, initialize_variables: py.Bool): StatelessScope
  (state_mapping: py.Positional, collect_losses: py.Bool, initialize_variables: py.Bool): py.Promised<StatelessScope>
  new (state_mapping: py.Positional, collect_losses: py.Bool, keywords?: py.Rest<StatelessScope$new, 'state_mapping' | 'collect_losses'>): StatelessScope
  (state_mapping: py.Positional, collect_losses: py.Bool, keywords?: py.Rest<StatelessScope$new, 'state_mapping' | 'collect_losses'>): py.Promised<StatelessScope>
  new (state_mapping: py.Positional, keywords?: py.Rest<StatelessScope$new, 'state_mapping'>): StatelessScope
  (state_mapping: py.Positional, keywords?: py.Rest<StatelessScope$new, 'state_mapping'>): py.Promised<StatelessScope>
  new (keywords?: StatelessScope$new): StatelessScope
  (keywords?: StatelessScope$new): py.Promised<StatelessScope>
}

export interface SymbolicScope$__exit__ {
  [keyword: string]: any
}

export interface SymbolicScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.SymbolicScope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: SymbolicScope$__exit__]): py.Remote
  __exit__(keywords?: SymbolicScope$__exit__): py.Remote
  original_scope: any
  original_scope_dyn: any
}

export interface SymbolicScope$class extends py.PythonClass {
  new (): SymbolicScope
  (): py.Promised<SymbolicScope>
}

export interface Variable$__getitem__ {
  idx: py.RemoteArgument
}

export interface Variable$assign {
  value: py.RemoteArgument
}

export interface Variable$assign_add {
  value: py.RemoteArgument
}

export interface Variable$assign_sub {
  value: py.RemoteArgument
}

export interface Variable extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.Variable': true }
  __getitem__(idx: py.Positional): py.Remote
  __getitem__(keywords: Variable$__getitem__): py.Remote
  readonly [index: number]: any
  readonly aggregation: py.Remote
  readonly aggregation_dyn: any
  assign(value: py.Positional): py.Remote
  assign(keywords: Variable$assign): py.Remote
  assign_dyn: py.RemoteFunction
  assign_add(value: py.Positional): py.Remote
  assign_add(keywords: Variable$assign_add): py.Remote
  assign_add_dyn: py.RemoteFunction
  assign_sub(value: py.Positional): py.Remote
  assign_sub(keywords: Variable$assign_sub): py.Remote
  assign_sub_dyn: py.RemoteFunction
  constraint: any
  constraint_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly handle: py.Remote
  readonly handle_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  readonly ndim: py.Remote
  readonly ndim_dyn: any
  numpy(): py.Remote
  numpy_dyn: py.RemoteFunction
  overwrite_with_gradient: any
  overwrite_with_gradient_dyn: any
  readonly path: py.Remote
  readonly path_dyn: any
  regularizer: any
  regularizer_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
  readonly synchronization: py.Remote
  readonly synchronization_dyn: any
  trainable: any
  trainable_dyn: any
  readonly value: py.Remote
  readonly value_dyn: any
}

export interface Variable$new {
  initializer: py.RemoteArgument
  shape?: py.List<py.RemoteArgument> | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  /** Default: `'none'` */
  aggregation?: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null | undefined
  /** Default: `'auto'` */
  synchronization?: py.Str | undefined
  name?: py.Str | null | undefined
  layout?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Variable$class extends py.PythonClass {
  new (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, dtype: py.DType | null, trainable: py.Bool, autocast?: py.Bool, aggregation?: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null, synchronization?: py.Str, name?: py.Str | null, layout?: py.Positional, keywords?: py.Rest<Variable$new, 'initializer' | 'shape' | 'dtype' | 'trainable' | 'autocast' | 'aggregation' | 'synchronization' | 'name' | 'layout'>): Variable
  (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, dtype: py.DType | null, trainable: py.Bool, autocast?: py.Bool, aggregation?: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null, synchronization?: py.Str, name?: py.Str | null, layout?: py.Positional, keywords?: py.Rest<Variable$new, 'initializer' | 'shape' | 'dtype' | 'trainable' | 'autocast' | 'aggregation' | 'synchronization' | 'name' | 'layout'>): py.Promised<Variable>
  new (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, dtype: py.DType | null, keywords?: py.Rest<Variable$new, 'initializer' | 'shape' | 'dtype'>): Variable
  (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, dtype: py.DType | null, keywords?: py.Rest<Variable$new, 'initializer' | 'shape' | 'dtype'>): py.Promised<Variable>
  new (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Variable$new, 'initializer' | 'shape'>): Variable
  (initializer: py.Positional, shape: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Variable$new, 'initializer' | 'shape'>): py.Promised<Variable>
  new (initializer: py.Positional, keywords?: py.Rest<Variable$new, 'initializer'>): Variable
  (initializer: py.Positional, keywords?: py.Rest<Variable$new, 'initializer'>): py.Promised<Variable>
  new (keywords: Variable$new): Variable
  (keywords: Variable$new): py.Promised<Variable>
}

export interface name_scope$__exit__ {
  [keyword: string]: any
}

export interface name_scope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.name_scope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: name_scope$__exit__]): py.Remote
  __exit__(keywords?: name_scope$__exit__): py.Remote
  caller: any
  caller_dyn: any
  get deduplicate(): py.Remote<boolean>
  set deduplicate(value: py.Bool)
  deduplicate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  override_parent: any
  override_parent_dyn: any
}

export interface name_scope$new {
  name: py.Str
  caller?: py.RemoteArgument | undefined
  /** Default: `True` */
  deduplicate?: py.Bool | undefined
  override_parent?: py.RemoteArgument | undefined
}

export interface name_scope$class extends py.PythonClass {
  new (name: py.Str, keywords?: py.Rest<name_scope$new, 'name'>): name_scope
  (name: py.Str, keywords?: py.Rest<name_scope$new, 'name'>): py.Promised<name_scope>
  new (keywords: name_scope$new): name_scope
  (keywords: name_scope$new): py.Promised<name_scope>
}

export interface device$ {
  device_name: py.Str
}

export interface remat$ {
  f: py.Callable
}

export interface $Module extends py.PythonModuleObject {
  readonly DTypePolicy: DTypePolicy$class
  readonly FloatDTypePolicy: FloatDTypePolicy$class
  readonly Function: Function$class
  readonly Initializer: keras_initializers.Initializer$class
  readonly Input: keras_layers.$Module["Input"]
  Input_dyn: py.RemoteFunction
  readonly InputSpec: keras_layers.InputSpec$class
  readonly KerasTensor: KerasTensor$class
  readonly Layer: keras_layers.Layer$class
  readonly Loss: keras_losses.Loss$class
  readonly Metric: keras_metrics.Metric$class
  readonly Model: Model$class
  readonly Operation: Operation$class
  readonly Optimizer: keras_optimizers.Optimizer$class
  readonly Quantizer: keras_quantizers.Quantizer$class
  readonly Regularizer: keras_regularizers.Regularizer$class
  readonly RematScope: RematScope$class
  readonly Sequential: Sequential$class
  readonly StatelessScope: StatelessScope$class
  readonly SymbolicScope: SymbolicScope$class
  readonly Variable: Variable$class
  readonly activations: keras_activations.$Module
  readonly applications: keras_applications.$Module
  readonly backend: keras_backend.$Module
  readonly callbacks: keras_callbacks.$Module
  readonly config: keras_config.$Module
  readonly constraints: keras_constraints.$Module
  readonly datasets: keras_datasets.$Module
  device(device_name: py.Str): py.Remote
  device(keywords: device$): py.Remote
  device_dyn: py.RemoteFunction
  readonly distillation: keras_distillation.$Module
  readonly distribution: keras_distribution.$Module
  readonly dtype_policies: keras_dtype_policies.$Module
  readonly export: keras_export.$Module
  readonly initializers: keras_initializers.$Module
  readonly layers: keras_layers.$Module
  readonly legacy: keras_legacy.$Module
  readonly losses: keras_losses.$Module
  readonly metrics: keras_metrics.$Module
  readonly mixed_precision: keras_mixed_precision.$Module
  readonly models: keras_models.$Module
  readonly name_scope: name_scope$class
  readonly ops: keras_ops.$Module
  readonly optimizers: keras_optimizers.$Module
  readonly preprocessing: keras_preprocessing.$Module
  readonly quantizers: keras_quantizers.$Module
  readonly random: keras_random.$Module
  readonly regularizers: keras_regularizers.$Module
  remat(f: py.Callable): py.Remote
  remat(keywords: remat$): py.Remote
  remat_dyn: py.RemoteFunction
  readonly saving: keras_saving.$Module
  readonly tree: keras_tree.$Module
  readonly utils: keras_utils.$Module
  version(): py.Remote
  version_dyn: py.RemoteFunction
  readonly visualization: keras_visualization.$Module
  readonly wrappers: keras_wrappers.$Module
}
