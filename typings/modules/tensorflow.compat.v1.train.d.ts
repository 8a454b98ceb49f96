// tensorflow.compat.v1.train of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_train_experimental from './tensorflow.compat.v1.train.experimental.js'
import type * as tensorflow_compat_v1_train_queue_runner from './tensorflow.compat.v1.train.queue_runner.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_summary from './tensorflow.summary.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface AdadeltaOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface AdadeltaOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface AdadeltaOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.AdadeltaOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<AdadeltaOptimizer$_resource_apply_dense, 'grad'>] | [keywords: AdadeltaOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<AdadeltaOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<AdadeltaOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: AdadeltaOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface AdadeltaOptimizer$new {
  /** Default: `0.001` */
  learning_rate?: py.TensorLike | py.Float | undefined
  /** Default: `0.95` */
  rho?: py.TensorLike | py.Float | undefined
  /** Default: `1e-08` */
  epsilon?: py.TensorLike | py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'Adadelta'` */
  name?: py.Str | undefined
}

export interface AdadeltaOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, epsilon: py.TensorLike | py.Float, use_locking: py.Bool, name?: py.Str): AdadeltaOptimizer
  (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, epsilon: py.TensorLike | py.Float, use_locking: py.Bool, name?: py.Str): py.Promised<AdadeltaOptimizer>
  new (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, epsilon: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate' | 'rho' | 'epsilon'>): AdadeltaOptimizer
  (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, epsilon: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate' | 'rho' | 'epsilon'>): py.Promised<AdadeltaOptimizer>
  new (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate' | 'rho'>): AdadeltaOptimizer
  (learning_rate: py.TensorLike | py.Float, rho: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate' | 'rho'>): py.Promised<AdadeltaOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate'>): AdadeltaOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdadeltaOptimizer$new, 'learning_rate'>): py.Promised<AdadeltaOptimizer>
  new (keywords?: AdadeltaOptimizer$new): AdadeltaOptimizer
  (keywords?: AdadeltaOptimizer$new): py.Promised<AdadeltaOptimizer>
}

export interface AdagradDAOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface AdagradDAOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface AdagradDAOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.AdagradDAOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<AdagradDAOptimizer$_resource_apply_dense, 'grad'>] | [keywords: AdagradDAOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<AdagradDAOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<AdagradDAOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: AdagradDAOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface AdagradDAOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike
  /** Default: `0.1` */
  initial_gradient_squared_accumulator_value?: py.Float | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'AdagradDA'` */
  name?: py.Str | undefined
}

export interface AdagradDAOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking?: py.Bool, name?: py.Str): AdagradDAOptimizer
  (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking?: py.Bool, name?: py.Str): py.Promised<AdagradDAOptimizer>
  new (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step' | 'initial_gradient_squared_accumulator_value' | 'l1_regularization_strength'>): AdagradDAOptimizer
  (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step' | 'initial_gradient_squared_accumulator_value' | 'l1_regularization_strength'>): py.Promised<AdagradDAOptimizer>
  new (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step' | 'initial_gradient_squared_accumulator_value'>): AdagradDAOptimizer
  (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, initial_gradient_squared_accumulator_value: py.Float, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step' | 'initial_gradient_squared_accumulator_value'>): py.Promised<AdagradDAOptimizer>
  new (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step'>): AdagradDAOptimizer
  (learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike, keywords?: py.Rest<AdagradDAOptimizer$new, 'learning_rate' | 'global_step'>): py.Promised<AdagradDAOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords: py.Rest<AdagradDAOptimizer$new, 'learning_rate'>): AdagradDAOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords: py.Rest<AdagradDAOptimizer$new, 'learning_rate'>): py.Promised<AdagradDAOptimizer>
  new (keywords: AdagradDAOptimizer$new): AdagradDAOptimizer
  (keywords: AdagradDAOptimizer$new): py.Promised<AdagradDAOptimizer>
}

export interface AdagradOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface AdagradOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface AdagradOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.AdagradOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<AdagradOptimizer$_resource_apply_dense, 'grad'>] | [keywords: AdagradOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<AdagradOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<AdagradOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: AdagradOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface AdagradOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'Adagrad'` */
  name?: py.Str | undefined
}

export interface AdagradOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, use_locking: py.Bool, name: py.Str): AdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, use_locking: py.Bool, name: py.Str): py.Promised<AdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, use_locking: py.Bool, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value' | 'use_locking'>): AdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, use_locking: py.Bool, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value' | 'use_locking'>): py.Promised<AdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value'>): AdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<AdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate'>): AdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdagradOptimizer$new, 'learning_rate'>): py.Promised<AdagradOptimizer>
  new (keywords: AdagradOptimizer$new): AdagradOptimizer
  (keywords: AdagradOptimizer$new): py.Promised<AdagradOptimizer>
}

export interface AdamOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface AdamOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface AdamOptimizer$_resource_scatter_add {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
}

export interface AdamOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.AdamOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<AdamOptimizer$_resource_apply_dense, 'grad'>] | [keywords: AdamOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<AdamOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<AdamOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: AdamOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  _resource_scatter_add(...args: [x: py.Positional, i: py.Positional, v: py.Positional] | [x: py.Positional, i: py.Positional, keywords: py.Rest<AdamOptimizer$_resource_scatter_add, 'x' | 'i'>] | [x: py.Positional, keywords: py.Rest<AdamOptimizer$_resource_scatter_add, 'x'>] | [keywords: AdamOptimizer$_resource_scatter_add] | any[]): any
  _resource_scatter_add_dyn: py.RemoteFunction
}

export interface AdamOptimizer$new {
  /** Default: `0.001` */
  learning_rate?: py.TensorLike | py.Float | undefined
  /** Default: `0.9` */
  beta1?: py.Float | py.TensorLike | undefined
  /** Default: `0.999` */
  beta2?: py.Float | py.TensorLike | undefined
  /** Default: `1e-08` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'Adam'` */
  name?: py.Str | undefined
  /** Default: `False` */
  use_own_namescope_for_non_slot_vars?: py.Bool | undefined
}

export interface AdamOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, beta2: py.Float | py.TensorLike, epsilon: py.Float, use_locking?: py.Bool, name?: py.Str, use_own_namescope_for_non_slot_vars?: py.Bool): AdamOptimizer
  (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, beta2: py.Float | py.TensorLike, epsilon: py.Float, use_locking?: py.Bool, name?: py.Str, use_own_namescope_for_non_slot_vars?: py.Bool): py.Promised<AdamOptimizer>
  new (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, beta2: py.Float | py.TensorLike, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate' | 'beta1' | 'beta2'>): AdamOptimizer
  (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, beta2: py.Float | py.TensorLike, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate' | 'beta1' | 'beta2'>): py.Promised<AdamOptimizer>
  new (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate' | 'beta1'>): AdamOptimizer
  (learning_rate: py.TensorLike | py.Float, beta1: py.Float | py.TensorLike, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate' | 'beta1'>): py.Promised<AdamOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate'>): AdamOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<AdamOptimizer$new, 'learning_rate'>): py.Promised<AdamOptimizer>
  new (keywords?: AdamOptimizer$new): AdamOptimizer
  (keywords?: AdamOptimizer$new): py.Promised<AdamOptimizer>
}

export interface Checkpoint$restore {
  save_path: py.Str | null
}

export interface Checkpoint$save {
  file_prefix: py.Str
  session?: py.RemoteArgument | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint$write {
  file_prefix: py.Str
  session?: py.RemoteArgument | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
}

export interface Checkpoint extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.Checkpoint': true }
  restore(save_path: py.Str | null): py.Remote
  restore(keywords: Checkpoint$restore): py.Remote
  restore_dyn: py.RemoteFunction
  save(file_prefix: py.Str, session: py.Positional, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<string>
  save(file_prefix: py.Str, session: py.Positional, keywords?: py.Rest<Checkpoint$save, 'file_prefix' | 'session'>): py.Remote<string>
  save(file_prefix: py.Str, keywords?: py.Rest<Checkpoint$save, 'file_prefix'>): py.Remote<string>
  save(keywords: Checkpoint$save): py.Remote<string>
  save_dyn: py.RemoteFunction
  readonly save_counter: py.Remote
  readonly save_counter_dyn: any
  write(file_prefix: py.Str, session: py.Positional, options: py.Of<'tensorflow.train.CheckpointOptions'> | null): py.Remote<string>
  write(file_prefix: py.Str, session: py.Positional, keywords?: py.Rest<Checkpoint$write, 'file_prefix' | 'session'>): py.Remote<string>
  write(file_prefix: py.Str, keywords?: py.Rest<Checkpoint$write, 'file_prefix'>): py.Remote<string>
  write(keywords: Checkpoint$write): py.Remote<string>
  write_dyn: py.RemoteFunction
}

export interface Checkpoint$class extends py.PythonClass {
  new (): Checkpoint
  (): py.Promised<Checkpoint>
}

export interface CheckpointSaverHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.CheckpointSaverHook': true } & SessionRunHook[typeof py.kind]
}

export interface CheckpointSaverHook$new {
  checkpoint_dir: py.Str
  save_secs?: py.Int | null | undefined
  save_steps?: py.Int | null | undefined
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null | undefined
  /** Default: `'model.ckpt'` */
  checkpoint_basename?: py.Str | undefined
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  listeners?: py.RemoteArgument | undefined
  /** Default: `True` */
  save_graph_def?: py.Bool | undefined
}

export interface CheckpointSaverHook$class extends py.Statics<SessionRunHook$class> {
  new (checkpoint_dir: py.Str, save_secs: py.Int | null, save_steps: py.Int | null, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, checkpoint_basename?: py.Str, scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, listeners?: py.Positional, save_graph_def?: py.Bool): CheckpointSaverHook
  (checkpoint_dir: py.Str, save_secs: py.Int | null, save_steps: py.Int | null, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, checkpoint_basename?: py.Str, scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, listeners?: py.Positional, save_graph_def?: py.Bool): py.Promised<CheckpointSaverHook>
  new (checkpoint_dir: py.Str, save_secs: py.Int | null, save_steps: py.Int | null, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir' | 'save_secs' | 'save_steps'>): CheckpointSaverHook
  (checkpoint_dir: py.Str, save_secs: py.Int | null, save_steps: py.Int | null, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir' | 'save_secs' | 'save_steps'>): py.Promised<CheckpointSaverHook>
  new (checkpoint_dir: py.Str, save_secs: py.Int | null, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir' | 'save_secs'>): CheckpointSaverHook
  (checkpoint_dir: py.Str, save_secs: py.Int | null, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir' | 'save_secs'>): py.Promised<CheckpointSaverHook>
  new (checkpoint_dir: py.Str, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir'>): CheckpointSaverHook
  (checkpoint_dir: py.Str, keywords?: py.Rest<CheckpointSaverHook$new, 'checkpoint_dir'>): py.Promised<CheckpointSaverHook>
  new (keywords: CheckpointSaverHook$new): CheckpointSaverHook
  (keywords: CheckpointSaverHook$new): py.Promised<CheckpointSaverHook>
}

export interface CheckpointSaverListener$after_save {
  session: py.RemoteArgument
  global_step_value: py.RemoteArgument
}

export interface CheckpointSaverListener$before_save {
  session: py.RemoteArgument
  global_step_value: py.RemoteArgument
}

export interface CheckpointSaverListener$end {
  session: py.RemoteArgument
  global_step_value: py.RemoteArgument
}

export interface CheckpointSaverListener extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.CheckpointSaverListener': true }
  after_save(session: py.Positional, global_step_value: py.Positional): py.Remote
  after_save(session: py.Positional, keywords: py.Rest<CheckpointSaverListener$after_save, 'session'>): py.Remote
  after_save(keywords: CheckpointSaverListener$after_save): py.Remote
  after_save_dyn: py.RemoteFunction
  before_save(session: py.Positional, global_step_value: py.Positional): py.Remote
  before_save(session: py.Positional, keywords: py.Rest<CheckpointSaverListener$before_save, 'session'>): py.Remote
  before_save(keywords: CheckpointSaverListener$before_save): py.Remote
  before_save_dyn: py.RemoteFunction
  begin(): py.Remote
  begin_dyn: py.RemoteFunction
  end(session: py.Positional, global_step_value: py.Positional): py.Remote
  end(session: py.Positional, keywords: py.Rest<CheckpointSaverListener$end, 'session'>): py.Remote
  end(keywords: CheckpointSaverListener$end): py.Remote
  end_dyn: py.RemoteFunction
}

export interface CheckpointSaverListener$class extends py.PythonClass {
  new (): CheckpointSaverListener
  (): py.Promised<CheckpointSaverListener>
}

export interface ChiefSessionCreator extends SessionCreator {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.ChiefSessionCreator': true } & SessionCreator[typeof py.kind]
}

export interface ChiefSessionCreator$new {
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  checkpoint_dir?: py.Str | null | undefined
  checkpoint_filename_with_path?: py.Str | null | undefined
}

export interface ChiefSessionCreator$class extends py.Statics<SessionCreator$class> {
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, checkpoint_dir: py.Str | null, checkpoint_filename_with_path?: py.Str | null): ChiefSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, checkpoint_dir: py.Str | null, checkpoint_filename_with_path?: py.Str | null): py.Promised<ChiefSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold' | 'master' | 'config'>): ChiefSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold' | 'master' | 'config'>): py.Promised<ChiefSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold' | 'master'>): ChiefSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold' | 'master'>): py.Promised<ChiefSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold'>): ChiefSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<ChiefSessionCreator$new, 'scaffold'>): py.Promised<ChiefSessionCreator>
  new (keywords?: ChiefSessionCreator$new): ChiefSessionCreator
  (keywords?: ChiefSessionCreator$new): py.Promised<ChiefSessionCreator>
}

export interface FeedFnHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.FeedFnHook': true } & SessionRunHook[typeof py.kind]
  feed_fn: any
  feed_fn_dyn: any
}

export interface FeedFnHook$new {
  feed_fn: py.Callable
}

export interface FeedFnHook$class extends py.Statics<SessionRunHook$class> {
  new (feed_fn: py.Callable): FeedFnHook
  (feed_fn: py.Callable): py.Promised<FeedFnHook>
  new (keywords: FeedFnHook$new): FeedFnHook
  (keywords: FeedFnHook$new): py.Promised<FeedFnHook>
}

export interface FinalOpsHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.FinalOpsHook': true } & SessionRunHook[typeof py.kind]
  readonly final_ops_values: py.Remote
  readonly final_ops_values_dyn: any
}

export interface FinalOpsHook$new {
  final_ops: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.TensorLike>
  final_ops_feed_dict?: py.RemoteArgument | undefined
}

export interface FinalOpsHook$class extends py.Statics<SessionRunHook$class> {
  new (final_ops: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.TensorLike>, final_ops_feed_dict: py.Positional): FinalOpsHook
  (final_ops: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.TensorLike>, final_ops_feed_dict: py.Positional): py.Promised<FinalOpsHook>
  new (final_ops: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.TensorLike>, keywords: py.Rest<FinalOpsHook$new, 'final_ops'>): FinalOpsHook
  (final_ops: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.TensorLike>, keywords: py.Rest<FinalOpsHook$new, 'final_ops'>): py.Promised<FinalOpsHook>
  new (final_ops: py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.TensorLike>): FinalOpsHook
  (final_ops: py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.TensorLike>): py.Promised<FinalOpsHook>
  new (keywords: FinalOpsHook$new): FinalOpsHook
  (keywords: FinalOpsHook$new): py.Promised<FinalOpsHook>
}

export interface FtrlOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface FtrlOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface FtrlOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.FtrlOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<FtrlOptimizer$_resource_apply_dense, 'grad'>] | [keywords: FtrlOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<FtrlOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<FtrlOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: FtrlOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface FtrlOptimizer$new {
  learning_rate: py.Float | py.TensorLike
  /** Default: `-0.5` */
  learning_rate_power?: py.Float | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'Ftrl'` */
  name?: py.Str | undefined
  accum_name?: py.Str | null | undefined
  linear_name?: py.Str | null | undefined
  /** Default: `0.0` */
  l2_shrinkage_regularization_strength?: py.Float | undefined
  beta?: py.Float | null | undefined
}

export interface FtrlOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, use_locking?: py.Bool, name?: py.Str, accum_name?: py.Str | null, linear_name?: py.Str | null, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float | null): FtrlOptimizer
  (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, use_locking?: py.Bool, name?: py.Str, accum_name?: py.Str | null, linear_name?: py.Str | null, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float | null): py.Promised<FtrlOptimizer>
  new (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): FtrlOptimizer
  (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): py.Promised<FtrlOptimizer>
  new (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate' | 'learning_rate_power'>): FtrlOptimizer
  (learning_rate: py.Float | py.TensorLike, learning_rate_power: py.Float, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<FtrlOptimizer>
  new (learning_rate: py.Float | py.TensorLike, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate'>): FtrlOptimizer
  (learning_rate: py.Float | py.TensorLike, keywords?: py.Rest<FtrlOptimizer$new, 'learning_rate'>): py.Promised<FtrlOptimizer>
  new (keywords: FtrlOptimizer$new): FtrlOptimizer
  (keywords: FtrlOptimizer$new): py.Promised<FtrlOptimizer>
}

export interface GlobalStepWaiterHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.GlobalStepWaiterHook': true } & SessionRunHook[typeof py.kind]
}

export interface GlobalStepWaiterHook$new {
  wait_until_step: py.RemoteArgument
}

export interface GlobalStepWaiterHook$class extends py.Statics<SessionRunHook$class> {
  new (wait_until_step: py.Positional): GlobalStepWaiterHook
  (wait_until_step: py.Positional): py.Promised<GlobalStepWaiterHook>
  new (keywords: GlobalStepWaiterHook$new): GlobalStepWaiterHook
  (keywords: GlobalStepWaiterHook$new): py.Promised<GlobalStepWaiterHook>
}

export interface GradientDescentOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.GradientDescentOptimizer': true } & Optimizer[typeof py.kind]
}

export interface GradientDescentOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'GradientDescent'` */
  name?: py.Str | undefined
}

export interface GradientDescentOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str): GradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str): py.Promised<GradientDescentOptimizer>
  new (learning_rate: py.TensorLike | py.Float, use_locking: py.Bool, keywords?: py.Rest<GradientDescentOptimizer$new, 'learning_rate' | 'use_locking'>): GradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, use_locking: py.Bool, keywords?: py.Rest<GradientDescentOptimizer$new, 'learning_rate' | 'use_locking'>): py.Promised<GradientDescentOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<GradientDescentOptimizer$new, 'learning_rate'>): GradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<GradientDescentOptimizer$new, 'learning_rate'>): py.Promised<GradientDescentOptimizer>
  new (keywords: GradientDescentOptimizer$new): GradientDescentOptimizer
  (keywords: GradientDescentOptimizer$new): py.Promised<GradientDescentOptimizer>
}

export interface LoggingTensorHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.LoggingTensorHook': true } & SessionRunHook[typeof py.kind]
}

export interface LoggingTensorHook$new {
  tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>
  every_n_iter?: py.Int | null | undefined
  every_n_secs?: py.Int | py.Float | null | undefined
  /** Default: `False` */
  at_end?: py.Bool | undefined
  formatter?: py.Callable | null | undefined
}

export interface LoggingTensorHook$class extends py.Statics<SessionRunHook$class> {
  new (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, every_n_secs: py.Int | py.Float | null, at_end: py.Bool, formatter?: py.Callable | null): LoggingTensorHook
  (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, every_n_secs: py.Int | py.Float | null, at_end: py.Bool, formatter?: py.Callable | null): py.Promised<LoggingTensorHook>
  new (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, every_n_secs: py.Int | py.Float | null, keywords?: py.Rest<LoggingTensorHook$new, 'tensors' | 'every_n_iter' | 'every_n_secs'>): LoggingTensorHook
  (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, every_n_secs: py.Int | py.Float | null, keywords?: py.Rest<LoggingTensorHook$new, 'tensors' | 'every_n_iter' | 'every_n_secs'>): py.Promised<LoggingTensorHook>
  new (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, keywords?: py.Rest<LoggingTensorHook$new, 'tensors' | 'every_n_iter'>): LoggingTensorHook
  (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, every_n_iter: py.Int | null, keywords?: py.Rest<LoggingTensorHook$new, 'tensors' | 'every_n_iter'>): py.Promised<LoggingTensorHook>
  new (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, keywords: py.Rest<LoggingTensorHook$new, 'tensors'>): LoggingTensorHook
  (tensors: py.Dict<string, py.RemoteArgument> | py.Items<py.TensorLike>, keywords: py.Rest<LoggingTensorHook$new, 'tensors'>): py.Promised<LoggingTensorHook>
  new (tensors: py.LastDict<string, py.RemoteArgument> | py.Items<py.TensorLike>): LoggingTensorHook
  (tensors: py.LastDict<string, py.RemoteArgument> | py.Items<py.TensorLike>): py.Promised<LoggingTensorHook>
  new (keywords: LoggingTensorHook$new): LoggingTensorHook
  (keywords: LoggingTensorHook$new): py.Promised<LoggingTensorHook>
}

