// tensorflow.train.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface MaxShardSizePolicy extends ShardingCallback {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.MaxShardSizePolicy': true } & ShardingCallback[typeof py.kind]
  readonly MaxShardSizePartitioner: MaxShardSizePolicy$MaxShardSizePartitioner$class
  get max_shard_size(): py.Remote<number>
  set max_shard_size(value: py.Int)
  max_shard_size_dyn: any
}

export interface MaxShardSizePolicy$new {
  max_shard_size: py.Int
}

export interface MaxShardSizePolicy$class extends py.Statics<ShardingCallback$class> {
  new (max_shard_size: py.Int): MaxShardSizePolicy
  (max_shard_size: py.Int): py.Promised<MaxShardSizePolicy>
  new (keywords: MaxShardSizePolicy$new): MaxShardSizePolicy
  (keywords: MaxShardSizePolicy$new): py.Promised<MaxShardSizePolicy>
  readonly MaxShardSizePartitioner: MaxShardSizePolicy$MaxShardSizePartitioner$class
}

export interface MaxShardSizePolicy$MaxShardSizePartitioner$get_shards {
  max_shard_size: py.Int
  shardable_tensors: py.Items<py.Of<'tensorflow.train.experimental.ShardableTensor'>>
}

export interface MaxShardSizePolicy$MaxShardSizePartitioner extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.MaxShardSizePolicy.MaxShardSizePartitioner': true }
  get_shards(max_shard_size: py.Int, shardable_tensors: py.Items<py.Of<'tensorflow.train.experimental.ShardableTensor'>>): py.Remote
  get_shards(max_shard_size: py.Int, keywords: py.Rest<MaxShardSizePolicy$MaxShardSizePartitioner$get_shards, 'max_shard_size'>): py.Remote
  get_shards(keywords: MaxShardSizePolicy$MaxShardSizePartitioner$get_shards): py.Remote
  get_shards_dyn: py.RemoteFunction
  get max_shard_size(): py.Remote<number>
  set max_shard_size(value: py.Int)
  max_shard_size_dyn: any
}

export interface MaxShardSizePolicy$MaxShardSizePartitioner$class extends py.PythonClass {
  new (): MaxShardSizePolicy$MaxShardSizePartitioner
  (): py.Promised<MaxShardSizePolicy$MaxShardSizePartitioner>
}

export interface PythonState$deserialize {
  string_value: py.RemoteArgument
}

export interface PythonState extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.PythonState': true }
  deserialize(string_value: py.Positional): py.Remote
  deserialize(keywords: PythonState$deserialize): py.Remote
  deserialize_dyn: py.RemoteFunction
  serialize(): py.Remote
  serialize_dyn: py.RemoteFunction
}

export interface PythonState$class extends py.PythonClass {
  new (): PythonState
  (): py.Promised<PythonState>
}

export interface ShardByTaskPolicy extends ShardingCallback {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.ShardByTaskPolicy': true } & ShardingCallback[typeof py.kind]
}

export interface ShardByTaskPolicy$class extends py.Statics<ShardingCallback$class> {
  new (): ShardByTaskPolicy
  (): py.Promised<ShardByTaskPolicy>
}

export interface ShardableTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.ShardableTensor': true }
  get checkpoint_key(): py.Remote<string>
  set checkpoint_key(value: py.Str)
  checkpoint_key_dyn: any
  get device(): py.Promised<tensorflow.DeviceSpec>
  set device(value: py.Of<'tensorflow.DeviceSpec'>)
  device_dyn: any
  get dtype(): py.Promised<tensorflow.DType>
  set dtype(value: py.DType)
  dtype_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get shape(): py.Remote<(number | null)[]>
  set shape(value: py.Shape)
  shape_dyn: any
  get slice_spec(): py.Promised<tensorflow.Variable$SaveSliceInfo>
  set slice_spec(value: py.Of<'tensorflow.Variable.SaveSliceInfo'>)
  slice_spec_dyn: any
  get tensor(): py.Promised<tensorflow.Tensor>
  set tensor(value: py.TensorLike)
  tensor_dyn: any
  trackable: any
  trackable_dyn: any
}

export interface ShardableTensor$new {
  _tensor_save_spec: py.RemoteArgument
  tensor: py.TensorLike
  dtype: py.DType
  device: py.Of<'tensorflow.DeviceSpec'>
  name: py.Str
  shape: py.Shape
  slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>
  checkpoint_key: py.Str
  trackable: py.RemoteArgument
}

export interface ShardableTensor$class extends py.PythonClass {
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, checkpoint_key: py.Str, trackable: py.Positional): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, checkpoint_key: py.Str, trackable: py.Positional): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, checkpoint_key: py.Str, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape' | 'slice_spec' | 'checkpoint_key'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, checkpoint_key: py.Str, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape' | 'slice_spec' | 'checkpoint_key'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape' | 'slice_spec'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, slice_spec: py.Of<'tensorflow.Variable.SaveSliceInfo'>, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape' | 'slice_spec'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, shape: py.Shape, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name' | 'shape'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, name: py.Str, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device' | 'name'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, device: py.Of<'tensorflow.DeviceSpec'>, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype' | 'device'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, dtype: py.DType, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor' | 'dtype'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, tensor: py.TensorLike, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor'>): ShardableTensor
  (_tensor_save_spec: py.Positional, tensor: py.TensorLike, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec' | 'tensor'>): py.Promised<ShardableTensor>
  new (_tensor_save_spec: py.Positional, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec'>): ShardableTensor
  (_tensor_save_spec: py.Positional, keywords: py.Rest<ShardableTensor$new, '_tensor_save_spec'>): py.Promised<ShardableTensor>
  new (keywords: ShardableTensor$new): ShardableTensor
  (keywords: ShardableTensor$new): py.Promised<ShardableTensor>
}

export interface ShardingCallback$__call__ {
  shardable_tensors: py.Items<py.Of<'tensorflow.train.experimental.ShardableTensor'>>
}

export interface ShardingCallback extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.train.experimental.ShardingCallback': true }
  (shardable_tensors: py.Items<py.Of<'tensorflow.train.experimental.ShardableTensor'>>): py.Remote
  (keywords: ShardingCallback$__call__): py.Remote
  readonly description: py.Remote<string>
  readonly description_dyn: any
}

export interface ShardingCallback$class extends py.PythonClass {
  new (): ShardingCallback
  (): py.Promised<ShardingCallback>
}

export interface $Module extends py.PythonModuleObject {
  readonly MaxShardSizePolicy: MaxShardSizePolicy$class
  readonly PythonState: PythonState$class
  readonly ShardByTaskPolicy: ShardByTaskPolicy$class
  readonly ShardableTensor: ShardableTensor$class
  readonly ShardingCallback: ShardingCallback$class
}
