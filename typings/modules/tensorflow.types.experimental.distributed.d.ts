// tensorflow.types.experimental.distributed of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'

export interface Mirrored extends tensorflow_distribute.DistributedValues {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.distributed.Mirrored': true } & tensorflow_distribute.DistributedValues[typeof py.kind]
}

export interface Mirrored$class extends py.Statics<tensorflow_distribute.DistributedValues$class> {
  new (): Mirrored
  (): py.Promised<Mirrored>
}

export interface PerReplica extends tensorflow_distribute.DistributedValues {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.distributed.PerReplica': true } & tensorflow_distribute.DistributedValues[typeof py.kind]
}

export interface PerReplica$class extends py.Statics<tensorflow_distribute.DistributedValues$class> {
  new (): PerReplica
  (): py.Promised<PerReplica>
}

export interface $Module extends py.PythonModuleObject {
  readonly Mirrored: Mirrored$class
  readonly PerReplica: PerReplica$class
}