export interface LooperThread$join {
  timeout?: py.RemoteArgument | undefined
}

export interface LooperThread$loop {
  coord: py.Of<'tensorflow.train.Coordinator'>
  timer_interval_secs: py.Float
  target: py.Callable
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
}

export interface LooperThread$setDaemon {
  daemonic: py.RemoteArgument
}

export interface LooperThread$setName {
  name: py.Str
}

export interface LooperThread extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.LooperThread': true }
  daemon: any
  daemon_dyn: any
  getName(): py.Remote
  getName_dyn: py.RemoteFunction
  readonly ident: py.Remote
  readonly ident_dyn: any
  isDaemon(): py.Remote
  isDaemon_dyn: py.RemoteFunction
  is_alive(): py.Remote
  is_alive_dyn: py.RemoteFunction
  join(timeout: py.Positional): py.Remote
  join(keywords?: LooperThread$join): py.Remote
  join_dyn: py.RemoteFunction
  name: any
  name_dyn: any
  readonly native_id: py.Remote
  readonly native_id_dyn: any
  run(): py.Remote
  run_dyn: py.RemoteFunction
  run_loop(): py.Remote
  run_loop_dyn: py.RemoteFunction
  setDaemon(daemonic: py.Positional): py.Remote
  setDaemon(keywords: LooperThread$setDaemon): py.Remote
  setDaemon_dyn: py.RemoteFunction
  setName(name: py.Str): py.Remote
  setName(keywords: LooperThread$setName): py.Remote
  setName_dyn: py.RemoteFunction
  start(): py.Remote
  start_dyn: py.RemoteFunction
  start_loop(): py.Remote
  start_loop_dyn: py.RemoteFunction
  stop_loop(): py.Remote
  stop_loop_dyn: py.RemoteFunction
}

export interface LooperThread$new {
  coord: py.Of<'tensorflow.train.Coordinator'>
  timer_interval_secs: py.RemoteArgument
  target?: py.Callable | null | undefined
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
}

export interface LooperThread$class extends py.PythonClass {
  new (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, args: py.Positional, kwargs: py.Positional): LooperThread
  (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, args: py.Positional, kwargs: py.Positional): py.Promised<LooperThread>
  new (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, args: py.Positional, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs' | 'target' | 'args'>): LooperThread
  (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, args: py.Positional, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs' | 'target' | 'args'>): py.Promised<LooperThread>
  new (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs' | 'target'>): LooperThread
  (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, target: py.Callable | null, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs' | 'target'>): py.Promised<LooperThread>
  new (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs'>): LooperThread
  (coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Positional, keywords?: py.Rest<LooperThread$new, 'coord' | 'timer_interval_secs'>): py.Promised<LooperThread>
  new (coord: py.Of<'tensorflow.train.Coordinator'>, keywords: py.Rest<LooperThread$new, 'coord'>): LooperThread
  (coord: py.Of<'tensorflow.train.Coordinator'>, keywords: py.Rest<LooperThread$new, 'coord'>): py.Promised<LooperThread>
  new (keywords: LooperThread$new): LooperThread
  (keywords: LooperThread$new): py.Promised<LooperThread>
  loop(coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, kwargs: py.Positional): py.Remote
  loop(coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, keywords?: py.Rest<LooperThread$loop, 'coord' | 'timer_interval_secs' | 'target' | 'args'>): py.Remote
  loop(coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Float, target: py.Callable, keywords?: py.Rest<LooperThread$loop, 'coord' | 'timer_interval_secs' | 'target'>): py.Remote
  loop(coord: py.Of<'tensorflow.train.Coordinator'>, timer_interval_secs: py.Float, keywords: py.Rest<LooperThread$loop, 'coord' | 'timer_interval_secs'>): py.Remote
  loop(coord: py.Of<'tensorflow.train.Coordinator'>, keywords: py.Rest<LooperThread$loop, 'coord'>): py.Remote
  loop(keywords: LooperThread$loop): py.Remote
  loop_dyn: py.RemoteFunction
}

export interface MomentumOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface MomentumOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface MomentumOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.MomentumOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<MomentumOptimizer$_resource_apply_dense, 'grad'>] | [keywords: MomentumOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<MomentumOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<MomentumOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: MomentumOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface MomentumOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  momentum: py.TensorLike | py.Float
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'Momentum'` */
  name?: py.Str | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
}

export interface MomentumOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str, use_nesterov: py.Bool): MomentumOptimizer
  (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str, use_nesterov: py.Bool): py.Promised<MomentumOptimizer>
  new (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum' | 'use_locking' | 'name'>): MomentumOptimizer
  (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, name: py.Str, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum' | 'use_locking' | 'name'>): py.Promised<MomentumOptimizer>
  new (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum' | 'use_locking'>): MomentumOptimizer
  (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, use_locking: py.Bool, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum' | 'use_locking'>): py.Promised<MomentumOptimizer>
  new (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum'>): MomentumOptimizer
  (learning_rate: py.TensorLike | py.Float, momentum: py.TensorLike | py.Float, keywords?: py.Rest<MomentumOptimizer$new, 'learning_rate' | 'momentum'>): py.Promised<MomentumOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords: py.Rest<MomentumOptimizer$new, 'learning_rate'>): MomentumOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords: py.Rest<MomentumOptimizer$new, 'learning_rate'>): py.Promised<MomentumOptimizer>
  new (keywords: MomentumOptimizer$new): MomentumOptimizer
  (keywords: MomentumOptimizer$new): py.Promised<MomentumOptimizer>
}

export interface MonitoredSession$__exit__ {
  exception_type: py.RemoteArgument
  exception_value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface MonitoredSession$run {
  fetches: py.RemoteArgument
  feed_dict?: py.RemoteArgument | undefined
  options?: py.RemoteArgument | undefined
  run_metadata?: py.RemoteArgument | undefined
}

export interface MonitoredSession$run_step_fn {
  step_fn: py.RemoteArgument
}

export interface MonitoredSession extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.MonitoredSession': true }
  StepContext: any
  StepContext_dyn: any
  __enter__(): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, keywords: py.Rest<MonitoredSession$__exit__, 'exception_type' | 'exception_value'>): py.Remote
  __exit__(exception_type: py.Positional, keywords: py.Rest<MonitoredSession$__exit__, 'exception_type'>): py.Remote
  __exit__(keywords: MonitoredSession$__exit__): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  run(fetches: py.Positional, feed_dict: py.Positional, options: py.Positional, run_metadata: py.Positional): py.Remote
  run(fetches: py.Positional, feed_dict: py.Positional, options: py.Positional, keywords?: py.Rest<MonitoredSession$run, 'fetches' | 'feed_dict' | 'options'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.Positional, keywords?: py.Rest<MonitoredSession$run, 'fetches' | 'feed_dict'>): py.Remote
  run(fetches: py.Positional, keywords?: py.Rest<MonitoredSession$run, 'fetches'>): py.Remote
  run(keywords: MonitoredSession$run): py.Remote
  run_dyn: py.RemoteFunction
  run_step_fn(step_fn: py.Positional): py.Remote
  run_step_fn(keywords: MonitoredSession$run_step_fn): py.Remote
  run_step_fn_dyn: py.RemoteFunction
  should_stop(): py.Remote
  should_stop_dyn: py.RemoteFunction
}

export interface MonitoredSession$new {
  session_creator?: py.RemoteArgument | undefined
  hooks?: py.Items<py.RemoteArgument> | null | undefined
  /** Default: `120` */
  stop_grace_period_secs?: py.Int | undefined
}

export interface MonitoredSession$class extends py.PythonClass {
  new (session_creator: py.Positional, hooks: py.Items<py.RemoteArgument> | null, stop_grace_period_secs: py.Int): MonitoredSession
  (session_creator: py.Positional, hooks: py.Items<py.RemoteArgument> | null, stop_grace_period_secs: py.Int): py.Promised<MonitoredSession>
  new (session_creator: py.Positional, hooks: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<MonitoredSession$new, 'session_creator' | 'hooks'>): MonitoredSession
  (session_creator: py.Positional, hooks: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<MonitoredSession$new, 'session_creator' | 'hooks'>): py.Promised<MonitoredSession>
  new (session_creator: py.Positional, keywords?: py.Rest<MonitoredSession$new, 'session_creator'>): MonitoredSession
  (session_creator: py.Positional, keywords?: py.Rest<MonitoredSession$new, 'session_creator'>): py.Promised<MonitoredSession>
  new (keywords?: MonitoredSession$new): MonitoredSession
  (keywords?: MonitoredSession$new): py.Promised<MonitoredSession>
  readonly StepContext: py.Remote
}

export interface NanLossDuringTrainingError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.NanLossDuringTrainingError': true }
}

export interface NanLossDuringTrainingError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): NanLossDuringTrainingError
  (...args: py.RemoteArgument[]): py.Promised<NanLossDuringTrainingError>
}

export interface NanTensorHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.NanTensorHook': true } & SessionRunHook[typeof py.kind]
}

export interface NanTensorHook$new {
  loss_tensor: py.TensorLike
  /** Default: `True` */
  fail_on_nan_loss?: py.Bool | undefined
}

export interface NanTensorHook$class extends py.Statics<SessionRunHook$class> {
  new (loss_tensor: py.TensorLike, fail_on_nan_loss: py.Bool): NanTensorHook
  (loss_tensor: py.TensorLike, fail_on_nan_loss: py.Bool): py.Promised<NanTensorHook>
  new (loss_tensor: py.TensorLike, keywords?: py.Rest<NanTensorHook$new, 'loss_tensor'>): NanTensorHook
  (loss_tensor: py.TensorLike, keywords?: py.Rest<NanTensorHook$new, 'loss_tensor'>): py.Promised<NanTensorHook>
  new (keywords: NanTensorHook$new): NanTensorHook
  (keywords: NanTensorHook$new): py.Promised<NanTensorHook>
}

export interface Optimizer$_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface Optimizer$_apply_sparse {
  grad: py.Of<'tensorflow.IndexedSlices'>
  var: py.Of<'tensorflow.Variable'>
}

export interface Optimizer$_call_if_callable {
  param: py.RemoteArgument
}

export interface Optimizer$_create_slots {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$_finish {
  update_ops: py.List<py.Of<'tensorflow.Operation'>>
  name_scope: py.Str
}

export interface Optimizer$_get_or_make_slot {
  var: py.Of<'tensorflow.Variable'>
  val: py.TensorLike
  slot_name: py.Str
  op_name: py.Str
}

export interface Optimizer$_resource_apply_dense {
  grad: py.TensorLike
  handle: py.TensorLike
}

export interface Optimizer$_resource_apply_sparse {
  grad: py.TensorLike
  handle: py.TensorLike
  indices: py.TensorLike
}

export interface Optimizer$_resource_apply_sparse_duplicate_indices {
  grad: py.TensorLike
  handle: py.TensorLike
  indices: py.TensorLike
}

export interface Optimizer$_restore_slot_variable {
  slot_name: py.RemoteArgument
  variable: py.RemoteArgument
  slot_variable: py.RemoteArgument
}

export interface Optimizer$_zeros_slot {
  var: py.Of<'tensorflow.Variable'>
  slot_name: py.Str
  op_name: py.Str
}

export interface Optimizer$apply_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
  global_step?: py.Of<'tensorflow.Variable'> | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  skip_gradients_aggregation?: py.Bool | undefined
}

export interface Optimizer$compute_gradients {
  loss: py.TensorLike | py.Callable
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
  /** Default: `1` */
  gate_gradients?: py.Int | undefined
  aggregation_method?: py.RemoteArgument | undefined
  /** Default: `False` */
  colocate_gradients_with_ops?: py.Bool | undefined
  grad_loss?: py.TensorLike | null | undefined
}

export interface Optimizer$get_slot {
  var: py.Of<'tensorflow.Variable'>
  name: py.Str
}

export interface Optimizer$minimize {
  loss: py.TensorLike
  global_step?: py.Of<'tensorflow.Variable'> | null | undefined
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
  /** Default: `1` */
  gate_gradients?: py.Int | undefined
  aggregation_method?: py.RemoteArgument | undefined
  /** Default: `False` */
  colocate_gradients_with_ops?: py.Bool | undefined
  name?: py.Str | null | undefined
  grad_loss?: py.TensorLike | null | undefined
}

export interface Optimizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.Optimizer': true }
  get GATE_GRAPH(): py.Remote<number>
  set GATE_GRAPH(value: py.Int)
  GATE_GRAPH_dyn: any
  get GATE_NONE(): py.Remote<number>
  set GATE_NONE(value: py.Int)
  GATE_NONE_dyn: any
  get GATE_OP(): py.Remote<number>
  set GATE_OP(value: py.Int)
  GATE_OP_dyn: any
  _apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_apply_dense, 'grad'>] | [keywords: Optimizer$_apply_dense] | any[]): any
  _apply_dense_dyn: py.RemoteFunction
  _apply_sparse(...args: [grad: py.Of<'tensorflow.IndexedSlices'>, var_: py.Of<'tensorflow.Variable'>] | [grad: py.Of<'tensorflow.IndexedSlices'>, keywords: py.Rest<Optimizer$_apply_sparse, 'grad'>] | [keywords: Optimizer$_apply_sparse] | any[]): any
  _apply_sparse_dyn: py.RemoteFunction
  _call_if_callable(...args: [param: py.Positional] | [keywords: Optimizer$_call_if_callable] | any[]): any
  _call_if_callable_dyn: py.RemoteFunction
  _create_slots(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Optimizer$_create_slots] | any[]): any
  _create_slots_dyn: py.RemoteFunction
  _finish(...args: [update_ops: py.List<py.Of<'tensorflow.Operation'>>, name_scope: py.Str] | [update_ops: py.List<py.Of<'tensorflow.Operation'>>, keywords: py.Rest<Optimizer$_finish, 'update_ops'>] | [keywords: Optimizer$_finish] | any[]): any
  _finish_dyn: py.RemoteFunction
  _get_or_make_slot(...args: [var_: py.Of<'tensorflow.Variable'>, val: py.TensorLike, slot_name: py.Str, op_name: py.Str] | [var_: py.Of<'tensorflow.Variable'>, val: py.TensorLike, slot_name: py.Str, keywords: py.Rest<Optimizer$_get_or_make_slot, 'var' | 'val' | 'slot_name'>] | [var_: py.Of<'tensorflow.Variable'>, val: py.TensorLike, keywords: py.Rest<Optimizer$_get_or_make_slot, 'var' | 'val'>] | [var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$_get_or_make_slot, 'var'>] | [keywords: Optimizer$_get_or_make_slot] | any[]): any
  _get_or_make_slot_dyn: py.RemoteFunction
  _prepare(...args: any[]): any
  _prepare_dyn: py.RemoteFunction
  _resource_apply_dense(...args: [grad: py.TensorLike, handle: py.TensorLike] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_dense, 'grad'>] | [keywords: Optimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, handle: py.TensorLike, indices: py.TensorLike] | [grad: py.TensorLike, handle: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse, 'grad' | 'handle'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse, 'grad'>] | [keywords: Optimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  _resource_apply_sparse_duplicate_indices(...args: [grad: py.TensorLike, handle: py.TensorLike, indices: py.TensorLike] | [grad: py.TensorLike, handle: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse_duplicate_indices, 'grad' | 'handle'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse_duplicate_indices, 'grad'>] | [keywords: Optimizer$_resource_apply_sparse_duplicate_indices] | any[]): any
  _resource_apply_sparse_duplicate_indices_dyn: py.RemoteFunction
  _restore_slot_variable(...args: [slot_name: py.Positional, variable: py.Positional, slot_variable: py.Positional] | [slot_name: py.Positional, variable: py.Positional, keywords: py.Rest<Optimizer$_restore_slot_variable, 'slot_name' | 'variable'>] | [slot_name: py.Positional, keywords: py.Rest<Optimizer$_restore_slot_variable, 'slot_name'>] | [keywords: Optimizer$_restore_slot_variable] | any[]): any
  _restore_slot_variable_dyn: py.RemoteFunction
  _valid_dtypes(...args: any[]): any
  _valid_dtypes_dyn: py.RemoteFunction
  _zeros_slot(...args: [var_: py.Of<'tensorflow.Variable'>, slot_name: py.Str, op_name: py.Str] | [var_: py.Of<'tensorflow.Variable'>, slot_name: py.Str, keywords: py.Rest<Optimizer$_zeros_slot, 'var' | 'slot_name'>] | [var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$_zeros_slot, 'var'>] | [keywords: Optimizer$_zeros_slot] | any[]): any
  _zeros_slot_dyn: py.RemoteFunction
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, name: py.Str | null, skip_gradients_aggregation: py.Bool): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, name: py.Str | null, keywords?: py.Rest<Optimizer$apply_gradients, 'grads_and_vars' | 'global_step' | 'name'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, keywords?: py.Rest<Optimizer$apply_gradients, 'grads_and_vars' | 'global_step'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, keywords?: py.Rest<Optimizer$apply_gradients, 'grads_and_vars'>): py.Remote<tensorflow.Operation | null>
  apply_gradients(keywords: Optimizer$apply_gradients): py.Remote<tensorflow.Operation | null>
  apply_gradients_dyn: py.RemoteFunction
  compute_gradients(loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, gate_gradients: py.Int, aggregation_method: py.Positional, colocate_gradients_with_ops?: py.Bool, grad_loss?: py.TensorLike | null): py.Remote
  compute_gradients(loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, gate_gradients: py.Int, keywords?: py.Rest<Optimizer$compute_gradients, 'loss' | 'var_list' | 'gate_gradients'>): py.Remote
  compute_gradients(loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, keywords?: py.Rest<Optimizer$compute_gradients, 'loss' | 'var_list'>): py.Remote
  compute_gradients(loss: py.TensorLike | py.Callable, keywords?: py.Rest<Optimizer$compute_gradients, 'loss'>): py.Remote
  compute_gradients(keywords: Optimizer$compute_gradients): py.Remote
  compute_gradients_dyn: py.RemoteFunction
  get_name(): py.Remote
  get_name_dyn: py.RemoteFunction
  get_slot(var_: py.Of<'tensorflow.Variable'>, name: py.Str): py.Remote
  get_slot(var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$get_slot, 'var'>): py.Remote
  get_slot(keywords: Optimizer$get_slot): py.Remote
  get_slot_dyn: py.RemoteFunction
  get_slot_names(): py.RemoteList<string>
  get_slot_names_dyn: py.RemoteFunction
  minimize(loss: py.TensorLike, global_step: py.Of<'tensorflow.Variable'> | null, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, gate_gradients: py.Int, aggregation_method?: py.Positional, colocate_gradients_with_ops?: py.Bool, name?: py.Str | null, grad_loss?: py.TensorLike | null): py.Remote<tensorflow.Operation | null>
  minimize(loss: py.TensorLike, global_step: py.Of<'tensorflow.Variable'> | null, var_list: py.List<py.Of<'tensorflow.Variable'>> | null, keywords?: py.Rest<Optimizer$minimize, 'loss' | 'global_step' | 'var_list'>): py.Remote<tensorflow.Operation | null>
  minimize(loss: py.TensorLike, global_step: py.Of<'tensorflow.Variable'> | null, keywords?: py.Rest<Optimizer$minimize, 'loss' | 'global_step'>): py.Remote<tensorflow.Operation | null>
  minimize(loss: py.TensorLike, keywords?: py.Rest<Optimizer$minimize, 'loss'>): py.Remote<tensorflow.Operation | null>
  minimize(keywords: Optimizer$minimize): py.Remote<tensorflow.Operation | null>
  minimize_dyn: py.RemoteFunction
  variables(): py.RemoteList<tensorflow.Variable>
  variables_dyn: py.RemoteFunction
}

export interface Optimizer$new {
  use_locking: py.Bool
  name: py.Str
  /** Default: `False` */
  use_own_namescope_for_non_slot_vars?: py.Bool | undefined
}

export interface Optimizer$class extends py.PythonClass {
  new (use_locking: py.Bool, name: py.Str, use_own_namescope_for_non_slot_vars: py.Bool): Optimizer
  (use_locking: py.Bool, name: py.Str, use_own_namescope_for_non_slot_vars: py.Bool): py.Promised<Optimizer>
  new (use_locking: py.Bool, name: py.Str, keywords?: py.Rest<Optimizer$new, 'use_locking' | 'name'>): Optimizer
  (use_locking: py.Bool, name: py.Str, keywords?: py.Rest<Optimizer$new, 'use_locking' | 'name'>): py.Promised<Optimizer>
  new (use_locking: py.Bool, keywords: py.Rest<Optimizer$new, 'use_locking'>): Optimizer
  (use_locking: py.Bool, keywords: py.Rest<Optimizer$new, 'use_locking'>): py.Promised<Optimizer>
  new (keywords: Optimizer$new): Optimizer
  (keywords: Optimizer$new): py.Promised<Optimizer>
  readonly GATE_GRAPH: py.Remote<number>
  readonly GATE_NONE: py.Remote<number>
  readonly GATE_OP: py.Remote<number>
}

export interface ProfilerHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.ProfilerHook': true } & SessionRunHook[typeof py.kind]
}

export interface ProfilerHook$new {
  save_steps?: py.Int | null | undefined
  save_secs?: py.Int | py.Float | null | undefined
  /** Default: `''` */
  output_dir?: py.Str | undefined
  /** Default: `True` */
  show_dataflow?: py.Bool | undefined
  /** Default: `False` */
  show_memory?: py.Bool | undefined
}

export interface ProfilerHook$class extends py.Statics<SessionRunHook$class> {
  new (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, output_dir: py.Str, show_dataflow: py.Bool, show_memory?: py.Bool): ProfilerHook
  (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, output_dir: py.Str, show_dataflow: py.Bool, show_memory?: py.Bool): py.Promised<ProfilerHook>
  new (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, output_dir: py.Str, keywords?: py.Rest<ProfilerHook$new, 'save_steps' | 'save_secs' | 'output_dir'>): ProfilerHook
  (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, output_dir: py.Str, keywords?: py.Rest<ProfilerHook$new, 'save_steps' | 'save_secs' | 'output_dir'>): py.Promised<ProfilerHook>
  new (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, keywords?: py.Rest<ProfilerHook$new, 'save_steps' | 'save_secs'>): ProfilerHook
  (save_steps: py.Int | null, save_secs: py.Int | py.Float | null, keywords?: py.Rest<ProfilerHook$new, 'save_steps' | 'save_secs'>): py.Promised<ProfilerHook>
  new (save_steps: py.Int | null, keywords?: py.Rest<ProfilerHook$new, 'save_steps'>): ProfilerHook
  (save_steps: py.Int | null, keywords?: py.Rest<ProfilerHook$new, 'save_steps'>): py.Promised<ProfilerHook>
  new (keywords?: ProfilerHook$new): ProfilerHook
  (keywords?: ProfilerHook$new): py.Promised<ProfilerHook>
}

export interface ProximalAdagradOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface ProximalAdagradOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface ProximalAdagradOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.ProximalAdagradOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<ProximalAdagradOptimizer$_resource_apply_dense, 'grad'>] | [keywords: ProximalAdagradOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<ProximalAdagradOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<ProximalAdagradOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: ProximalAdagradOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface ProximalAdagradOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'ProximalAdagrad'` */
  name?: py.Str | undefined
}

export interface ProximalAdagradOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking?: py.Bool, name?: py.Str): ProximalAdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking?: py.Bool, name?: py.Str): py.Promised<ProximalAdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value' | 'l1_regularization_strength'>): ProximalAdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value' | 'l1_regularization_strength'>): py.Promised<ProximalAdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value'>): ProximalAdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<ProximalAdagradOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate'>): ProximalAdagradOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<ProximalAdagradOptimizer$new, 'learning_rate'>): py.Promised<ProximalAdagradOptimizer>
  new (keywords: ProximalAdagradOptimizer$new): ProximalAdagradOptimizer
  (keywords: ProximalAdagradOptimizer$new): py.Promised<ProximalAdagradOptimizer>
}

