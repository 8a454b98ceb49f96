// tensorflow.compat.v1.tpu of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_tpu_experimental from './tensorflow.compat.v1.tpu.experimental.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'
import type * as tensorflow_tpu from './tensorflow.tpu.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'

export interface CrossShardOptimizer$apply_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
  global_step?: py.Of<'tensorflow.Variable'> | null | undefined
  name?: py.Str | null | undefined
}

export interface CrossShardOptimizer$compute_gradients {
  loss: py.TensorLike
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
  [keyword: string]: any
}

export interface CrossShardOptimizer$get_slot {
  [keyword: string]: any
}

export interface CrossShardOptimizer$get_slot_names {
  [keyword: string]: any
}

export interface CrossShardOptimizer extends tensorflow_compat_v1_train.Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.tpu.CrossShardOptimizer': true } & tensorflow_compat_v1_train.Optimizer[typeof py.kind]
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, keywords?: py.Rest<CrossShardOptimizer$apply_gradients, 'grads_and_vars' | 'global_step'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, keywords?: py.Rest<CrossShardOptimizer$apply_gradients, 'grads_and_vars'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(keywords: CrossShardOptimizer$apply_gradients): py.Remote<tensorflow.Operation | null>
  apply_gradients(...args: any[]): any
  apply_gradients_dyn: py.RemoteFunction
  compute_gradients(loss: py.TensorLike, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, keywords?: py.Rest<CrossShardOptimizer$compute_gradients, 'loss' | 'var_list'>): py.Remote
  compute_gradients(loss: py.TensorLike, keywords?: py.Rest<CrossShardOptimizer$compute_gradients, 'loss'>): py.Remote
  compute_gradients(keywords: CrossShardOptimizer$compute_gradients): py.Remote
  compute_gradients(...args: any[]): any
  compute_gradients_dyn: py.RemoteFunction
  get_slot(...args: py.Positional[]): py.Remote
  get_slot(...args: [...args: py.Positional[], keywords: CrossShardOptimizer$get_slot]): py.Remote
  get_slot(keywords?: CrossShardOptimizer$get_slot): py.Remote
  get_slot(...args: any[]): any
  get_slot_dyn: py.RemoteFunction
  get_slot_names(...args: py.Positional[]): py.RemoteList<string>
  get_slot_names(...args: [...args: py.Positional[], keywords: CrossShardOptimizer$get_slot_names]): py.RemoteList<string>
  get_slot_names(keywords?: CrossShardOptimizer$get_slot_names): py.RemoteList<string>
  get_slot_names_dyn: py.RemoteFunction
}

export interface CrossShardOptimizer$new {
  opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>
  /** Default: `'weighted_mean'` */
  reduction?: py.Str | undefined
  /** Default: `'CrossShardOptimizer'` */
  name?: py.Str | undefined
  group_assignment?: py.RemoteArgument | undefined
}

export interface CrossShardOptimizer$class extends py.Statics<tensorflow_compat_v1_train.Optimizer$class> {
  new (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, name: py.Str, group_assignment: py.Positional): CrossShardOptimizer
  (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, name: py.Str, group_assignment: py.Positional): py.Promised<CrossShardOptimizer>
  new (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, name: py.Str, keywords?: py.Rest<CrossShardOptimizer$new, 'opt' | 'reduction' | 'name'>): CrossShardOptimizer
  (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, name: py.Str, keywords?: py.Rest<CrossShardOptimizer$new, 'opt' | 'reduction' | 'name'>): py.Promised<CrossShardOptimizer>
  new (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, keywords?: py.Rest<CrossShardOptimizer$new, 'opt' | 'reduction'>): CrossShardOptimizer
  (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, reduction: py.Str, keywords?: py.Rest<CrossShardOptimizer$new, 'opt' | 'reduction'>): py.Promised<CrossShardOptimizer>
  new (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, keywords?: py.Rest<CrossShardOptimizer$new, 'opt'>): CrossShardOptimizer
  (opt: py.Of<'tensorflow.compat.v1.train.Optimizer'>, keywords?: py.Rest<CrossShardOptimizer$new, 'opt'>): py.Promised<CrossShardOptimizer>
  new (keywords: CrossShardOptimizer$new): CrossShardOptimizer
  (keywords: CrossShardOptimizer$new): py.Promised<CrossShardOptimizer>
}

