// tensorflow.nn of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_nn_experimental from './tensorflow.nn.experimental.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface RNNCellDeviceWrapper$__call__ {
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$add_loss {
  losses: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$add_metric {
  value: py.TensorLike
  name?: py.Str | null | undefined
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$add_update {
  updates: py.RemoteArgument
  inputs?: py.RemoteArgument | undefined
}

export interface RNNCellDeviceWrapper$add_variable {
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$add_weight {
  name?: py.Str | null | undefined
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.Callable | null | undefined
  regularizer?: py.Callable | null | undefined
  trainable?: py.Bool | null | undefined
  constraint?: py.Callable | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$apply {
  inputs: py.TensorLike
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$build {
  inputs_shape: py.RemoteArgument
}

export interface RNNCellDeviceWrapper$call {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellDeviceWrapper$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask?: py.TensorLike | py.List<py.TensorLike> | null | undefined
}

export interface RNNCellDeviceWrapper$compute_output_shape {
  input_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface RNNCellDeviceWrapper$compute_output_signature {
  input_signature: py.RemoteArgument
}

export interface RNNCellDeviceWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.RemoteArgument | undefined
}

export interface RNNCellDeviceWrapper$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface RNNCellDeviceWrapper$get_input_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_input_mask_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_input_shape_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_losses_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellDeviceWrapper$get_output_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_output_mask_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_output_shape_at {
  node_index: py.Int
}

export interface RNNCellDeviceWrapper$get_updates_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellDeviceWrapper$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface RNNCellDeviceWrapper$zero_state {
  batch_size: py.RemoteArgument
  dtype: py.DType
}

export interface RNNCellDeviceWrapper extends tensorflow.Module {
  readonly [py.kind]: { readonly 'tensorflow.nn.RNNCellDeviceWrapper': true } & tensorflow.Module[typeof py.kind]
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: RNNCellDeviceWrapper$__call__]): py.Remote
  (keywords?: RNNCellDeviceWrapper$__call__): py.Remote
  activity_regularizer: any
  activity_regularizer_dyn: any
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDeviceWrapper$add_loss, 'losses'>): py.Remote
  add_loss(keywords: RNNCellDeviceWrapper$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_metric(value: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RNNCellDeviceWrapper$add_metric, 'value' | 'name'>): py.Remote
  add_metric(value: py.TensorLike, keywords?: py.Rest<RNNCellDeviceWrapper$add_metric, 'value'>): py.Remote
  add_metric(keywords: RNNCellDeviceWrapper$add_metric): py.Remote
  add_metric_dyn: py.RemoteFunction
  add_update(updates: py.Positional, inputs: py.Positional): py.Remote
  add_update(updates: py.Positional, keywords?: py.Rest<RNNCellDeviceWrapper$add_update, 'updates'>): py.Remote
  add_update(keywords: RNNCellDeviceWrapper$add_update): py.Remote
  add_update_dyn: py.RemoteFunction
  add_variable(...args: py.Positional[]): py.Promised<tensorflow.Variable>
  add_variable(...args: [...args: py.Positional[], keywords: RNNCellDeviceWrapper$add_variable]): py.Promised<tensorflow.Variable>
  add_variable(keywords?: RNNCellDeviceWrapper$add_variable): py.Promised<tensorflow.Variable>
  add_variable_dyn: py.RemoteFunction
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Callable | null, regularizer?: py.Callable | null, trainable?: py.Bool | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, keywords?: py.Rest<RNNCellDeviceWrapper$add_weight, 'name' | 'shape' | 'dtype' | 'initializer' | 'regularizer' | 'trainable' | 'constraint' | 'use_resource' | 'synchronization' | 'aggregation'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<RNNCellDeviceWrapper$add_weight, 'name' | 'shape' | 'dtype'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, keywords?: py.Rest<RNNCellDeviceWrapper$add_weight, 'name' | 'shape'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, keywords?: py.Rest<RNNCellDeviceWrapper$add_weight, 'name'>): py.Promised<tensorflow.Variable>
  add_weight(keywords?: RNNCellDeviceWrapper$add_weight): py.Promised<tensorflow.Variable>
  add_weight_dyn: py.RemoteFunction
  apply(inputs: py.TensorLike, ...args: py.Positional[]): py.Remote
  apply(...args: [inputs: py.TensorLike, ...args: py.Positional[], keywords: py.Rest<RNNCellDeviceWrapper$apply, 'inputs'>]): py.Remote
  apply(inputs: py.TensorLike, keywords?: py.Rest<RNNCellDeviceWrapper$apply, 'inputs'>): py.Remote
  apply(keywords: RNNCellDeviceWrapper$apply): py.Remote
  apply_dyn: py.RemoteFunction
  build(inputs_shape: py.Positional): py.Remote
  build(keywords: RNNCellDeviceWrapper$build): py.Remote
  build_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  call(inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDeviceWrapper$call, 'inputs' | 'state'>): py.Remote
  call(inputs: py.TensorLike, keywords: py.Rest<RNNCellDeviceWrapper$call, 'inputs'>): py.Remote
  call(keywords: RNNCellDeviceWrapper$call): py.Remote
  call_dyn: py.RemoteFunction
  cell: any
  cell_dyn: any
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike> | null): py.Remote
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDeviceWrapper$compute_mask, 'inputs'>): py.Remote
  compute_mask(keywords: RNNCellDeviceWrapper$compute_mask): py.Remote
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(input_shape: py.Shape | py.List<py.RemoteArgument>): py.Remote<(number | null)[]>
  compute_output_shape(keywords: RNNCellDeviceWrapper$compute_output_shape): py.Remote<(number | null)[]>
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_signature(input_signature: py.Positional): py.Remote
  compute_output_signature(keywords: RNNCellDeviceWrapper$compute_output_signature): py.Remote
  compute_output_signature_dyn: py.RemoteFunction
  count_params(): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly dtype_policy: py.Remote
  readonly dtype_policy_dyn: any
  readonly dynamic: py.Remote
  readonly dynamic_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, keywords?: py.Rest<RNNCellDeviceWrapper$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<RNNCellDeviceWrapper$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: RNNCellDeviceWrapper$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_input_at(node_index: py.Int): py.Remote
  get_input_at(keywords: RNNCellDeviceWrapper$get_input_at): py.Remote
  get_input_at_dyn: py.RemoteFunction
  get_input_mask_at(node_index: py.Int): py.Remote
  get_input_mask_at(keywords: RNNCellDeviceWrapper$get_input_mask_at): py.Remote
  get_input_mask_at_dyn: py.RemoteFunction
  get_input_shape_at(node_index: py.Int): py.Remote
  get_input_shape_at(keywords: RNNCellDeviceWrapper$get_input_shape_at): py.Remote
  get_input_shape_at_dyn: py.RemoteFunction
  get_losses_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_losses_for(keywords: RNNCellDeviceWrapper$get_losses_for): py.Remote
  get_losses_for_dyn: py.RemoteFunction
  get_output_at(node_index: py.Int): py.Remote
  get_output_at(keywords: RNNCellDeviceWrapper$get_output_at): py.Remote
  get_output_at_dyn: py.RemoteFunction
  get_output_mask_at(node_index: py.Int): py.Remote
  get_output_mask_at(keywords: RNNCellDeviceWrapper$get_output_mask_at): py.Remote
  get_output_mask_at_dyn: py.RemoteFunction
  get_output_shape_at(node_index: py.Int): py.Remote
  get_output_shape_at(keywords: RNNCellDeviceWrapper$get_output_shape_at): py.Remote
  get_output_shape_at_dyn: py.RemoteFunction
  get_updates_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_updates_for(keywords: RNNCellDeviceWrapper$get_updates_for): py.Remote
  get_updates_for_dyn: py.RemoteFunction
  get_weights(): py.Remote
  get_weights_dyn: py.RemoteFunction
  readonly inbound_nodes: py.Remote
  readonly inbound_nodes_dyn: any
  readonly input: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_dyn: any
  readonly input_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_mask_dyn: any
  readonly input_shape: py.Remote
  readonly input_shape_dyn: any
  input_spec: any
  input_spec_dyn: any
  readonly losses: py.RemoteList<tensorflow.Tensor>
  readonly losses_dyn: any
  readonly metrics: py.Remote
  readonly metrics_dyn: any
  readonly non_trainable_weights: py.Remote
  readonly non_trainable_weights_dyn: any
  readonly outbound_nodes: py.Remote
  readonly outbound_nodes_dyn: any
  readonly output: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_dyn: any
  readonly output_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_mask_dyn: any
  readonly output_shape: py.Remote
  readonly output_shape_dyn: any
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  set_weights(weights: py.List<py.ArrayLike>): py.Remote
  set_weights(keywords: RNNCellDeviceWrapper$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  readonly state_size: py.Remote
  readonly state_size_dyn: any
  stateful: any
  stateful_dyn: any
  supports_masking: any
  supports_masking_dyn: any
  trainable: any
  trainable_dyn: any
  readonly trainable_weights: py.RemoteList<tensorflow.Variable>
  readonly trainable_weights_dyn: any
  readonly updates: py.Remote
  readonly updates_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  zero_state(batch_size: py.Positional, dtype: py.DType): py.Remote
  zero_state(batch_size: py.Positional, keywords: py.Rest<RNNCellDeviceWrapper$zero_state, 'batch_size'>): py.Remote
  zero_state(keywords: RNNCellDeviceWrapper$zero_state): py.Remote
  zero_state_dyn: py.RemoteFunction
}

export interface RNNCellDeviceWrapper$new {
  device: py.RemoteArgument
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface RNNCellDeviceWrapper$class extends py.Statics<tensorflow.Module$class> {
  new (...args: py.Positional[]): RNNCellDeviceWrapper
  (...args: py.Positional[]): py.Promised<RNNCellDeviceWrapper>
  new (...args: [...args: py.Positional[], keywords: RNNCellDeviceWrapper$new]): RNNCellDeviceWrapper
  (...args: [...args: py.Positional[], keywords: RNNCellDeviceWrapper$new]): py.Promised<RNNCellDeviceWrapper>
  new (keywords: RNNCellDeviceWrapper$new): RNNCellDeviceWrapper
  (keywords: RNNCellDeviceWrapper$new): py.Promised<RNNCellDeviceWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RNNCellDeviceWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: RNNCellDeviceWrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RNNCellDropoutWrapper$__call__ {
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$add_loss {
  losses: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$add_metric {
  value: py.TensorLike
  name?: py.Str | null | undefined
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$add_update {
  updates: py.RemoteArgument
  inputs?: py.RemoteArgument | undefined
}

export interface RNNCellDropoutWrapper$add_variable {
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$add_weight {
  name?: py.Str | null | undefined
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.Callable | null | undefined
  regularizer?: py.Callable | null | undefined
  trainable?: py.Bool | null | undefined
  constraint?: py.Callable | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$apply {
  inputs: py.TensorLike
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$build {
  inputs_shape: py.RemoteArgument
}

export interface RNNCellDropoutWrapper$call {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellDropoutWrapper$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask?: py.TensorLike | py.List<py.TensorLike> | null | undefined
}

export interface RNNCellDropoutWrapper$compute_output_shape {
  input_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface RNNCellDropoutWrapper$compute_output_signature {
  input_signature: py.RemoteArgument
}

export interface RNNCellDropoutWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.RemoteArgument | undefined
}

export interface RNNCellDropoutWrapper$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface RNNCellDropoutWrapper$get_input_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_input_mask_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_input_shape_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_losses_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellDropoutWrapper$get_output_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_output_mask_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_output_shape_at {
  node_index: py.Int
}

export interface RNNCellDropoutWrapper$get_updates_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellDropoutWrapper$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface RNNCellDropoutWrapper$zero_state {
  batch_size: py.RemoteArgument
  dtype: py.DType
}

export interface RNNCellDropoutWrapper extends tensorflow.Module {
  readonly [py.kind]: { readonly 'tensorflow.nn.RNNCellDropoutWrapper': true } & tensorflow.Module[typeof py.kind]
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: RNNCellDropoutWrapper$__call__]): py.Remote
  (keywords?: RNNCellDropoutWrapper$__call__): py.Remote
  activity_regularizer: any
  activity_regularizer_dyn: any
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDropoutWrapper$add_loss, 'losses'>): py.Remote
  add_loss(keywords: RNNCellDropoutWrapper$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_metric(value: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RNNCellDropoutWrapper$add_metric, 'value' | 'name'>): py.Remote
  add_metric(value: py.TensorLike, keywords?: py.Rest<RNNCellDropoutWrapper$add_metric, 'value'>): py.Remote
  add_metric(keywords: RNNCellDropoutWrapper$add_metric): py.Remote
  add_metric_dyn: py.RemoteFunction
  add_update(updates: py.Positional, inputs: py.Positional): py.Remote
  add_update(updates: py.Positional, keywords?: py.Rest<RNNCellDropoutWrapper$add_update, 'updates'>): py.Remote
  add_update(keywords: RNNCellDropoutWrapper$add_update): py.Remote
  add_update_dyn: py.RemoteFunction
  add_variable(...args: py.Positional[]): py.Promised<tensorflow.Variable>
  add_variable(...args: [...args: py.Positional[], keywords: RNNCellDropoutWrapper$add_variable]): py.Promised<tensorflow.Variable>
  add_variable(keywords?: RNNCellDropoutWrapper$add_variable): py.Promised<tensorflow.Variable>
  add_variable_dyn: py.RemoteFunction
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Callable | null, regularizer?: py.Callable | null, trainable?: py.Bool | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, keywords?: py.Rest<RNNCellDropoutWrapper$add_weight, 'name' | 'shape' | 'dtype' | 'initializer' | 'regularizer' | 'trainable' | 'constraint' | 'use_resource' | 'synchronization' | 'aggregation'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<RNNCellDropoutWrapper$add_weight, 'name' | 'shape' | 'dtype'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, keywords?: py.Rest<RNNCellDropoutWrapper$add_weight, 'name' | 'shape'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, keywords?: py.Rest<RNNCellDropoutWrapper$add_weight, 'name'>): py.Promised<tensorflow.Variable>
  add_weight(keywords?: RNNCellDropoutWrapper$add_weight): py.Promised<tensorflow.Variable>
  add_weight_dyn: py.RemoteFunction
  apply(inputs: py.TensorLike, ...args: py.Positional[]): py.Remote
  apply(...args: [inputs: py.TensorLike, ...args: py.Positional[], keywords: py.Rest<RNNCellDropoutWrapper$apply, 'inputs'>]): py.Remote
  apply(inputs: py.TensorLike, keywords?: py.Rest<RNNCellDropoutWrapper$apply, 'inputs'>): py.Remote
  apply(keywords: RNNCellDropoutWrapper$apply): py.Remote
  apply_dyn: py.RemoteFunction
  build(inputs_shape: py.Positional): py.Remote
  build(keywords: RNNCellDropoutWrapper$build): py.Remote
  build_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  call(inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDropoutWrapper$call, 'inputs' | 'state'>): py.Remote
  call(inputs: py.TensorLike, keywords: py.Rest<RNNCellDropoutWrapper$call, 'inputs'>): py.Remote
  call(keywords: RNNCellDropoutWrapper$call): py.Remote
  call_dyn: py.RemoteFunction
  cell: any
  cell_dyn: any
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike> | null): py.Remote
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellDropoutWrapper$compute_mask, 'inputs'>): py.Remote
  compute_mask(keywords: RNNCellDropoutWrapper$compute_mask): py.Remote
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(input_shape: py.Shape | py.List<py.RemoteArgument>): py.Remote<(number | null)[]>
  compute_output_shape(keywords: RNNCellDropoutWrapper$compute_output_shape): py.Remote<(number | null)[]>
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_signature(input_signature: py.Positional): py.Remote
  compute_output_signature(keywords: RNNCellDropoutWrapper$compute_output_signature): py.Remote
  compute_output_signature_dyn: py.RemoteFunction
  count_params(): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly dtype_policy: py.Remote
  readonly dtype_policy_dyn: any
  readonly dynamic: py.Remote
  readonly dynamic_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, keywords?: py.Rest<RNNCellDropoutWrapper$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<RNNCellDropoutWrapper$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: RNNCellDropoutWrapper$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_input_at(node_index: py.Int): py.Remote
  get_input_at(keywords: RNNCellDropoutWrapper$get_input_at): py.Remote
  get_input_at_dyn: py.RemoteFunction
  get_input_mask_at(node_index: py.Int): py.Remote
  get_input_mask_at(keywords: RNNCellDropoutWrapper$get_input_mask_at): py.Remote
  get_input_mask_at_dyn: py.RemoteFunction
  get_input_shape_at(node_index: py.Int): py.Remote
  get_input_shape_at(keywords: RNNCellDropoutWrapper$get_input_shape_at): py.Remote
  get_input_shape_at_dyn: py.RemoteFunction
  get_losses_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_losses_for(keywords: RNNCellDropoutWrapper$get_losses_for): py.Remote
  get_losses_for_dyn: py.RemoteFunction
  get_output_at(node_index: py.Int): py.Remote
  get_output_at(keywords: RNNCellDropoutWrapper$get_output_at): py.Remote
  get_output_at_dyn: py.RemoteFunction
  get_output_mask_at(node_index: py.Int): py.Remote
  get_output_mask_at(keywords: RNNCellDropoutWrapper$get_output_mask_at): py.Remote
  get_output_mask_at_dyn: py.RemoteFunction
  get_output_shape_at(node_index: py.Int): py.Remote
  get_output_shape_at(keywords: RNNCellDropoutWrapper$get_output_shape_at): py.Remote
  get_output_shape_at_dyn: py.RemoteFunction
  get_updates_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_updates_for(keywords: RNNCellDropoutWrapper$get_updates_for): py.Remote
  get_updates_for_dyn: py.RemoteFunction
  get_weights(): py.Remote
  get_weights_dyn: py.RemoteFunction
  readonly inbound_nodes: py.Remote
  readonly inbound_nodes_dyn: any
  readonly input: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_dyn: any
  readonly input_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_mask_dyn: any
  readonly input_shape: py.Remote
  readonly input_shape_dyn: any
  input_spec: any
  input_spec_dyn: any
  readonly losses: py.RemoteList<tensorflow.Tensor>
  readonly losses_dyn: any
  readonly metrics: py.Remote
  readonly metrics_dyn: any
  readonly non_trainable_weights: py.Remote
  readonly non_trainable_weights_dyn: any
  readonly outbound_nodes: py.Remote
  readonly outbound_nodes_dyn: any
  readonly output: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_dyn: any
  readonly output_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_mask_dyn: any
  readonly output_shape: py.Remote
  readonly output_shape_dyn: any
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  set_weights(weights: py.List<py.ArrayLike>): py.Remote
  set_weights(keywords: RNNCellDropoutWrapper$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  readonly state_size: py.Remote
  readonly state_size_dyn: any
  stateful: any
  stateful_dyn: any
  supports_masking: any
  supports_masking_dyn: any
  trainable: any
  trainable_dyn: any
  readonly trainable_weights: py.RemoteList<tensorflow.Variable>
  readonly trainable_weights_dyn: any
  readonly updates: py.Remote
  readonly updates_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  readonly wrapped_cell: py.Remote
  readonly wrapped_cell_dyn: any
  zero_state(batch_size: py.Positional, dtype: py.DType): py.Remote
  zero_state(batch_size: py.Positional, keywords: py.Rest<RNNCellDropoutWrapper$zero_state, 'batch_size'>): py.Remote
  zero_state(keywords: RNNCellDropoutWrapper$zero_state): py.Remote
  zero_state_dyn: py.RemoteFunction
}

export interface RNNCellDropoutWrapper$new {
  /** Default: `1.0` */
  input_keep_prob?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  output_keep_prob?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  state_keep_prob?: py.RemoteArgument | undefined
  /** Default: `False` */
  variational_recurrent?: py.Bool | undefined
  input_size?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  seed?: py.Int | null | undefined
  dropout_state_filter_visitor?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface RNNCellDropoutWrapper$class extends py.Statics<tensorflow.Module$class> {
  new (...args: py.Positional[]): RNNCellDropoutWrapper
  (...args: py.Positional[]): py.Promised<RNNCellDropoutWrapper>
  new (...args: [...args: py.Positional[], keywords: RNNCellDropoutWrapper$new]): RNNCellDropoutWrapper
  (...args: [...args: py.Positional[], keywords: RNNCellDropoutWrapper$new]): py.Promised<RNNCellDropoutWrapper>
  new (keywords?: RNNCellDropoutWrapper$new): RNNCellDropoutWrapper
  (keywords?: RNNCellDropoutWrapper$new): py.Promised<RNNCellDropoutWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RNNCellDropoutWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: RNNCellDropoutWrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RNNCellResidualWrapper$__call__ {
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$add_loss {
  losses: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$add_metric {
  value: py.TensorLike
  name?: py.Str | null | undefined
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$add_update {
  updates: py.RemoteArgument
  inputs?: py.RemoteArgument | undefined
}

export interface RNNCellResidualWrapper$add_variable {
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$add_weight {
  name?: py.Str | null | undefined
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.Callable | null | undefined
  regularizer?: py.Callable | null | undefined
  trainable?: py.Bool | null | undefined
  constraint?: py.Callable | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$apply {
  inputs: py.TensorLike
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$build {
  inputs_shape: py.RemoteArgument
}

export interface RNNCellResidualWrapper$call {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface RNNCellResidualWrapper$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask?: py.TensorLike | py.List<py.TensorLike> | null | undefined
}

export interface RNNCellResidualWrapper$compute_output_shape {
  input_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface RNNCellResidualWrapper$compute_output_signature {
  input_signature: py.RemoteArgument
}

export interface RNNCellResidualWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.RemoteArgument | undefined
}

export interface RNNCellResidualWrapper$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface RNNCellResidualWrapper$get_input_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_input_mask_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_input_shape_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_losses_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellResidualWrapper$get_output_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_output_mask_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_output_shape_at {
  node_index: py.Int
}

export interface RNNCellResidualWrapper$get_updates_for {
  inputs: py.TensorLike | py.List<py.TensorLike>
}

export interface RNNCellResidualWrapper$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface RNNCellResidualWrapper$zero_state {
  batch_size: py.RemoteArgument
  dtype: py.DType
}

export interface RNNCellResidualWrapper extends tensorflow.Module {
  readonly [py.kind]: { readonly 'tensorflow.nn.RNNCellResidualWrapper': true } & tensorflow.Module[typeof py.kind]
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: RNNCellResidualWrapper$__call__]): py.Remote
  (keywords?: RNNCellResidualWrapper$__call__): py.Remote
  activity_regularizer: any
  activity_regularizer_dyn: any
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellResidualWrapper$add_loss, 'losses'>): py.Remote
  add_loss(keywords: RNNCellResidualWrapper$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_metric(value: py.TensorLike, name: py.Str | null, keywords?: py.Rest<RNNCellResidualWrapper$add_metric, 'value' | 'name'>): py.Remote
  add_metric(value: py.TensorLike, keywords?: py.Rest<RNNCellResidualWrapper$add_metric, 'value'>): py.Remote
  add_metric(keywords: RNNCellResidualWrapper$add_metric): py.Remote
  add_metric_dyn: py.RemoteFunction
  add_update(updates: py.Positional, inputs: py.Positional): py.Remote
  add_update(updates: py.Positional, keywords?: py.Rest<RNNCellResidualWrapper$add_update, 'updates'>): py.Remote
  add_update(keywords: RNNCellResidualWrapper$add_update): py.Remote
  add_update_dyn: py.RemoteFunction
  add_variable(...args: py.Positional[]): py.Promised<tensorflow.Variable>
  add_variable(...args: [...args: py.Positional[], keywords: RNNCellResidualWrapper$add_variable]): py.Promised<tensorflow.Variable>
  add_variable(keywords?: RNNCellResidualWrapper$add_variable): py.Promised<tensorflow.Variable>
  add_variable_dyn: py.RemoteFunction
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Callable | null, regularizer?: py.Callable | null, trainable?: py.Bool | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, keywords?: py.Rest<RNNCellResidualWrapper$add_weight, 'name' | 'shape' | 'dtype' | 'initializer' | 'regularizer' | 'trainable' | 'constraint' | 'use_resource' | 'synchronization' | 'aggregation'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<RNNCellResidualWrapper$add_weight, 'name' | 'shape' | 'dtype'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, shape: py.Shape | null, keywords?: py.Rest<RNNCellResidualWrapper$add_weight, 'name' | 'shape'>): py.Promised<tensorflow.Variable>
  add_weight(name: py.Str | null, keywords?: py.Rest<RNNCellResidualWrapper$add_weight, 'name'>): py.Promised<tensorflow.Variable>
  add_weight(keywords?: RNNCellResidualWrapper$add_weight): py.Promised<tensorflow.Variable>
  add_weight_dyn: py.RemoteFunction
  apply(inputs: py.TensorLike, ...args: py.Positional[]): py.Remote
  apply(...args: [inputs: py.TensorLike, ...args: py.Positional[], keywords: py.Rest<RNNCellResidualWrapper$apply, 'inputs'>]): py.Remote
  apply(inputs: py.TensorLike, keywords?: py.Rest<RNNCellResidualWrapper$apply, 'inputs'>): py.Remote
  apply(keywords: RNNCellResidualWrapper$apply): py.Remote
  apply_dyn: py.RemoteFunction
  build(inputs_shape: py.Positional): py.Remote
  build(keywords: RNNCellResidualWrapper$build): py.Remote
  build_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  call(inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellResidualWrapper$call, 'inputs' | 'state'>): py.Remote
  call(inputs: py.TensorLike, keywords: py.Rest<RNNCellResidualWrapper$call, 'inputs'>): py.Remote
  call(keywords: RNNCellResidualWrapper$call): py.Remote
  call_dyn: py.RemoteFunction
  cell: any
  cell_dyn: any
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike> | null): py.Remote
  compute_mask(inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<RNNCellResidualWrapper$compute_mask, 'inputs'>): py.Remote
  compute_mask(keywords: RNNCellResidualWrapper$compute_mask): py.Remote
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(input_shape: py.Shape | py.List<py.RemoteArgument>): py.Remote<(number | null)[]>
  compute_output_shape(keywords: RNNCellResidualWrapper$compute_output_shape): py.Remote<(number | null)[]>
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_signature(input_signature: py.Positional): py.Remote
  compute_output_signature(keywords: RNNCellResidualWrapper$compute_output_signature): py.Remote
  compute_output_signature_dyn: py.RemoteFunction
  count_params(): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly dtype_policy: py.Remote
  readonly dtype_policy_dyn: any
  readonly dynamic: py.Remote
  readonly dynamic_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Positional, keywords?: py.Rest<RNNCellResidualWrapper$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<RNNCellResidualWrapper$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: RNNCellResidualWrapper$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_input_at(node_index: py.Int): py.Remote
  get_input_at(keywords: RNNCellResidualWrapper$get_input_at): py.Remote
  get_input_at_dyn: py.RemoteFunction
  get_input_mask_at(node_index: py.Int): py.Remote
  get_input_mask_at(keywords: RNNCellResidualWrapper$get_input_mask_at): py.Remote
  get_input_mask_at_dyn: py.RemoteFunction
  get_input_shape_at(node_index: py.Int): py.Remote
  get_input_shape_at(keywords: RNNCellResidualWrapper$get_input_shape_at): py.Remote
  get_input_shape_at_dyn: py.RemoteFunction
  get_losses_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_losses_for(keywords: RNNCellResidualWrapper$get_losses_for): py.Remote
  get_losses_for_dyn: py.RemoteFunction
  get_output_at(node_index: py.Int): py.Remote
  get_output_at(keywords: RNNCellResidualWrapper$get_output_at): py.Remote
  get_output_at_dyn: py.RemoteFunction
  get_output_mask_at(node_index: py.Int): py.Remote
  get_output_mask_at(keywords: RNNCellResidualWrapper$get_output_mask_at): py.Remote
  get_output_mask_at_dyn: py.RemoteFunction
  get_output_shape_at(node_index: py.Int): py.Remote
  get_output_shape_at(keywords: RNNCellResidualWrapper$get_output_shape_at): py.Remote
  get_output_shape_at_dyn: py.RemoteFunction
  get_updates_for(inputs: py.TensorLike | py.List<py.TensorLike>): py.Remote
  get_updates_for(keywords: RNNCellResidualWrapper$get_updates_for): py.Remote
  get_updates_for_dyn: py.RemoteFunction
  get_weights(): py.Remote
  get_weights_dyn: py.RemoteFunction
  readonly inbound_nodes: py.Remote
  readonly inbound_nodes_dyn: any
  readonly input: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_dyn: any
  readonly input_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_mask_dyn: any
  readonly input_shape: py.Remote
  readonly input_shape_dyn: any
  input_spec: any
  input_spec_dyn: any
  readonly losses: py.RemoteList<tensorflow.Tensor>
  readonly losses_dyn: any
  readonly metrics: py.Remote
  readonly metrics_dyn: any
  readonly non_trainable_weights: py.Remote
  readonly non_trainable_weights_dyn: any
  readonly outbound_nodes: py.Remote
  readonly outbound_nodes_dyn: any
  readonly output: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_dyn: any
  readonly output_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_mask_dyn: any
  readonly output_shape: py.Remote
  readonly output_shape_dyn: any
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  set_weights(weights: py.List<py.ArrayLike>): py.Remote
  set_weights(keywords: RNNCellResidualWrapper$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  readonly state_size: py.Remote
  readonly state_size_dyn: any
  stateful: any
  stateful_dyn: any
  supports_masking: any
  supports_masking_dyn: any
  trainable: any
  trainable_dyn: any
  readonly trainable_weights: py.RemoteList<tensorflow.Variable>
  readonly trainable_weights_dyn: any
  readonly updates: py.Remote
  readonly updates_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  zero_state(batch_size: py.Positional, dtype: py.DType): py.Remote
  zero_state(batch_size: py.Positional, keywords: py.Rest<RNNCellResidualWrapper$zero_state, 'batch_size'>): py.Remote
  zero_state(keywords: RNNCellResidualWrapper$zero_state): py.Remote
  zero_state_dyn: py.RemoteFunction
}

export interface RNNCellResidualWrapper$new {
  residual_fn?: py.Callable | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface RNNCellResidualWrapper$class extends py.Statics<tensorflow.Module$class> {
  new (...args: py.Positional[]): RNNCellResidualWrapper
  (...args: py.Positional[]): py.Promised<RNNCellResidualWrapper>
  new (...args: [...args: py.Positional[], keywords: RNNCellResidualWrapper$new]): RNNCellResidualWrapper
  (...args: [...args: py.Positional[], keywords: RNNCellResidualWrapper$new]): py.Promised<RNNCellResidualWrapper>
  new (keywords?: RNNCellResidualWrapper$new): RNNCellResidualWrapper
  (keywords?: RNNCellResidualWrapper$new): py.Promised<RNNCellResidualWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RNNCellResidualWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: RNNCellResidualWrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface atrous_conv2d$ {
  value: py.TensorLike
  filters: py.TensorLike
  rate: py.RemoteArgument
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  name?: py.Str | null | undefined
}

export interface atrous_conv2d_transpose$ {
  value: py.TensorLike
  filters: py.TensorLike
  output_shape: py.TensorLike
  rate: py.RemoteArgument
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  name?: py.Str | null | undefined
}

export interface avg_pool$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
}

export interface avg_pool1d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  /** Default: `'NWC'` */
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface avg_pool2d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface avg_pool3d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface batch_norm_with_global_normalization$ {
  input: py.TensorLike
  mean: py.TensorLike
  variance: py.TensorLike
  beta: py.TensorLike
  gamma: py.TensorLike
  variance_epsilon: py.Float
  scale_after_normalization: py.Bool
  name?: py.Str | null | undefined
}

export interface batch_normalization$ {
  x: py.TensorLike
  mean: py.RemoteArgument
  variance: py.RemoteArgument
  offset: py.RemoteArgument
  scale: py.RemoteArgument
  variance_epsilon: py.Float
  name?: py.Str | null | undefined
}

export interface bias_add$ {
  value: py.TensorLike
  bias: py.TensorLike
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface collapse_repeated$ {
  labels: py.TensorLike
  seq_length: py.TensorLike
  name?: py.Str | null | undefined
}

export interface compute_accidental_hits$ {
  true_classes: py.TensorLike
  sampled_candidates: py.TensorLike
  num_true: py.Int
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface compute_average_loss$ {
  per_example_loss: py.RemoteArgument
  sample_weight?: py.RemoteArgument | undefined
  global_batch_size?: py.RemoteArgument | undefined
}

export interface conv1d$ {
  input: py.TensorLike
  filters: py.TensorLike
  stride: py.Int | py.List<py.Int>
  padding: 'SAME' | 'VALID' | py.RemotePromise<string>
  /** Default: `'NWC'` */
  data_format?: py.Str | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv1d_transpose$ {
  input: py.TensorLike
  filters: py.TensorLike
  output_shape: py.TensorLike
  strides: py.Int | py.List<py.Int>
  /** Default: `'SAME'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  /** Default: `'NWC'` */
  data_format?: py.Str | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv2d$ {
  input: py.TensorLike
  filters: py.TensorLike
  strides: py.Int | py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv2d_transpose$ {
  input: py.TensorLike
  filters: py.TensorLike
  output_shape: py.TensorLike
  strides: py.Int | py.List<py.Int>
  /** Default: `'SAME'` */
  padding?: py.Str | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv3d$ {
  input: py.TensorLike
  filters: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  dilations?: py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv3d_transpose$ {
  input: py.TensorLike
  filters: py.TensorLike
  output_shape: py.TensorLike
  strides: py.Int | py.List<py.Int>
  /** Default: `'SAME'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface conv_transpose$ {
  input: py.RemoteArgument
  filters: py.RemoteArgument
  output_shape: py.TensorLike
  strides: py.Int | py.List<py.Int>
  /** Default: `'SAME'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  dilations?: py.Int | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface convolution$ {
  input: py.RemoteArgument
  filters: py.RemoteArgument
  strides?: py.Items<py.Int> | null | undefined
  /** Default: `'VALID'` */
  padding?: 'VALID' | 'SAME' | py.RemotePromise<string> | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  dilations?: py.Items<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface crelu$ {
  features: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ctc_beam_search_decoder$ {
  inputs: py.TensorLike
  sequence_length: py.RemoteArgument
  /** Default: `100` */
  beam_width?: py.Int | undefined
  /** Default: `1` */
  top_paths?: py.Int | undefined
}

export interface ctc_greedy_decoder$ {
  inputs: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
  blank_index?: py.RemoteArgument | undefined
}

export interface ctc_loss$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  logits: py.TensorLike
  label_length: py.TensorLike
  logit_length: py.TensorLike
  /** Default: `True` */
  logits_time_major?: py.Bool | undefined
  unique?: py.RemoteArgument | undefined
  blank_index?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface ctc_unique_labels$ {
  labels: py.TensorLike
  name?: py.Str | null | undefined
}

export interface depth_to_space$ {
  input: py.TensorLike
  block_size: py.Int
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface depthwise_conv2d$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.TensorLike
  padding: py.RemoteArgument
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null | undefined
  dilations?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface depthwise_conv2d_backprop_filter$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface depthwise_conv2d_backprop_input$ {
  input_sizes: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface dilation2d$ {
  input: py.TensorLike
  filters: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  data_format: py.Str
  dilations: py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface dropout$ {
  x: py.TensorLike
  rate: py.TensorLike
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface elu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface embedding_lookup$ {
  params: py.TensorLike | py.List<py.TensorLike>
  ids: py.TensorLike
  max_norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface embedding_lookup_sparse$ {
  params: py.TensorLike | py.List<py.TensorLike>
  sp_ids: py.RemoteArgument
  sp_weights: py.RemoteArgument
  combiner?: py.Str | null | undefined
  max_norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface erosion2d$ {
  value: py.TensorLike
  filters: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  data_format: py.Str
  dilations: py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface fractional_avg_pool$ {
  value: py.TensorLike
  pooling_ratio: py.List<py.Float>
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface fractional_max_pool$ {
  value: py.TensorLike
  pooling_ratio: py.Int | py.List<py.Int>
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface gelu$ {
  features: py.RemoteArgument
  /** Default: `False` */
  approximate?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface isotonic_regression$ {
  inputs: py.TensorLike
  /** Default: `True` */
  decreasing?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface l2_loss$ {
  t: py.TensorLike
  name?: py.Str | null | undefined
}

export interface leaky_relu$ {
  features: py.TensorLike
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface local_response_normalization$ {
  input: py.TensorLike
  /** Default: `5` */
  depth_radius?: py.Int | undefined
  /** Default: `1` */
  bias?: py.Float | undefined
  /** Default: `1` */
  alpha?: py.Float | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface log_poisson_loss$ {
  targets: py.TensorLike
  log_input: py.TensorLike
  /** Default: `False` */
  compute_full_loss?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface log_softmax$ {
  logits: py.TensorLike
  axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface max_pool$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: py.RemoteArgument
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
}

export interface max_pool1d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NWC'` */
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface max_pool2d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface max_pool3d$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: 'VALID' | 'SAME' | py.RemotePromise<string>
  /** Default: `'NDHWC'` */
  data_format?: 'NDHWC' | 'NCDHW' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface max_pool_with_argmax$ {
  input: py.TensorLike
  ksize: py.Int | py.List<py.Int>
  strides: py.Int | py.List<py.Int>
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  output_dtype?: py.DType | undefined
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface moments$ {
  x: py.TensorLike
  axes: py.ArrayLike
  shift?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface nce_loss$ {
  weights: py.TensorLike | py.List<py.TensorLike>
  biases: py.TensorLike
  labels: py.TensorLike
  inputs: py.TensorLike
  num_sampled: py.Int
  num_classes: py.Int
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  remove_accidental_hits?: py.Bool | undefined
  /** Default: `'nce_loss'` */
  name?: py.Str | undefined
}

export interface normalize_moments$ {
  counts: py.TensorLike
  mean_ss: py.TensorLike
  variance_ss: py.TensorLike
  shift: py.TensorLike | null
  name?: py.Str | null | undefined
}

export interface pool$ {
  input: py.TensorLike
  window_shape: py.Items<py.Int>
  pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>
  strides?: py.Items<py.Int> | null | undefined
  /** Default: `'VALID'` */
  padding?: 'SAME' | 'VALID' | py.RemotePromise<string> | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
  dilations?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface relu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface relu6$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface safe_embedding_lookup_sparse$ {
  embedding_weights: py.TensorLike | py.List<py.TensorLike>
  sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>
  sparse_weights?: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null | undefined
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  default_id?: py.RemoteArgument | undefined
  max_norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  allow_fast_lookup?: py.Bool | undefined
}

export interface sampled_softmax_loss$ {
  weights: py.TensorLike | py.List<py.TensorLike>
  biases: py.TensorLike
  labels: py.TensorLike
  inputs: py.TensorLike
  num_sampled: py.Int
  num_classes: py.Int
  /** Default: `1` */
  num_true?: py.Int | undefined
  sampled_values?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  remove_accidental_hits?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `'sampled_softmax_loss'` */
  name?: py.Str | undefined
}

export interface scale_regularization_loss$ {
  regularization_loss: py.RemoteArgument
}

export interface selu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface separable_conv2d$ {
  input: py.TensorLike
  depthwise_filter: py.TensorLike
  pointwise_filter: py.TensorLike
  strides: py.TensorLike
  padding: py.RemoteArgument
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null | undefined
  dilations?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface sigmoid_cross_entropy_with_logits$ {
  labels?: py.TensorLike | null | undefined
  logits?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface silu$ {
  features: py.TensorLike
  /** Default: `1.0` */
  beta?: 'Tensor' | py.RemotePromise<string> | py.Float | undefined
}

export interface softmax$ {
  logits: py.TensorLike
  axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface softmax_cross_entropy_with_logits$ {
  labels: py.TensorLike
  logits: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface softsign$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface space_to_depth$ {
  input: py.TensorLike
  block_size: py.Int
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface sparse_softmax_cross_entropy_with_logits$ {
  labels: py.TensorLike
  logits: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface sufficient_statistics$ {
  x: py.TensorLike
  axes: py.ArrayLike
  shift?: py.TensorLike | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface weighted_cross_entropy_with_logits$ {
  labels: py.TensorLike
  logits: py.TensorLike
  pos_weight: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface weighted_moments$ {
  x: py.TensorLike
  axes: py.TensorLike
  frequency_weights: py.TensorLike
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface with_space_to_batch$ {
  input: py.TensorLike
  dilation_rate: py.TensorLike
  padding: py.Str
  op: py.Callable
  filter_shape?: py.RemoteArgument | undefined
  spatial_dims?: py.RemoteArgument | undefined
  data_format?: 'NWC' | 'NCW' | py.RemotePromise<string> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly RNNCellDeviceWrapper: RNNCellDeviceWrapper$class
  readonly RNNCellDropoutWrapper: RNNCellDropoutWrapper$class
  readonly RNNCellResidualWrapper: RNNCellResidualWrapper$class
  readonly all_candidate_sampler: tensorflow_random.$Module["all_candidate_sampler"]
  all_candidate_sampler_dyn: py.RemoteFunction
  readonly approx_max_k: tensorflow_math.$Module["approx_max_k"]
  approx_max_k_dyn: py.RemoteFunction
  readonly approx_min_k: tensorflow_math.$Module["approx_min_k"]
  approx_min_k_dyn: py.RemoteFunction
  atrous_conv2d(value: py.TensorLike, filters: py.TensorLike, rate: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  atrous_conv2d(value: py.TensorLike, filters: py.TensorLike, rate: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<atrous_conv2d$, 'value' | 'filters' | 'rate' | 'padding'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d(value: py.TensorLike, filters: py.TensorLike, rate: py.Positional, keywords: py.Rest<atrous_conv2d$, 'value' | 'filters' | 'rate'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d(value: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<atrous_conv2d$, 'value' | 'filters'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d(value: py.TensorLike, keywords: py.Rest<atrous_conv2d$, 'value'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d(keywords: atrous_conv2d$): py.Promised<tensorflow.Tensor>
  atrous_conv2d_dyn: py.RemoteFunction
  atrous_conv2d_transpose(value: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, rate: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(value: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, rate: py.Positional, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<atrous_conv2d_transpose$, 'value' | 'filters' | 'output_shape' | 'rate' | 'padding'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(value: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, rate: py.Positional, keywords: py.Rest<atrous_conv2d_transpose$, 'value' | 'filters' | 'output_shape' | 'rate'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(value: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<atrous_conv2d_transpose$, 'value' | 'filters' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(value: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<atrous_conv2d_transpose$, 'value' | 'filters'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(value: py.TensorLike, keywords: py.Rest<atrous_conv2d_transpose$, 'value'>): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose(keywords: atrous_conv2d_transpose$): py.Promised<tensorflow.Tensor>
  atrous_conv2d_transpose_dyn: py.RemoteFunction
  avg_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  avg_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, keywords?: py.Rest<avg_pool$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  avg_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  avg_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  avg_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  avg_pool(input: py.TensorLike, keywords: py.Rest<avg_pool$, 'input'>): py.Promised<tensorflow.Tensor>
  avg_pool(keywords: avg_pool$): py.Promised<tensorflow.Tensor>
  avg_pool_dyn: py.RemoteFunction
  avg_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  avg_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool1d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  avg_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool1d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  avg_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool1d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  avg_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool1d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  avg_pool1d(input: py.TensorLike, keywords: py.Rest<avg_pool1d$, 'input'>): py.Promised<tensorflow.Tensor>
  avg_pool1d(keywords: avg_pool1d$): py.Promised<tensorflow.Tensor>
  avg_pool1d_dyn: py.RemoteFunction
  avg_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  avg_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<avg_pool2d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  avg_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool2d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  avg_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool2d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  avg_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool2d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  avg_pool2d(input: py.TensorLike, keywords: py.Rest<avg_pool2d$, 'input'>): py.Promised<tensorflow.Tensor>
  avg_pool2d(keywords: avg_pool2d$): py.Promised<tensorflow.Tensor>
  avg_pool2d_dyn: py.RemoteFunction
  avg_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  avg_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<avg_pool3d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  avg_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<avg_pool3d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  avg_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool3d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  avg_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<avg_pool3d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  avg_pool3d(input: py.TensorLike, keywords: py.Rest<avg_pool3d$, 'input'>): py.Promised<tensorflow.Tensor>
  avg_pool3d(keywords: avg_pool3d$): py.Promised<tensorflow.Tensor>
  avg_pool3d_dyn: py.RemoteFunction
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, beta: py.TensorLike, gamma: py.TensorLike, variance_epsilon: py.Float, scale_after_normalization: py.Bool, name: py.Str | null): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, beta: py.TensorLike, gamma: py.TensorLike, variance_epsilon: py.Float, scale_after_normalization: py.Bool, keywords?: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean' | 'variance' | 'beta' | 'gamma' | 'variance_epsilon' | 'scale_after_normalization'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, beta: py.TensorLike, gamma: py.TensorLike, variance_epsilon: py.Float, keywords: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean' | 'variance' | 'beta' | 'gamma' | 'variance_epsilon'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, beta: py.TensorLike, gamma: py.TensorLike, keywords: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean' | 'variance' | 'beta' | 'gamma'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, beta: py.TensorLike, keywords: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean' | 'variance' | 'beta'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, variance: py.TensorLike, keywords: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean' | 'variance'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, mean: py.TensorLike, keywords: py.Rest<batch_norm_with_global_normalization$, 'input' | 'mean'>): py.Remote
  batch_norm_with_global_normalization(input: py.TensorLike, keywords: py.Rest<batch_norm_with_global_normalization$, 'input'>): py.Remote
  batch_norm_with_global_normalization(keywords: batch_norm_with_global_normalization$): py.Remote
  batch_norm_with_global_normalization_dyn: py.RemoteFunction
  batch_normalization(x: py.TensorLike, mean: py.Positional, variance: py.Positional, offset: py.Positional, scale: py.Positional, variance_epsilon: py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.Positional, variance: py.Positional, offset: py.Positional, scale: py.Positional, variance_epsilon: py.Float, keywords?: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'offset' | 'scale' | 'variance_epsilon'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.Positional, variance: py.Positional, offset: py.Positional, scale: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'offset' | 'scale'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.Positional, variance: py.Positional, offset: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance' | 'offset'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.Positional, variance: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean' | 'variance'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, mean: py.Positional, keywords: py.Rest<batch_normalization$, 'x' | 'mean'>): py.Promised<tensorflow.Tensor>
  batch_normalization(x: py.TensorLike, keywords: py.Rest<batch_normalization$, 'x'>): py.Promised<tensorflow.Tensor>
  batch_normalization(keywords: batch_normalization$): py.Promised<tensorflow.Tensor>
  batch_normalization_dyn: py.RemoteFunction
  bias_add(value: py.TensorLike, bias: py.TensorLike, data_format: py.Str | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  bias_add(value: py.TensorLike, bias: py.TensorLike, data_format: py.Str | null, keywords?: py.Rest<bias_add$, 'value' | 'bias' | 'data_format'>): py.Promised<tensorflow.Tensor>
  bias_add(value: py.TensorLike, bias: py.TensorLike, keywords?: py.Rest<bias_add$, 'value' | 'bias'>): py.Promised<tensorflow.Tensor>
  bias_add(value: py.TensorLike, keywords: py.Rest<bias_add$, 'value'>): py.Promised<tensorflow.Tensor>
  bias_add(keywords: bias_add$): py.Promised<tensorflow.Tensor>
  bias_add_dyn: py.RemoteFunction
  collapse_repeated(labels: py.TensorLike, seq_length: py.TensorLike, name: py.Str | null): py.Remote
  collapse_repeated(labels: py.TensorLike, seq_length: py.TensorLike, keywords?: py.Rest<collapse_repeated$, 'labels' | 'seq_length'>): py.Remote
  collapse_repeated(labels: py.TensorLike, keywords: py.Rest<collapse_repeated$, 'labels'>): py.Remote
  collapse_repeated(keywords: collapse_repeated$): py.Remote
  collapse_repeated_dyn: py.RemoteFunction
  compute_accidental_hits(true_classes: py.TensorLike, sampled_candidates: py.TensorLike, num_true: py.Int, seed: py.Int | null, name: py.Str | null): py.Remote
  compute_accidental_hits(true_classes: py.TensorLike, sampled_candidates: py.TensorLike, num_true: py.Int, seed: py.Int | null, keywords?: py.Rest<compute_accidental_hits$, 'true_classes' | 'sampled_candidates' | 'num_true' | 'seed'>): py.Remote
  compute_accidental_hits(true_classes: py.TensorLike, sampled_candidates: py.TensorLike, num_true: py.Int, keywords?: py.Rest<compute_accidental_hits$, 'true_classes' | 'sampled_candidates' | 'num_true'>): py.Remote
  compute_accidental_hits(true_classes: py.TensorLike, sampled_candidates: py.TensorLike, keywords: py.Rest<compute_accidental_hits$, 'true_classes' | 'sampled_candidates'>): py.Remote
  compute_accidental_hits(true_classes: py.TensorLike, keywords: py.Rest<compute_accidental_hits$, 'true_classes'>): py.Remote
  compute_accidental_hits(keywords: compute_accidental_hits$): py.Remote
  compute_accidental_hits_dyn: py.RemoteFunction
  compute_average_loss(per_example_loss: py.Positional, sample_weight: py.Positional, global_batch_size: py.Positional): py.Promised<tensorflow.Tensor>
  compute_average_loss(per_example_loss: py.Positional, sample_weight: py.Positional, keywords?: py.Rest<compute_average_loss$, 'per_example_loss' | 'sample_weight'>): py.Promised<tensorflow.Tensor>
  compute_average_loss(per_example_loss: py.Positional, keywords?: py.Rest<compute_average_loss$, 'per_example_loss'>): py.Promised<tensorflow.Tensor>
  compute_average_loss(keywords: compute_average_loss$): py.Promised<tensorflow.Tensor>
  compute_average_loss_dyn: py.RemoteFunction
  conv1d(input: py.TensorLike, filters: py.TensorLike, stride: py.Int | py.List<py.Int>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, filters: py.TensorLike, stride: py.Int | py.List<py.Int>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, keywords?: py.Rest<conv1d$, 'input' | 'filters' | 'stride' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, filters: py.TensorLike, stride: py.Int | py.List<py.Int>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<conv1d$, 'input' | 'filters' | 'stride' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, filters: py.TensorLike, stride: py.Int | py.List<py.Int>, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, keywords?: py.Rest<conv1d$, 'input' | 'filters' | 'stride' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, filters: py.TensorLike, stride: py.Int | py.List<py.Int>, keywords: py.Rest<conv1d$, 'input' | 'filters' | 'stride'>): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv1d$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv1d(input: py.TensorLike, keywords: py.Rest<conv1d$, 'input'>): py.Promised<tensorflow.Tensor>
  conv1d(keywords: conv1d$): py.Promised<tensorflow.Tensor>
  conv1d_dyn: py.RemoteFunction
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<conv1d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<conv1d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv1d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<conv1d_transpose$, 'input' | 'filters' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv1d_transpose$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(input: py.TensorLike, keywords: py.Rest<conv1d_transpose$, 'input'>): py.Promised<tensorflow.Tensor>
  conv1d_transpose(keywords: conv1d_transpose$): py.Promised<tensorflow.Tensor>
  conv1d_transpose_dyn: py.RemoteFunction
  conv2d(input: py.TensorLike, filters: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filters: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, keywords?: py.Rest<conv2d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filters: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<conv2d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filters: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<conv2d$, 'input' | 'filters' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filters: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords: py.Rest<conv2d$, 'input' | 'filters' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv2d$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv2d(input: py.TensorLike, keywords: py.Rest<conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  conv2d(keywords: conv2d$): py.Promised<tensorflow.Tensor>
  conv2d_dyn: py.RemoteFunction
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords?: py.Rest<conv2d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv2d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv2d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'input' | 'filters' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(input: py.TensorLike, keywords: py.Rest<conv2d_transpose$, 'input'>): py.Promised<tensorflow.Tensor>
  conv2d_transpose(keywords: conv2d_transpose$): py.Promised<tensorflow.Tensor>
  conv2d_transpose_dyn: py.RemoteFunction
  conv3d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int> | null, keywords?: py.Rest<conv3d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords?: py.Rest<conv3d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords?: py.Rest<conv3d$, 'input' | 'filters' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<conv3d$, 'input' | 'filters' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv3d$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv3d(input: py.TensorLike, keywords: py.Rest<conv3d$, 'input'>): py.Promised<tensorflow.Tensor>
  conv3d(keywords: conv3d$): py.Promised<tensorflow.Tensor>
  conv3d_dyn: py.RemoteFunction
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, dilations: py.Int | py.List<py.Int> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: py.Str, keywords?: py.Rest<conv3d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<conv3d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv3d_transpose$, 'input' | 'filters' | 'output_shape' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<conv3d_transpose$, 'input' | 'filters' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<conv3d_transpose$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(input: py.TensorLike, keywords: py.Rest<conv3d_transpose$, 'input'>): py.Promised<tensorflow.Tensor>
  conv3d_transpose(keywords: conv3d_transpose$): py.Promised<tensorflow.Tensor>
  conv3d_transpose_dyn: py.RemoteFunction
  conv_transpose(input: py.Positional, filters: py.Positional, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, dilations: py.Int | py.List<py.Int> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, filters: py.Positional, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, keywords?: py.Rest<conv_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, filters: py.Positional, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<conv_transpose$, 'input' | 'filters' | 'output_shape' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, filters: py.Positional, output_shape: py.TensorLike, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<conv_transpose$, 'input' | 'filters' | 'output_shape' | 'strides'>): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, filters: py.Positional, output_shape: py.TensorLike, keywords: py.Rest<conv_transpose$, 'input' | 'filters' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, filters: py.Positional, keywords: py.Rest<conv_transpose$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  conv_transpose(input: py.Positional, keywords: py.Rest<conv_transpose$, 'input'>): py.Promised<tensorflow.Tensor>
  conv_transpose(keywords: conv_transpose$): py.Promised<tensorflow.Tensor>
  conv_transpose_dyn: py.RemoteFunction
  convolution(input: py.Positional, filters: py.Positional, strides: py.Items<py.Int> | null, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, dilations?: py.Items<py.Int> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filters: py.Positional, strides: py.Items<py.Int> | null, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<convolution$, 'input' | 'filters' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filters: py.Positional, strides: py.Items<py.Int> | null, keywords?: py.Rest<convolution$, 'input' | 'filters' | 'strides'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, filters: py.Positional, keywords?: py.Rest<convolution$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  convolution(input: py.Positional, keywords: py.Rest<convolution$, 'input'>): py.Promised<tensorflow.Tensor>
  convolution(keywords: convolution$): py.Promised<tensorflow.Tensor>
  convolution_dyn: py.RemoteFunction
  crelu(features: py.TensorLike, axis: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  crelu(features: py.TensorLike, axis: py.Int, keywords?: py.Rest<crelu$, 'features' | 'axis'>): py.Promised<tensorflow.Tensor>
  crelu(features: py.TensorLike, keywords?: py.Rest<crelu$, 'features'>): py.Promised<tensorflow.Tensor>
  crelu(keywords: crelu$): py.Promised<tensorflow.Tensor>
  crelu_dyn: py.RemoteFunction
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, beam_width: py.Int, top_paths: py.Int): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, beam_width: py.Int, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length' | 'beam_width'>): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, sequence_length: py.Positional, keywords?: py.Rest<ctc_beam_search_decoder$, 'inputs' | 'sequence_length'>): py.Remote
  ctc_beam_search_decoder(inputs: py.TensorLike, keywords: py.Rest<ctc_beam_search_decoder$, 'inputs'>): py.Remote
  ctc_beam_search_decoder(keywords: ctc_beam_search_decoder$): py.Remote
  ctc_beam_search_decoder_dyn: py.RemoteFunction
  ctc_greedy_decoder(inputs: py.Positional, sequence_length: py.Positional, merge_repeated: py.Bool, blank_index: py.Positional): py.Remote
  ctc_greedy_decoder(inputs: py.Positional, sequence_length: py.Positional, merge_repeated: py.Bool, keywords?: py.Rest<ctc_greedy_decoder$, 'inputs' | 'sequence_length' | 'merge_repeated'>): py.Remote
  ctc_greedy_decoder(inputs: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<ctc_greedy_decoder$, 'inputs' | 'sequence_length'>): py.Remote
  ctc_greedy_decoder(inputs: py.Positional, keywords: py.Rest<ctc_greedy_decoder$, 'inputs'>): py.Remote
  ctc_greedy_decoder(keywords: ctc_greedy_decoder$): py.Remote
  ctc_greedy_decoder_dyn: py.RemoteFunction
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, unique: py.Positional, blank_index: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, unique: py.Positional, keywords?: py.Rest<ctc_loss$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major' | 'unique'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, logits_time_major: py.Bool, keywords?: py.Rest<ctc_loss$, 'labels' | 'logits' | 'label_length' | 'logit_length' | 'logits_time_major'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, label_length: py.TensorLike, logit_length: py.TensorLike, keywords?: py.Rest<ctc_loss$, 'labels' | 'logits' | 'label_length' | 'logit_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, label_length: py.TensorLike, keywords: py.Rest<ctc_loss$, 'labels' | 'logits' | 'label_length'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, logits: py.TensorLike, keywords: py.Rest<ctc_loss$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  ctc_loss(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<ctc_loss$, 'labels'>): py.Promised<tensorflow.Tensor>
  ctc_loss(keywords: ctc_loss$): py.Promised<tensorflow.Tensor>
  ctc_loss_dyn: py.RemoteFunction
  ctc_unique_labels(labels: py.TensorLike, name: py.Str | null): py.Remote<any[]>
  ctc_unique_labels(labels: py.TensorLike, keywords?: py.Rest<ctc_unique_labels$, 'labels'>): py.Remote<any[]>
  ctc_unique_labels(keywords: ctc_unique_labels$): py.Remote<any[]>
  ctc_unique_labels_dyn: py.RemoteFunction
  depth_to_space(input: py.TensorLike, block_size: py.Int, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, data_format: py.Str, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size' | 'data_format'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, keywords: py.Rest<depth_to_space$, 'input'>): py.Promised<tensorflow.Tensor>
  depth_to_space(keywords: depth_to_space$): py.Promised<tensorflow.Tensor>
  depth_to_space_dyn: py.RemoteFunction
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations: py.TensorLike | null, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, strides: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input' | 'filter'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(input: py.TensorLike, keywords: py.Rest<depthwise_conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d(keywords: depthwise_conv2d$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_dyn: py.RemoteFunction
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, filter_sizes: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_filter$, 'input' | 'filter_sizes'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(input: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_filter$, 'input'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter(keywords: depthwise_conv2d_backprop_filter$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_filter_dyn: py.RemoteFunction
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop' | 'strides'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, out_backprop: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter' | 'out_backprop'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, filter: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes' | 'filter'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(input_sizes: py.TensorLike, keywords: py.Rest<depthwise_conv2d_backprop_input$, 'input_sizes'>): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input(keywords: depthwise_conv2d_backprop_input$): py.Promised<tensorflow.Tensor>
  depthwise_conv2d_backprop_input_dyn: py.RemoteFunction
  dilation2d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<dilation2d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords: py.Rest<dilation2d$, 'input' | 'filters' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords: py.Rest<dilation2d$, 'input' | 'filters' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<dilation2d$, 'input' | 'filters' | 'strides'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<dilation2d$, 'input' | 'filters'>): py.Promised<tensorflow.Tensor>
  dilation2d(input: py.TensorLike, keywords: py.Rest<dilation2d$, 'input'>): py.Promised<tensorflow.Tensor>
  dilation2d(keywords: dilation2d$): py.Promised<tensorflow.Tensor>
  dilation2d_dyn: py.RemoteFunction
  dropout(x: py.TensorLike, rate: py.TensorLike, noise_shape: py.TensorLike | null, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, rate: py.TensorLike, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<dropout$, 'x' | 'rate' | 'noise_shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, rate: py.TensorLike, noise_shape: py.TensorLike | null, keywords?: py.Rest<dropout$, 'x' | 'rate' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, rate: py.TensorLike, keywords?: py.Rest<dropout$, 'x' | 'rate'>): py.Promised<tensorflow.Tensor>
  dropout(x: py.TensorLike, keywords: py.Rest<dropout$, 'x'>): py.Promised<tensorflow.Tensor>
  dropout(keywords: dropout$): py.Promised<tensorflow.Tensor>
  dropout_dyn: py.RemoteFunction
  elu(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  elu(features: py.TensorLike, keywords?: py.Rest<elu$, 'features'>): py.Promised<tensorflow.Tensor>
  elu(keywords: elu$): py.Promised<tensorflow.Tensor>
  elu_dyn: py.RemoteFunction
  embedding_lookup(params: py.TensorLike | py.List<py.TensorLike>, ids: py.TensorLike, max_norm: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  embedding_lookup(params: py.TensorLike | py.List<py.TensorLike>, ids: py.TensorLike, max_norm: py.Positional, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids' | 'max_norm'>): py.Promised<tensorflow.Tensor>
  embedding_lookup(params: py.TensorLike | py.List<py.TensorLike>, ids: py.TensorLike, keywords?: py.Rest<embedding_lookup$, 'params' | 'ids'>): py.Promised<tensorflow.Tensor>
  embedding_lookup(params: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<embedding_lookup$, 'params'>): py.Promised<tensorflow.Tensor>
  embedding_lookup(keywords: embedding_lookup$): py.Promised<tensorflow.Tensor>
  embedding_lookup_dyn: py.RemoteFunction
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, sp_ids: py.Positional, sp_weights: py.Positional, combiner: py.Str | null, max_norm: py.Positional, name: py.Str | null, allow_fast_lookup?: py.Bool): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, sp_ids: py.Positional, sp_weights: py.Positional, combiner: py.Str | null, max_norm: py.Positional, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'combiner' | 'max_norm'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, sp_ids: py.Positional, sp_weights: py.Positional, combiner: py.Str | null, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights' | 'combiner'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, sp_ids: py.Positional, sp_weights: py.Positional, keywords?: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids' | 'sp_weights'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, sp_ids: py.Positional, keywords: py.Rest<embedding_lookup_sparse$, 'params' | 'sp_ids'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(params: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<embedding_lookup_sparse$, 'params'>): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse(keywords: embedding_lookup_sparse$): py.Promised<tensorflow.Tensor>
  embedding_lookup_sparse_dyn: py.RemoteFunction
  erosion2d(value: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, dilations: py.List<py.Int>, keywords?: py.Rest<erosion2d$, 'value' | 'filters' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords: py.Rest<erosion2d$, 'value' | 'filters' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, padding: py.Str, keywords: py.Rest<erosion2d$, 'value' | 'filters' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, filters: py.TensorLike, strides: py.List<py.Int>, keywords: py.Rest<erosion2d$, 'value' | 'filters' | 'strides'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, filters: py.TensorLike, keywords: py.Rest<erosion2d$, 'value' | 'filters'>): py.Promised<tensorflow.Tensor>
  erosion2d(value: py.TensorLike, keywords: py.Rest<erosion2d$, 'value'>): py.Promised<tensorflow.Tensor>
  erosion2d(keywords: erosion2d$): py.Promised<tensorflow.Tensor>
  erosion2d_dyn: py.RemoteFunction
  readonly experimental: tensorflow_nn_experimental.$Module
  readonly fixed_unigram_candidate_sampler: tensorflow_random.$Module["fixed_unigram_candidate_sampler"]
  fixed_unigram_candidate_sampler_dyn: py.RemoteFunction
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, seed: py.Int, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, pseudo_random: py.Bool, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, pooling_ratio: py.List<py.Float>, keywords?: py.Rest<fractional_avg_pool$, 'value' | 'pooling_ratio'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(value: py.TensorLike, keywords: py.Rest<fractional_avg_pool$, 'value'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool(keywords: fractional_avg_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_avg_pool_dyn: py.RemoteFunction
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.Int | py.List<py.Int>, pseudo_random: py.Bool, overlapping: py.Bool, seed: py.Int, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.Int | py.List<py.Int>, pseudo_random: py.Bool, overlapping: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random' | 'overlapping'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.Int | py.List<py.Int>, pseudo_random: py.Bool, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio' | 'pseudo_random'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, pooling_ratio: py.Int | py.List<py.Int>, keywords?: py.Rest<fractional_max_pool$, 'value' | 'pooling_ratio'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(value: py.TensorLike, keywords: py.Rest<fractional_max_pool$, 'value'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool(keywords: fractional_max_pool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fractional_max_pool_dyn: py.RemoteFunction
  gelu(features: py.Positional, approximate: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  gelu(features: py.Positional, approximate: py.Bool, keywords?: py.Rest<gelu$, 'features' | 'approximate'>): py.Promised<tensorflow.Tensor>
  gelu(features: py.Positional, keywords?: py.Rest<gelu$, 'features'>): py.Promised<tensorflow.Tensor>
  gelu(keywords: gelu$): py.Promised<tensorflow.Tensor>
  gelu_dyn: py.RemoteFunction
  readonly in_top_k: tensorflow_math.$Module["in_top_k"]
  in_top_k_dyn: py.RemoteFunction
  isotonic_regression(inputs: py.TensorLike, decreasing: py.Bool, axis: py.Int): py.Remote
  isotonic_regression(inputs: py.TensorLike, decreasing: py.Bool, keywords?: py.Rest<isotonic_regression$, 'inputs' | 'decreasing'>): py.Remote
  isotonic_regression(inputs: py.TensorLike, keywords?: py.Rest<isotonic_regression$, 'inputs'>): py.Remote
  isotonic_regression(keywords: isotonic_regression$): py.Remote
  isotonic_regression_dyn: py.RemoteFunction
  l2_loss(t: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  l2_loss(t: py.TensorLike, keywords?: py.Rest<l2_loss$, 't'>): py.Promised<tensorflow.Tensor>
  l2_loss(keywords: l2_loss$): py.Promised<tensorflow.Tensor>
  l2_loss_dyn: py.RemoteFunction
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  l2_normalize_dyn: py.RemoteFunction
  leaky_relu(features: py.TensorLike, alpha: py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  leaky_relu(features: py.TensorLike, alpha: py.Float, keywords?: py.Rest<leaky_relu$, 'features' | 'alpha'>): py.Promised<tensorflow.Tensor>
  leaky_relu(features: py.TensorLike, keywords?: py.Rest<leaky_relu$, 'features'>): py.Promised<tensorflow.Tensor>
  leaky_relu(keywords: leaky_relu$): py.Promised<tensorflow.Tensor>
  leaky_relu_dyn: py.RemoteFunction
  readonly learned_unigram_candidate_sampler: tensorflow_random.$Module["learned_unigram_candidate_sampler"]
  learned_unigram_candidate_sampler_dyn: py.RemoteFunction
  local_response_normalization(input: py.TensorLike, depth_radius: py.Int, bias: py.Float, alpha: py.Float, beta?: py.Float, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  local_response_normalization(input: py.TensorLike, depth_radius: py.Int, bias: py.Float, keywords?: py.Rest<local_response_normalization$, 'input' | 'depth_radius' | 'bias'>): py.Promised<tensorflow.Tensor>
  local_response_normalization(input: py.TensorLike, depth_radius: py.Int, keywords?: py.Rest<local_response_normalization$, 'input' | 'depth_radius'>): py.Promised<tensorflow.Tensor>
  local_response_normalization(input: py.TensorLike, keywords?: py.Rest<local_response_normalization$, 'input'>): py.Promised<tensorflow.Tensor>
  local_response_normalization(keywords: local_response_normalization$): py.Promised<tensorflow.Tensor>
  local_response_normalization_dyn: py.RemoteFunction
  log_poisson_loss(targets: py.TensorLike, log_input: py.TensorLike, compute_full_loss: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  log_poisson_loss(targets: py.TensorLike, log_input: py.TensorLike, compute_full_loss: py.Bool, keywords?: py.Rest<log_poisson_loss$, 'targets' | 'log_input' | 'compute_full_loss'>): py.Promised<tensorflow.Tensor>
  log_poisson_loss(targets: py.TensorLike, log_input: py.TensorLike, keywords?: py.Rest<log_poisson_loss$, 'targets' | 'log_input'>): py.Promised<tensorflow.Tensor>
  log_poisson_loss(targets: py.TensorLike, keywords: py.Rest<log_poisson_loss$, 'targets'>): py.Promised<tensorflow.Tensor>
  log_poisson_loss(keywords: log_poisson_loss$): py.Promised<tensorflow.Tensor>
  log_poisson_loss_dyn: py.RemoteFunction
  log_softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  log_softmax(logits: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<log_softmax$, 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  log_softmax(logits: py.TensorLike, keywords?: py.Rest<log_softmax$, 'logits'>): py.Promised<tensorflow.Tensor>
  log_softmax(keywords: log_softmax$): py.Promised<tensorflow.Tensor>
  log_softmax_dyn: py.RemoteFunction
  readonly lrn: $Module["local_response_normalization"]
  lrn_dyn: py.RemoteFunction
  max_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, keywords?: py.Rest<max_pool$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<max_pool$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  max_pool(input: py.TensorLike, keywords: py.Rest<max_pool$, 'input'>): py.Promised<tensorflow.Tensor>
  max_pool(keywords: max_pool$): py.Promised<tensorflow.Tensor>
  max_pool_dyn: py.RemoteFunction
  max_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: 'NWC' | 'NCW' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: 'NWC' | 'NCW' | py.RemotePromise<string>, keywords?: py.Rest<max_pool1d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<max_pool1d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool1d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool1d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool1d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  max_pool1d(input: py.TensorLike, keywords: py.Rest<max_pool1d$, 'input'>): py.Promised<tensorflow.Tensor>
  max_pool1d(keywords: max_pool1d$): py.Promised<tensorflow.Tensor>
  max_pool1d_dyn: py.RemoteFunction
  max_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, data_format: py.Str, keywords?: py.Rest<max_pool2d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Positional, keywords?: py.Rest<max_pool2d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool2d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool2d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool2d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  max_pool2d(input: py.TensorLike, keywords: py.Rest<max_pool2d$, 'input'>): py.Promised<tensorflow.Tensor>
  max_pool2d(keywords: max_pool2d$): py.Promised<tensorflow.Tensor>
  max_pool2d_dyn: py.RemoteFunction
  max_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NDHWC' | 'NCDHW' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  max_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, data_format: 'NDHWC' | 'NCDHW' | py.RemotePromise<string>, keywords?: py.Rest<max_pool3d$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  max_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'VALID' | 'SAME' | py.RemotePromise<string>, keywords?: py.Rest<max_pool3d$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  max_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool3d$, 'input' | 'ksize' | 'strides'>): py.Promised<tensorflow.Tensor>
  max_pool3d(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool3d$, 'input' | 'ksize'>): py.Promised<tensorflow.Tensor>
  max_pool3d(input: py.TensorLike, keywords: py.Rest<max_pool3d$, 'input'>): py.Promised<tensorflow.Tensor>
  max_pool3d(keywords: max_pool3d$): py.Promised<tensorflow.Tensor>
  max_pool3d_dyn: py.RemoteFunction
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str, output_dtype: py.DType, include_batch_in_index: py.Bool, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str, output_dtype: py.DType, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format' | 'output_dtype'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding' | 'data_format'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides' | 'padding'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize' | 'strides'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, ksize: py.Int | py.List<py.Int>, keywords: py.Rest<max_pool_with_argmax$, 'input' | 'ksize'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(input: py.TensorLike, keywords: py.Rest<max_pool_with_argmax$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax(keywords: max_pool_with_argmax$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  max_pool_with_argmax_dyn: py.RemoteFunction
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, keepdims: py.Bool, name: py.Str | null): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, keepdims: py.Bool, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift' | 'keepdims'>): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, shift: py.Positional, keywords?: py.Rest<moments$, 'x' | 'axes' | 'shift'>): py.Remote
  moments(x: py.TensorLike, axes: py.ArrayLike, keywords?: py.Rest<moments$, 'x' | 'axes'>): py.Remote
  moments(x: py.TensorLike, keywords: py.Rest<moments$, 'x'>): py.Remote
  moments(keywords: moments$): py.Remote
  moments_dyn: py.RemoteFunction
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, remove_accidental_hits: py.Bool, name?: py.Str): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, keywords?: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, keywords: py.Rest<nce_loss$, 'weights' | 'biases'>): py.Remote
  nce_loss(weights: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<nce_loss$, 'weights'>): py.Remote
  nce_loss(keywords: nce_loss$): py.Remote
  nce_loss_dyn: py.RemoteFunction
  normalize_moments(counts: py.TensorLike, mean_ss: py.TensorLike, variance_ss: py.TensorLike, shift: py.TensorLike | null, name: py.Str | null): py.Remote
  normalize_moments(counts: py.TensorLike, mean_ss: py.TensorLike, variance_ss: py.TensorLike, shift: py.TensorLike | null, keywords?: py.Rest<normalize_moments$, 'counts' | 'mean_ss' | 'variance_ss' | 'shift'>): py.Remote
  normalize_moments(counts: py.TensorLike, mean_ss: py.TensorLike, variance_ss: py.TensorLike, keywords: py.Rest<normalize_moments$, 'counts' | 'mean_ss' | 'variance_ss'>): py.Remote
  normalize_moments(counts: py.TensorLike, mean_ss: py.TensorLike, keywords: py.Rest<normalize_moments$, 'counts' | 'mean_ss'>): py.Remote
  normalize_moments(counts: py.TensorLike, keywords: py.Rest<normalize_moments$, 'counts'>): py.Remote
  normalize_moments(keywords: normalize_moments$): py.Remote
  normalize_moments_dyn: py.RemoteFunction
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null, dilations?: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, padding: 'SAME' | 'VALID' | py.RemotePromise<string>, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, strides: py.Items<py.Int> | null, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type' | 'strides'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, pooling_type: 'AVG' | 'MAX' | py.RemotePromise<string>, keywords?: py.Rest<pool$, 'input' | 'window_shape' | 'pooling_type'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, window_shape: py.Items<py.Int>, keywords: py.Rest<pool$, 'input' | 'window_shape'>): py.Promised<tensorflow.Tensor>
  pool(input: py.TensorLike, keywords: py.Rest<pool$, 'input'>): py.Promised<tensorflow.Tensor>
  pool(keywords: pool$): py.Promised<tensorflow.Tensor>
  pool_dyn: py.RemoteFunction
  relu(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  relu(features: py.TensorLike, keywords?: py.Rest<relu$, 'features'>): py.Promised<tensorflow.Tensor>
  relu(keywords: relu$): py.Promised<tensorflow.Tensor>
  relu_dyn: py.RemoteFunction
  relu6(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  relu6(features: py.TensorLike, keywords?: py.Rest<relu6$, 'features'>): py.Promised<tensorflow.Tensor>
  relu6(keywords: relu6$): py.Promised<tensorflow.Tensor>
  relu6_dyn: py.RemoteFunction
  safe_embedding_lookup_sparse(embedding_weights: py.TensorLike | py.List<py.TensorLike>, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, combiner: py.Str, default_id: py.Positional, max_norm?: py.Positional, name?: py.Str | null, allow_fast_lookup?: py.Bool): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.TensorLike | py.List<py.TensorLike>, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, combiner: py.Str, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights' | 'combiner'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.TensorLike | py.List<py.TensorLike>, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, sparse_weights: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'> | null, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids' | 'sparse_weights'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.TensorLike | py.List<py.TensorLike>, sparse_ids: py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.RaggedTensor'>, keywords?: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights' | 'sparse_ids'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(embedding_weights: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<safe_embedding_lookup_sparse$, 'embedding_weights'>): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse(keywords: safe_embedding_lookup_sparse$): py.Promised<tensorflow.Tensor>
  safe_embedding_lookup_sparse_dyn: py.RemoteFunction
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, remove_accidental_hits: py.Bool, seed?: py.Int | null, name?: py.Str): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, sampled_values: py.List<py.RemoteArgument> | null, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true' | 'sampled_values'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, num_true: py.Int, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes' | 'num_true'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, num_classes: py.Int, keywords?: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled' | 'num_classes'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, num_sampled: py.Int, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs' | 'num_sampled'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels' | 'inputs'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, labels: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases' | 'labels'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, biases: py.TensorLike, keywords: py.Rest<sampled_softmax_loss$, 'weights' | 'biases'>): py.Remote
  sampled_softmax_loss(weights: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<sampled_softmax_loss$, 'weights'>): py.Remote
  sampled_softmax_loss(keywords: sampled_softmax_loss$): py.Remote
  sampled_softmax_loss_dyn: py.RemoteFunction
  scale_regularization_loss(regularization_loss: py.Positional): py.Promised<tensorflow.Tensor>
  scale_regularization_loss(keywords: scale_regularization_loss$): py.Promised<tensorflow.Tensor>
  scale_regularization_loss_dyn: py.RemoteFunction
  selu(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  selu(features: py.TensorLike, keywords?: py.Rest<selu$, 'features'>): py.Promised<tensorflow.Tensor>
  selu(keywords: selu$): py.Promised<tensorflow.Tensor>
  selu_dyn: py.RemoteFunction
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, dilations: py.TensorLike | null, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'data_format' | 'dilations'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, data_format: 'NHWC' | 'NCHW' | py.RemotePromise<string> | null, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding' | 'data_format'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, padding: py.Positional, keywords?: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides' | 'padding'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, strides: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter' | 'strides'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, pointwise_filter: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter' | 'pointwise_filter'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, depthwise_filter: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input' | 'depthwise_filter'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(input: py.TensorLike, keywords: py.Rest<separable_conv2d$, 'input'>): py.Promised<tensorflow.Tensor>
  separable_conv2d(keywords: separable_conv2d$): py.Promised<tensorflow.Tensor>
  separable_conv2d_dyn: py.RemoteFunction
  readonly sigmoid: tensorflow.$Module["sigmoid"]
  sigmoid_dyn: py.RemoteFunction
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, logits: py.TensorLike | null, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(labels: py.TensorLike | null, keywords?: py.Rest<sigmoid_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits(keywords?: sigmoid_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  sigmoid_cross_entropy_with_logits_dyn: py.RemoteFunction
  silu(features: py.TensorLike, beta: 'Tensor' | py.RemotePromise<string> | py.Float): py.Promised<tensorflow.Tensor>
  silu(features: py.TensorLike, keywords?: py.Rest<silu$, 'features'>): py.Promised<tensorflow.Tensor>
  silu(keywords: silu$): py.Promised<tensorflow.Tensor>
  silu_dyn: py.RemoteFunction
  softmax(logits: py.TensorLike, axis: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  softmax(logits: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<softmax$, 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  softmax(logits: py.TensorLike, keywords?: py.Rest<softmax$, 'logits'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softmax_cross_entropy_with_logits(labels: py.TensorLike, logits: py.Positional, axis: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike, logits: py.Positional, axis: py.Int, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits' | 'axis'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(labels: py.TensorLike, keywords: py.Rest<softmax_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits(keywords: softmax_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  readonly softplus: tensorflow_math.$Module["softplus"]
  softplus_dyn: py.RemoteFunction
  softsign(features: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  softsign(features: py.TensorLike, keywords?: py.Rest<softsign$, 'features'>): py.Promised<tensorflow.Tensor>
  softsign(keywords: softsign$): py.Promised<tensorflow.Tensor>
  softsign_dyn: py.RemoteFunction
  readonly space_to_batch: tensorflow.$Module["space_to_batch"]
  space_to_batch_dyn: py.RemoteFunction
  space_to_depth(input: py.TensorLike, block_size: py.Int, data_format: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, data_format: py.Str, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size' | 'data_format'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, keywords: py.Rest<space_to_depth$, 'input'>): py.Promised<tensorflow.Tensor>
  space_to_depth(keywords: space_to_depth$): py.Promised<tensorflow.Tensor>
  space_to_depth_dyn: py.RemoteFunction
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike, logits: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike, logits: py.Positional, keywords?: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(labels: py.TensorLike, keywords: py.Rest<sparse_softmax_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits(keywords: sparse_softmax_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  sparse_softmax_cross_entropy_with_logits_dyn: py.RemoteFunction
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keepdims: py.Bool, name: py.Str | null): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keepdims: py.Bool, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift' | 'keepdims'>): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, shift: py.TensorLike | null, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes' | 'shift'>): py.Remote
  sufficient_statistics(x: py.TensorLike, axes: py.ArrayLike, keywords?: py.Rest<sufficient_statistics$, 'x' | 'axes'>): py.Remote
  sufficient_statistics(x: py.TensorLike, keywords: py.Rest<sufficient_statistics$, 'x'>): py.Remote
  sufficient_statistics(keywords: sufficient_statistics$): py.Remote
  sufficient_statistics_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  swish_dyn: py.RemoteFunction
  readonly tanh: tensorflow.$Module["tanh"]
  tanh_dyn: py.RemoteFunction
  readonly top_k: tensorflow_math.$Module["top_k"]
  top_k_dyn: py.RemoteFunction
  weighted_cross_entropy_with_logits(labels: py.TensorLike, logits: py.TensorLike, pos_weight: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike, logits: py.TensorLike, pos_weight: py.Positional, keywords?: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits' | 'pos_weight'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike, logits: py.TensorLike, keywords: py.Rest<weighted_cross_entropy_with_logits$, 'labels' | 'logits'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(labels: py.TensorLike, keywords: py.Rest<weighted_cross_entropy_with_logits$, 'labels'>): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits(keywords: weighted_cross_entropy_with_logits$): py.Promised<tensorflow.Tensor>
  weighted_cross_entropy_with_logits_dyn: py.RemoteFunction
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, keepdims: py.Bool, name: py.Str | null): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, keepdims: py.Bool, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights' | 'keepdims'>): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, frequency_weights: py.TensorLike, keywords?: py.Rest<weighted_moments$, 'x' | 'axes' | 'frequency_weights'>): py.Remote
  weighted_moments(x: py.TensorLike, axes: py.TensorLike, keywords: py.Rest<weighted_moments$, 'x' | 'axes'>): py.Remote
  weighted_moments(x: py.TensorLike, keywords: py.Rest<weighted_moments$, 'x'>): py.Remote
  weighted_moments(keywords: weighted_moments$): py.Remote
  weighted_moments_dyn: py.RemoteFunction
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, padding: py.Str, op: py.Callable, filter_shape: py.Positional, spatial_dims: py.Positional, data_format: 'NWC' | 'NCW' | py.RemotePromise<string> | null): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, padding: py.Str, op: py.Callable, filter_shape: py.Positional, spatial_dims: py.Positional, keywords?: py.Rest<with_space_to_batch$, 'input' | 'dilation_rate' | 'padding' | 'op' | 'filter_shape' | 'spatial_dims'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, padding: py.Str, op: py.Callable, filter_shape: py.Positional, keywords?: py.Rest<with_space_to_batch$, 'input' | 'dilation_rate' | 'padding' | 'op' | 'filter_shape'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, padding: py.Str, op: py.Callable, keywords?: py.Rest<with_space_to_batch$, 'input' | 'dilation_rate' | 'padding' | 'op'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, padding: py.Str, keywords: py.Rest<with_space_to_batch$, 'input' | 'dilation_rate' | 'padding'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, dilation_rate: py.TensorLike, keywords: py.Rest<with_space_to_batch$, 'input' | 'dilation_rate'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(input: py.TensorLike, keywords: py.Rest<with_space_to_batch$, 'input'>): py.Promised<tensorflow.Tensor>
  with_space_to_batch(keywords: with_space_to_batch$): py.Promised<tensorflow.Tensor>
  with_space_to_batch_dyn: py.RemoteFunction
  readonly zero_fraction: tensorflow_math.$Module["zero_fraction"]
  zero_fraction_dyn: py.RemoteFunction
}