export interface ProximalGradientDescentOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface ProximalGradientDescentOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface ProximalGradientDescentOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.ProximalGradientDescentOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<ProximalGradientDescentOptimizer$_resource_apply_dense, 'grad'>] | [keywords: ProximalGradientDescentOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<ProximalGradientDescentOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<ProximalGradientDescentOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: ProximalGradientDescentOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface ProximalGradientDescentOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'ProximalGradientDescent'` */
  name?: py.Str | undefined
}

export interface ProximalGradientDescentOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking: py.Bool, name?: py.Str): ProximalGradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, use_locking: py.Bool, name?: py.Str): py.Promised<ProximalGradientDescentOptimizer>
  new (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate' | 'l1_regularization_strength' | 'l2_regularization_strength'>): ProximalGradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate' | 'l1_regularization_strength' | 'l2_regularization_strength'>): py.Promised<ProximalGradientDescentOptimizer>
  new (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate' | 'l1_regularization_strength'>): ProximalGradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate' | 'l1_regularization_strength'>): py.Promised<ProximalGradientDescentOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate'>): ProximalGradientDescentOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<ProximalGradientDescentOptimizer$new, 'learning_rate'>): py.Promised<ProximalGradientDescentOptimizer>
  new (keywords: ProximalGradientDescentOptimizer$new): ProximalGradientDescentOptimizer
  (keywords: ProximalGradientDescentOptimizer$new): py.Promised<ProximalGradientDescentOptimizer>
}

export interface QueueRunner$create_threads {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  coord?: py.Of<'tensorflow.train.Coordinator'> | null | undefined
  /** Default: `False` */
  daemon?: py.Bool | undefined
  /** Default: `False` */
  start?: py.Bool | undefined
}

export interface QueueRunner$from_proto {
  queue_runner_def: py.RemoteArgument
  import_scope?: py.RemoteArgument | undefined
}

export interface QueueRunner$to_proto {
  export_scope?: py.Str | null | undefined
}

export interface QueueRunner extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.QueueRunner': true }
  readonly cancel_op: py.Remote
  readonly cancel_op_dyn: any
  readonly close_op: py.Remote
  readonly close_op_dyn: any
  create_threads(sess: py.Of<'tensorflow.compat.v1.Session'>, coord: py.Of<'tensorflow.train.Coordinator'> | null, daemon: py.Bool, start: py.Bool): py.Remote
  create_threads(sess: py.Of<'tensorflow.compat.v1.Session'>, coord: py.Of<'tensorflow.train.Coordinator'> | null, daemon: py.Bool, keywords?: py.Rest<QueueRunner$create_threads, 'sess' | 'coord' | 'daemon'>): py.Remote
  create_threads(sess: py.Of<'tensorflow.compat.v1.Session'>, coord: py.Of<'tensorflow.train.Coordinator'> | null, keywords?: py.Rest<QueueRunner$create_threads, 'sess' | 'coord'>): py.Remote
  create_threads(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords?: py.Rest<QueueRunner$create_threads, 'sess'>): py.Remote
  create_threads(keywords: QueueRunner$create_threads): py.Remote
  create_threads_dyn: py.RemoteFunction
  readonly enqueue_ops: py.Remote
  readonly enqueue_ops_dyn: any
  readonly exceptions_raised: py.Remote
  readonly exceptions_raised_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  readonly queue: py.Remote
  readonly queue_dyn: any
  readonly queue_closed_exception_types: py.Remote
  readonly queue_closed_exception_types_dyn: any
  to_proto(export_scope: py.Str | null): py.Remote
  to_proto(keywords?: QueueRunner$to_proto): py.Remote
  to_proto_dyn: py.RemoteFunction
}

export interface QueueRunner$new {
  queue?: py.RemoteArgument | undefined
  enqueue_ops?: py.List<py.RemoteArgument> | null | undefined
  close_op?: py.RemoteArgument | undefined
  cancel_op?: py.RemoteArgument | undefined
  queue_closed_exception_types?: py.List<py.RemoteArgument> | null | undefined
  queue_runner_def?: py.RemoteArgument | undefined
  import_scope?: py.Str | null | undefined
}

export interface QueueRunner$class extends py.PythonClass {
  new (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, close_op: py.Positional, cancel_op: py.Positional, queue_closed_exception_types?: py.List<py.RemoteArgument> | null, queue_runner_def?: py.Positional, import_scope?: py.Str | null): QueueRunner
  (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, close_op: py.Positional, cancel_op: py.Positional, queue_closed_exception_types?: py.List<py.RemoteArgument> | null, queue_runner_def?: py.Positional, import_scope?: py.Str | null): py.Promised<QueueRunner>
  new (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, close_op: py.Positional, keywords?: py.Rest<QueueRunner$new, 'queue' | 'enqueue_ops' | 'close_op'>): QueueRunner
  (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, close_op: py.Positional, keywords?: py.Rest<QueueRunner$new, 'queue' | 'enqueue_ops' | 'close_op'>): py.Promised<QueueRunner>
  new (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, keywords?: py.Rest<QueueRunner$new, 'queue' | 'enqueue_ops'>): QueueRunner
  (queue: py.Positional, enqueue_ops: py.List<py.RemoteArgument> | null, keywords?: py.Rest<QueueRunner$new, 'queue' | 'enqueue_ops'>): py.Promised<QueueRunner>
  new (queue: py.Positional, keywords?: py.Rest<QueueRunner$new, 'queue'>): QueueRunner
  (queue: py.Positional, keywords?: py.Rest<QueueRunner$new, 'queue'>): py.Promised<QueueRunner>
  new (keywords?: QueueRunner$new): QueueRunner
  (keywords?: QueueRunner$new): py.Promised<QueueRunner>
  from_proto(queue_runner_def: py.Positional, import_scope: py.Positional): py.Remote
  from_proto(queue_runner_def: py.Positional, keywords?: py.Rest<QueueRunner$from_proto, 'queue_runner_def'>): py.Remote
  from_proto(keywords: QueueRunner$from_proto): py.Remote
  from_proto_dyn: py.RemoteFunction
}

export interface RMSPropOptimizer$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
}

export interface RMSPropOptimizer$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
}

export interface RMSPropOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.RMSPropOptimizer': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>] | [grad: py.TensorLike, keywords: py.Rest<RMSPropOptimizer$_resource_apply_dense, 'grad'>] | [keywords: RMSPropOptimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<RMSPropOptimizer$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<RMSPropOptimizer$_resource_apply_sparse, 'grad'>] | [keywords: RMSPropOptimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface RMSPropOptimizer$new {
  learning_rate: py.TensorLike | py.Float
  /** Default: `0.9` */
  decay?: py.Float | undefined
  /** Default: `0.0` */
  momentum?: py.TensorLike | undefined
  /** Default: `1e-10` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  centered?: py.Bool | undefined
  /** Default: `'RMSProp'` */
  name?: py.Str | undefined
}

export interface RMSPropOptimizer$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.TensorLike | py.Float, decay: py.Float, momentum: py.TensorLike, epsilon: py.Float, use_locking?: py.Bool, centered?: py.Bool, name?: py.Str): RMSPropOptimizer
  (learning_rate: py.TensorLike | py.Float, decay: py.Float, momentum: py.TensorLike, epsilon: py.Float, use_locking?: py.Bool, centered?: py.Bool, name?: py.Str): py.Promised<RMSPropOptimizer>
  new (learning_rate: py.TensorLike | py.Float, decay: py.Float, momentum: py.TensorLike, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate' | 'decay' | 'momentum'>): RMSPropOptimizer
  (learning_rate: py.TensorLike | py.Float, decay: py.Float, momentum: py.TensorLike, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate' | 'decay' | 'momentum'>): py.Promised<RMSPropOptimizer>
  new (learning_rate: py.TensorLike | py.Float, decay: py.Float, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate' | 'decay'>): RMSPropOptimizer
  (learning_rate: py.TensorLike | py.Float, decay: py.Float, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate' | 'decay'>): py.Promised<RMSPropOptimizer>
  new (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate'>): RMSPropOptimizer
  (learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<RMSPropOptimizer$new, 'learning_rate'>): py.Promised<RMSPropOptimizer>
  new (keywords: RMSPropOptimizer$new): RMSPropOptimizer
  (keywords: RMSPropOptimizer$new): py.Promised<RMSPropOptimizer>
}

export interface Saver$export_meta_graph {
  filename?: py.RemoteArgument | undefined
  collection_list?: py.RemoteArgument | undefined
  /** Default: `False` */
  as_text?: py.Bool | undefined
  export_scope?: py.Str | null | undefined
  /** Default: `False` */
  clear_devices?: py.Bool | undefined
  /** Default: `False` */
  clear_extraneous_savers?: py.Bool | undefined
  /** Default: `False` */
  strip_default_attrs?: py.Bool | undefined
  /** Default: `False` */
  save_debug_info?: py.Bool | undefined
}

export interface Saver$from_proto {
  saver_def: py.RemoteArgument
  import_scope?: py.Str | null | undefined
}

export interface Saver$recover_last_checkpoints {
  checkpoint_paths: py.List<py.RemoteArgument>
}

export interface Saver$restore {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  save_path: py.Str
}

export interface Saver$save {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  save_path: py.Str
  global_step?: py.RemoteArgument | undefined
  latest_filename?: py.Str | null | undefined
  /** Default: `'meta'` */
  meta_graph_suffix?: py.Str | undefined
  /** Default: `True` */
  write_meta_graph?: py.Bool | undefined
  /** Default: `True` */
  write_state?: py.Bool | undefined
  /** Default: `False` */
  strip_default_attrs?: py.Bool | undefined
  /** Default: `False` */
  save_debug_info?: py.Bool | undefined
}

export interface Saver$set_last_checkpoints {
  last_checkpoints: py.List<py.RemoteArgument>
}

export interface Saver$set_last_checkpoints_with_time {
  last_checkpoints_with_time: py.List<py.List<py.RemoteArgument>>
}

export interface Saver$to_proto {
  export_scope?: py.Str | null | undefined
}

export interface Saver extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.Saver': true }
  as_saver_def(): py.Promised<SaverDef>
  as_saver_def_dyn: py.RemoteFunction
  build(): py.Remote
  build_dyn: py.RemoteFunction
  export_meta_graph(filename: py.Positional, collection_list: py.Positional, as_text: py.Bool, export_scope: py.Str | null, clear_devices?: py.Bool, clear_extraneous_savers?: py.Bool, strip_default_attrs?: py.Bool, save_debug_info?: py.Bool): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Positional, collection_list: py.Positional, as_text: py.Bool, keywords?: py.Rest<Saver$export_meta_graph, 'filename' | 'collection_list' | 'as_text'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Positional, collection_list: py.Positional, keywords?: py.Rest<Saver$export_meta_graph, 'filename' | 'collection_list'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Positional, keywords?: py.Rest<Saver$export_meta_graph, 'filename'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(keywords?: Saver$export_meta_graph): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph_dyn: py.RemoteFunction
  readonly last_checkpoints: py.Remote
  readonly last_checkpoints_dyn: any
  recover_last_checkpoints(checkpoint_paths: py.List<py.RemoteArgument>): py.Remote
  recover_last_checkpoints(keywords: Saver$recover_last_checkpoints): py.Remote
  recover_last_checkpoints_dyn: py.RemoteFunction
  restore(sess: py.Of<'tensorflow.compat.v1.Session'>, save_path: py.Str): py.Remote
  restore(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<Saver$restore, 'sess'>): py.Remote
  restore(keywords: Saver$restore): py.Remote
  restore_dyn: py.RemoteFunction
  save(sess: py.Of<'tensorflow.compat.v1.Session'>, save_path: py.Str, global_step: py.Positional, latest_filename: py.Str | null, meta_graph_suffix: py.Str, write_meta_graph?: py.Bool, write_state?: py.Bool, strip_default_attrs?: py.Bool, save_debug_info?: py.Bool): py.Remote
  save(sess: py.Of<'tensorflow.compat.v1.Session'>, save_path: py.Str, global_step: py.Positional, latest_filename: py.Str | null, keywords?: py.Rest<Saver$save, 'sess' | 'save_path' | 'global_step' | 'latest_filename'>): py.Remote
  save(sess: py.Of<'tensorflow.compat.v1.Session'>, save_path: py.Str, global_step: py.Positional, keywords?: py.Rest<Saver$save, 'sess' | 'save_path' | 'global_step'>): py.Remote
  save(sess: py.Of<'tensorflow.compat.v1.Session'>, save_path: py.Str, keywords?: py.Rest<Saver$save, 'sess' | 'save_path'>): py.Remote
  save(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<Saver$save, 'sess'>): py.Remote
  save(keywords: Saver$save): py.Remote
  save_dyn: py.RemoteFunction
  saver_def: any
  saver_def_dyn: any
  set_last_checkpoints(last_checkpoints: py.List<py.RemoteArgument>): py.Remote
  set_last_checkpoints(keywords: Saver$set_last_checkpoints): py.Remote
  set_last_checkpoints_dyn: py.RemoteFunction
  set_last_checkpoints_with_time(last_checkpoints_with_time: py.List<py.List<py.RemoteArgument>>): py.Remote
  set_last_checkpoints_with_time(keywords: Saver$set_last_checkpoints_with_time): py.Remote
  set_last_checkpoints_with_time_dyn: py.RemoteFunction
  to_proto(export_scope: py.Str | null): py.Remote
  to_proto(keywords?: Saver$to_proto): py.Remote
  to_proto_dyn: py.RemoteFunction
}

export interface Saver$new {
  var_list?: py.RemoteArgument | undefined
  /** Default: `False` */
  reshape?: py.Bool | undefined
  /** Default: `False` */
  sharded?: py.Bool | undefined
  /** Default: `5` */
  max_to_keep?: py.Int | undefined
  /** Default: `10000.0` */
  keep_checkpoint_every_n_hours?: py.Float | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  restore_sequentially?: py.Bool | undefined
  saver_def?: py.Of<'tensorflow.compat.v1.train.SaverDef'> | null | undefined
  builder?: py.RemoteArgument | undefined
  /** Default: `False` */
  defer_build?: py.Bool | undefined
  /** Default: `False` */
  allow_empty?: py.Bool | undefined
  /** Default: `2` */
  write_version?: py.Int | undefined
  /** Default: `False` */
  pad_step_number?: py.Bool | undefined
  /** Default: `False` */
  save_relative_paths?: py.Bool | undefined
  filename?: py.RemoteArgument | undefined
}

export interface Saver$class extends py.PythonClass {
  new (var_list: py.Positional, reshape: py.Bool, sharded: py.Bool, max_to_keep: py.Int, keep_checkpoint_every_n_hours?: py.Float, name?: py.Str | null, restore_sequentially?: py.Bool, saver_def?: py.Of<'tensorflow.compat.v1.train.SaverDef'> | null, builder?: py.Positional, defer_build?: py.Bool, allow_empty?: py.Bool, write_version?: py.Int, pad_step_number?: py.Bool, save_relative_paths?: py.Bool, filename?: py.Positional): Saver
  (var_list: py.Positional, reshape: py.Bool, sharded: py.Bool, max_to_keep: py.Int, keep_checkpoint_every_n_hours?: py.Float, name?: py.Str | null, restore_sequentially?: py.Bool, saver_def?: py.Of<'tensorflow.compat.v1.train.SaverDef'> | null, builder?: py.Positional, defer_build?: py.Bool, allow_empty?: py.Bool, write_version?: py.Int, pad_step_number?: py.Bool, save_relative_paths?: py.Bool, filename?: py.Positional): py.Promised<Saver>
  new (var_list: py.Positional, reshape: py.Bool, sharded: py.Bool, keywords?: py.Rest<Saver$new, 'var_list' | 'reshape' | 'sharded'>): Saver
  (var_list: py.Positional, reshape: py.Bool, sharded: py.Bool, keywords?: py.Rest<Saver$new, 'var_list' | 'reshape' | 'sharded'>): py.Promised<Saver>
  new (var_list: py.Positional, reshape: py.Bool, keywords?: py.Rest<Saver$new, 'var_list' | 'reshape'>): Saver
  (var_list: py.Positional, reshape: py.Bool, keywords?: py.Rest<Saver$new, 'var_list' | 'reshape'>): py.Promised<Saver>
  new (var_list: py.Positional, keywords?: py.Rest<Saver$new, 'var_list'>): Saver
  (var_list: py.Positional, keywords?: py.Rest<Saver$new, 'var_list'>): py.Promised<Saver>
  new (keywords?: Saver$new): Saver
  (keywords?: Saver$new): py.Promised<Saver>
  from_proto(saver_def: py.Positional, import_scope: py.Str | null): py.Remote
  from_proto(saver_def: py.Positional, keywords?: py.Rest<Saver$from_proto, 'saver_def'>): py.Remote
  from_proto(keywords: Saver$from_proto): py.Remote
  from_proto_dyn: py.RemoteFunction
}

export interface SaverDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SaverDef$ClearField {
  field_name: py.Str
}

export interface SaverDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SaverDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SaverDef$HasField {
  field_name: py.Str
}

export interface SaverDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SaverDef$MergeFromString {
  serialized: py.Bytes
}

export interface SaverDef$ParseFromString {
  serialized: py.Bytes
}

export interface SaverDef$SerializePartialToString {
  [keyword: string]: any
}

export interface SaverDef$SerializeToString {
  [keyword: string]: any
}

export interface SaverDef$WhichOneof {
  oneof_group: py.Str
}

export interface SaverDef$__contains__ {
  field_name_or_key: py.Str
}

export interface SaverDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SaverDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SaverDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SaverDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SaverDef$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: SaverDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SaverDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SaverDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SaverDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SaverDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: SaverDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SaverDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  get V2(): py.Remote<number>
  set V2(value: py.Int)
  V2_dyn: any
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SaverDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SaverDef$__contains__): py.Remote<boolean>
  get filename_tensor_name(): py.Remote<string>
  set filename_tensor_name(value: py.Str)
  filename_tensor_name_dyn: any
  get keep_checkpoint_every_n_hours(): py.Remote<number>
  set keep_checkpoint_every_n_hours(value: py.Float)
  keep_checkpoint_every_n_hours_dyn: any
  get max_to_keep(): py.Remote<number>
  set max_to_keep(value: py.Int)
  max_to_keep_dyn: any
  get restore_op_name(): py.Remote<string>
  set restore_op_name(value: py.Str)
  restore_op_name_dyn: any
  get save_tensor_name(): py.Remote<string>
  set save_tensor_name(value: py.Str)
  save_tensor_name_dyn: any
  get sharded(): py.Remote<boolean>
  set sharded(value: py.Bool)
  sharded_dyn: any
  get version(): py.Remote<number>
  set version(value: py.Int)
  version_dyn: any
}

export interface SaverDef$new {
  filename_tensor_name?: py.Str | undefined
  save_tensor_name?: py.Str | undefined
  restore_op_name?: py.Str | undefined
  max_to_keep?: py.Int | undefined
  sharded?: py.Bool | undefined
  keep_checkpoint_every_n_hours?: py.Float | undefined
  version?: py.Int | undefined
}

export interface SaverDef$class extends py.PythonClass {
  new (keywords?: SaverDef$new): SaverDef
  (keywords?: SaverDef$new): py.Promised<SaverDef>
  readonly DESCRIPTOR: py.Remote
  readonly V2: py.Remote<number>
}

export interface Scaffold$get_or_default {
  arg_name: py.RemoteArgument
  collection_key: py.RemoteArgument
  default_constructor: py.RemoteArgument
}

export interface Scaffold extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.Scaffold': true }
  finalize(): py.Remote
  finalize_dyn: py.RemoteFunction
  readonly init_feed_dict: py.Remote
  readonly init_feed_dict_dyn: any
  readonly init_fn: py.Remote
  readonly init_fn_dyn: any
  readonly init_op: py.Remote
  readonly init_op_dyn: any
  readonly local_init_feed_dict: py.Remote
  readonly local_init_feed_dict_dyn: any
  readonly local_init_op: py.Remote
  readonly local_init_op_dyn: any
  readonly ready_for_local_init_op: py.Remote
  readonly ready_for_local_init_op_dyn: any
  readonly ready_op: py.Remote
  readonly ready_op_dyn: any
  readonly saver: py.Remote
  readonly saver_dyn: any
  readonly summary_op: py.Remote
  readonly summary_op_dyn: any
}

export interface Scaffold$new {
  init_op?: py.RemoteArgument | undefined
  init_feed_dict?: py.RemoteArgument | undefined
  init_fn?: py.Callable | null | undefined
  ready_op?: py.RemoteArgument | undefined
  ready_for_local_init_op?: py.RemoteArgument | undefined
  local_init_op?: py.RemoteArgument | undefined
  summary_op?: py.RemoteArgument | undefined
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Of<'tensorflow.train.Checkpoint'> | null | undefined
  copy_from_scaffold?: py.RemoteArgument | undefined
  local_init_feed_dict?: py.RemoteArgument | undefined
}

export interface Scaffold$class extends py.PythonClass {
  new (init_op: py.Positional, init_feed_dict: py.Positional, init_fn: py.Callable | null, ready_op: py.Positional, ready_for_local_init_op?: py.Positional, local_init_op?: py.Positional, summary_op?: py.Positional, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Of<'tensorflow.train.Checkpoint'> | null, copy_from_scaffold?: py.Positional, local_init_feed_dict?: py.Positional): Scaffold
  (init_op: py.Positional, init_feed_dict: py.Positional, init_fn: py.Callable | null, ready_op: py.Positional, ready_for_local_init_op?: py.Positional, local_init_op?: py.Positional, summary_op?: py.Positional, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Of<'tensorflow.train.Checkpoint'> | null, copy_from_scaffold?: py.Positional, local_init_feed_dict?: py.Positional): py.Promised<Scaffold>
  new (init_op: py.Positional, init_feed_dict: py.Positional, init_fn: py.Callable | null, keywords?: py.Rest<Scaffold$new, 'init_op' | 'init_feed_dict' | 'init_fn'>): Scaffold
  (init_op: py.Positional, init_feed_dict: py.Positional, init_fn: py.Callable | null, keywords?: py.Rest<Scaffold$new, 'init_op' | 'init_feed_dict' | 'init_fn'>): py.Promised<Scaffold>
  new (init_op: py.Positional, init_feed_dict: py.Positional, keywords?: py.Rest<Scaffold$new, 'init_op' | 'init_feed_dict'>): Scaffold
  (init_op: py.Positional, init_feed_dict: py.Positional, keywords?: py.Rest<Scaffold$new, 'init_op' | 'init_feed_dict'>): py.Promised<Scaffold>
  new (init_op: py.Positional, keywords?: py.Rest<Scaffold$new, 'init_op'>): Scaffold
  (init_op: py.Positional, keywords?: py.Rest<Scaffold$new, 'init_op'>): py.Promised<Scaffold>
  new (keywords?: Scaffold$new): Scaffold
  (keywords?: Scaffold$new): py.Promised<Scaffold>
  default_local_init_op(): py.Remote
  default_local_init_op_dyn: py.RemoteFunction
  get_or_default(arg_name: py.Positional, collection_key: py.Positional, default_constructor: py.Positional): py.Remote
  get_or_default(arg_name: py.Positional, collection_key: py.Positional, keywords: py.Rest<Scaffold$get_or_default, 'arg_name' | 'collection_key'>): py.Remote
  get_or_default(arg_name: py.Positional, keywords: py.Rest<Scaffold$get_or_default, 'arg_name'>): py.Remote
  get_or_default(keywords: Scaffold$get_or_default): py.Remote
  get_or_default_dyn: py.RemoteFunction
}

export interface SecondOrStepTimer$should_trigger_for_step {
  step: py.RemoteArgument
}

export interface SecondOrStepTimer$update_last_triggered_step {
  step: py.RemoteArgument
}

export interface SecondOrStepTimer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SecondOrStepTimer': true }
  last_triggered_step(): py.Remote
  last_triggered_step_dyn: py.RemoteFunction
  reset(): py.Remote
  reset_dyn: py.RemoteFunction
  should_trigger_for_step(step: py.Positional): py.Remote
  should_trigger_for_step(keywords: SecondOrStepTimer$should_trigger_for_step): py.Remote
  should_trigger_for_step_dyn: py.RemoteFunction
  update_last_triggered_step(step: py.Positional): py.Remote
  update_last_triggered_step(keywords: SecondOrStepTimer$update_last_triggered_step): py.Remote
  update_last_triggered_step_dyn: py.RemoteFunction
}

export interface SecondOrStepTimer$new {
  every_secs?: py.RemoteArgument | undefined
  every_steps?: py.RemoteArgument | undefined
}

export interface SecondOrStepTimer$class extends py.PythonClass {
  new (every_secs: py.Positional, every_steps: py.Positional): SecondOrStepTimer
  (every_secs: py.Positional, every_steps: py.Positional): py.Promised<SecondOrStepTimer>
  new (every_secs: py.Positional, keywords?: py.Rest<SecondOrStepTimer$new, 'every_secs'>): SecondOrStepTimer
  (every_secs: py.Positional, keywords?: py.Rest<SecondOrStepTimer$new, 'every_secs'>): py.Promised<SecondOrStepTimer>
  new (keywords?: SecondOrStepTimer$new): SecondOrStepTimer
  (keywords?: SecondOrStepTimer$new): py.Promised<SecondOrStepTimer>
}

export interface SessionCreator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionCreator': true }
  create_session(): py.Remote
  create_session_dyn: py.RemoteFunction
}

export interface SessionCreator$class extends py.PythonClass {
  new (): SessionCreator
  (): py.Promised<SessionCreator>
}

export interface SessionManager$prepare_session {
  master: py.Str
  init_op?: py.Of<'tensorflow.Operation'> | null | undefined
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null | undefined
  checkpoint_dir?: py.Str | null | undefined
  checkpoint_filename_with_path?: py.Str | null | undefined
  /** Default: `False` */
  wait_for_checkpoint?: py.Bool | undefined
  /** Default: `7200` */
  max_wait_secs?: py.Int | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  init_feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  init_fn?: py.Callable | null | undefined
}

export interface SessionManager$recover_session {
  master: py.Str
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | null | undefined
  checkpoint_dir?: py.Str | null | undefined
  checkpoint_filename_with_path?: py.Str | null | undefined
  /** Default: `False` */
  wait_for_checkpoint?: py.Bool | undefined
  /** Default: `7200` */
  max_wait_secs?: py.Int | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
}

export interface SessionManager$wait_for_session {
  master: py.Str
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  max_wait_secs?: py.Float | undefined
}

export interface SessionManager extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionManager': true }
  prepare_session(master: py.Str, init_op: py.Of<'tensorflow.Operation'> | null, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, checkpoint_dir: py.Str | null, checkpoint_filename_with_path?: py.Str | null, wait_for_checkpoint?: py.Bool, max_wait_secs?: py.Int, config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, init_feed_dict?: py.Dict<string, py.RemoteArgument> | null, init_fn?: py.Callable | null): py.Promised<tensorflow_compat_v1.Session>
  prepare_session(master: py.Str, init_op: py.Of<'tensorflow.Operation'> | null, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, keywords?: py.Rest<SessionManager$prepare_session, 'master' | 'init_op' | 'saver'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_session(master: py.Str, init_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$prepare_session, 'master' | 'init_op'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_session(master: py.Str, keywords?: py.Rest<SessionManager$prepare_session, 'master'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_session(keywords: SessionManager$prepare_session): py.Promised<tensorflow_compat_v1.Session>
  prepare_session_dyn: py.RemoteFunction
  recover_session(master: py.Str, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, checkpoint_dir: py.Str | null, checkpoint_filename_with_path: py.Str | null, wait_for_checkpoint?: py.Bool, max_wait_secs?: py.Int, config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null): py.Remote<[tensorflow_compat_v1.Session, boolean]>
  recover_session(master: py.Str, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, checkpoint_dir: py.Str | null, keywords?: py.Rest<SessionManager$recover_session, 'master' | 'saver' | 'checkpoint_dir'>): py.Remote<[tensorflow_compat_v1.Session, boolean]>
  recover_session(master: py.Str, saver: py.Of<'tensorflow.compat.v1.train.Saver'> | null, keywords?: py.Rest<SessionManager$recover_session, 'master' | 'saver'>): py.Remote<[tensorflow_compat_v1.Session, boolean]>
  recover_session(master: py.Str, keywords?: py.Rest<SessionManager$recover_session, 'master'>): py.Remote<[tensorflow_compat_v1.Session, boolean]>
  recover_session(keywords: SessionManager$recover_session): py.Remote<[tensorflow_compat_v1.Session, boolean]>
  recover_session_dyn: py.RemoteFunction
  wait_for_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, max_wait_secs: py.Float): py.Remote<tensorflow_compat_v1.Session | null>
  wait_for_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<SessionManager$wait_for_session, 'master' | 'config'>): py.Remote<tensorflow_compat_v1.Session | null>
  wait_for_session(master: py.Str, keywords?: py.Rest<SessionManager$wait_for_session, 'master'>): py.Remote<tensorflow_compat_v1.Session | null>
  wait_for_session(keywords: SessionManager$wait_for_session): py.Remote<tensorflow_compat_v1.Session | null>
  wait_for_session_dyn: py.RemoteFunction
}

export interface SessionManager$new {
  local_init_op?: py.Of<'tensorflow.Operation'> | null | undefined
  ready_op?: py.Of<'tensorflow.Operation'> | null | undefined
  ready_for_local_init_op?: py.Of<'tensorflow.Operation'> | null | undefined
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  /** Default: `30` */
  recovery_wait_secs?: py.Int | undefined
  local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null | undefined
  local_init_feed_dict?: py.RemoteArgument | undefined
}

export interface SessionManager$class extends py.PythonClass {
  new (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, ready_for_local_init_op: py.Of<'tensorflow.Operation'> | null, graph: py.Of<'tensorflow.Graph'> | null, recovery_wait_secs?: py.Int, local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null, local_init_feed_dict?: py.Positional): SessionManager
  (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, ready_for_local_init_op: py.Of<'tensorflow.Operation'> | null, graph: py.Of<'tensorflow.Graph'> | null, recovery_wait_secs?: py.Int, local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null, local_init_feed_dict?: py.Positional): py.Promised<SessionManager>
  new (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, ready_for_local_init_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op' | 'ready_op' | 'ready_for_local_init_op'>): SessionManager
  (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, ready_for_local_init_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op' | 'ready_op' | 'ready_for_local_init_op'>): py.Promised<SessionManager>
  new (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op' | 'ready_op'>): SessionManager
  (local_init_op: py.Of<'tensorflow.Operation'> | null, ready_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op' | 'ready_op'>): py.Promised<SessionManager>
  new (local_init_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op'>): SessionManager
  (local_init_op: py.Of<'tensorflow.Operation'> | null, keywords?: py.Rest<SessionManager$new, 'local_init_op'>): py.Promised<SessionManager>
  new (keywords?: SessionManager$new): SessionManager
  (keywords?: SessionManager$new): py.Promised<SessionManager>
}

export interface SessionRunArgs extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionRunArgs': true }
  readonly feed_dict: py.Remote
  readonly feed_dict_dyn: any
  readonly fetches: py.Remote
  readonly fetches_dyn: any
  readonly options: py.Remote
  readonly options_dyn: any
}

export interface SessionRunArgs$new {
  fetches: py.RemoteArgument
  feed_dict?: py.RemoteArgument | undefined
  options?: py.RemoteArgument | undefined
}

export interface SessionRunArgs$class extends py.PythonClass {
  new (fetches: py.Positional, feed_dict: py.Positional, options: py.Positional): SessionRunArgs
  (fetches: py.Positional, feed_dict: py.Positional, options: py.Positional): py.Promised<SessionRunArgs>
  new (fetches: py.Positional, feed_dict: py.Positional, keywords?: py.Rest<SessionRunArgs$new, 'fetches' | 'feed_dict'>): SessionRunArgs
  (fetches: py.Positional, feed_dict: py.Positional, keywords?: py.Rest<SessionRunArgs$new, 'fetches' | 'feed_dict'>): py.Promised<SessionRunArgs>
  new (fetches: py.Positional, keywords?: py.Rest<SessionRunArgs$new, 'fetches'>): SessionRunArgs
  (fetches: py.Positional, keywords?: py.Rest<SessionRunArgs$new, 'fetches'>): py.Promised<SessionRunArgs>
  new (keywords: SessionRunArgs$new): SessionRunArgs
  (keywords: SessionRunArgs$new): py.Promised<SessionRunArgs>
}

export interface SessionRunContext extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionRunContext': true }
  readonly original_args: py.Promised<SessionRunArgs>
  readonly original_args_dyn: any
  request_stop(): py.Remote
  request_stop_dyn: py.RemoteFunction
  readonly session: py.Remote
  readonly session_dyn: any
  readonly stop_requested: py.Remote<boolean>
  readonly stop_requested_dyn: any
}

export interface SessionRunContext$new {
  original_args: py.RemoteArgument
  session: py.RemoteArgument
}

export interface SessionRunContext$class extends py.PythonClass {
  new (original_args: py.Positional, session: py.Positional): SessionRunContext
  (original_args: py.Positional, session: py.Positional): py.Promised<SessionRunContext>
  new (original_args: py.Positional, keywords: py.Rest<SessionRunContext$new, 'original_args'>): SessionRunContext
  (original_args: py.Positional, keywords: py.Rest<SessionRunContext$new, 'original_args'>): py.Promised<SessionRunContext>
  new (keywords: SessionRunContext$new): SessionRunContext
  (keywords: SessionRunContext$new): py.Promised<SessionRunContext>
}

export interface SessionRunHook$after_create_session {
  session: py.RemoteArgument
  coord: py.Of<'tensorflow.train.Coordinator'>
}

export interface SessionRunHook$after_run {
  run_context: py.Of<'tensorflow.compat.v1.train.SessionRunContext'>
  run_values: py.Of<'tensorflow.compat.v1.train.SessionRunValues'>
}

export interface SessionRunHook$before_run {
  run_context: py.Of<'tensorflow.compat.v1.train.SessionRunContext'>
}

export interface SessionRunHook$end {
  session: py.RemoteArgument
}

export interface SessionRunHook extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionRunHook': true }
  after_create_session(session: py.Positional, coord: py.Of<'tensorflow.train.Coordinator'>): py.Remote
  after_create_session(session: py.Positional, keywords: py.Rest<SessionRunHook$after_create_session, 'session'>): py.Remote
  after_create_session(keywords: SessionRunHook$after_create_session): py.Remote
  after_create_session_dyn: py.RemoteFunction
  after_run(run_context: py.Of<'tensorflow.compat.v1.train.SessionRunContext'>, run_values: py.Of<'tensorflow.compat.v1.train.SessionRunValues'>): py.Remote
  after_run(run_context: py.Of<'tensorflow.compat.v1.train.SessionRunContext'>, keywords: py.Rest<SessionRunHook$after_run, 'run_context'>): py.Remote
  after_run(keywords: SessionRunHook$after_run): py.Remote
  after_run_dyn: py.RemoteFunction
  before_run(run_context: py.Of<'tensorflow.compat.v1.train.SessionRunContext'>): py.Remote<SessionRunArgs | null>
  before_run(keywords: SessionRunHook$before_run): py.Remote<SessionRunArgs | null>
  before_run_dyn: py.RemoteFunction
  begin(): py.Remote
  begin_dyn: py.RemoteFunction
  end(session: py.Positional): py.Remote
  end(keywords: SessionRunHook$end): py.Remote
  end_dyn: py.RemoteFunction
}

export interface SessionRunHook$class extends py.PythonClass {
  new (): SessionRunHook
  (): py.Promised<SessionRunHook>
}

export interface SessionRunValues extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SessionRunValues': true }
  readonly options: py.Remote
  readonly options_dyn: any
  readonly results: py.Remote
  readonly results_dyn: any
  readonly run_metadata: py.Remote
  readonly run_metadata_dyn: any
}

export interface SessionRunValues$new {
  results: py.RemoteArgument
  options: py.Of<'tensorflow.distribute.RunOptions'>
  run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>
}

export interface SessionRunValues$class extends py.PythonClass {
  new (results: py.Positional, options: py.Of<'tensorflow.distribute.RunOptions'>, run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>): SessionRunValues
  (results: py.Positional, options: py.Of<'tensorflow.distribute.RunOptions'>, run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>): py.Promised<SessionRunValues>
  new (results: py.Positional, options: py.Of<'tensorflow.distribute.RunOptions'>, keywords: py.Rest<SessionRunValues$new, 'results' | 'options'>): SessionRunValues
  (results: py.Positional, options: py.Of<'tensorflow.distribute.RunOptions'>, keywords: py.Rest<SessionRunValues$new, 'results' | 'options'>): py.Promised<SessionRunValues>
  new (results: py.Positional, keywords: py.Rest<SessionRunValues$new, 'results'>): SessionRunValues
  (results: py.Positional, keywords: py.Rest<SessionRunValues$new, 'results'>): py.Promised<SessionRunValues>
  new (keywords: SessionRunValues$new): SessionRunValues
  (keywords: SessionRunValues$new): py.Promised<SessionRunValues>
}

export interface SingularMonitoredSession$__exit__ {
  exception_type: py.RemoteArgument
  exception_value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface SingularMonitoredSession$run {
  fetches: py.RemoteArgument
  feed_dict?: py.RemoteArgument | undefined
  options?: py.RemoteArgument | undefined
  run_metadata?: py.RemoteArgument | undefined
}

export interface SingularMonitoredSession$run_step_fn {
  step_fn: py.RemoteArgument
}

export interface SingularMonitoredSession extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SingularMonitoredSession': true }
  StepContext: any
  StepContext_dyn: any
  __enter__(): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(exception_type: py.Positional, exception_value: py.Positional, keywords: py.Rest<SingularMonitoredSession$__exit__, 'exception_type' | 'exception_value'>): py.Remote
  __exit__(exception_type: py.Positional, keywords: py.Rest<SingularMonitoredSession$__exit__, 'exception_type'>): py.Remote
  __exit__(keywords: SingularMonitoredSession$__exit__): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  raw_session(): py.Remote
  raw_session_dyn: py.RemoteFunction
  run(fetches: py.Positional, feed_dict: py.Positional, options: py.Positional, run_metadata: py.Positional): py.Remote
  run(fetches: py.Positional, feed_dict: py.Positional, options: py.Positional, keywords?: py.Rest<SingularMonitoredSession$run, 'fetches' | 'feed_dict' | 'options'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.Positional, keywords?: py.Rest<SingularMonitoredSession$run, 'fetches' | 'feed_dict'>): py.Remote
  run(fetches: py.Positional, keywords?: py.Rest<SingularMonitoredSession$run, 'fetches'>): py.Remote
  run(keywords: SingularMonitoredSession$run): py.Remote
  run_dyn: py.RemoteFunction
  run_step_fn(step_fn: py.Positional): py.Remote
  run_step_fn(keywords: SingularMonitoredSession$run_step_fn): py.Remote
  run_step_fn_dyn: py.RemoteFunction
  should_stop(): py.Remote
  should_stop_dyn: py.RemoteFunction
}

export interface SingularMonitoredSession$new {
  hooks?: py.Items<py.RemoteArgument> | null | undefined
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  checkpoint_dir?: py.Str | null | undefined
  /** Default: `120` */
  stop_grace_period_secs?: py.Int | undefined
  checkpoint_filename_with_path?: py.Str | null | undefined
}

export interface SingularMonitoredSession$class extends py.PythonClass {
  new (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, checkpoint_dir?: py.Str | null, stop_grace_period_secs?: py.Int, checkpoint_filename_with_path?: py.Str | null): SingularMonitoredSession
  (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, checkpoint_dir?: py.Str | null, stop_grace_period_secs?: py.Int, checkpoint_filename_with_path?: py.Str | null): py.Promised<SingularMonitoredSession>
  new (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks' | 'scaffold' | 'master'>): SingularMonitoredSession
  (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks' | 'scaffold' | 'master'>): py.Promised<SingularMonitoredSession>
  new (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks' | 'scaffold'>): SingularMonitoredSession
  (hooks: py.Items<py.RemoteArgument> | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks' | 'scaffold'>): py.Promised<SingularMonitoredSession>
  new (hooks: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks'>): SingularMonitoredSession
  (hooks: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<SingularMonitoredSession$new, 'hooks'>): py.Promised<SingularMonitoredSession>
  new (keywords?: SingularMonitoredSession$new): SingularMonitoredSession
  (keywords?: SingularMonitoredSession$new): py.Promised<SingularMonitoredSession>
  readonly StepContext: py.Remote
}

export interface StepCounterHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.StepCounterHook': true } & SessionRunHook[typeof py.kind]
}

export interface StepCounterHook$new {
  /** Default: `100` */
  every_n_steps?: py.Int | undefined
  every_n_secs?: py.RemoteArgument | undefined
  output_dir?: py.RemoteArgument | undefined
  summary_writer?: py.RemoteArgument | undefined
}

export interface StepCounterHook$class extends py.Statics<SessionRunHook$class> {
  new (every_n_steps: py.Int, every_n_secs: py.Positional, output_dir: py.Positional, summary_writer: py.Positional): StepCounterHook
  (every_n_steps: py.Int, every_n_secs: py.Positional, output_dir: py.Positional, summary_writer: py.Positional): py.Promised<StepCounterHook>
  new (every_n_steps: py.Int, every_n_secs: py.Positional, output_dir: py.Positional, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps' | 'every_n_secs' | 'output_dir'>): StepCounterHook
  (every_n_steps: py.Int, every_n_secs: py.Positional, output_dir: py.Positional, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps' | 'every_n_secs' | 'output_dir'>): py.Promised<StepCounterHook>
  new (every_n_steps: py.Int, every_n_secs: py.Positional, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps' | 'every_n_secs'>): StepCounterHook
  (every_n_steps: py.Int, every_n_secs: py.Positional, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps' | 'every_n_secs'>): py.Promised<StepCounterHook>
  new (every_n_steps: py.Int, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps'>): StepCounterHook
  (every_n_steps: py.Int, keywords?: py.Rest<StepCounterHook$new, 'every_n_steps'>): py.Promised<StepCounterHook>
  new (keywords?: StepCounterHook$new): StepCounterHook
  (keywords?: StepCounterHook$new): py.Promised<StepCounterHook>
}

export interface StopAtStepHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.StopAtStepHook': true } & SessionRunHook[typeof py.kind]
}

export interface StopAtStepHook$new {
  num_steps?: py.Int | null | undefined
  last_step?: py.RemoteArgument | undefined
}

export interface StopAtStepHook$class extends py.Statics<SessionRunHook$class> {
  new (num_steps: py.Int | null, last_step: py.Positional): StopAtStepHook
  (num_steps: py.Int | null, last_step: py.Positional): py.Promised<StopAtStepHook>
  new (num_steps: py.Int | null, keywords?: py.Rest<StopAtStepHook$new, 'num_steps'>): StopAtStepHook
  (num_steps: py.Int | null, keywords?: py.Rest<StopAtStepHook$new, 'num_steps'>): py.Promised<StopAtStepHook>
  new (keywords?: StopAtStepHook$new): StopAtStepHook
  (keywords?: StopAtStepHook$new): py.Promised<StopAtStepHook>
}

export interface SummarySaverHook$end {
  session?: py.RemoteArgument | undefined
}

export interface SummarySaverHook extends SessionRunHook {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SummarySaverHook': true } & SessionRunHook[typeof py.kind]
  end(session: py.Positional): py.Remote
  end(keywords?: SummarySaverHook$end): py.Remote
  end(...args: any[]): any
  end_dyn: py.RemoteFunction
}

export interface SummarySaverHook$new {
  save_steps?: py.Int | null | undefined
  save_secs?: py.Int | null | undefined
  output_dir?: py.Str | null | undefined
  summary_writer?: py.Of<'tensorflow.summary.SummaryWriter'> | null | undefined
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  summary_op?: py.TensorLike | py.List<py.TensorLike> | null | undefined
}

export interface SummarySaverHook$class extends py.Statics<SessionRunHook$class> {
  new (save_steps: py.Int | null, save_secs: py.Int | null, output_dir: py.Str | null, summary_writer: py.Of<'tensorflow.summary.SummaryWriter'> | null, scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, summary_op?: py.TensorLike | py.List<py.TensorLike> | null): SummarySaverHook
  (save_steps: py.Int | null, save_secs: py.Int | null, output_dir: py.Str | null, summary_writer: py.Of<'tensorflow.summary.SummaryWriter'> | null, scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, summary_op?: py.TensorLike | py.List<py.TensorLike> | null): py.Promised<SummarySaverHook>
  new (save_steps: py.Int | null, save_secs: py.Int | null, output_dir: py.Str | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps' | 'save_secs' | 'output_dir'>): SummarySaverHook
  (save_steps: py.Int | null, save_secs: py.Int | null, output_dir: py.Str | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps' | 'save_secs' | 'output_dir'>): py.Promised<SummarySaverHook>
  new (save_steps: py.Int | null, save_secs: py.Int | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps' | 'save_secs'>): SummarySaverHook
  (save_steps: py.Int | null, save_secs: py.Int | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps' | 'save_secs'>): py.Promised<SummarySaverHook>
  new (save_steps: py.Int | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps'>): SummarySaverHook
  (save_steps: py.Int | null, keywords?: py.Rest<SummarySaverHook$new, 'save_steps'>): py.Promised<SummarySaverHook>
  new (keywords?: SummarySaverHook$new): SummarySaverHook
  (keywords?: SummarySaverHook$new): py.Promised<SummarySaverHook>
}

export interface Supervisor$Loop {
  timer_interval_secs: py.Float
  target: py.Callable
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
}

export interface Supervisor$PrepareSession {
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `False` */
  wait_for_checkpoint?: py.Bool | undefined
  /** Default: `7200` */
  max_wait_secs?: py.Int | undefined
  /** Default: `True` */
  start_standard_services?: py.Bool | undefined
}

export interface Supervisor$RequestStop {
  ex?: py.RemoteArgument | undefined
}

export interface Supervisor$StartQueueRunners {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  queue_runners?: py.List<py.Of<'tensorflow.compat.v1.train.QueueRunner'>> | null | undefined
}

export interface Supervisor$StartStandardServices {
  sess: py.Of<'tensorflow.compat.v1.Session'>
}

export interface Supervisor$Stop {
  threads?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  close_summary_writer?: py.Bool | undefined
  /** Default: `False` */
  ignore_live_threads?: py.Bool | undefined
}

export interface Supervisor$SummaryComputed {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str
  global_step?: py.Int | null | undefined
}

export interface Supervisor$loop {
  timer_interval_secs: py.Float
  target: py.Callable
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
}

export interface Supervisor$managed_session {
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `True` */
  start_standard_services?: py.Bool | undefined
  /** Default: `True` */
  close_summary_writer?: py.Bool | undefined
}

export interface Supervisor$prepare_or_wait_for_session {
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `False` */
  wait_for_checkpoint?: py.Bool | undefined
  /** Default: `7200` */
  max_wait_secs?: py.Int | undefined
  /** Default: `True` */
  start_standard_services?: py.Bool | undefined
}

export interface Supervisor$request_stop {
  ex?: py.RemoteArgument | undefined
}

export interface Supervisor$start_queue_runners {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  queue_runners?: py.List<py.Of<'tensorflow.compat.v1.train.QueueRunner'>> | null | undefined
}

export interface Supervisor$start_standard_services {
  sess: py.Of<'tensorflow.compat.v1.Session'>
}

export interface Supervisor$stop {
  threads?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  close_summary_writer?: py.Bool | undefined
  /** Default: `False` */
  ignore_live_threads?: py.Bool | undefined
}

export interface Supervisor$summary_computed {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str
  global_step?: py.Int | null | undefined
}

export interface Supervisor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.Supervisor': true }
  Loop(timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, kwargs: py.Positional): py.Remote
  Loop(timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, keywords?: py.Rest<Supervisor$Loop, 'timer_interval_secs' | 'target' | 'args'>): py.Remote
  Loop(timer_interval_secs: py.Float, target: py.Callable, keywords?: py.Rest<Supervisor$Loop, 'timer_interval_secs' | 'target'>): py.Remote
  Loop(timer_interval_secs: py.Float, keywords: py.Rest<Supervisor$Loop, 'timer_interval_secs'>): py.Remote
  Loop(keywords: Supervisor$Loop): py.Remote
  Loop_dyn: py.RemoteFunction
  PrepareSession(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, wait_for_checkpoint: py.Bool, max_wait_secs: py.Int, start_standard_services?: py.Bool): py.Promised<tensorflow_compat_v1.Session>
  PrepareSession(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, wait_for_checkpoint: py.Bool, keywords?: py.Rest<Supervisor$PrepareSession, 'master' | 'config' | 'wait_for_checkpoint'>): py.Promised<tensorflow_compat_v1.Session>
  PrepareSession(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<Supervisor$PrepareSession, 'master' | 'config'>): py.Promised<tensorflow_compat_v1.Session>
  PrepareSession(master: py.Str, keywords?: py.Rest<Supervisor$PrepareSession, 'master'>): py.Promised<tensorflow_compat_v1.Session>
  PrepareSession(keywords?: Supervisor$PrepareSession): py.Promised<tensorflow_compat_v1.Session>
  PrepareSession_dyn: py.RemoteFunction
  RequestStop(ex: py.Positional): py.Remote
  RequestStop(keywords?: Supervisor$RequestStop): py.Remote
  RequestStop_dyn: py.RemoteFunction
  ShouldStop(): py.Remote
  ShouldStop_dyn: py.RemoteFunction
  StartQueueRunners(sess: py.Of<'tensorflow.compat.v1.Session'>, queue_runners: py.List<py.Of<'tensorflow.compat.v1.train.QueueRunner'>> | null): py.Remote
  StartQueueRunners(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords?: py.Rest<Supervisor$StartQueueRunners, 'sess'>): py.Remote
  StartQueueRunners(keywords: Supervisor$StartQueueRunners): py.Remote
  StartQueueRunners_dyn: py.RemoteFunction
  StartStandardServices(sess: py.Of<'tensorflow.compat.v1.Session'>): py.Remote
  StartStandardServices(keywords: Supervisor$StartStandardServices): py.Remote
  StartStandardServices_dyn: py.RemoteFunction
  Stop(threads: py.List<py.RemoteArgument> | null, close_summary_writer: py.Bool, ignore_live_threads: py.Bool): py.Remote
  Stop(threads: py.List<py.RemoteArgument> | null, close_summary_writer: py.Bool, keywords?: py.Rest<Supervisor$Stop, 'threads' | 'close_summary_writer'>): py.Remote
  Stop(threads: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Supervisor$Stop, 'threads'>): py.Remote
  Stop(keywords?: Supervisor$Stop): py.Remote
  Stop_dyn: py.RemoteFunction
  StopOnException(): py.Remote
  StopOnException_dyn: py.RemoteFunction
  SummaryComputed(sess: py.Of<'tensorflow.compat.v1.Session'>, summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str, global_step: py.Int | null): py.Remote
  SummaryComputed(sess: py.Of<'tensorflow.compat.v1.Session'>, summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str, keywords?: py.Rest<Supervisor$SummaryComputed, 'sess' | 'summary'>): py.Remote
  SummaryComputed(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<Supervisor$SummaryComputed, 'sess'>): py.Remote
  SummaryComputed(keywords: Supervisor$SummaryComputed): py.Remote
  SummaryComputed_dyn: py.RemoteFunction
  get USE_DEFAULT(): py.Remote<number>
  set USE_DEFAULT(value: py.Int)
  USE_DEFAULT_dyn: any
  WaitForStop(): py.Remote
  WaitForStop_dyn: py.RemoteFunction
  readonly coord: py.Promised<tensorflow_train.Coordinator>
  readonly coord_dyn: any
  readonly global_step: py.Promised<tensorflow.Tensor>
  readonly global_step_dyn: any
  readonly init_feed_dict: py.Remote
  readonly init_feed_dict_dyn: any
  readonly init_op: py.Remote
  readonly init_op_dyn: any
  readonly is_chief: py.Remote<boolean>
  readonly is_chief_dyn: any
  loop(timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, kwargs: py.Positional): py.Remote
  loop(timer_interval_secs: py.Float, target: py.Callable, args: py.Positional, keywords?: py.Rest<Supervisor$loop, 'timer_interval_secs' | 'target' | 'args'>): py.Remote
  loop(timer_interval_secs: py.Float, target: py.Callable, keywords?: py.Rest<Supervisor$loop, 'timer_interval_secs' | 'target'>): py.Remote
  loop(timer_interval_secs: py.Float, keywords: py.Rest<Supervisor$loop, 'timer_interval_secs'>): py.Remote
  loop(keywords: Supervisor$loop): py.Remote
  loop_dyn: py.RemoteFunction
  managed_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, start_standard_services: py.Bool, close_summary_writer: py.Bool): py.Remote
  managed_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, start_standard_services: py.Bool, keywords?: py.Rest<Supervisor$managed_session, 'master' | 'config' | 'start_standard_services'>): py.Remote
  managed_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<Supervisor$managed_session, 'master' | 'config'>): py.Remote
  managed_session(master: py.Str, keywords?: py.Rest<Supervisor$managed_session, 'master'>): py.Remote
  managed_session(keywords?: Supervisor$managed_session): py.Remote
  managed_session_dyn: py.RemoteFunction
  prepare_or_wait_for_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, wait_for_checkpoint: py.Bool, max_wait_secs: py.Int, start_standard_services?: py.Bool): py.Promised<tensorflow_compat_v1.Session>
  prepare_or_wait_for_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, wait_for_checkpoint: py.Bool, keywords?: py.Rest<Supervisor$prepare_or_wait_for_session, 'master' | 'config' | 'wait_for_checkpoint'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_or_wait_for_session(master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<Supervisor$prepare_or_wait_for_session, 'master' | 'config'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_or_wait_for_session(master: py.Str, keywords?: py.Rest<Supervisor$prepare_or_wait_for_session, 'master'>): py.Promised<tensorflow_compat_v1.Session>
  prepare_or_wait_for_session(keywords?: Supervisor$prepare_or_wait_for_session): py.Promised<tensorflow_compat_v1.Session>
  prepare_or_wait_for_session_dyn: py.RemoteFunction
  readonly ready_for_local_init_op: py.Remote
  readonly ready_for_local_init_op_dyn: any
  readonly ready_op: py.Remote
  readonly ready_op_dyn: any
  request_stop(ex: py.Positional): py.Remote
  request_stop(keywords?: Supervisor$request_stop): py.Remote
  request_stop_dyn: py.RemoteFunction
  readonly save_model_secs: py.Remote
  readonly save_model_secs_dyn: any
  readonly save_path: py.Remote<string>
  readonly save_path_dyn: any
  readonly save_summaries_secs: py.Remote
  readonly save_summaries_secs_dyn: any
  readonly saver: py.Promised<Saver>
  readonly saver_dyn: any
  readonly session_manager: py.Promised<SessionManager>
  readonly session_manager_dyn: any
  should_stop(): py.Remote
  should_stop_dyn: py.RemoteFunction
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'>, queue_runners: py.List<py.Of<'tensorflow.compat.v1.train.QueueRunner'>> | null): py.Remote
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords?: py.Rest<Supervisor$start_queue_runners, 'sess'>): py.Remote
  start_queue_runners(keywords: Supervisor$start_queue_runners): py.Remote
  start_queue_runners_dyn: py.RemoteFunction
  start_standard_services(sess: py.Of<'tensorflow.compat.v1.Session'>): py.Remote
  start_standard_services(keywords: Supervisor$start_standard_services): py.Remote
  start_standard_services_dyn: py.RemoteFunction
  stop(threads: py.List<py.RemoteArgument> | null, close_summary_writer: py.Bool, ignore_live_threads: py.Bool): py.Remote
  stop(threads: py.List<py.RemoteArgument> | null, close_summary_writer: py.Bool, keywords?: py.Rest<Supervisor$stop, 'threads' | 'close_summary_writer'>): py.Remote
  stop(threads: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Supervisor$stop, 'threads'>): py.Remote
  stop(keywords?: Supervisor$stop): py.Remote
  stop_dyn: py.RemoteFunction
  stop_on_exception(): py.Remote
  stop_on_exception_dyn: py.RemoteFunction
  summary_computed(sess: py.Of<'tensorflow.compat.v1.Session'>, summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str, global_step: py.Int | null): py.Remote
  summary_computed(sess: py.Of<'tensorflow.compat.v1.Session'>, summary: py.Of<'tensorflow.compat.v1.Summary'> | py.Str, keywords?: py.Rest<Supervisor$summary_computed, 'sess' | 'summary'>): py.Remote
  summary_computed(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<Supervisor$summary_computed, 'sess'>): py.Remote
  summary_computed(keywords: Supervisor$summary_computed): py.Remote
  summary_computed_dyn: py.RemoteFunction
  readonly summary_op: py.Remote
  readonly summary_op_dyn: any
  readonly summary_writer: py.Promised<tensorflow_summary.SummaryWriter>
  readonly summary_writer_dyn: any
  wait_for_stop(): py.Remote
  wait_for_stop_dyn: py.RemoteFunction
}

export interface Supervisor$new {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  /** Default: `0` */
  ready_op?: py.TensorLike | undefined
  /** Default: `0` */
  ready_for_local_init_op?: py.TensorLike | null | undefined
  /** Default: `True` */
  is_chief?: py.Bool | undefined
  /** Default: `0` */
  init_op?: py.Of<'tensorflow.Operation'> | py.Int | null | undefined
  init_feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0` */
  local_init_op?: py.Of<'tensorflow.Operation'> | py.Int | null | undefined
  logdir?: py.Str | null | undefined
  /** Default: `0` */
  summary_op?: py.Of<'tensorflow.Operation'> | py.Int | null | undefined
  /** Default: `0` */
  saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Int | null | undefined
  /** Default: `0` */
  global_step?: py.TensorLike | undefined
  /** Default: `120` */
  save_summaries_secs?: py.Int | undefined
  /** Default: `600` */
  save_model_secs?: py.Int | undefined
  /** Default: `30` */
  recovery_wait_secs?: py.Int | undefined
  /** Default: `120` */
  stop_grace_secs?: py.Int | undefined
  /** Default: `'model.ckpt'` */
  checkpoint_basename?: py.Str | undefined
  session_manager?: py.Of<'tensorflow.compat.v1.train.SessionManager'> | null | undefined
  /** Default: `0` */
  summary_writer?: py.Of<'tensorflow.summary.SummaryWriter'> | py.Int | null | undefined
  init_fn?: py.Callable | null | undefined
  local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null | undefined
}