export interface PaddingSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.tpu.PaddingSpec': true }
  get AUTO(): py.Promised<PaddingSpec>
  set AUTO(value: py.Of<'tensorflow.compat.v1.tpu.PaddingSpec'>)
  AUTO_dyn: any
  get POWER_OF_TWO(): py.Promised<PaddingSpec>
  set POWER_OF_TWO(value: py.Of<'tensorflow.compat.v1.tpu.PaddingSpec'>)
  POWER_OF_TWO_dyn: any
}

export interface PaddingSpec$new {
  value: py.RemoteArgument
}

export interface PaddingSpec$class extends py.PythonClass {
  new (value: py.Positional): PaddingSpec
  (value: py.Positional): py.Promised<PaddingSpec>
  new (keywords: PaddingSpec$new): PaddingSpec
  (keywords: PaddingSpec$new): py.Promised<PaddingSpec>
  readonly AUTO: py.Promised<PaddingSpec>
  readonly POWER_OF_TWO: py.Promised<PaddingSpec>
}

export interface batch_parallel$ {
  computation: py.Callable
  inputs?: py.List<py.List<py.RemoteArgument>> | null | undefined
  /** Default: `1` */
  num_shards?: py.Int | undefined
  infeed_queue?: py.RemoteArgument | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
  name?: py.Str | null | undefined
  xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null | undefined
}

export interface bfloat16_scope$ {
  name?: py.Str | null | undefined
}

export interface core$ {
  num: py.Int
}

