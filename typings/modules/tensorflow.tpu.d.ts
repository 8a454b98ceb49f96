// tensorflow.tpu of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'

export interface XLAOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.XLAOptions': true }
  readonly enable_xla_dynamic_padder: py.Remote
  readonly enable_xla_dynamic_padder_dyn: any
  readonly use_shardy_partitioner: py.Remote
  readonly use_shardy_partitioner_dyn: any
  readonly use_spmd_for_xla_partitioning: py.Remote
  readonly use_spmd_for_xla_partitioning_dyn: any
}

export interface XLAOptions$new {
  /** Default: `True` */
  use_spmd_for_xla_partitioning?: py.Bool | undefined
  /** Default: `True` */
  enable_xla_dynamic_padder?: py.Bool | undefined
  /** Default: `False` */
  use_shardy_partitioner?: py.Bool | undefined
}

export interface XLAOptions$class extends py.PythonClass {
  new (use_spmd_for_xla_partitioning: py.Bool, enable_xla_dynamic_padder: py.Bool, use_shardy_partitioner: py.Bool): XLAOptions
  (use_spmd_for_xla_partitioning: py.Bool, enable_xla_dynamic_padder: py.Bool, use_shardy_partitioner: py.Bool): py.Promised<XLAOptions>
  new (use_spmd_for_xla_partitioning: py.Bool, enable_xla_dynamic_padder: py.Bool, keywords?: py.Rest<XLAOptions$new, 'use_spmd_for_xla_partitioning' | 'enable_xla_dynamic_padder'>): XLAOptions
  (use_spmd_for_xla_partitioning: py.Bool, enable_xla_dynamic_padder: py.Bool, keywords?: py.Rest<XLAOptions$new, 'use_spmd_for_xla_partitioning' | 'enable_xla_dynamic_padder'>): py.Promised<XLAOptions>
  new (use_spmd_for_xla_partitioning: py.Bool, keywords?: py.Rest<XLAOptions$new, 'use_spmd_for_xla_partitioning'>): XLAOptions
  (use_spmd_for_xla_partitioning: py.Bool, keywords?: py.Rest<XLAOptions$new, 'use_spmd_for_xla_partitioning'>): py.Promised<XLAOptions>
  new (keywords?: XLAOptions$new): XLAOptions
  (keywords?: XLAOptions$new): py.Promised<XLAOptions>
}

export interface $Module extends py.PythonModuleObject {
  readonly XLAOptions: XLAOptions$class
  readonly experimental: tensorflow_tpu_experimental.$Module
}