export interface Supervisor$class extends py.PythonClass {
  new (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, ready_for_local_init_op: py.TensorLike | null, is_chief: py.Bool, init_op?: py.Of<'tensorflow.Operation'> | py.Int | null, init_feed_dict?: py.Dict<string, py.RemoteArgument> | null, local_init_op?: py.Of<'tensorflow.Operation'> | py.Int | null, logdir?: py.Str | null, summary_op?: py.Of<'tensorflow.Operation'> | py.Int | null, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Int | null, global_step?: py.TensorLike, save_summaries_secs?: py.Int, save_model_secs?: py.Int, recovery_wait_secs?: py.Int, stop_grace_secs?: py.Int, checkpoint_basename?: py.Str, session_manager?: py.Of<'tensorflow.compat.v1.train.SessionManager'> | null, summary_writer?: py.Of<'tensorflow.summary.SummaryWriter'> | py.Int | null, init_fn?: py.Callable | null, local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null): Supervisor
  (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, ready_for_local_init_op: py.TensorLike | null, is_chief: py.Bool, init_op?: py.Of<'tensorflow.Operation'> | py.Int | null, init_feed_dict?: py.Dict<string, py.RemoteArgument> | null, local_init_op?: py.Of<'tensorflow.Operation'> | py.Int | null, logdir?: py.Str | null, summary_op?: py.Of<'tensorflow.Operation'> | py.Int | null, saver?: py.Of<'tensorflow.compat.v1.train.Saver'> | py.Int | null, global_step?: py.TensorLike, save_summaries_secs?: py.Int, save_model_secs?: py.Int, recovery_wait_secs?: py.Int, stop_grace_secs?: py.Int, checkpoint_basename?: py.Str, session_manager?: py.Of<'tensorflow.compat.v1.train.SessionManager'> | null, summary_writer?: py.Of<'tensorflow.summary.SummaryWriter'> | py.Int | null, init_fn?: py.Callable | null, local_init_run_options?: py.Of<'tensorflow.distribute.RunOptions'> | null): py.Promised<Supervisor>
  new (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, ready_for_local_init_op: py.TensorLike | null, keywords?: py.Rest<Supervisor$new, 'graph' | 'ready_op' | 'ready_for_local_init_op'>): Supervisor
  (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, ready_for_local_init_op: py.TensorLike | null, keywords?: py.Rest<Supervisor$new, 'graph' | 'ready_op' | 'ready_for_local_init_op'>): py.Promised<Supervisor>
  new (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, keywords?: py.Rest<Supervisor$new, 'graph' | 'ready_op'>): Supervisor
  (graph: py.Of<'tensorflow.Graph'> | null, ready_op: py.TensorLike, keywords?: py.Rest<Supervisor$new, 'graph' | 'ready_op'>): py.Promised<Supervisor>
  new (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Supervisor$new, 'graph'>): Supervisor
  (graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Supervisor$new, 'graph'>): py.Promised<Supervisor>
  new (keywords?: Supervisor$new): Supervisor
  (keywords?: Supervisor$new): py.Promised<Supervisor>
  readonly USE_DEFAULT: py.Remote<number>
}

