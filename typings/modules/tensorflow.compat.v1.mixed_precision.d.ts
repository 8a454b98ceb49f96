// tensorflow.compat.v1.mixed_precision of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_mixed_precision_experimental from './tensorflow.compat.v1.mixed_precision.experimental.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'

export interface DynamicLossScale extends LossScale {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.mixed_precision.DynamicLossScale': true } & LossScale[typeof py.kind]
  readonly increment_period: py.Remote
  readonly increment_period_dyn: any
  readonly initial_loss_scale: py.Remote
  readonly initial_loss_scale_dyn: any
  readonly multiplier: py.Remote
  readonly multiplier_dyn: any
}

export interface DynamicLossScale$new {
  /** Default: `32768` */
  initial_loss_scale?: py.Float | undefined
  /** Default: `2000` */
  increment_period?: py.Int | undefined
  /** Default: `2.0` */
  multiplier?: py.RemoteArgument | undefined
}

export interface DynamicLossScale$class extends py.Statics<LossScale$class> {
  new (initial_loss_scale: py.Float, increment_period: py.Int, multiplier: py.Positional): DynamicLossScale
  (initial_loss_scale: py.Float, increment_period: py.Int, multiplier: py.Positional): py.Promised<DynamicLossScale>
  new (initial_loss_scale: py.Float, increment_period: py.Int, keywords?: py.Rest<DynamicLossScale$new, 'initial_loss_scale' | 'increment_period'>): DynamicLossScale
  (initial_loss_scale: py.Float, increment_period: py.Int, keywords?: py.Rest<DynamicLossScale$new, 'initial_loss_scale' | 'increment_period'>): py.Promised<DynamicLossScale>
  new (initial_loss_scale: py.Float, keywords?: py.Rest<DynamicLossScale$new, 'initial_loss_scale'>): DynamicLossScale
  (initial_loss_scale: py.Float, keywords?: py.Rest<DynamicLossScale$new, 'initial_loss_scale'>): py.Promised<DynamicLossScale>
  new (keywords?: DynamicLossScale$new): DynamicLossScale
  (keywords?: DynamicLossScale$new): py.Promised<DynamicLossScale>
}

export interface FixedLossScale extends LossScale {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.mixed_precision.FixedLossScale': true } & LossScale[typeof py.kind]
}

export interface FixedLossScale$new {
  loss_scale_value: py.Float
}

export interface FixedLossScale$class extends py.Statics<LossScale$class> {
  new (loss_scale_value: py.Float): FixedLossScale
  (loss_scale_value: py.Float): py.Promised<FixedLossScale>
  new (keywords: FixedLossScale$new): FixedLossScale
  (keywords: FixedLossScale$new): py.Promised<FixedLossScale>
}

export interface LossScale$from_config {
  config: py.RemoteArgument
}

export interface LossScale$update {
  grads: py.RemoteArgument
}

export interface LossScale extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.mixed_precision.LossScale': true }
  (): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  update(grads: py.Positional): py.Remote
  update(keywords: LossScale$update): py.Remote
  update_dyn: py.RemoteFunction
}

export interface LossScale$class extends py.PythonClass {
  new (): LossScale
  (): py.Promised<LossScale>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: LossScale$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface MixedPrecisionLossScaleOptimizer$apply_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
  global_step?: py.Of<'tensorflow.Variable'> | null | undefined
  name?: py.Str | null | undefined
}

export interface MixedPrecisionLossScaleOptimizer extends tensorflow_compat_v1_train.Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.mixed_precision.MixedPrecisionLossScaleOptimizer': true } & tensorflow_compat_v1_train.Optimizer[typeof py.kind]
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, keywords?: py.Rest<MixedPrecisionLossScaleOptimizer$apply_gradients, 'grads_and_vars' | 'global_step'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, keywords?: py.Rest<MixedPrecisionLossScaleOptimizer$apply_gradients, 'grads_and_vars'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(keywords: MixedPrecisionLossScaleOptimizer$apply_gradients): py.Remote<tensorflow.Operation | null>
  apply_gradients(...args: any[]): any
  apply_gradients_dyn: py.RemoteFunction
}

export interface MixedPrecisionLossScaleOptimizer$new {
  opt: py.RemoteArgument
  loss_scale: py.RemoteArgument
}

export interface MixedPrecisionLossScaleOptimizer$class extends py.Statics<tensorflow_compat_v1_train.Optimizer$class> {
  new (opt: py.Positional, loss_scale: py.Positional): MixedPrecisionLossScaleOptimizer
  (opt: py.Positional, loss_scale: py.Positional): py.Promised<MixedPrecisionLossScaleOptimizer>
  new (opt: py.Positional, keywords: py.Rest<MixedPrecisionLossScaleOptimizer$new, 'opt'>): MixedPrecisionLossScaleOptimizer
  (opt: py.Positional, keywords: py.Rest<MixedPrecisionLossScaleOptimizer$new, 'opt'>): py.Promised<MixedPrecisionLossScaleOptimizer>
  new (keywords: MixedPrecisionLossScaleOptimizer$new): MixedPrecisionLossScaleOptimizer
  (keywords: MixedPrecisionLossScaleOptimizer$new): py.Promised<MixedPrecisionLossScaleOptimizer>
}

export interface enable_mixed_precision_graph_rewrite$ {
  opt: py.RemoteArgument
  /** Default: `'dynamic'` */
  loss_scale?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly DynamicLossScale: DynamicLossScale$class
  readonly FixedLossScale: FixedLossScale$class
  readonly LossScale: LossScale$class
  readonly MixedPrecisionLossScaleOptimizer: MixedPrecisionLossScaleOptimizer$class
  disable_mixed_precision_graph_rewrite(): py.Remote
  disable_mixed_precision_graph_rewrite_dyn: py.RemoteFunction
  enable_mixed_precision_graph_rewrite(opt: py.Positional, loss_scale: py.Str): py.Remote
  enable_mixed_precision_graph_rewrite(opt: py.Positional, keywords?: py.Rest<enable_mixed_precision_graph_rewrite$, 'opt'>): py.Remote
  enable_mixed_precision_graph_rewrite(keywords: enable_mixed_precision_graph_rewrite$): py.Remote
  enable_mixed_precision_graph_rewrite_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_mixed_precision_experimental.$Module
}
