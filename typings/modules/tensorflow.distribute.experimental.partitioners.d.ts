// tensorflow.distribute.experimental.partitioners of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface FixedShardsPartitioner extends Partitioner {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.partitioners.FixedShardsPartitioner': true } & Partitioner[typeof py.kind]
}

export interface FixedShardsPartitioner$new {
  num_shards: py.Int
}

export interface FixedShardsPartitioner$class extends py.Statics<Partitioner$class> {
  new (num_shards: py.Int): FixedShardsPartitioner
  (num_shards: py.Int): py.Promised<FixedShardsPartitioner>
  new (keywords: FixedShardsPartitioner$new): FixedShardsPartitioner
  (keywords: FixedShardsPartitioner$new): py.Promised<FixedShardsPartitioner>
}

export interface MaxSizePartitioner extends Partitioner {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.partitioners.MaxSizePartitioner': true } & Partitioner[typeof py.kind]
}

export interface MaxSizePartitioner$new {
  max_shard_bytes: py.RemoteArgument
  max_shards?: py.Int | null | undefined
  /** Default: `16` */
  bytes_per_string?: py.Int | undefined
}

export interface MaxSizePartitioner$class extends py.Statics<Partitioner$class> {
  new (max_shard_bytes: py.Positional, max_shards: py.Int | null, bytes_per_string: py.Int): MaxSizePartitioner
  (max_shard_bytes: py.Positional, max_shards: py.Int | null, bytes_per_string: py.Int): py.Promised<MaxSizePartitioner>
  new (max_shard_bytes: py.Positional, max_shards: py.Int | null, keywords?: py.Rest<MaxSizePartitioner$new, 'max_shard_bytes' | 'max_shards'>): MaxSizePartitioner
  (max_shard_bytes: py.Positional, max_shards: py.Int | null, keywords?: py.Rest<MaxSizePartitioner$new, 'max_shard_bytes' | 'max_shards'>): py.Promised<MaxSizePartitioner>
  new (max_shard_bytes: py.Positional, keywords?: py.Rest<MaxSizePartitioner$new, 'max_shard_bytes'>): MaxSizePartitioner
  (max_shard_bytes: py.Positional, keywords?: py.Rest<MaxSizePartitioner$new, 'max_shard_bytes'>): py.Promised<MaxSizePartitioner>
  new (keywords: MaxSizePartitioner$new): MaxSizePartitioner
  (keywords: MaxSizePartitioner$new): py.Promised<MaxSizePartitioner>
}

export interface MinSizePartitioner extends Partitioner {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.partitioners.MinSizePartitioner': true } & Partitioner[typeof py.kind]
}

export interface MinSizePartitioner$new {
  /** Default: `262144` */
  min_shard_bytes?: py.Int | undefined
  /** Default: `1` */
  max_shards?: py.Int | undefined
  /** Default: `16` */
  bytes_per_string?: py.Int | undefined
}

export interface MinSizePartitioner$class extends py.Statics<Partitioner$class> {
  new (min_shard_bytes: py.Int, max_shards: py.Int, bytes_per_string: py.Int): MinSizePartitioner
  (min_shard_bytes: py.Int, max_shards: py.Int, bytes_per_string: py.Int): py.Promised<MinSizePartitioner>
  new (min_shard_bytes: py.Int, max_shards: py.Int, keywords?: py.Rest<MinSizePartitioner$new, 'min_shard_bytes' | 'max_shards'>): MinSizePartitioner
  (min_shard_bytes: py.Int, max_shards: py.Int, keywords?: py.Rest<MinSizePartitioner$new, 'min_shard_bytes' | 'max_shards'>): py.Promised<MinSizePartitioner>
  new (min_shard_bytes: py.Int, keywords?: py.Rest<MinSizePartitioner$new, 'min_shard_bytes'>): MinSizePartitioner
  (min_shard_bytes: py.Int, keywords?: py.Rest<MinSizePartitioner$new, 'min_shard_bytes'>): py.Promised<MinSizePartitioner>
  new (keywords?: MinSizePartitioner$new): MinSizePartitioner
  (keywords?: MinSizePartitioner$new): py.Promised<MinSizePartitioner>
}

export interface Partitioner$__call__ {
  shape: py.Shape
  dtype: py.DType
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface Partitioner extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.distribute.experimental.partitioners.Partitioner': true }
  (shape: py.Shape, dtype: py.DType, axis: py.Int): py.RemoteList<number>
  (shape: py.Shape, dtype: py.DType, keywords?: py.Rest<Partitioner$__call__, 'shape' | 'dtype'>): py.RemoteList<number>
  (shape: py.Shape, keywords: py.Rest<Partitioner$__call__, 'shape'>): py.RemoteList<number>
  (keywords: Partitioner$__call__): py.RemoteList<number>
}

export interface Partitioner$class extends py.PythonClass {
  new (): Partitioner
  (): py.Promised<Partitioner>
}

export interface $Module extends py.PythonModuleObject {
  readonly FixedShardsPartitioner: FixedShardsPartitioner$class
  readonly MaxSizePartitioner: MaxSizePartitioner$class
  readonly MinSizePartitioner: MinSizePartitioner$class
  readonly Partitioner: Partitioner$class
}