export interface SyncReplicasOptimizer$apply_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
  global_step?: py.Of<'tensorflow.Variable'> | null | undefined
  name?: py.Str | null | undefined
}

export interface SyncReplicasOptimizer$compute_gradients {
  [keyword: string]: any
}

export interface SyncReplicasOptimizer$get_init_tokens_op {
  /** Default: `-1` */
  num_tokens?: py.Int | undefined
}

export interface SyncReplicasOptimizer$get_slot {
  [keyword: string]: any
}

export interface SyncReplicasOptimizer$get_slot_names {
  [keyword: string]: any
}

export interface SyncReplicasOptimizer$make_session_run_hook {
  is_chief: py.RemoteArgument
  /** Default: `-1` */
  num_tokens?: py.Int | undefined
}

export interface SyncReplicasOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.SyncReplicasOptimizer': true } & Optimizer[typeof py.kind]
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, name: py.Str | null): py.Remote
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, global_step: py.Of<'tensorflow.Variable'> | null, keywords?: py.Rest<SyncReplicasOptimizer$apply_gradients, 'grads_and_vars' | 'global_step'>): py.Remote
  apply_gradients(grads_and_vars: py.List<py.RemoteArgument>, keywords?: py.Rest<SyncReplicasOptimizer$apply_gradients, 'grads_and_vars'>): py.Remote
  apply_gradients(keywords: SyncReplicasOptimizer$apply_gradients): py.Remote
  apply_gradients(...args: any[]): any
  apply_gradients_dyn: py.RemoteFunction
  chief_init_op: any
  chief_init_op_dyn: any
  compute_gradients(...args: py.Positional[]): py.Remote
  compute_gradients(...args: [...args: py.Positional[], keywords: SyncReplicasOptimizer$compute_gradients]): py.Remote
  compute_gradients(keywords?: SyncReplicasOptimizer$compute_gradients): py.Remote
  compute_gradients(...args: any[]): any
  compute_gradients_dyn: py.RemoteFunction
  get_chief_queue_runner(): py.Promised<QueueRunner>
  get_chief_queue_runner_dyn: py.RemoteFunction
  get_init_tokens_op(num_tokens: py.Int): py.Remote
  get_init_tokens_op(keywords?: SyncReplicasOptimizer$get_init_tokens_op): py.Remote
  get_init_tokens_op_dyn: py.RemoteFunction
  get_slot(...args: py.Positional[]): py.Remote
  get_slot(...args: [...args: py.Positional[], keywords: SyncReplicasOptimizer$get_slot]): py.Remote
  get_slot(keywords?: SyncReplicasOptimizer$get_slot): py.Remote
  get_slot(...args: any[]): any
  get_slot_dyn: py.RemoteFunction
  get_slot_names(...args: py.Positional[]): py.RemoteList<string>
  get_slot_names(...args: [...args: py.Positional[], keywords: SyncReplicasOptimizer$get_slot_names]): py.RemoteList<string>
  get_slot_names(keywords?: SyncReplicasOptimizer$get_slot_names): py.RemoteList<string>
  get_slot_names_dyn: py.RemoteFunction
  local_step_init_op: any
  local_step_init_op_dyn: any
  make_session_run_hook(is_chief: py.Positional, num_tokens: py.Int): py.Remote
  make_session_run_hook(is_chief: py.Positional, keywords?: py.Rest<SyncReplicasOptimizer$make_session_run_hook, 'is_chief'>): py.Remote
  make_session_run_hook(keywords: SyncReplicasOptimizer$make_session_run_hook): py.Remote
  make_session_run_hook_dyn: py.RemoteFunction
  ready_for_local_init_op: any
  ready_for_local_init_op_dyn: any
}

