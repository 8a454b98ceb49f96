// tensorflow.compat.v1.nn.rnn_cell of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_layers from './tensorflow.compat.v1.layers.js'

export interface BasicLSTMCell$__call__ {
  inputs: py.TensorLike
  state: py.RemoteArgument
  scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface BasicLSTMCell$call {
  inputs: py.TensorLike
  state: py.Of<'tensorflow.compat.v1.nn.rnn_cell.LSTMStateTuple'>
}

export interface BasicLSTMCell extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.BasicLSTMCell': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.Positional, scope?: py.Str | null, ...args: py.Positional[]): py.Remote
  (...args: [inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, ...args: py.Positional[], keywords: py.Rest<BasicLSTMCell$__call__, 'inputs' | 'state' | 'scope'>]): py.Remote
  (inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, keywords?: py.Rest<BasicLSTMCell$__call__, 'inputs' | 'state' | 'scope'>): py.Remote
  (inputs: py.TensorLike, state: py.Positional, keywords?: py.Rest<BasicLSTMCell$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<BasicLSTMCell$__call__, 'inputs'>): py.Remote
  (keywords: BasicLSTMCell$__call__): py.Remote
  call(...args: [inputs: py.TensorLike, state: py.Of<'tensorflow.compat.v1.nn.rnn_cell.LSTMStateTuple'>] | [inputs: py.TensorLike, keywords: py.Rest<BasicLSTMCell$call, 'inputs'>] | [keywords: BasicLSTMCell$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface BasicLSTMCell$new {
  num_units: py.Int
  /** Default: `1.0` */
  forget_bias?: py.Float | undefined
  /** Default: `True` */
  state_is_tuple?: py.Bool | undefined
  activation?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface BasicLSTMCell$class extends py.Statics<RNNCell$class> {
  new (num_units: py.Int, forget_bias: py.Float, state_is_tuple: py.Bool, activation: py.Str | null, reuse?: py.Bool | null, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias' | 'state_is_tuple' | 'activation' | 'reuse' | 'name' | 'dtype'>): BasicLSTMCell
  (num_units: py.Int, forget_bias: py.Float, state_is_tuple: py.Bool, activation: py.Str | null, reuse?: py.Bool | null, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias' | 'state_is_tuple' | 'activation' | 'reuse' | 'name' | 'dtype'>): py.Promised<BasicLSTMCell>
  new (num_units: py.Int, forget_bias: py.Float, state_is_tuple: py.Bool, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias' | 'state_is_tuple'>): BasicLSTMCell
  (num_units: py.Int, forget_bias: py.Float, state_is_tuple: py.Bool, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias' | 'state_is_tuple'>): py.Promised<BasicLSTMCell>
  new (num_units: py.Int, forget_bias: py.Float, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias'>): BasicLSTMCell
  (num_units: py.Int, forget_bias: py.Float, keywords?: py.Rest<BasicLSTMCell$new, 'num_units' | 'forget_bias'>): py.Promised<BasicLSTMCell>
  new (num_units: py.Int, keywords?: py.Rest<BasicLSTMCell$new, 'num_units'>): BasicLSTMCell
  (num_units: py.Int, keywords?: py.Rest<BasicLSTMCell$new, 'num_units'>): py.Promised<BasicLSTMCell>
  new (keywords: BasicLSTMCell$new): BasicLSTMCell
  (keywords: BasicLSTMCell$new): py.Promised<BasicLSTMCell>
}

export interface BasicRNNCell$__call__ {
  inputs: py.TensorLike
  state: py.RemoteArgument
  scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface BasicRNNCell$call {
  inputs: py.TensorLike | py.List<py.TensorLike>
  state: py.RemoteArgument
}

export interface BasicRNNCell extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.BasicRNNCell': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.Positional, scope?: py.Str | null, ...args: py.Positional[]): py.Remote
  (...args: [inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, ...args: py.Positional[], keywords: py.Rest<BasicRNNCell$__call__, 'inputs' | 'state' | 'scope'>]): py.Remote
  (inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, keywords?: py.Rest<BasicRNNCell$__call__, 'inputs' | 'state' | 'scope'>): py.Remote
  (inputs: py.TensorLike, state: py.Positional, keywords?: py.Rest<BasicRNNCell$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<BasicRNNCell$__call__, 'inputs'>): py.Remote
  (keywords: BasicRNNCell$__call__): py.Remote
  call(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, state: py.Positional] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<BasicRNNCell$call, 'inputs'>] | [keywords: BasicRNNCell$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface BasicRNNCell$new {
  num_units: py.Int
  activation?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface BasicRNNCell$class extends py.Statics<RNNCell$class> {
  new (num_units: py.Int, activation: py.Str | null, reuse: py.Bool | null, name: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation' | 'reuse' | 'name' | 'dtype'>): BasicRNNCell
  (num_units: py.Int, activation: py.Str | null, reuse: py.Bool | null, name: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation' | 'reuse' | 'name' | 'dtype'>): py.Promised<BasicRNNCell>
  new (num_units: py.Int, activation: py.Str | null, reuse: py.Bool | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation' | 'reuse'>): BasicRNNCell
  (num_units: py.Int, activation: py.Str | null, reuse: py.Bool | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation' | 'reuse'>): py.Promised<BasicRNNCell>
  new (num_units: py.Int, activation: py.Str | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation'>): BasicRNNCell
  (num_units: py.Int, activation: py.Str | null, keywords?: py.Rest<BasicRNNCell$new, 'num_units' | 'activation'>): py.Promised<BasicRNNCell>
  new (num_units: py.Int, keywords?: py.Rest<BasicRNNCell$new, 'num_units'>): BasicRNNCell
  (num_units: py.Int, keywords?: py.Rest<BasicRNNCell$new, 'num_units'>): py.Promised<BasicRNNCell>
  new (keywords: BasicRNNCell$new): BasicRNNCell
  (keywords: BasicRNNCell$new): py.Promised<BasicRNNCell>
}

export interface DeviceWrapper$__call__ {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface DeviceWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface DeviceWrapper extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.DeviceWrapper': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<DeviceWrapper$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<DeviceWrapper$__call__, 'inputs'>): py.Remote
  (keywords: DeviceWrapper$__call__): py.Remote
  cell: any
  cell_dyn: any
}

export interface DeviceWrapper$new {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  device: py.RemoteArgument
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface DeviceWrapper$class extends py.Statics<RNNCell$class> {
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, device: py.Positional, keywords?: py.Rest<DeviceWrapper$new, 'cell' | 'device'>): DeviceWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, device: py.Positional, keywords?: py.Rest<DeviceWrapper$new, 'cell' | 'device'>): py.Promised<DeviceWrapper>
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<DeviceWrapper$new, 'cell'>): DeviceWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords: py.Rest<DeviceWrapper$new, 'cell'>): py.Promised<DeviceWrapper>
  new (keywords: DeviceWrapper$new): DeviceWrapper
  (keywords: DeviceWrapper$new): py.Promised<DeviceWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<DeviceWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: DeviceWrapper$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface DropoutWrapper$__call__ {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface DropoutWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface DropoutWrapper extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.DropoutWrapper': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<DropoutWrapper$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<DropoutWrapper$__call__, 'inputs'>): py.Remote
  (keywords: DropoutWrapper$__call__): py.Remote
  cell: any
  cell_dyn: any
  readonly wrapped_cell: py.Remote
  readonly wrapped_cell_dyn: any
}

export interface DropoutWrapper$new {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
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
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface DropoutWrapper$class extends py.Statics<RNNCell$class> {
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, output_keep_prob: py.Positional, state_keep_prob: py.Positional, variational_recurrent?: py.Bool, input_size?: py.Positional, dtype?: py.DType | null, seed?: py.Int | null, dropout_state_filter_visitor?: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob' | 'output_keep_prob' | 'state_keep_prob' | 'variational_recurrent' | 'input_size' | 'dtype' | 'seed' | 'dropout_state_filter_visitor'>): DropoutWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, output_keep_prob: py.Positional, state_keep_prob: py.Positional, variational_recurrent?: py.Bool, input_size?: py.Positional, dtype?: py.DType | null, seed?: py.Int | null, dropout_state_filter_visitor?: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob' | 'output_keep_prob' | 'state_keep_prob' | 'variational_recurrent' | 'input_size' | 'dtype' | 'seed' | 'dropout_state_filter_visitor'>): py.Promised<DropoutWrapper>
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, output_keep_prob: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob' | 'output_keep_prob'>): DropoutWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, output_keep_prob: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob' | 'output_keep_prob'>): py.Promised<DropoutWrapper>
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob'>): DropoutWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, input_keep_prob: py.Positional, keywords?: py.Rest<DropoutWrapper$new, 'cell' | 'input_keep_prob'>): py.Promised<DropoutWrapper>
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords?: py.Rest<DropoutWrapper$new, 'cell'>): DropoutWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords?: py.Rest<DropoutWrapper$new, 'cell'>): py.Promised<DropoutWrapper>
  new (keywords: DropoutWrapper$new): DropoutWrapper
  (keywords: DropoutWrapper$new): py.Promised<DropoutWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<DropoutWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: DropoutWrapper$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface GRUCell$__call__ {
  inputs: py.TensorLike
  state: py.RemoteArgument
  scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface GRUCell$call {
  inputs: py.TensorLike | py.List<py.TensorLike>
  state: py.RemoteArgument
}

export interface GRUCell extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.GRUCell': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.Positional, scope?: py.Str | null, ...args: py.Positional[]): py.Remote
  (...args: [inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, ...args: py.Positional[], keywords: py.Rest<GRUCell$__call__, 'inputs' | 'state' | 'scope'>]): py.Remote
  (inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, keywords?: py.Rest<GRUCell$__call__, 'inputs' | 'state' | 'scope'>): py.Remote
  (inputs: py.TensorLike, state: py.Positional, keywords?: py.Rest<GRUCell$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<GRUCell$__call__, 'inputs'>): py.Remote
  (keywords: GRUCell$__call__): py.Remote
  call(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, state: py.Positional] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<GRUCell$call, 'inputs'>] | [keywords: GRUCell$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface GRUCell$new {
  num_units: py.Int
  activation?: py.RemoteArgument | undefined
  reuse?: py.Bool | null | undefined
  kernel_initializer?: py.RemoteArgument | undefined
  bias_initializer?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface GRUCell$class extends py.Statics<RNNCell$class> {
  new (num_units: py.Int, activation: py.Positional, reuse: py.Bool | null, kernel_initializer: py.Positional, bias_initializer?: py.Positional, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation' | 'reuse' | 'kernel_initializer' | 'bias_initializer' | 'name' | 'dtype'>): GRUCell
  (num_units: py.Int, activation: py.Positional, reuse: py.Bool | null, kernel_initializer: py.Positional, bias_initializer?: py.Positional, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation' | 'reuse' | 'kernel_initializer' | 'bias_initializer' | 'name' | 'dtype'>): py.Promised<GRUCell>
  new (num_units: py.Int, activation: py.Positional, reuse: py.Bool | null, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation' | 'reuse'>): GRUCell
  (num_units: py.Int, activation: py.Positional, reuse: py.Bool | null, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation' | 'reuse'>): py.Promised<GRUCell>
  new (num_units: py.Int, activation: py.Positional, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation'>): GRUCell
  (num_units: py.Int, activation: py.Positional, keywords?: py.Rest<GRUCell$new, 'num_units' | 'activation'>): py.Promised<GRUCell>
  new (num_units: py.Int, keywords?: py.Rest<GRUCell$new, 'num_units'>): GRUCell
  (num_units: py.Int, keywords?: py.Rest<GRUCell$new, 'num_units'>): py.Promised<GRUCell>
  new (keywords: GRUCell$new): GRUCell
  (keywords: GRUCell$new): py.Promised<GRUCell>
}

export interface LSTMCell$__call__ {
  inputs: py.TensorLike
  state: py.RemoteArgument
  scope?: py.Str | null | undefined
  [keyword: string]: any
}

export interface LSTMCell$call {
  inputs: py.TensorLike
  state: py.RemoteArgument
}

export interface LSTMCell extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.LSTMCell': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.Positional, scope?: py.Str | null, ...args: py.Positional[]): py.Remote
  (...args: [inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, ...args: py.Positional[], keywords: py.Rest<LSTMCell$__call__, 'inputs' | 'state' | 'scope'>]): py.Remote
  (inputs: py.TensorLike, state: py.Positional, scope: py.Str | null, keywords?: py.Rest<LSTMCell$__call__, 'inputs' | 'state' | 'scope'>): py.Remote
  (inputs: py.TensorLike, state: py.Positional, keywords?: py.Rest<LSTMCell$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<LSTMCell$__call__, 'inputs'>): py.Remote
  (keywords: LSTMCell$__call__): py.Remote
  call(...args: [inputs: py.TensorLike, state: py.Positional] | [inputs: py.TensorLike, keywords: py.Rest<LSTMCell$call, 'inputs'>] | [keywords: LSTMCell$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface LSTMCell$new {
  num_units: py.Int
  /** Default: `False` */
  use_peepholes?: py.Bool | undefined
  cell_clip?: py.Float | null | undefined
  initializer?: py.RemoteArgument | undefined
  num_proj?: py.Int | null | undefined
  proj_clip?: py.Float | null | undefined
  num_unit_shards?: py.RemoteArgument | undefined
  num_proj_shards?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  forget_bias?: py.Float | undefined
  /** Default: `True` */
  state_is_tuple?: py.Bool | undefined
  activation?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface LSTMCell$class extends py.Statics<RNNCell$class> {
  new (num_units: py.Int, use_peepholes: py.Bool, cell_clip: py.Float | null, initializer: py.Positional, num_proj?: py.Int | null, proj_clip?: py.Float | null, num_unit_shards?: py.Positional, num_proj_shards?: py.Positional, forget_bias?: py.Float, state_is_tuple?: py.Bool, activation?: py.Str | null, reuse?: py.Bool | null, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes' | 'cell_clip' | 'initializer' | 'num_proj' | 'proj_clip' | 'num_unit_shards' | 'num_proj_shards' | 'forget_bias' | 'state_is_tuple' | 'activation' | 'reuse' | 'name' | 'dtype'>): LSTMCell
  (num_units: py.Int, use_peepholes: py.Bool, cell_clip: py.Float | null, initializer: py.Positional, num_proj?: py.Int | null, proj_clip?: py.Float | null, num_unit_shards?: py.Positional, num_proj_shards?: py.Positional, forget_bias?: py.Float, state_is_tuple?: py.Bool, activation?: py.Str | null, reuse?: py.Bool | null, name?: py.Str | null, dtype?: py.DType | null, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes' | 'cell_clip' | 'initializer' | 'num_proj' | 'proj_clip' | 'num_unit_shards' | 'num_proj_shards' | 'forget_bias' | 'state_is_tuple' | 'activation' | 'reuse' | 'name' | 'dtype'>): py.Promised<LSTMCell>
  new (num_units: py.Int, use_peepholes: py.Bool, cell_clip: py.Float | null, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes' | 'cell_clip'>): LSTMCell
  (num_units: py.Int, use_peepholes: py.Bool, cell_clip: py.Float | null, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes' | 'cell_clip'>): py.Promised<LSTMCell>
  new (num_units: py.Int, use_peepholes: py.Bool, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes'>): LSTMCell
  (num_units: py.Int, use_peepholes: py.Bool, keywords?: py.Rest<LSTMCell$new, 'num_units' | 'use_peepholes'>): py.Promised<LSTMCell>
  new (num_units: py.Int, keywords?: py.Rest<LSTMCell$new, 'num_units'>): LSTMCell
  (num_units: py.Int, keywords?: py.Rest<LSTMCell$new, 'num_units'>): py.Promised<LSTMCell>
  new (keywords: LSTMCell$new): LSTMCell
  (keywords: LSTMCell$new): py.Promised<LSTMCell>
}

export interface LSTMStateTuple extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.LSTMStateTuple': true }
  readonly c: py.Remote
  readonly c_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly h: py.Remote
  readonly h_dyn: any
}

export interface LSTMStateTuple$new {
  c: py.RemoteArgument
  h: py.RemoteArgument
}

export interface LSTMStateTuple$class extends py.PythonClass {
  new (c: py.Positional, h: py.Positional): LSTMStateTuple
  (c: py.Positional, h: py.Positional): py.Promised<LSTMStateTuple>
  new (c: py.Positional, keywords: py.Rest<LSTMStateTuple$new, 'c'>): LSTMStateTuple
  (c: py.Positional, keywords: py.Rest<LSTMStateTuple$new, 'c'>): py.Promised<LSTMStateTuple>
  new (keywords: LSTMStateTuple$new): LSTMStateTuple
  (keywords: LSTMStateTuple$new): py.Promised<LSTMStateTuple>
}

export interface MultiRNNCell$call {
  inputs: py.TensorLike | py.List<py.TensorLike>
  state: py.RemoteArgument
}

export interface MultiRNNCell extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.MultiRNNCell': true } & RNNCell[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, state: py.Positional] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<MultiRNNCell$call, 'inputs'>] | [keywords: MultiRNNCell$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface MultiRNNCell$new {
  cells: py.List<py.RemoteArgument>
  /** Default: `True` */
  state_is_tuple?: py.Bool | undefined
}

export interface MultiRNNCell$class extends py.Statics<RNNCell$class> {
  new (cells: py.List<py.RemoteArgument>, state_is_tuple: py.Bool): MultiRNNCell
  (cells: py.List<py.RemoteArgument>, state_is_tuple: py.Bool): py.Promised<MultiRNNCell>
  new (cells: py.List<py.RemoteArgument>, keywords?: py.Rest<MultiRNNCell$new, 'cells'>): MultiRNNCell
  (cells: py.List<py.RemoteArgument>, keywords?: py.Rest<MultiRNNCell$new, 'cells'>): py.Promised<MultiRNNCell>
  new (keywords: MultiRNNCell$new): MultiRNNCell
  (keywords: MultiRNNCell$new): py.Promised<MultiRNNCell>
}

export interface RNNCell$__call__ {
  inputs: py.TensorLike
  state: py.RemoteArgument
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface RNNCell$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface RNNCell$zero_state {
  batch_size: py.RemoteArgument
  dtype: py.DType
}

export interface RNNCell extends tensorflow_compat_v1_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.RNNCell': true } & tensorflow_compat_v1_layers.Layer[typeof py.kind]
  (inputs: py.TensorLike, state: py.Positional, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  (inputs: py.TensorLike, state: py.Positional, keywords?: py.Rest<RNNCell$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<RNNCell$__call__, 'inputs'>): py.Remote
  (keywords: RNNCell$__call__): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<RNNCell$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<RNNCell$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: RNNCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  readonly state_size: py.Remote
  readonly state_size_dyn: any
  zero_state(batch_size: py.Positional, dtype: py.DType): py.Remote
  zero_state(batch_size: py.Positional, keywords: py.Rest<RNNCell$zero_state, 'batch_size'>): py.Remote
  zero_state(keywords: RNNCell$zero_state): py.Remote
  zero_state_dyn: py.RemoteFunction
}

export interface RNNCell$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface RNNCell$class extends py.Statics<tensorflow_compat_v1_layers.Layer$class> {
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<RNNCell$new, 'trainable' | 'name' | 'dtype'>): RNNCell
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<RNNCell$new, 'trainable' | 'name' | 'dtype'>): py.Promised<RNNCell>
  new (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<RNNCell$new, 'trainable' | 'name'>): RNNCell
  (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<RNNCell$new, 'trainable' | 'name'>): py.Promised<RNNCell>
  new (trainable: py.Bool, keywords?: py.Rest<RNNCell$new, 'trainable'>): RNNCell
  (trainable: py.Bool, keywords?: py.Rest<RNNCell$new, 'trainable'>): py.Promised<RNNCell>
  new (keywords?: RNNCell$new): RNNCell
  (keywords?: RNNCell$new): py.Promised<RNNCell>
}

export interface ResidualWrapper$__call__ {
  inputs: py.TensorLike
  state: py.TensorLike | py.List<py.TensorLike>
  scope?: py.Of<'tensorflow.compat.v1.VariableScope'> | null | undefined
}

export interface ResidualWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface ResidualWrapper extends RNNCell {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.nn.rnn_cell.ResidualWrapper': true } & RNNCell[typeof py.kind]
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, scope: py.Of<'tensorflow.compat.v1.VariableScope'> | null): py.Remote
  (inputs: py.TensorLike, state: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<ResidualWrapper$__call__, 'inputs' | 'state'>): py.Remote
  (inputs: py.TensorLike, keywords: py.Rest<ResidualWrapper$__call__, 'inputs'>): py.Remote
  (keywords: ResidualWrapper$__call__): py.Remote
  cell: any
  cell_dyn: any
}

export interface ResidualWrapper$new {
  cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>
  residual_fn?: py.Callable | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  autocast?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
}

export interface ResidualWrapper$class extends py.Statics<RNNCell$class> {
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, residual_fn: py.Callable | null, keywords?: py.Rest<ResidualWrapper$new, 'cell' | 'residual_fn'>): ResidualWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, residual_fn: py.Callable | null, keywords?: py.Rest<ResidualWrapper$new, 'cell' | 'residual_fn'>): py.Promised<ResidualWrapper>
  new (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords?: py.Rest<ResidualWrapper$new, 'cell'>): ResidualWrapper
  (cell: py.Of<'tensorflow.compat.v1.nn.rnn_cell.RNNCell'>, keywords?: py.Rest<ResidualWrapper$new, 'cell'>): py.Promised<ResidualWrapper>
  new (keywords: ResidualWrapper$new): ResidualWrapper
  (keywords: ResidualWrapper$new): py.Promised<ResidualWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<ResidualWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ResidualWrapper$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface $Module extends py.PythonModuleObject {
  readonly BasicLSTMCell: BasicLSTMCell$class
  readonly BasicRNNCell: BasicRNNCell$class
  readonly DeviceWrapper: DeviceWrapper$class
  readonly DropoutWrapper: DropoutWrapper$class
  readonly GRUCell: GRUCell$class
  readonly LSTMCell: LSTMCell$class
  readonly LSTMStateTuple: LSTMStateTuple$class
  readonly MultiRNNCell: MultiRNNCell$class
  readonly RNNCell: RNNCell$class
  readonly ResidualWrapper: ResidualWrapper$class
}