export interface cross_replica_sum$ {
  x: py.TensorLike
  group_assignment?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface initialize_system$ {
  embedding_config?: py.RemoteArgument | undefined
  job?: py.Str | null | undefined
  /** Default: `True` */
  compilation_failure_closes_chips?: py.Bool | undefined
  tpu_cancellation_closes_chips?: py.Bool | null | undefined
}

export interface outside_compilation$ {
  computation: py.Callable
  [keyword: string]: any
}

export interface replicate$ {
  computation: py.Callable
  inputs?: py.List<py.List<py.RemoteArgument>> | null | undefined
  infeed_queue?: py.RemoteArgument | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
  name?: py.Str | null | undefined
  maximum_shapes?: py.RemoteArgument | undefined
  padding_spec?: py.Of<'tensorflow.compat.v1.tpu.PaddingSpec'> | null | undefined
  xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null | undefined
}

export interface rewrite$ {
  computation: py.Callable
  inputs?: py.List<py.List<py.RemoteArgument>> | null | undefined
  infeed_queue?: py.RemoteArgument | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
  name?: py.Str | null | undefined
  xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null | undefined
}

export interface shard$ {
  computation: py.Callable
  inputs?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `1` */
  num_shards?: py.Int | undefined
  input_shard_axes?: py.List<py.Int> | null | undefined
  /** Default: `True` */
  outputs_from_all_shards?: py.Bool | py.List<py.Bool> | undefined
  output_shard_axes?: py.List<py.Int> | null | undefined
  infeed_queue?: py.RemoteArgument | undefined
  device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null | undefined
  name?: py.Str | null | undefined
  xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null | undefined
}

export interface shutdown_system$ {
  job?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly CrossShardOptimizer: CrossShardOptimizer$class
  readonly PaddingSpec: PaddingSpec$class
  readonly XLAOptions: tensorflow_tpu.XLAOptions$class
  batch_parallel(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, num_shards: py.Int, infeed_queue: py.Positional, device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, name?: py.Str | null, xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null): py.RemoteList<tensorflow.Tensor>
  batch_parallel(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, num_shards: py.Int, keywords?: py.Rest<batch_parallel$, 'computation' | 'inputs' | 'num_shards'>): py.RemoteList<tensorflow.Tensor>
  batch_parallel(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, keywords?: py.Rest<batch_parallel$, 'computation' | 'inputs'>): py.RemoteList<tensorflow.Tensor>
  batch_parallel(computation: py.Callable, keywords?: py.Rest<batch_parallel$, 'computation'>): py.RemoteList<tensorflow.Tensor>
  batch_parallel(keywords: batch_parallel$): py.RemoteList<tensorflow.Tensor>
  batch_parallel_dyn: py.RemoteFunction
  bfloat16_scope(name: py.Str | null): py.Remote
  bfloat16_scope(keywords?: bfloat16_scope$): py.Remote
  bfloat16_scope_dyn: py.RemoteFunction
  core(num: py.Int): py.Remote<string>
  core(keywords: core$): py.Remote<string>
  core_dyn: py.RemoteFunction
  cross_replica_sum(x: py.TensorLike, group_assignment: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cross_replica_sum(x: py.TensorLike, group_assignment: py.Positional, keywords?: py.Rest<cross_replica_sum$, 'x' | 'group_assignment'>): py.Promised<tensorflow.Tensor>
  cross_replica_sum(x: py.TensorLike, keywords?: py.Rest<cross_replica_sum$, 'x'>): py.Promised<tensorflow.Tensor>
  cross_replica_sum(keywords: cross_replica_sum$): py.Promised<tensorflow.Tensor>
  cross_replica_sum_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_tpu_experimental.$Module
  initialize_system(embedding_config: py.Positional, job: py.Str | null, compilation_failure_closes_chips: py.Bool, tpu_cancellation_closes_chips: py.Bool | null): py.Remote
  initialize_system(embedding_config: py.Positional, job: py.Str | null, compilation_failure_closes_chips: py.Bool, keywords?: py.Rest<initialize_system$, 'embedding_config' | 'job' | 'compilation_failure_closes_chips'>): py.Remote
  initialize_system(embedding_config: py.Positional, job: py.Str | null, keywords?: py.Rest<initialize_system$, 'embedding_config' | 'job'>): py.Remote
  initialize_system(embedding_config: py.Positional, keywords?: py.Rest<initialize_system$, 'embedding_config'>): py.Remote
  initialize_system(keywords?: initialize_system$): py.Remote
  initialize_system_dyn: py.RemoteFunction
  outside_compilation(computation: py.Callable, ...args: py.Positional[]): py.Remote
  outside_compilation(...args: [computation: py.Callable, ...args: py.Positional[], keywords: py.Rest<outside_compilation$, 'computation'>]): py.Remote
  outside_compilation(computation: py.Callable, keywords?: py.Rest<outside_compilation$, 'computation'>): py.Remote
  outside_compilation(keywords: outside_compilation$): py.Remote
  outside_compilation_dyn: py.RemoteFunction
  replicate(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, infeed_queue: py.Positional, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, name?: py.Str | null, maximum_shapes?: py.Positional, padding_spec?: py.Of<'tensorflow.compat.v1.tpu.PaddingSpec'> | null, xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null): py.Remote
  replicate(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, infeed_queue: py.Positional, keywords?: py.Rest<replicate$, 'computation' | 'inputs' | 'infeed_queue'>): py.Remote
  replicate(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, keywords?: py.Rest<replicate$, 'computation' | 'inputs'>): py.Remote
  replicate(computation: py.Callable, keywords?: py.Rest<replicate$, 'computation'>): py.Remote
  replicate(keywords: replicate$): py.Remote
  replicate_dyn: py.RemoteFunction
  rewrite(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, infeed_queue: py.Positional, device_assignment: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, name?: py.Str | null, xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null): py.Remote
  rewrite(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, infeed_queue: py.Positional, keywords?: py.Rest<rewrite$, 'computation' | 'inputs' | 'infeed_queue'>): py.Remote
  rewrite(computation: py.Callable, inputs: py.List<py.List<py.RemoteArgument>> | null, keywords?: py.Rest<rewrite$, 'computation' | 'inputs'>): py.Remote
  rewrite(computation: py.Callable, keywords?: py.Rest<rewrite$, 'computation'>): py.Remote
  rewrite(keywords: rewrite$): py.Remote
  rewrite_dyn: py.RemoteFunction
  shard(computation: py.Callable, inputs: py.List<py.RemoteArgument> | null, num_shards: py.Int, input_shard_axes: py.List<py.Int> | null, outputs_from_all_shards?: py.Bool | py.List<py.Bool>, output_shard_axes?: py.List<py.Int> | null, infeed_queue?: py.Positional, device_assignment?: py.Of<'tensorflow.tpu.experimental.DeviceAssignment'> | null, name?: py.Str | null, xla_options?: py.Of<'tensorflow.tpu.XLAOptions'> | null): py.Remote
  shard(computation: py.Callable, inputs: py.List<py.RemoteArgument> | null, num_shards: py.Int, keywords?: py.Rest<shard$, 'computation' | 'inputs' | 'num_shards'>): py.Remote
  shard(computation: py.Callable, inputs: py.List<py.RemoteArgument> | null, keywords?: py.Rest<shard$, 'computation' | 'inputs'>): py.Remote
  shard(computation: py.Callable, keywords?: py.Rest<shard$, 'computation'>): py.Remote
  shard(keywords: shard$): py.Remote
  shard_dyn: py.RemoteFunction
  shutdown_system(job: py.Str | null): py.Promised<tensorflow.Operation>
  shutdown_system(keywords?: shutdown_system$): py.Promised<tensorflow.Operation>
  shutdown_system_dyn: py.RemoteFunction
}