export interface SyncReplicasOptimizer$new {
  opt: py.RemoteArgument
  replicas_to_aggregate: py.Int
  total_num_replicas?: py.Int | null | undefined
  variable_averages?: py.Of<'tensorflow.train.ExponentialMovingAverage'> | null | undefined
  variables_to_average?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `'sync_replicas'` */
  name?: py.Str | undefined
}

export interface SyncReplicasOptimizer$class extends py.Statics<Optimizer$class> {
  new (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, variable_averages: py.Of<'tensorflow.train.ExponentialMovingAverage'> | null, variables_to_average: py.List<py.Of<'tensorflow.Variable'>> | null, use_locking?: py.Bool, name?: py.Str): SyncReplicasOptimizer
  (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, variable_averages: py.Of<'tensorflow.train.ExponentialMovingAverage'> | null, variables_to_average: py.List<py.Of<'tensorflow.Variable'>> | null, use_locking?: py.Bool, name?: py.Str): py.Promised<SyncReplicasOptimizer>
  new (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, variable_averages: py.Of<'tensorflow.train.ExponentialMovingAverage'> | null, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate' | 'total_num_replicas' | 'variable_averages'>): SyncReplicasOptimizer
  (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, variable_averages: py.Of<'tensorflow.train.ExponentialMovingAverage'> | null, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate' | 'total_num_replicas' | 'variable_averages'>): py.Promised<SyncReplicasOptimizer>
  new (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate' | 'total_num_replicas'>): SyncReplicasOptimizer
  (opt: py.Positional, replicas_to_aggregate: py.Int, total_num_replicas: py.Int | null, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate' | 'total_num_replicas'>): py.Promised<SyncReplicasOptimizer>
  new (opt: py.Positional, replicas_to_aggregate: py.Int, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate'>): SyncReplicasOptimizer
  (opt: py.Positional, replicas_to_aggregate: py.Int, keywords?: py.Rest<SyncReplicasOptimizer$new, 'opt' | 'replicas_to_aggregate'>): py.Promised<SyncReplicasOptimizer>
  new (opt: py.Positional, keywords: py.Rest<SyncReplicasOptimizer$new, 'opt'>): SyncReplicasOptimizer
  (opt: py.Positional, keywords: py.Rest<SyncReplicasOptimizer$new, 'opt'>): py.Promised<SyncReplicasOptimizer>
  new (keywords: SyncReplicasOptimizer$new): SyncReplicasOptimizer
  (keywords: SyncReplicasOptimizer$new): py.Promised<SyncReplicasOptimizer>
}

export interface VocabInfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.VocabInfo': true }
  readonly axis: py.Remote
  readonly axis_dyn: any
  readonly backup_initializer: py.Remote
  readonly backup_initializer_dyn: any
  readonly new_vocab: py.Remote
  readonly new_vocab_dyn: any
  readonly new_vocab_size: py.Remote
  readonly new_vocab_size_dyn: any
  readonly num_oov_buckets: py.Remote
  readonly num_oov_buckets_dyn: any
  readonly old_vocab: py.Remote
  readonly old_vocab_dyn: any
  readonly old_vocab_size: py.Remote
  readonly old_vocab_size_dyn: any
}

export interface VocabInfo$new {
  new_vocab: py.RemoteArgument
  new_vocab_size: py.RemoteArgument
  num_oov_buckets: py.RemoteArgument
  old_vocab: py.RemoteArgument
  /** Default: `-1` */
  old_vocab_size?: py.Int | undefined
  backup_initializer?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface VocabInfo$class extends py.PythonClass {
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, backup_initializer: py.Positional, axis: py.Int): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, backup_initializer: py.Positional, axis: py.Int): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, backup_initializer: py.Positional, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab' | 'old_vocab_size' | 'backup_initializer'>): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, backup_initializer: py.Positional, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab' | 'old_vocab_size' | 'backup_initializer'>): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab' | 'old_vocab_size'>): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, old_vocab_size: py.Int, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab' | 'old_vocab_size'>): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab'>): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, old_vocab: py.Positional, keywords?: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets' | 'old_vocab'>): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets'>): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, num_oov_buckets: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size' | 'num_oov_buckets'>): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, new_vocab_size: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size'>): VocabInfo
  (new_vocab: py.Positional, new_vocab_size: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab' | 'new_vocab_size'>): py.Promised<VocabInfo>
  new (new_vocab: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab'>): VocabInfo
  (new_vocab: py.Positional, keywords: py.Rest<VocabInfo$new, 'new_vocab'>): py.Promised<VocabInfo>
  new (keywords: VocabInfo$new): VocabInfo
  (keywords: VocabInfo$new): py.Promised<VocabInfo>
}

export interface WorkerSessionCreator extends SessionCreator {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.train.WorkerSessionCreator': true } & SessionCreator[typeof py.kind]
}

export interface WorkerSessionCreator$new {
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  /** Default: `''` */
  master?: py.Str | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `1800` */
  max_wait_secs?: py.Int | undefined
}

export interface WorkerSessionCreator$class extends py.Statics<SessionCreator$class> {
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, max_wait_secs: py.Int): WorkerSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, max_wait_secs: py.Int): py.Promised<WorkerSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold' | 'master' | 'config'>): WorkerSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold' | 'master' | 'config'>): py.Promised<WorkerSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold' | 'master'>): WorkerSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, master: py.Str, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold' | 'master'>): py.Promised<WorkerSessionCreator>
  new (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold'>): WorkerSessionCreator
  (scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, keywords?: py.Rest<WorkerSessionCreator$new, 'scaffold'>): py.Promised<WorkerSessionCreator>
  new (keywords?: WorkerSessionCreator$new): WorkerSessionCreator
  (keywords?: WorkerSessionCreator$new): py.Promised<WorkerSessionCreator>
}

export interface MonitoredTrainingSession$ {
  /** Default: `''` */
  master?: py.Str | undefined
  /** Default: `True` */
  is_chief?: py.Bool | undefined
  checkpoint_dir?: py.Str | null | undefined
  scaffold?: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null | undefined
  hooks?: py.List<py.Of<'tensorflow.compat.v1.train.SessionRunHook'>> | null | undefined
  chief_only_hooks?: py.List<py.Of<'tensorflow.compat.v1.train.SessionRunHook'>> | null | undefined
  save_checkpoint_secs?: py.RemoteArgument | undefined
  save_summaries_steps?: py.RemoteArgument | undefined
  save_summaries_secs?: py.RemoteArgument | undefined
  config?: py.RemoteArgument | undefined
  /** Default: `120` */
  stop_grace_period_secs?: py.Int | undefined
  /** Default: `100` */
  log_step_count_steps?: py.Int | undefined
  /** Default: `7200` */
  max_wait_secs?: py.Int | undefined
  save_checkpoint_steps?: py.RemoteArgument | undefined
  summary_dir?: py.Str | null | undefined
  /** Default: `True` */
  save_graph_def?: py.Bool | undefined
}

export interface NewCheckpointReader$ {
  filepattern: py.Str
}

export interface add_queue_runner$ {
  qr: py.Of<'tensorflow.compat.v1.train.QueueRunner'>
  /** Default: `'queue_runners'` */
  collection?: py.Str | undefined
}

export interface assert_global_step$ {
  global_step_tensor: py.TensorLike
}

export interface basic_train_loop$ {
  supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>
  train_step_fn: py.Callable
  args?: py.RemoteArgument | undefined
  kwargs?: py.RemoteArgument | undefined
  /** Default: `''` */
  master?: py.Str | undefined
}

export interface batch$ {
  tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
  batch_size: py.RemoteArgument
  /** Default: `1` */
  num_threads?: py.Int | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_pad?: py.Bool | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface batch_join$ {
  tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>
  batch_size: py.Int
  /** Default: `32` */
  capacity?: py.Int | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_pad?: py.Bool | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface checkpoint_exists$ {
  checkpoint_prefix: py.Str
}

export interface cosine_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  /** Default: `0.0` */
  alpha?: py.TensorLike | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface cosine_decay_restarts$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  first_decay_steps: py.TensorLike | py.Float
  /** Default: `2.0` */
  t_mul?: py.TensorLike | py.Float | undefined
  /** Default: `1.0` */
  m_mul?: py.TensorLike | py.Float | undefined
  /** Default: `0.0` */
  alpha?: py.TensorLike | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface create_global_step$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
}

export interface do_quantize_training_on_graphdef$ {
  input_graph: py.Of<'tensorflow.compat.v1.GraphDef'>
  num_bits: py.Int
}

export interface exponential_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  decay_rate: py.TensorLike | py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface export_meta_graph$ {
  filename?: py.Str | null | undefined
  meta_info_def?: py.RemoteArgument | undefined
  graph_def?: py.RemoteArgument | undefined
  saver_def?: py.RemoteArgument | undefined
  collection_list?: py.RemoteArgument | undefined
  /** Default: `False` */
  as_text?: py.Bool | undefined
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  export_scope?: py.Str | null | undefined
  /** Default: `False` */
  clear_devices?: py.Bool | undefined
  /** Default: `False` */
  clear_extraneous_savers?: py.Bool | undefined
  /** Default: `False` */
  strip_default_attrs?: py.Bool | undefined
  /** Default: `False` */
  save_debug_info?: py.Bool | undefined
  [keyword: string]: any
}

export interface generate_checkpoint_state_proto$ {
  save_dir: py.Str
  model_checkpoint_path: py.RemoteArgument
  all_model_checkpoint_paths?: py.List<py.Str> | null | undefined
  all_model_checkpoint_timestamps?: py.List<py.Float> | null | undefined
  last_preserved_timestamp?: py.Float | null | undefined
}

export interface get_checkpoint_mtimes$ {
  checkpoint_prefixes: py.List<py.RemoteArgument>
}

export interface get_global_step$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
}

export interface get_or_create_global_step$ {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
}

export interface global_step$ {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  global_step_tensor: py.RemoteArgument
}

export interface import_meta_graph$ {
  meta_graph_or_file: py.RemoteArgument
  /** Default: `False` */
  clear_devices?: py.Bool | undefined
  import_scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface init_from_checkpoint$ {
  ckpt_dir_or_file: py.Str
  assignment_map: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>
}

export interface input_producer$ {
  input_tensor: py.TensorLike
  element_shape?: py.Shape | null | undefined
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  shared_name?: py.Str | null | undefined
  summary_name?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  cancel_op?: py.RemoteArgument | undefined
}

export interface inverse_time_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.Float
  decay_steps: py.RemoteArgument
  decay_rate: py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface limit_epochs$ {
  tensor: py.TensorLike
  num_epochs?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface linear_cosine_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  /** Default: `0.5` */
  num_periods?: py.Float | undefined
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  /** Default: `0.001` */
  beta?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface maybe_batch$ {
  tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
  keep_input: py.TensorLike
  batch_size: py.RemoteArgument
  /** Default: `1` */
  num_threads?: py.Int | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_pad?: py.Bool | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface maybe_batch_join$ {
  tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>
  keep_input: py.TensorLike
  batch_size: py.Int
  /** Default: `32` */
  capacity?: py.Int | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_pad?: py.Bool | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface maybe_shuffle_batch$ {
  tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
  batch_size: py.RemoteArgument
  capacity: py.Int
  min_after_dequeue: py.RemoteArgument
  keep_input: py.TensorLike
  /** Default: `1` */
  num_threads?: py.Int | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface maybe_shuffle_batch_join$ {
  tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>
  batch_size: py.Int
  capacity: py.Int
  min_after_dequeue: py.RemoteArgument
  keep_input: py.TensorLike
  seed?: py.Int | null | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface natural_exp_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.Float
  decay_steps: py.RemoteArgument
  decay_rate: py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface noisy_linear_cosine_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  /** Default: `1.0` */
  initial_variance?: py.Float | undefined
  /** Default: `0.55` */
  variance_decay?: py.Float | undefined
  /** Default: `0.5` */
  num_periods?: py.Float | undefined
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  /** Default: `0.001` */
  beta?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface piecewise_constant$ {
  x: py.TensorLike
  boundaries: py.List<py.RemoteArgument>
  values: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface polynomial_decay$ {
  learning_rate: py.TensorLike | py.Float
  global_step: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  /** Default: `0.0001` */
  end_learning_rate?: py.TensorLike | py.Float | undefined
  /** Default: `1.0` */
  power?: py.TensorLike | py.Float | undefined
  /** Default: `False` */
  cycle?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface range_input_producer$ {
  limit: py.TensorLike
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface remove_checkpoint$ {
  checkpoint_prefix: py.Str
  /** Default: `2` */
  checkpoint_format_version?: py.Int | undefined
  /** Default: `'meta'` */
  meta_graph_suffix?: py.Str | undefined
}

export interface replica_device_setter$ {
  /** Default: `0` */
  ps_tasks?: py.Int | undefined
  /** Default: `'/job:ps'` */
  ps_device?: py.Str | undefined
  /** Default: `'/job:worker'` */
  worker_device?: py.Str | undefined
  /** Default: `True` */
  merge_devices?: py.Bool | undefined
  cluster?: py.Of<'tensorflow.train.ClusterDef'> | py.Of<'tensorflow.train.ClusterSpec'> | null | undefined
  ps_ops?: py.List<py.Str> | null | undefined
  ps_strategy?: py.RemoteArgument | undefined
}

export interface sdca_fprint$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface sdca_optimizer$ {
  sparse_example_indices: py.List<py.RemoteArgument>
  sparse_feature_indices: py.List<py.RemoteArgument>
  sparse_feature_values: py.List<py.RemoteArgument>
  dense_features: py.List<py.RemoteArgument>
  example_weights: py.TensorLike
  example_labels: py.TensorLike
  sparse_indices: py.List<py.RemoteArgument>
  sparse_weights: py.List<py.RemoteArgument>
  dense_weights: py.List<py.RemoteArgument>
  example_state_data: py.TensorLike
  loss_type: py.Str
  l1: py.Float
  l2: py.Float
  num_loss_partitions: py.Int
  num_inner_iterations: py.Int
  /** Default: `True` */
  adaptative?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface sdca_shrink_l1$ {
  weights: py.List<py.RemoteArgument>
  l1: py.Float
  l2: py.Float
  name?: py.Str | null | undefined
}

export interface shuffle_batch$ {
  tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
  batch_size: py.RemoteArgument
  capacity: py.Int
  min_after_dequeue: py.RemoteArgument
  /** Default: `1` */
  num_threads?: py.Int | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface shuffle_batch_join$ {
  tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>
  batch_size: py.Int
  capacity: py.Int
  min_after_dequeue: py.RemoteArgument
  seed?: py.Int | null | undefined
  /** Default: `False` */
  enqueue_many?: py.Bool | undefined
  shapes?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_smaller_final_batch?: py.Bool | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface slice_input_producer$ {
  tensor_list: py.List<py.TensorLike>
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface start_queue_runners$ {
  sess?: py.Of<'tensorflow.compat.v1.Session'> | null | undefined
  coord?: py.Of<'tensorflow.train.Coordinator'> | null | undefined
  /** Default: `True` */
  daemon?: py.Bool | undefined
  /** Default: `True` */
  start?: py.List<py.RemoteArgument> | py.Bool | undefined
  /** Default: `'queue_runners'` */
  collection?: py.Str | undefined
}

export interface string_input_producer$ {
  string_tensor: py.TensorLike
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `32` */
  capacity?: py.Int | undefined
  shared_name?: py.Str | null | undefined
  name?: py.Str | null | undefined
  cancel_op?: py.RemoteArgument | undefined
}

export interface summary_iterator$ {
  path: py.Str
}

export interface update_checkpoint_state$ {
  save_dir: py.Str
  model_checkpoint_path: py.RemoteArgument
  all_model_checkpoint_paths?: py.List<py.Str> | null | undefined
  latest_filename?: py.Str | null | undefined
  all_model_checkpoint_timestamps?: py.List<py.RemoteArgument> | null | undefined
  last_preserved_timestamp?: py.Float | null | undefined
}

export interface warm_start$ {
  ckpt_to_initialize_from: py.RemoteArgument
  /** Default: `'.*'` */
  vars_to_warm_start?: py.Str | undefined
  var_name_to_vocab_info?: py.Dict<string, py.RemoteArgument> | null | undefined
  var_name_to_prev_var_name?: py.Dict<string, py.Str> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AdadeltaOptimizer: AdadeltaOptimizer$class
  readonly AdagradDAOptimizer: AdagradDAOptimizer$class
  readonly AdagradOptimizer: AdagradOptimizer$class
  readonly AdamOptimizer: AdamOptimizer$class
  readonly BytesList: tensorflow_train.BytesList$class
  readonly Checkpoint: Checkpoint$class
  readonly CheckpointManager: tensorflow_train.CheckpointManager$class
  readonly CheckpointOptions: tensorflow_train.CheckpointOptions$class
  readonly CheckpointSaverHook: CheckpointSaverHook$class
  readonly CheckpointSaverListener: CheckpointSaverListener$class
  readonly ChiefSessionCreator: ChiefSessionCreator$class
  readonly ClusterDef: tensorflow_train.ClusterDef$class
  readonly ClusterSpec: tensorflow_train.ClusterSpec$class
  readonly Coordinator: tensorflow_train.Coordinator$class
  readonly Example: tensorflow_train.Example$class
  readonly ExponentialMovingAverage: tensorflow_train.ExponentialMovingAverage$class
  readonly Feature: tensorflow_train.Feature$class
  readonly FeatureList: tensorflow_train.FeatureList$class
  readonly FeatureLists: tensorflow_train.FeatureLists$class
  readonly Features: tensorflow_train.Features$class
  readonly FeedFnHook: FeedFnHook$class
  readonly FinalOpsHook: FinalOpsHook$class
  readonly FloatList: tensorflow_train.FloatList$class
  readonly FtrlOptimizer: FtrlOptimizer$class
  readonly GlobalStepWaiterHook: GlobalStepWaiterHook$class
  readonly GradientDescentOptimizer: GradientDescentOptimizer$class
  readonly Int64List: tensorflow_train.Int64List$class
  readonly JobDef: tensorflow_train.JobDef$class
  readonly LoggingTensorHook: LoggingTensorHook$class
  readonly LooperThread: LooperThread$class
  readonly MomentumOptimizer: MomentumOptimizer$class
  readonly MonitoredSession: MonitoredSession$class
  MonitoredTrainingSession(master: py.Str, is_chief: py.Bool, checkpoint_dir: py.Str | null, scaffold: py.Of<'tensorflow.compat.v1.train.Scaffold'> | null, hooks?: py.List<py.Of<'tensorflow.compat.v1.train.SessionRunHook'>> | null, chief_only_hooks?: py.List<py.Of<'tensorflow.compat.v1.train.SessionRunHook'>> | null, save_checkpoint_secs?: py.Positional, save_summaries_steps?: py.Positional, save_summaries_secs?: py.Positional, config?: py.Positional, stop_grace_period_secs?: py.Int, log_step_count_steps?: py.Int, max_wait_secs?: py.Int, save_checkpoint_steps?: py.Positional, summary_dir?: py.Str | null, save_graph_def?: py.Bool): py.Promised<MonitoredSession>
  MonitoredTrainingSession(master: py.Str, is_chief: py.Bool, checkpoint_dir: py.Str | null, keywords?: py.Rest<MonitoredTrainingSession$, 'master' | 'is_chief' | 'checkpoint_dir'>): py.Promised<MonitoredSession>
  MonitoredTrainingSession(master: py.Str, is_chief: py.Bool, keywords?: py.Rest<MonitoredTrainingSession$, 'master' | 'is_chief'>): py.Promised<MonitoredSession>
  MonitoredTrainingSession(master: py.Str, keywords?: py.Rest<MonitoredTrainingSession$, 'master'>): py.Promised<MonitoredSession>
  MonitoredTrainingSession(keywords?: MonitoredTrainingSession$): py.Promised<MonitoredSession>
  MonitoredTrainingSession_dyn: py.RemoteFunction
  readonly NanLossDuringTrainingError: NanLossDuringTrainingError$class
  readonly NanTensorHook: NanTensorHook$class
  NewCheckpointReader(filepattern: py.Str): py.Remote
  NewCheckpointReader(keywords: NewCheckpointReader$): py.Remote
  NewCheckpointReader_dyn: py.RemoteFunction
  readonly Optimizer: Optimizer$class
  readonly ProfilerHook: ProfilerHook$class
  readonly ProximalAdagradOptimizer: ProximalAdagradOptimizer$class
  readonly ProximalGradientDescentOptimizer: ProximalGradientDescentOptimizer$class
  readonly QueueRunner: QueueRunner$class
  readonly RMSPropOptimizer: RMSPropOptimizer$class
  readonly Saver: Saver$class
  readonly SaverDef: SaverDef$class
  readonly Scaffold: Scaffold$class
  readonly SecondOrStepTimer: SecondOrStepTimer$class
  readonly SequenceExample: tensorflow_train.SequenceExample$class
  readonly Server: tensorflow_distribute.Server$class
  readonly ServerDef: tensorflow_train.ServerDef$class
  readonly SessionCreator: SessionCreator$class
  readonly SessionManager: SessionManager$class
  readonly SessionRunArgs: SessionRunArgs$class
  readonly SessionRunContext: SessionRunContext$class
  readonly SessionRunHook: SessionRunHook$class
  readonly SessionRunValues: SessionRunValues$class
  readonly SingularMonitoredSession: SingularMonitoredSession$class
  readonly StepCounterHook: StepCounterHook$class
  readonly StopAtStepHook: StopAtStepHook$class
  readonly SummarySaverHook: SummarySaverHook$class
  readonly Supervisor: Supervisor$class
  readonly SyncReplicasOptimizer: SyncReplicasOptimizer$class
  readonly VocabInfo: VocabInfo$class
  readonly WorkerSessionCreator: WorkerSessionCreator$class
  add_queue_runner(qr: py.Of<'tensorflow.compat.v1.train.QueueRunner'>, collection: py.Str): py.Remote
  add_queue_runner(qr: py.Of<'tensorflow.compat.v1.train.QueueRunner'>, keywords?: py.Rest<add_queue_runner$, 'qr'>): py.Remote
  add_queue_runner(keywords: add_queue_runner$): py.Remote
  add_queue_runner_dyn: py.RemoteFunction
  assert_global_step(global_step_tensor: py.TensorLike): py.Remote
  assert_global_step(keywords: assert_global_step$): py.Remote
  assert_global_step_dyn: py.RemoteFunction
  basic_train_loop(supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>, train_step_fn: py.Callable, args: py.Positional, kwargs: py.Positional, master: py.Str): py.Remote
  basic_train_loop(supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>, train_step_fn: py.Callable, args: py.Positional, kwargs: py.Positional, keywords?: py.Rest<basic_train_loop$, 'supervisor' | 'train_step_fn' | 'args' | 'kwargs'>): py.Remote
  basic_train_loop(supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>, train_step_fn: py.Callable, args: py.Positional, keywords?: py.Rest<basic_train_loop$, 'supervisor' | 'train_step_fn' | 'args'>): py.Remote
  basic_train_loop(supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>, train_step_fn: py.Callable, keywords?: py.Rest<basic_train_loop$, 'supervisor' | 'train_step_fn'>): py.Remote
  basic_train_loop(supervisor: py.Of<'tensorflow.compat.v1.train.Supervisor'>, keywords: py.Rest<basic_train_loop$, 'supervisor'>): py.Remote
  basic_train_loop(keywords: basic_train_loop$): py.Remote
  basic_train_loop_dyn: py.RemoteFunction
  batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, num_threads: py.Int, capacity: py.Int, enqueue_many: py.Bool, shapes?: py.Positional, dynamic_pad?: py.Bool, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote
  batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, num_threads: py.Int, capacity: py.Int, keywords?: py.Rest<batch$, 'tensors' | 'batch_size' | 'num_threads' | 'capacity'>): py.Remote
  batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, num_threads: py.Int, keywords?: py.Rest<batch$, 'tensors' | 'batch_size' | 'num_threads'>): py.Remote
  batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, keywords?: py.Rest<batch$, 'tensors' | 'batch_size'>): py.Remote
  batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<batch$, 'tensors'>): py.Remote
  batch(keywords: batch$): py.Remote
  batch_dyn: py.RemoteFunction
  batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, enqueue_many: py.Bool, shapes: py.Positional, dynamic_pad?: py.Bool, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, enqueue_many: py.Bool, keywords?: py.Rest<batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'enqueue_many'>): py.Remote<any[] | any>
  batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, keywords?: py.Rest<batch_join$, 'tensors_list' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, keywords?: py.Rest<batch_join$, 'tensors_list' | 'batch_size'>): py.Remote<any[] | any>
  batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<batch_join$, 'tensors_list'>): py.Remote<any[] | any>
  batch_join(keywords: batch_join$): py.Remote<any[] | any>
  batch_join_dyn: py.RemoteFunction
  checkpoint_exists(checkpoint_prefix: py.Str): py.Remote
  checkpoint_exists(keywords: checkpoint_exists$): py.Remote
  checkpoint_exists_dyn: py.RemoteFunction
  readonly checkpoints_iterator: tensorflow_train.$Module["checkpoints_iterator"]
  checkpoints_iterator_dyn: py.RemoteFunction
  cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, alpha: py.TensorLike | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, alpha: py.TensorLike | py.Float, keywords?: py.Rest<cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'alpha'>): py.Promised<tensorflow.Tensor>
  cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<cosine_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  cosine_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<cosine_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  cosine_decay(keywords: cosine_decay$): py.Promised<tensorflow.Tensor>
  cosine_decay_dyn: py.RemoteFunction
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, alpha: py.TensorLike | py.Float, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, keywords?: py.Rest<cosine_decay_restarts$, 'learning_rate' | 'global_step' | 'first_decay_steps' | 't_mul' | 'm_mul'>): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, keywords?: py.Rest<cosine_decay_restarts$, 'learning_rate' | 'global_step' | 'first_decay_steps' | 't_mul'>): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<cosine_decay_restarts$, 'learning_rate' | 'global_step' | 'first_decay_steps'>): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<cosine_decay_restarts$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<cosine_decay_restarts$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts(keywords: cosine_decay_restarts$): py.Promised<tensorflow.Tensor>
  cosine_decay_restarts_dyn: py.RemoteFunction
  create_global_step(graph: py.Of<'tensorflow.Graph'> | null): py.Promised<tensorflow.Tensor>
  create_global_step(keywords?: create_global_step$): py.Promised<tensorflow.Tensor>
  create_global_step_dyn: py.RemoteFunction
  do_quantize_training_on_graphdef(input_graph: py.Of<'tensorflow.compat.v1.GraphDef'>, num_bits: py.Int): py.Promised<tensorflow.Graph>
  do_quantize_training_on_graphdef(input_graph: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords: py.Rest<do_quantize_training_on_graphdef$, 'input_graph'>): py.Promised<tensorflow.Graph>
  do_quantize_training_on_graphdef(keywords: do_quantize_training_on_graphdef$): py.Promised<tensorflow.Graph>
  do_quantize_training_on_graphdef_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_train_experimental.$Module
  exponential_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  exponential_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, keywords?: py.Rest<exponential_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<tensorflow.Tensor>
  exponential_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, keywords?: py.Rest<exponential_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate'>): py.Promised<tensorflow.Tensor>
  exponential_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords: py.Rest<exponential_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  exponential_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<exponential_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  exponential_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<exponential_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  exponential_decay(keywords: exponential_decay$): py.Promised<tensorflow.Tensor>
  exponential_decay_dyn: py.RemoteFunction
  export_meta_graph(filename: py.Str | null, meta_info_def: py.Positional, graph_def: py.Positional, saver_def: py.Positional, collection_list?: py.Positional, as_text?: py.Bool, graph?: py.Of<'tensorflow.Graph'> | null, export_scope?: py.Str | null, clear_devices?: py.Bool, clear_extraneous_savers?: py.Bool, strip_default_attrs?: py.Bool, save_debug_info?: py.Bool, keywords?: py.Rest<export_meta_graph$, 'filename' | 'meta_info_def' | 'graph_def' | 'saver_def' | 'collection_list' | 'as_text' | 'graph' | 'export_scope' | 'clear_devices' | 'clear_extraneous_savers' | 'strip_default_attrs' | 'save_debug_info'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Str | null, meta_info_def: py.Positional, graph_def: py.Positional, keywords?: py.Rest<export_meta_graph$, 'filename' | 'meta_info_def' | 'graph_def'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Str | null, meta_info_def: py.Positional, keywords?: py.Rest<export_meta_graph$, 'filename' | 'meta_info_def'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(filename: py.Str | null, keywords?: py.Rest<export_meta_graph$, 'filename'>): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph(keywords?: export_meta_graph$): py.Promised<tensorflow_compat_v1.MetaGraphDef>
  export_meta_graph_dyn: py.RemoteFunction
  generate_checkpoint_state_proto(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, all_model_checkpoint_timestamps: py.List<py.Float> | null, last_preserved_timestamp: py.Float | null): py.Remote
  generate_checkpoint_state_proto(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, all_model_checkpoint_timestamps: py.List<py.Float> | null, keywords?: py.Rest<generate_checkpoint_state_proto$, 'save_dir' | 'model_checkpoint_path' | 'all_model_checkpoint_paths' | 'all_model_checkpoint_timestamps'>): py.Remote
  generate_checkpoint_state_proto(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, keywords?: py.Rest<generate_checkpoint_state_proto$, 'save_dir' | 'model_checkpoint_path' | 'all_model_checkpoint_paths'>): py.Remote
  generate_checkpoint_state_proto(save_dir: py.Str, model_checkpoint_path: py.Positional, keywords?: py.Rest<generate_checkpoint_state_proto$, 'save_dir' | 'model_checkpoint_path'>): py.Remote
  generate_checkpoint_state_proto(save_dir: py.Str, keywords: py.Rest<generate_checkpoint_state_proto$, 'save_dir'>): py.Remote
  generate_checkpoint_state_proto(keywords: generate_checkpoint_state_proto$): py.Remote
  generate_checkpoint_state_proto_dyn: py.RemoteFunction
  get_checkpoint_mtimes(checkpoint_prefixes: py.List<py.RemoteArgument>): py.Remote
  get_checkpoint_mtimes(keywords: get_checkpoint_mtimes$): py.Remote
  get_checkpoint_mtimes_dyn: py.RemoteFunction
  readonly get_checkpoint_state: tensorflow_train.$Module["get_checkpoint_state"]
  get_checkpoint_state_dyn: py.RemoteFunction
  get_global_step(graph: py.Of<'tensorflow.Graph'> | null): py.Remote
  get_global_step(keywords?: get_global_step$): py.Remote
  get_global_step_dyn: py.RemoteFunction
  get_or_create_global_step(graph: py.Of<'tensorflow.Graph'> | null): py.Promised<tensorflow.Tensor>
  get_or_create_global_step(keywords?: get_or_create_global_step$): py.Promised<tensorflow.Tensor>
  get_or_create_global_step_dyn: py.RemoteFunction
  global_step(sess: py.Of<'tensorflow.compat.v1.Session'>, global_step_tensor: py.Positional): py.Remote
  global_step(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<global_step$, 'sess'>): py.Remote
  global_step(keywords: global_step$): py.Remote
  global_step_dyn: py.RemoteFunction
  import_meta_graph(meta_graph_or_file: py.Positional, clear_devices: py.Bool, import_scope: py.Str | null, keywords?: py.Rest<import_meta_graph$, 'meta_graph_or_file' | 'clear_devices' | 'import_scope'>): py.Remote
  import_meta_graph(meta_graph_or_file: py.Positional, clear_devices: py.Bool, keywords?: py.Rest<import_meta_graph$, 'meta_graph_or_file' | 'clear_devices'>): py.Remote
  import_meta_graph(meta_graph_or_file: py.Positional, keywords?: py.Rest<import_meta_graph$, 'meta_graph_or_file'>): py.Remote
  import_meta_graph(keywords: import_meta_graph$): py.Remote
  import_meta_graph_dyn: py.RemoteFunction
  init_from_checkpoint(ckpt_dir_or_file: py.Str, assignment_map: py.LastDict<string, py.RemoteArgument> | py.List<py.RemoteArgument>): py.Remote
  init_from_checkpoint(ckpt_dir_or_file: py.Str, keywords: py.Rest<init_from_checkpoint$, 'ckpt_dir_or_file'>): py.Remote
  init_from_checkpoint(keywords: init_from_checkpoint$): py.Remote
  init_from_checkpoint_dyn: py.RemoteFunction
  input_producer(input_tensor: py.TensorLike, element_shape: py.Shape | null, num_epochs: py.Int | null, shuffle: py.Bool, seed?: py.Int | null, capacity?: py.Int, shared_name?: py.Str | null, summary_name?: py.Positional, name?: py.Str | null, cancel_op?: py.Positional): py.Remote
  input_producer(input_tensor: py.TensorLike, element_shape: py.Shape | null, num_epochs: py.Int | null, keywords?: py.Rest<input_producer$, 'input_tensor' | 'element_shape' | 'num_epochs'>): py.Remote
  input_producer(input_tensor: py.TensorLike, element_shape: py.Shape | null, keywords?: py.Rest<input_producer$, 'input_tensor' | 'element_shape'>): py.Remote
  input_producer(input_tensor: py.TensorLike, keywords?: py.Rest<input_producer$, 'input_tensor'>): py.Remote
  input_producer(keywords: input_producer$): py.Remote
  input_producer_dyn: py.RemoteFunction
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<inverse_time_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<tensorflow.Tensor>
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<inverse_time_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate'>): py.Promised<tensorflow.Tensor>
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, keywords: py.Rest<inverse_time_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, keywords: py.Rest<inverse_time_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  inverse_time_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<inverse_time_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  inverse_time_decay(keywords: inverse_time_decay$): py.Promised<tensorflow.Tensor>
  inverse_time_decay_dyn: py.RemoteFunction
  readonly latest_checkpoint: tensorflow_train.$Module["latest_checkpoint"]
  latest_checkpoint_dyn: py.RemoteFunction
  limit_epochs(tensor: py.TensorLike, num_epochs: py.Int | null, name: py.Str | null): py.Remote
  limit_epochs(tensor: py.TensorLike, num_epochs: py.Int | null, keywords?: py.Rest<limit_epochs$, 'tensor' | 'num_epochs'>): py.Remote
  limit_epochs(tensor: py.TensorLike, keywords?: py.Rest<limit_epochs$, 'tensor'>): py.Remote
  limit_epochs(keywords: limit_epochs$): py.Remote
  limit_epochs_dyn: py.RemoteFunction
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, num_periods: py.Float, alpha: py.Float, beta: py.Float, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, num_periods: py.Float, alpha: py.Float, keywords?: py.Rest<linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'num_periods' | 'alpha'>): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, num_periods: py.Float, keywords?: py.Rest<linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'num_periods'>): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<linear_cosine_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<linear_cosine_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  linear_cosine_decay(keywords: linear_cosine_decay$): py.Promised<tensorflow.Tensor>
  linear_cosine_decay_dyn: py.RemoteFunction
  readonly list_variables: tensorflow_train.$Module["list_variables"]
  list_variables_dyn: py.RemoteFunction
  readonly load_checkpoint: tensorflow_train.$Module["load_checkpoint"]
  load_checkpoint_dyn: py.RemoteFunction
  readonly load_variable: tensorflow_train.$Module["load_variable"]
  load_variable_dyn: py.RemoteFunction
  readonly match_filenames_once: tensorflow_io.$Module["match_filenames_once"]
  match_filenames_once_dyn: py.RemoteFunction
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Positional, num_threads: py.Int, capacity: py.Int, enqueue_many: py.Bool, shapes?: py.Positional, dynamic_pad?: py.Bool, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Positional, num_threads: py.Int, capacity: py.Int, keywords?: py.Rest<maybe_batch$, 'tensors' | 'keep_input' | 'batch_size' | 'num_threads' | 'capacity'>): py.Remote<any[] | any>
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Positional, num_threads: py.Int, keywords?: py.Rest<maybe_batch$, 'tensors' | 'keep_input' | 'batch_size' | 'num_threads'>): py.Remote<any[] | any>
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Positional, keywords?: py.Rest<maybe_batch$, 'tensors' | 'keep_input' | 'batch_size'>): py.Remote<any[] | any>
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, keywords: py.Rest<maybe_batch$, 'tensors' | 'keep_input'>): py.Remote<any[] | any>
  maybe_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<maybe_batch$, 'tensors'>): py.Remote<any[] | any>
  maybe_batch(keywords: maybe_batch$): py.Remote<any[] | any>
  maybe_batch_dyn: py.RemoteFunction
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Int, capacity: py.Int, enqueue_many: py.Bool, shapes: py.Positional, dynamic_pad?: py.Bool, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Int, capacity: py.Int, enqueue_many: py.Bool, keywords?: py.Rest<maybe_batch_join$, 'tensors_list' | 'keep_input' | 'batch_size' | 'capacity' | 'enqueue_many'>): py.Remote<any[] | any>
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Int, capacity: py.Int, keywords?: py.Rest<maybe_batch_join$, 'tensors_list' | 'keep_input' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, batch_size: py.Int, keywords?: py.Rest<maybe_batch_join$, 'tensors_list' | 'keep_input' | 'batch_size'>): py.Remote<any[] | any>
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keep_input: py.TensorLike, keywords: py.Rest<maybe_batch_join$, 'tensors_list' | 'keep_input'>): py.Remote<any[] | any>
  maybe_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<maybe_batch_join$, 'tensors_list'>): py.Remote<any[] | any>
  maybe_batch_join(keywords: maybe_batch_join$): py.Remote<any[] | any>
  maybe_batch_join_dyn: py.RemoteFunction
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, num_threads: py.Int, seed: py.Int | null, enqueue_many: py.Bool, shapes?: py.Positional, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, num_threads: py.Int, seed: py.Int | null, keywords?: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input' | 'num_threads' | 'seed'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, num_threads: py.Int, keywords?: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input' | 'num_threads'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, keywords?: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keywords: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, keywords: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, keywords: py.Rest<maybe_shuffle_batch$, 'tensors' | 'batch_size'>): py.Remote<any[] | any>
  maybe_shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<maybe_shuffle_batch$, 'tensors'>): py.Remote<any[] | any>
  maybe_shuffle_batch(keywords: maybe_shuffle_batch$): py.Remote<any[] | any>
  maybe_shuffle_batch_dyn: py.RemoteFunction
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, seed: py.Int | null, enqueue_many: py.Bool, shapes: py.Positional, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, seed: py.Int | null, enqueue_many: py.Bool, keywords?: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input' | 'seed' | 'enqueue_many'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, seed: py.Int | null, keywords?: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input' | 'seed'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keep_input: py.TensorLike, keywords?: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'keep_input'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keywords: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, keywords: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, keywords: py.Rest<maybe_shuffle_batch_join$, 'tensors_list' | 'batch_size'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<maybe_shuffle_batch_join$, 'tensors_list'>): py.Remote<any[] | any>
  maybe_shuffle_batch_join(keywords: maybe_shuffle_batch_join$): py.Remote<any[] | any>
  maybe_shuffle_batch_join_dyn: py.RemoteFunction
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<natural_exp_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<tensorflow.Tensor>
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<natural_exp_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'decay_rate'>): py.Promised<tensorflow.Tensor>
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, decay_steps: py.Positional, keywords: py.Rest<natural_exp_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, global_step: py.Float, keywords: py.Rest<natural_exp_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  natural_exp_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<natural_exp_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  natural_exp_decay(keywords: natural_exp_decay$): py.Promised<tensorflow.Tensor>
  natural_exp_decay_dyn: py.RemoteFunction
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, initial_variance: py.Float, variance_decay: py.Float, num_periods: py.Float, alpha?: py.Float, beta?: py.Float, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, initial_variance: py.Float, variance_decay: py.Float, keywords?: py.Rest<noisy_linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'initial_variance' | 'variance_decay'>): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, initial_variance: py.Float, keywords?: py.Rest<noisy_linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'initial_variance'>): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<noisy_linear_cosine_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<noisy_linear_cosine_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<noisy_linear_cosine_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay(keywords: noisy_linear_cosine_decay$): py.Promised<tensorflow.Tensor>
  noisy_linear_cosine_decay_dyn: py.RemoteFunction
  piecewise_constant(x: py.TensorLike, boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  piecewise_constant(x: py.TensorLike, boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, keywords?: py.Rest<piecewise_constant$, 'x' | 'boundaries' | 'values'>): py.Promised<tensorflow.Tensor>
  piecewise_constant(x: py.TensorLike, boundaries: py.List<py.RemoteArgument>, keywords: py.Rest<piecewise_constant$, 'x' | 'boundaries'>): py.Promised<tensorflow.Tensor>
  piecewise_constant(x: py.TensorLike, keywords: py.Rest<piecewise_constant$, 'x'>): py.Promised<tensorflow.Tensor>
  piecewise_constant(keywords: piecewise_constant$): py.Promised<tensorflow.Tensor>
  piecewise_constant_dyn: py.RemoteFunction
  readonly piecewise_constant_decay: $Module["piecewise_constant"]
  piecewise_constant_decay_dyn: py.RemoteFunction
  polynomial_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, cycle: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  polynomial_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, keywords?: py.Rest<polynomial_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'end_learning_rate' | 'power'>): py.Promised<tensorflow.Tensor>
  polynomial_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<polynomial_decay$, 'learning_rate' | 'global_step' | 'decay_steps' | 'end_learning_rate'>): py.Promised<tensorflow.Tensor>
  polynomial_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<polynomial_decay$, 'learning_rate' | 'global_step' | 'decay_steps'>): py.Promised<tensorflow.Tensor>
  polynomial_decay(learning_rate: py.TensorLike | py.Float, global_step: py.TensorLike | py.Float, keywords: py.Rest<polynomial_decay$, 'learning_rate' | 'global_step'>): py.Promised<tensorflow.Tensor>
  polynomial_decay(learning_rate: py.TensorLike | py.Float, keywords: py.Rest<polynomial_decay$, 'learning_rate'>): py.Promised<tensorflow.Tensor>
  polynomial_decay(keywords: polynomial_decay$): py.Promised<tensorflow.Tensor>
  polynomial_decay_dyn: py.RemoteFunction
  readonly queue_runner: tensorflow_compat_v1_train_queue_runner.$Module
  range_input_producer(limit: py.TensorLike, num_epochs: py.Int | null, shuffle: py.Bool, seed: py.Int | null, capacity?: py.Int, shared_name?: py.Str | null, name?: py.Str | null): py.Remote
  range_input_producer(limit: py.TensorLike, num_epochs: py.Int | null, shuffle: py.Bool, keywords?: py.Rest<range_input_producer$, 'limit' | 'num_epochs' | 'shuffle'>): py.Remote
  range_input_producer(limit: py.TensorLike, num_epochs: py.Int | null, keywords?: py.Rest<range_input_producer$, 'limit' | 'num_epochs'>): py.Remote
  range_input_producer(limit: py.TensorLike, keywords?: py.Rest<range_input_producer$, 'limit'>): py.Remote
  range_input_producer(keywords: range_input_producer$): py.Remote
  range_input_producer_dyn: py.RemoteFunction
  remove_checkpoint(checkpoint_prefix: py.Str, checkpoint_format_version: py.Int, meta_graph_suffix: py.Str): py.Remote
  remove_checkpoint(checkpoint_prefix: py.Str, checkpoint_format_version: py.Int, keywords?: py.Rest<remove_checkpoint$, 'checkpoint_prefix' | 'checkpoint_format_version'>): py.Remote
  remove_checkpoint(checkpoint_prefix: py.Str, keywords?: py.Rest<remove_checkpoint$, 'checkpoint_prefix'>): py.Remote
  remove_checkpoint(keywords: remove_checkpoint$): py.Remote
  remove_checkpoint_dyn: py.RemoteFunction
  replica_device_setter(ps_tasks: py.Int, ps_device: py.Str, worker_device: py.Str, merge_devices: py.Bool, cluster?: py.Of<'tensorflow.train.ClusterDef'> | py.Of<'tensorflow.train.ClusterSpec'> | null, ps_ops?: py.List<py.Str> | null, ps_strategy?: py.Positional): py.Remote
  replica_device_setter(ps_tasks: py.Int, ps_device: py.Str, worker_device: py.Str, keywords?: py.Rest<replica_device_setter$, 'ps_tasks' | 'ps_device' | 'worker_device'>): py.Remote
  replica_device_setter(ps_tasks: py.Int, ps_device: py.Str, keywords?: py.Rest<replica_device_setter$, 'ps_tasks' | 'ps_device'>): py.Remote
  replica_device_setter(ps_tasks: py.Int, keywords?: py.Rest<replica_device_setter$, 'ps_tasks'>): py.Remote
  replica_device_setter(keywords?: replica_device_setter$): py.Remote
  replica_device_setter_dyn: py.RemoteFunction
  sdca_fprint(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sdca_fprint(input: py.TensorLike, keywords?: py.Rest<sdca_fprint$, 'input'>): py.Promised<tensorflow.Tensor>
  sdca_fprint(keywords: sdca_fprint$): py.Promised<tensorflow.Tensor>
  sdca_fprint_dyn: py.RemoteFunction
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, l2: py.Float, num_loss_partitions: py.Int, num_inner_iterations: py.Int, adaptative: py.Bool, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, l2: py.Float, num_loss_partitions: py.Int, num_inner_iterations: py.Int, adaptative: py.Bool, keywords?: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type' | 'l1' | 'l2' | 'num_loss_partitions' | 'num_inner_iterations' | 'adaptative'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, l2: py.Float, num_loss_partitions: py.Int, num_inner_iterations: py.Int, keywords?: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type' | 'l1' | 'l2' | 'num_loss_partitions' | 'num_inner_iterations'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, l2: py.Float, num_loss_partitions: py.Int, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type' | 'l1' | 'l2' | 'num_loss_partitions'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, l2: py.Float, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type' | 'l1' | 'l2'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, l1: py.Float, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type' | 'l1'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, loss_type: py.Str, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data' | 'loss_type'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, example_state_data: py.TensorLike, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights' | 'example_state_data'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, dense_weights: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights' | 'dense_weights'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, sparse_weights: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices' | 'sparse_weights'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, sparse_indices: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels' | 'sparse_indices'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, example_labels: py.TensorLike, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights' | 'example_labels'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, example_weights: py.TensorLike, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features' | 'example_weights'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, dense_features: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values' | 'dense_features'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, sparse_feature_values: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices' | 'sparse_feature_values'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, sparse_feature_indices: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices' | 'sparse_feature_indices'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(sparse_example_indices: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_optimizer$, 'sparse_example_indices'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer(keywords: sdca_optimizer$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sdca_optimizer_dyn: py.RemoteFunction
  sdca_shrink_l1(weights: py.List<py.RemoteArgument>, l1: py.Float, l2: py.Float, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  sdca_shrink_l1(weights: py.List<py.RemoteArgument>, l1: py.Float, l2: py.Float, keywords?: py.Rest<sdca_shrink_l1$, 'weights' | 'l1' | 'l2'>): py.Remote<tensorflow.Operation | null>
  sdca_shrink_l1(weights: py.List<py.RemoteArgument>, l1: py.Float, keywords: py.Rest<sdca_shrink_l1$, 'weights' | 'l1'>): py.Remote<tensorflow.Operation | null>
  sdca_shrink_l1(weights: py.List<py.RemoteArgument>, keywords: py.Rest<sdca_shrink_l1$, 'weights'>): py.Remote<tensorflow.Operation | null>
  sdca_shrink_l1(keywords: sdca_shrink_l1$): py.Remote<tensorflow.Operation | null>
  sdca_shrink_l1_dyn: py.RemoteFunction
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, num_threads: py.Int, seed: py.Int | null, enqueue_many: py.Bool, shapes?: py.Positional, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, num_threads: py.Int, seed: py.Int | null, keywords?: py.Rest<shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'num_threads' | 'seed'>): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, num_threads: py.Int, keywords?: py.Rest<shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'num_threads'>): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, min_after_dequeue: py.Positional, keywords?: py.Rest<shuffle_batch$, 'tensors' | 'batch_size' | 'capacity' | 'min_after_dequeue'>): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, capacity: py.Int, keywords: py.Rest<shuffle_batch$, 'tensors' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, batch_size: py.Positional, keywords: py.Rest<shuffle_batch$, 'tensors' | 'batch_size'>): py.Remote<any[] | any>
  shuffle_batch(tensors: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<shuffle_batch$, 'tensors'>): py.Remote<any[] | any>
  shuffle_batch(keywords: shuffle_batch$): py.Remote<any[] | any>
  shuffle_batch_dyn: py.RemoteFunction
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, seed: py.Int | null, enqueue_many: py.Bool, shapes: py.Positional, allow_smaller_final_batch?: py.Bool, shared_name?: py.Str | null, name?: py.Str | null): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, seed: py.Int | null, enqueue_many: py.Bool, keywords?: py.Rest<shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'seed' | 'enqueue_many'>): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, seed: py.Int | null, keywords?: py.Rest<shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue' | 'seed'>): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, min_after_dequeue: py.Positional, keywords?: py.Rest<shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity' | 'min_after_dequeue'>): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, capacity: py.Int, keywords: py.Rest<shuffle_batch_join$, 'tensors_list' | 'batch_size' | 'capacity'>): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, batch_size: py.Int, keywords: py.Rest<shuffle_batch_join$, 'tensors_list' | 'batch_size'>): py.Remote<any[] | any>
  shuffle_batch_join(tensors_list: py.List<py.List<py.RemoteArgument>> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<shuffle_batch_join$, 'tensors_list'>): py.Remote<any[] | any>
  shuffle_batch_join(keywords: shuffle_batch_join$): py.Remote<any[] | any>
  shuffle_batch_join_dyn: py.RemoteFunction
  slice_input_producer(tensor_list: py.List<py.TensorLike>, num_epochs: py.Int | null, shuffle: py.Bool, seed: py.Int | null, capacity?: py.Int, shared_name?: py.Str | null, name?: py.Str | null): py.RemoteList<tensorflow.Tensor>
  slice_input_producer(tensor_list: py.List<py.TensorLike>, num_epochs: py.Int | null, shuffle: py.Bool, keywords?: py.Rest<slice_input_producer$, 'tensor_list' | 'num_epochs' | 'shuffle'>): py.RemoteList<tensorflow.Tensor>
  slice_input_producer(tensor_list: py.List<py.TensorLike>, num_epochs: py.Int | null, keywords?: py.Rest<slice_input_producer$, 'tensor_list' | 'num_epochs'>): py.RemoteList<tensorflow.Tensor>
  slice_input_producer(tensor_list: py.List<py.TensorLike>, keywords?: py.Rest<slice_input_producer$, 'tensor_list'>): py.RemoteList<tensorflow.Tensor>
  slice_input_producer(keywords: slice_input_producer$): py.RemoteList<tensorflow.Tensor>
  slice_input_producer_dyn: py.RemoteFunction
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'> | null, coord: py.Of<'tensorflow.train.Coordinator'> | null, daemon: py.Bool, start: py.List<py.RemoteArgument> | py.Bool, collection?: py.Str): py.Remote
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'> | null, coord: py.Of<'tensorflow.train.Coordinator'> | null, daemon: py.Bool, keywords?: py.Rest<start_queue_runners$, 'sess' | 'coord' | 'daemon'>): py.Remote
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'> | null, coord: py.Of<'tensorflow.train.Coordinator'> | null, keywords?: py.Rest<start_queue_runners$, 'sess' | 'coord'>): py.Remote
  start_queue_runners(sess: py.Of<'tensorflow.compat.v1.Session'> | null, keywords?: py.Rest<start_queue_runners$, 'sess'>): py.Remote
  start_queue_runners(keywords?: start_queue_runners$): py.Remote
  start_queue_runners_dyn: py.RemoteFunction
  string_input_producer(string_tensor: py.TensorLike, num_epochs: py.Int | null, shuffle: py.Bool, seed: py.Int | null, capacity?: py.Int, shared_name?: py.Str | null, name?: py.Str | null, cancel_op?: py.Positional): py.Remote
  string_input_producer(string_tensor: py.TensorLike, num_epochs: py.Int | null, shuffle: py.Bool, keywords?: py.Rest<string_input_producer$, 'string_tensor' | 'num_epochs' | 'shuffle'>): py.Remote
  string_input_producer(string_tensor: py.TensorLike, num_epochs: py.Int | null, keywords?: py.Rest<string_input_producer$, 'string_tensor' | 'num_epochs'>): py.Remote
  string_input_producer(string_tensor: py.TensorLike, keywords?: py.Rest<string_input_producer$, 'string_tensor'>): py.Remote
  string_input_producer(keywords: string_input_producer$): py.Remote
  string_input_producer_dyn: py.RemoteFunction
  summary_iterator(path: py.Str): py.Remote
  summary_iterator(keywords: summary_iterator$): py.Remote
  summary_iterator_dyn: py.RemoteFunction
  update_checkpoint_state(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, latest_filename: py.Str | null, all_model_checkpoint_timestamps: py.List<py.RemoteArgument> | null, last_preserved_timestamp?: py.Float | null): py.Remote
  update_checkpoint_state(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, latest_filename: py.Str | null, keywords?: py.Rest<update_checkpoint_state$, 'save_dir' | 'model_checkpoint_path' | 'all_model_checkpoint_paths' | 'latest_filename'>): py.Remote
  update_checkpoint_state(save_dir: py.Str, model_checkpoint_path: py.Positional, all_model_checkpoint_paths: py.List<py.Str> | null, keywords?: py.Rest<update_checkpoint_state$, 'save_dir' | 'model_checkpoint_path' | 'all_model_checkpoint_paths'>): py.Remote
  update_checkpoint_state(save_dir: py.Str, model_checkpoint_path: py.Positional, keywords?: py.Rest<update_checkpoint_state$, 'save_dir' | 'model_checkpoint_path'>): py.Remote
  update_checkpoint_state(save_dir: py.Str, keywords: py.Rest<update_checkpoint_state$, 'save_dir'>): py.Remote
  update_checkpoint_state(keywords: update_checkpoint_state$): py.Remote
  update_checkpoint_state_dyn: py.RemoteFunction
  warm_start(ckpt_to_initialize_from: py.Positional, vars_to_warm_start: py.Str, var_name_to_vocab_info: py.Dict<string, py.RemoteArgument> | null, var_name_to_prev_var_name: py.Dict<string, py.Str> | null): py.Remote
  warm_start(ckpt_to_initialize_from: py.Positional, vars_to_warm_start: py.Str, var_name_to_vocab_info: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<warm_start$, 'ckpt_to_initialize_from' | 'vars_to_warm_start' | 'var_name_to_vocab_info'>): py.Remote
  warm_start(ckpt_to_initialize_from: py.Positional, vars_to_warm_start: py.Str, var_name_to_vocab_info: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  warm_start(ckpt_to_initialize_from: py.Positional, vars_to_warm_start: py.Str, keywords?: py.Rest<warm_start$, 'ckpt_to_initialize_from' | 'vars_to_warm_start'>): py.Remote
  warm_start(ckpt_to_initialize_from: py.Positional, keywords?: py.Rest<warm_start$, 'ckpt_to_initialize_from'>): py.Remote
  warm_start(keywords: warm_start$): py.Remote
  warm_start_dyn: py.RemoteFunction
  readonly write_graph: tensorflow_io.$Module["write_graph"]
  write_graph_dyn: py.RemoteFunction
}
