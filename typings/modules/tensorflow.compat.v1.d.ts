// tensorflow.compat.v1 of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat from './tensorflow.compat.js'
import type * as tensorflow_compat_v1_app from './tensorflow.compat.v1.app.js'
import type * as tensorflow_compat_v1_audio from './tensorflow.compat.v1.audio.js'
import type * as tensorflow_compat_v1_autograph from './tensorflow.compat.v1.autograph.js'
import type * as tensorflow_compat_v1_bitwise from './tensorflow.compat.v1.bitwise.js'
import type * as tensorflow_compat_v1_config from './tensorflow.compat.v1.config.js'
import type * as tensorflow_compat_v1_data from './tensorflow.compat.v1.data.js'
import type * as tensorflow_compat_v1_debugging from './tensorflow.compat.v1.debugging.js'
import type * as tensorflow_compat_v1_distribute from './tensorflow.compat.v1.distribute.js'
import type * as tensorflow_compat_v1_distributions from './tensorflow.compat.v1.distributions.js'
import type * as tensorflow_compat_v1_dtypes from './tensorflow.compat.v1.dtypes.js'
import type * as tensorflow_compat_v1_errors from './tensorflow.compat.v1.errors.js'
import type * as tensorflow_compat_v1_experimental from './tensorflow.compat.v1.experimental.js'
import type * as tensorflow_compat_v1_feature_column from './tensorflow.compat.v1.feature_column.js'
import type * as tensorflow_compat_v1_flags from './tensorflow.compat.v1.flags.js'
import type * as tensorflow_compat_v1_gfile from './tensorflow.compat.v1.gfile.js'
import type * as tensorflow_compat_v1_graph_util from './tensorflow.compat.v1.graph_util.js'
import type * as tensorflow_compat_v1_image from './tensorflow.compat.v1.image.js'
import type * as tensorflow_compat_v1_initializers from './tensorflow.compat.v1.initializers.js'
import type * as tensorflow_compat_v1_io from './tensorflow.compat.v1.io.js'
import type * as tensorflow_compat_v1_layers from './tensorflow.compat.v1.layers.js'
import type * as tensorflow_compat_v1_linalg from './tensorflow.compat.v1.linalg.js'
import type * as tensorflow_compat_v1_lite from './tensorflow.compat.v1.lite.js'
import type * as tensorflow_compat_v1_logging from './tensorflow.compat.v1.logging.js'
import type * as tensorflow_compat_v1_lookup from './tensorflow.compat.v1.lookup.js'
import type * as tensorflow_compat_v1_losses from './tensorflow.compat.v1.losses.js'
import type * as tensorflow_compat_v1_manip from './tensorflow.compat.v1.manip.js'
import type * as tensorflow_compat_v1_math from './tensorflow.compat.v1.math.js'
import type * as tensorflow_compat_v1_metrics from './tensorflow.compat.v1.metrics.js'
import type * as tensorflow_compat_v1_mixed_precision from './tensorflow.compat.v1.mixed_precision.js'
import type * as tensorflow_compat_v1_mlir from './tensorflow.compat.v1.mlir.js'
import type * as tensorflow_compat_v1_nest from './tensorflow.compat.v1.nest.js'
import type * as tensorflow_compat_v1_nn from './tensorflow.compat.v1.nn.js'
import type * as tensorflow_compat_v1_profiler from './tensorflow.compat.v1.profiler.js'
import type * as tensorflow_compat_v1_python_io from './tensorflow.compat.v1.python_io.js'
import type * as tensorflow_compat_v1_quantization from './tensorflow.compat.v1.quantization.js'
import type * as tensorflow_compat_v1_queue from './tensorflow.compat.v1.queue.js'
import type * as tensorflow_compat_v1_ragged from './tensorflow.compat.v1.ragged.js'
import type * as tensorflow_compat_v1_random from './tensorflow.compat.v1.random.js'
import type * as tensorflow_compat_v1_raw_ops from './tensorflow.compat.v1.raw_ops.js'
import type * as tensorflow_compat_v1_resource_loader from './tensorflow.compat.v1.resource_loader.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'
import type * as tensorflow_compat_v1_sets from './tensorflow.compat.v1.sets.js'
import type * as tensorflow_compat_v1_signal from './tensorflow.compat.v1.signal.js'
import type * as tensorflow_compat_v1_sparse from './tensorflow.compat.v1.sparse.js'
import type * as tensorflow_compat_v1_spectral from './tensorflow.compat.v1.spectral.js'
import type * as tensorflow_compat_v1_strings from './tensorflow.compat.v1.strings.js'
import type * as tensorflow_compat_v1_summary from './tensorflow.compat.v1.summary.js'
import type * as tensorflow_compat_v1_sysconfig from './tensorflow.compat.v1.sysconfig.js'
import type * as tensorflow_compat_v1_test from './tensorflow.compat.v1.test.js'
import type * as tensorflow_compat_v1_tpu from './tensorflow.compat.v1.tpu.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'
import type * as tensorflow_compat_v1_types from './tensorflow.compat.v1.types.js'
import type * as tensorflow_compat_v1_user_ops from './tensorflow.compat.v1.user_ops.js'
import type * as tensorflow_compat_v1_version from './tensorflow.compat.v1.version.js'
import type * as tensorflow_compat_v1_xla from './tensorflow.compat.v1.xla.js'
import type * as tensorflow_debugging from './tensorflow.debugging.js'
import type * as tensorflow_errors from './tensorflow.errors.js'
import type * as tensorflow_image from './tensorflow.image.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_keras from './tensorflow.keras.js'
import type * as tensorflow_linalg from './tensorflow.linalg.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'
import type * as tensorflow_queue from './tensorflow.queue.js'
import type * as tensorflow_random from './tensorflow.random.js'
import type * as tensorflow_signal from './tensorflow.signal.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'
import type * as tensorflow_strings from './tensorflow.strings.js'
import type * as tensorflow_train from './tensorflow.train.js'

export interface AttrValue$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface AttrValue$ClearField {
  field_name: py.Str
}

export interface AttrValue$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface AttrValue$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface AttrValue$HasField {
  field_name: py.Str
}

export interface AttrValue$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface AttrValue$MergeFromString {
  serialized: py.Bytes
}

export interface AttrValue$ParseFromString {
  serialized: py.Bytes
}

export interface AttrValue$SerializePartialToString {
  [keyword: string]: any
}

export interface AttrValue$SerializeToString {
  [keyword: string]: any
}

export interface AttrValue$WhichOneof {
  oneof_group: py.Str
}

export interface AttrValue$__contains__ {
  field_name_or_key: py.Str
}

export interface AttrValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.AttrValue': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: AttrValue$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: AttrValue$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: AttrValue$CopyFrom): py.Remote
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
  HasExtension(keywords: AttrValue$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: AttrValue$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  readonly ListValue: AttrValue$ListValue$class
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: AttrValue$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: AttrValue$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: AttrValue$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: AttrValue$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: AttrValue$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: AttrValue$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: AttrValue$__contains__): py.Remote<boolean>
  get b(): py.Remote<boolean>
  set b(value: py.Bool)
  b_dyn: any
  get f(): py.Remote<number>
  set f(value: py.Float)
  f_dyn: any
  get func(): py.Promised<NameAttrList>
  set func(value: py.Of<'tensorflow.compat.v1.NameAttrList'>)
  func_dyn: any
  get i(): py.Remote<number>
  set i(value: py.Int)
  i_dyn: any
  get list(): py.Promised<AttrValue$ListValue>
  set list(value: py.Of<'tensorflow.compat.v1.AttrValue.ListValue'>)
  list_dyn: any
  get placeholder(): py.Remote<string>
  set placeholder(value: py.Str)
  placeholder_dyn: any
  get s(): py.Remote<Uint8Array>
  set s(value: py.Bytes)
  s_dyn: any
  shape: any
  shape_dyn: any
  tensor: any
  tensor_dyn: any
  get type(): py.Remote<number>
  set type(value: py.Int)
  type_dyn: any
}

export interface AttrValue$new {
  s?: py.Bytes | undefined
  i?: py.Int | undefined
  f?: py.Float | undefined
  b?: py.Bool | undefined
  type?: py.Int | undefined
  shape?: py.RemoteArgument | undefined
  tensor?: py.RemoteArgument | undefined
  list?: py.Of<'tensorflow.compat.v1.AttrValue.ListValue'> | undefined
  func?: py.Of<'tensorflow.compat.v1.NameAttrList'> | undefined
  placeholder?: py.Str | undefined
}

export interface AttrValue$class extends py.PythonClass {
  new (keywords?: AttrValue$new): AttrValue
  (keywords?: AttrValue$new): py.Promised<AttrValue>
  readonly DESCRIPTOR: py.Remote
  readonly ListValue: AttrValue$ListValue$class
}

export interface AttrValue$ListValue$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface AttrValue$ListValue$ClearField {
  field_name: py.Str
}

export interface AttrValue$ListValue$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface AttrValue$ListValue$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface AttrValue$ListValue$HasField {
  field_name: py.Str
}

export interface AttrValue$ListValue$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface AttrValue$ListValue$MergeFromString {
  serialized: py.Bytes
}

export interface AttrValue$ListValue$ParseFromString {
  serialized: py.Bytes
}

export interface AttrValue$ListValue$SerializePartialToString {
  [keyword: string]: any
}

export interface AttrValue$ListValue$SerializeToString {
  [keyword: string]: any
}

export interface AttrValue$ListValue$WhichOneof {
  oneof_group: py.Str
}

export interface AttrValue$ListValue$__contains__ {
  field_name_or_key: py.Str
}

export interface AttrValue$ListValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.AttrValue.ListValue': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: AttrValue$ListValue$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: AttrValue$ListValue$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: AttrValue$ListValue$CopyFrom): py.Remote
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
  HasExtension(keywords: AttrValue$ListValue$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: AttrValue$ListValue$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: AttrValue$ListValue$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: AttrValue$ListValue$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: AttrValue$ListValue$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: AttrValue$ListValue$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: AttrValue$ListValue$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: AttrValue$ListValue$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: AttrValue$ListValue$__contains__): py.Remote<boolean>
  b: any
  b_dyn: any
  f: any
  f_dyn: any
  func: any
  func_dyn: any
  i: any
  i_dyn: any
  s: any
  s_dyn: any
  shape: any
  shape_dyn: any
  tensor: any
  tensor_dyn: any
  type: any
  type_dyn: any
}

export interface AttrValue$ListValue$new {
  s?: py.Items<py.Bytes> | undefined
  i?: py.Items<py.Int> | undefined
  f?: py.Items<py.Float> | undefined
  b?: py.Items<py.Bool> | undefined
  type?: py.Items<py.Int> | undefined
  shape?: py.Items<py.RemoteArgument> | undefined
  tensor?: py.Items<py.RemoteArgument> | undefined
  func?: py.Items<py.Of<'tensorflow.compat.v1.NameAttrList'>> | undefined
}

export interface AttrValue$ListValue$class extends py.PythonClass {
  new (keywords?: AttrValue$ListValue$new): AttrValue$ListValue
  (keywords?: AttrValue$ListValue$new): py.Promised<AttrValue$ListValue>
  readonly DESCRIPTOR: py.Remote
}

export interface ConditionalAccumulator$apply_grad {
  grad: py.TensorLike
  /** Default: `0` */
  local_step?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ConditionalAccumulator$take_grad {
  num_required: py.Int
  name?: py.Str | null | undefined
}

export interface ConditionalAccumulator extends ConditionalAccumulatorBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConditionalAccumulator': true } & ConditionalAccumulatorBase[typeof py.kind]
  apply_grad(grad: py.TensorLike, local_step: py.Int, name: py.Str | null): py.Promised<tensorflow.Operation>
  apply_grad(grad: py.TensorLike, local_step: py.Int, keywords?: py.Rest<ConditionalAccumulator$apply_grad, 'grad' | 'local_step'>): py.Promised<tensorflow.Operation>
  apply_grad(grad: py.TensorLike, keywords?: py.Rest<ConditionalAccumulator$apply_grad, 'grad'>): py.Promised<tensorflow.Operation>
  apply_grad(keywords: ConditionalAccumulator$apply_grad): py.Promised<tensorflow.Operation>
  apply_grad_dyn: py.RemoteFunction
  take_grad(num_required: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  take_grad(num_required: py.Int, keywords?: py.Rest<ConditionalAccumulator$take_grad, 'num_required'>): py.Promised<tensorflow.Tensor>
  take_grad(keywords: ConditionalAccumulator$take_grad): py.Promised<tensorflow.Tensor>
  take_grad_dyn: py.RemoteFunction
}

export interface ConditionalAccumulator$new {
  dtype: py.DType
  shape?: py.Shape | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'conditional_accumulator'` */
  name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
}

export interface ConditionalAccumulator$class extends py.Statics<ConditionalAccumulatorBase$class> {
  new (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, name: py.Str, reduction_type?: py.Str): ConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, name: py.Str, reduction_type?: py.Str): py.Promised<ConditionalAccumulator>
  new (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype' | 'shape' | 'shared_name'>): ConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype' | 'shape' | 'shared_name'>): py.Promised<ConditionalAccumulator>
  new (dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype' | 'shape'>): ConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype' | 'shape'>): py.Promised<ConditionalAccumulator>
  new (dtype: py.DType, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype'>): ConditionalAccumulator
  (dtype: py.DType, keywords?: py.Rest<ConditionalAccumulator$new, 'dtype'>): py.Promised<ConditionalAccumulator>
  new (keywords: ConditionalAccumulator$new): ConditionalAccumulator
  (keywords: ConditionalAccumulator$new): py.Promised<ConditionalAccumulator>
}

export interface ConditionalAccumulatorBase$num_accumulated {
  name?: py.Str | null | undefined
}

export interface ConditionalAccumulatorBase$set_global_step {
  new_global_step: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface ConditionalAccumulatorBase extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConditionalAccumulatorBase': true }
  readonly accumulator_ref: py.Remote
  readonly accumulator_ref_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly name: py.Remote
  readonly name_dyn: any
  num_accumulated(name: py.Str | null): py.Remote
  num_accumulated(keywords?: ConditionalAccumulatorBase$num_accumulated): py.Remote
  num_accumulated_dyn: py.RemoteFunction
  set_global_step(new_global_step: py.Positional, name: py.Str | null): py.Promised<tensorflow.Operation>
  set_global_step(new_global_step: py.Positional, keywords?: py.Rest<ConditionalAccumulatorBase$set_global_step, 'new_global_step'>): py.Promised<tensorflow.Operation>
  set_global_step(keywords: ConditionalAccumulatorBase$set_global_step): py.Promised<tensorflow.Operation>
  set_global_step_dyn: py.RemoteFunction
}

export interface ConditionalAccumulatorBase$new {
  dtype: py.DType
  shape: py.Shape
  accumulator_ref: py.RemoteArgument
}

export interface ConditionalAccumulatorBase$class extends py.PythonClass {
  new (dtype: py.DType, shape: py.Shape, accumulator_ref: py.Positional): ConditionalAccumulatorBase
  (dtype: py.DType, shape: py.Shape, accumulator_ref: py.Positional): py.Promised<ConditionalAccumulatorBase>
  new (dtype: py.DType, shape: py.Shape, keywords: py.Rest<ConditionalAccumulatorBase$new, 'dtype' | 'shape'>): ConditionalAccumulatorBase
  (dtype: py.DType, shape: py.Shape, keywords: py.Rest<ConditionalAccumulatorBase$new, 'dtype' | 'shape'>): py.Promised<ConditionalAccumulatorBase>
  new (dtype: py.DType, keywords: py.Rest<ConditionalAccumulatorBase$new, 'dtype'>): ConditionalAccumulatorBase
  (dtype: py.DType, keywords: py.Rest<ConditionalAccumulatorBase$new, 'dtype'>): py.Promised<ConditionalAccumulatorBase>
  new (keywords: ConditionalAccumulatorBase$new): ConditionalAccumulatorBase
  (keywords: ConditionalAccumulatorBase$new): py.Promised<ConditionalAccumulatorBase>
}

export interface ConfigProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$ClearField {
  field_name: py.Str
}

export interface ConfigProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$HasField {
  field_name: py.Str
}

export interface ConfigProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$MergeFromString {
  serialized: py.Bytes
}

export interface ConfigProto$ParseFromString {
  serialized: py.Bytes
}

export interface ConfigProto$SerializePartialToString {
  [keyword: string]: any
}

export interface ConfigProto$SerializeToString {
  [keyword: string]: any
}

export interface ConfigProto$WhichOneof {
  oneof_group: py.Str
}

export interface ConfigProto$__contains__ {
  field_name_or_key: py.Str
}

export interface ConfigProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConfigProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: ConfigProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: ConfigProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: ConfigProto$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  readonly DeviceCountEntry: ConfigProto$DeviceCountEntry$class
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Experimental: ConfigProto$Experimental$class
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: ConfigProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: ConfigProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: ConfigProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: ConfigProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: ConfigProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: ConfigProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: ConfigProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: ConfigProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: ConfigProto$__contains__): py.Remote<boolean>
  get allow_soft_placement(): py.Remote<boolean>
  set allow_soft_placement(value: py.Bool)
  allow_soft_placement_dyn: any
  get cluster_def(): py.Promised<tensorflow_train.ClusterDef>
  set cluster_def(value: py.Of<'tensorflow.train.ClusterDef'>)
  cluster_def_dyn: any
  device_count: any
  device_count_dyn: any
  device_filters: any
  device_filters_dyn: any
  get experimental(): py.Promised<ConfigProto$Experimental>
  set experimental(value: py.Of<'tensorflow.compat.v1.ConfigProto.Experimental'>)
  experimental_dyn: any
  get gpu_options(): py.Promised<GPUOptions>
  set gpu_options(value: py.Of<'tensorflow.compat.v1.GPUOptions'>)
  gpu_options_dyn: any
  get graph_options(): py.Promised<GraphOptions>
  set graph_options(value: py.Of<'tensorflow.compat.v1.GraphOptions'>)
  graph_options_dyn: any
  get inter_op_parallelism_threads(): py.Remote<number>
  set inter_op_parallelism_threads(value: py.Int)
  inter_op_parallelism_threads_dyn: any
  get intra_op_parallelism_threads(): py.Remote<number>
  set intra_op_parallelism_threads(value: py.Int)
  intra_op_parallelism_threads_dyn: any
  get isolate_session_state(): py.Remote<boolean>
  set isolate_session_state(value: py.Bool)
  isolate_session_state_dyn: any
  get log_device_placement(): py.Remote<boolean>
  set log_device_placement(value: py.Bool)
  log_device_placement_dyn: any
  get operation_timeout_in_ms(): py.Remote<number>
  set operation_timeout_in_ms(value: py.Int)
  operation_timeout_in_ms_dyn: any
  get placement_period(): py.Remote<number>
  set placement_period(value: py.Int)
  placement_period_dyn: any
  get pluggable_device_options(): py.Promised<GPUOptions>
  set pluggable_device_options(value: py.Of<'tensorflow.compat.v1.GPUOptions'>)
  pluggable_device_options_dyn: any
  rpc_options: any
  rpc_options_dyn: any
  session_inter_op_thread_pool: any
  session_inter_op_thread_pool_dyn: any
  get share_cluster_devices_in_session(): py.Remote<boolean>
  set share_cluster_devices_in_session(value: py.Bool)
  share_cluster_devices_in_session_dyn: any
  get use_per_session_threads(): py.Remote<boolean>
  set use_per_session_threads(value: py.Bool)
  use_per_session_threads_dyn: any
}

export interface ConfigProto$new {
  device_count?: py.Dict<string, py.RemoteArgument> | undefined
  intra_op_parallelism_threads?: py.Int | undefined
  inter_op_parallelism_threads?: py.Int | undefined
  use_per_session_threads?: py.Bool | undefined
  session_inter_op_thread_pool?: py.Items<py.RemoteArgument> | undefined
  placement_period?: py.Int | undefined
  device_filters?: py.Items<py.Str> | undefined
  gpu_options?: py.Of<'tensorflow.compat.v1.GPUOptions'> | undefined
  pluggable_device_options?: py.Of<'tensorflow.compat.v1.GPUOptions'> | undefined
  allow_soft_placement?: py.Bool | undefined
  log_device_placement?: py.Bool | undefined
  graph_options?: py.Of<'tensorflow.compat.v1.GraphOptions'> | undefined
  operation_timeout_in_ms?: py.Int | undefined
  rpc_options?: py.RemoteArgument | undefined
  cluster_def?: py.Of<'tensorflow.train.ClusterDef'> | undefined
  isolate_session_state?: py.Bool | undefined
  share_cluster_devices_in_session?: py.Bool | undefined
  experimental?: py.Of<'tensorflow.compat.v1.ConfigProto.Experimental'> | undefined
}

export interface ConfigProto$class extends py.PythonClass {
  new (keywords?: ConfigProto$new): ConfigProto
  (keywords?: ConfigProto$new): py.Promised<ConfigProto>
  readonly DESCRIPTOR: py.Remote
  readonly DeviceCountEntry: ConfigProto$DeviceCountEntry$class
  readonly Experimental: ConfigProto$Experimental$class
}

export interface ConfigProto$DeviceCountEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$DeviceCountEntry$ClearField {
  field_name: py.Str
}

export interface ConfigProto$DeviceCountEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$DeviceCountEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$DeviceCountEntry$HasField {
  field_name: py.Str
}

export interface ConfigProto$DeviceCountEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$DeviceCountEntry$MergeFromString {
  serialized: py.Bytes
}

export interface ConfigProto$DeviceCountEntry$ParseFromString {
  serialized: py.Bytes
}

export interface ConfigProto$DeviceCountEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface ConfigProto$DeviceCountEntry$SerializeToString {
  [keyword: string]: any
}

export interface ConfigProto$DeviceCountEntry$WhichOneof {
  oneof_group: py.Str
}

export interface ConfigProto$DeviceCountEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface ConfigProto$DeviceCountEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConfigProto.DeviceCountEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: ConfigProto$DeviceCountEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: ConfigProto$DeviceCountEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: ConfigProto$DeviceCountEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: ConfigProto$DeviceCountEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: ConfigProto$DeviceCountEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: ConfigProto$DeviceCountEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: ConfigProto$DeviceCountEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: ConfigProto$DeviceCountEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: ConfigProto$DeviceCountEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: ConfigProto$DeviceCountEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: ConfigProto$DeviceCountEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: ConfigProto$DeviceCountEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Remote<number>
  set value(value: py.Int)
  value_dyn: any
}

export interface ConfigProto$DeviceCountEntry$new {
  key?: py.Str | undefined
  value?: py.Int | undefined
}

export interface ConfigProto$DeviceCountEntry$class extends py.PythonClass {
  new (keywords?: ConfigProto$DeviceCountEntry$new): ConfigProto$DeviceCountEntry
  (keywords?: ConfigProto$DeviceCountEntry$new): py.Promised<ConfigProto$DeviceCountEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface ConfigProto$Experimental$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$Experimental$ClearField {
  field_name: py.Str
}

export interface ConfigProto$Experimental$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$Experimental$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface ConfigProto$Experimental$HasField {
  field_name: py.Str
}

export interface ConfigProto$Experimental$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface ConfigProto$Experimental$MergeFromString {
  serialized: py.Bytes
}

export interface ConfigProto$Experimental$ParseFromString {
  serialized: py.Bytes
}

export interface ConfigProto$Experimental$SerializePartialToString {
  [keyword: string]: any
}

export interface ConfigProto$Experimental$SerializeToString {
  [keyword: string]: any
}

export interface ConfigProto$Experimental$WhichOneof {
  oneof_group: py.Str
}

export interface ConfigProto$Experimental$__contains__ {
  field_name_or_key: py.Str
}

export interface ConfigProto$Experimental extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConfigProto.Experimental': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: ConfigProto$Experimental$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: ConfigProto$Experimental$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: ConfigProto$Experimental$CopyFrom): py.Remote
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
  HasExtension(keywords: ConfigProto$Experimental$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: ConfigProto$Experimental$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: ConfigProto$Experimental$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: ConfigProto$Experimental$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: ConfigProto$Experimental$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: ConfigProto$Experimental$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: ConfigProto$Experimental$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: ConfigProto$Experimental$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: ConfigProto$Experimental$__contains__): py.Remote<boolean>
  get backend_server_port(): py.Remote<number>
  set backend_server_port(value: py.Int)
  backend_server_port_dyn: any
  get collective_deterministic_sequential_execution(): py.Remote<boolean>
  set collective_deterministic_sequential_execution(value: py.Bool)
  collective_deterministic_sequential_execution_dyn: any
  get collective_group_leader(): py.Remote<string>
  set collective_group_leader(value: py.Str)
  collective_group_leader_dyn: any
  get collective_nccl(): py.Remote<boolean>
  set collective_nccl(value: py.Bool)
  collective_nccl_dyn: any
  coordination_config: any
  coordination_config_dyn: any
  get disable_eager_executor_streaming_enqueue(): py.Remote<boolean>
  set disable_eager_executor_streaming_enqueue(value: py.Bool)
  disable_eager_executor_streaming_enqueue_dyn: any
  get disable_functional_ops_lowering(): py.Remote<boolean>
  set disable_functional_ops_lowering(value: py.Bool)
  disable_functional_ops_lowering_dyn: any
  get disable_optimize_for_static_graph(): py.Remote<boolean>
  set disable_optimize_for_static_graph(value: py.Bool)
  disable_optimize_for_static_graph_dyn: any
  get disable_output_partition_graphs(): py.Remote<boolean>
  set disable_output_partition_graphs(value: py.Bool)
  disable_output_partition_graphs_dyn: any
  get disable_thread_spinning(): py.Remote<boolean>
  set disable_thread_spinning(value: py.Bool)
  disable_thread_spinning_dyn: any
  get enable_mlir_bridge(): py.Remote<boolean>
  set enable_mlir_bridge(value: py.Bool)
  enable_mlir_bridge_dyn: any
  get enable_mlir_graph_optimization(): py.Remote<boolean>
  set enable_mlir_graph_optimization(value: py.Bool)
  enable_mlir_graph_optimization_dyn: any
  get enable_multi_host(): py.Remote<boolean>
  set enable_multi_host(value: py.Bool)
  enable_multi_host_dyn: any
  get executor_type(): py.Remote<string>
  set executor_type(value: py.Str)
  executor_type_dyn: any
  get finalize_function_library_runtime(): py.Remote<boolean>
  set finalize_function_library_runtime(value: py.Bool)
  finalize_function_library_runtime_dyn: any
  get finalize_resource_manager(): py.Remote<boolean>
  set finalize_resource_manager(value: py.Bool)
  finalize_resource_manager_dyn: any
  get mlir_bridge_rollout(): py.Remote<number>
  set mlir_bridge_rollout(value: py.Int)
  mlir_bridge_rollout_dyn: any
  get online_cost_analysis(): py.Remote<boolean>
  set online_cost_analysis(value: py.Bool)
  online_cost_analysis_dyn: any
  get optimize_for_static_graph(): py.Remote<boolean>
  set optimize_for_static_graph(value: py.Bool)
  optimize_for_static_graph_dyn: any
  get recv_buf_max_chunk(): py.Remote<number>
  set recv_buf_max_chunk(value: py.Int)
  recv_buf_max_chunk_dyn: any
  session_metadata: any
  session_metadata_dyn: any
  get share_cluster_devices_in_session(): py.Remote<boolean>
  set share_cluster_devices_in_session(value: py.Bool)
  share_cluster_devices_in_session_dyn: any
  get share_session_state_in_clusterspec_propagation(): py.Remote<boolean>
  set share_session_state_in_clusterspec_propagation(value: py.Bool)
  share_session_state_in_clusterspec_propagation_dyn: any
  get stream_merge_threshold(): py.Remote<number>
  set stream_merge_threshold(value: py.Int)
  stream_merge_threshold_dyn: any
  get target_gpu(): py.Remote<boolean>
  set target_gpu(value: py.Bool)
  target_gpu_dyn: any
  get target_tpu(): py.Remote<boolean>
  set target_tpu(value: py.Bool)
  target_tpu_dyn: any
  get tf2xla_dump_dir(): py.Remote<string>
  set tf2xla_dump_dir(value: py.Str)
  tf2xla_dump_dir_dyn: any
  get tfrt_use_ifrt(): py.Remote<boolean>
  set tfrt_use_ifrt(value: py.Bool)
  tfrt_use_ifrt_dyn: any
  get use_numa_affinity(): py.Remote<boolean>
  set use_numa_affinity(value: py.Bool)
  use_numa_affinity_dyn: any
  get use_tfrt(): py.Remote<boolean>
  set use_tfrt(value: py.Bool)
  use_tfrt_dyn: any
  get xla_fusion_autotuner_thresh(): py.Remote<number>
  set xla_fusion_autotuner_thresh(value: py.Int)
  xla_fusion_autotuner_thresh_dyn: any
  get xla_prefer_single_graph_cluster(): py.Remote<boolean>
  set xla_prefer_single_graph_cluster(value: py.Bool)
  xla_prefer_single_graph_cluster_dyn: any
}

export interface ConfigProto$Experimental$new {
  collective_group_leader?: py.Str | undefined
  executor_type?: py.Str | undefined
  recv_buf_max_chunk?: py.Int | undefined
  use_numa_affinity?: py.Bool | undefined
  collective_deterministic_sequential_execution?: py.Bool | undefined
  collective_nccl?: py.Bool | undefined
  share_session_state_in_clusterspec_propagation?: py.Bool | undefined
  disable_thread_spinning?: py.Bool | undefined
  share_cluster_devices_in_session?: py.Bool | undefined
  session_metadata?: py.RemoteArgument | undefined
  optimize_for_static_graph?: py.Bool | undefined
  enable_mlir_bridge?: py.Bool | undefined
  mlir_bridge_rollout?: py.Int | undefined
  enable_mlir_graph_optimization?: py.Bool | undefined
  disable_output_partition_graphs?: py.Bool | undefined
  xla_fusion_autotuner_thresh?: py.Int | undefined
  use_tfrt?: py.Bool | undefined
  enable_multi_host?: py.Bool | undefined
  tfrt_use_ifrt?: py.Bool | undefined
  backend_server_port?: py.Int | undefined
  target_tpu?: py.Bool | undefined
  target_gpu?: py.Bool | undefined
  stream_merge_threshold?: py.Int | undefined
  disable_functional_ops_lowering?: py.Bool | undefined
  xla_prefer_single_graph_cluster?: py.Bool | undefined
  coordination_config?: py.RemoteArgument | undefined
  disable_optimize_for_static_graph?: py.Bool | undefined
  disable_eager_executor_streaming_enqueue?: py.Bool | undefined
  finalize_function_library_runtime?: py.Bool | undefined
  finalize_resource_manager?: py.Bool | undefined
  tf2xla_dump_dir?: py.Str | undefined
  online_cost_analysis?: py.Bool | undefined
}

export interface ConfigProto$Experimental$class extends py.PythonClass {
  new (keywords?: ConfigProto$Experimental$new): ConfigProto$Experimental
  (keywords?: ConfigProto$Experimental$new): py.Promised<ConfigProto$Experimental>
  readonly DESCRIPTOR: py.Remote
}

export interface DeviceSpec$merge_from {
  dev: py.Of<'tensorflow.DeviceSpec'>
}

export interface DeviceSpec extends tensorflow.DeviceSpec {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.DeviceSpec': true } & tensorflow.DeviceSpec[typeof py.kind]
  merge_from(dev: py.Of<'tensorflow.DeviceSpec'>): py.Remote
  merge_from(keywords: DeviceSpec$merge_from): py.Remote
  merge_from_dyn: py.RemoteFunction
}

export interface DeviceSpec$new {
  job?: py.Str | null | undefined
  replica?: py.Int | null | undefined
  task?: py.Int | null | undefined
  device_type?: py.Str | null | undefined
  device_index?: py.Int | null | undefined
}

export interface DeviceSpec$class extends py.Statics<tensorflow.DeviceSpec$class> {
  new (job: py.Str | null, replica: py.Int | null, task: py.Int | null, device_type: py.Str | null, device_index?: py.Int | null): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, task: py.Int | null, device_type: py.Str | null, device_index?: py.Int | null): py.Promised<DeviceSpec>
  new (job: py.Str | null, replica: py.Int | null, task: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, task: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica' | 'task'>): py.Promised<DeviceSpec>
  new (job: py.Str | null, replica: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): DeviceSpec
  (job: py.Str | null, replica: py.Int | null, keywords?: py.Rest<DeviceSpec$new, 'job' | 'replica'>): py.Promised<DeviceSpec>
  new (job: py.Str | null, keywords?: py.Rest<DeviceSpec$new, 'job'>): DeviceSpec
  (job: py.Str | null, keywords?: py.Rest<DeviceSpec$new, 'job'>): py.Promised<DeviceSpec>
  new (keywords?: DeviceSpec$new): DeviceSpec
  (keywords?: DeviceSpec$new): py.Promised<DeviceSpec>
}

export interface Dimension$assert_is_compatible_with {
  other: py.RemoteArgument
}

export interface Dimension$is_compatible_with {
  other: py.RemoteArgument
}

export interface Dimension$merge_with {
  other: py.RemoteArgument
}

export interface Dimension extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Dimension': true }
  assert_is_compatible_with(other: py.Positional): py.Remote
  assert_is_compatible_with(keywords: Dimension$assert_is_compatible_with): py.Remote
  assert_is_compatible_with_dyn: py.RemoteFunction
  is_compatible_with(other: py.Positional): py.Remote
  is_compatible_with(keywords: Dimension$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  merge_with(other: py.Positional): py.Promised<Dimension>
  merge_with(keywords: Dimension$merge_with): py.Promised<Dimension>
  merge_with_dyn: py.RemoteFunction
  readonly value: py.Remote
  readonly value_dyn: any
}

export interface Dimension$new {
  value: py.RemoteArgument
}

export interface Dimension$class extends py.PythonClass {
  new (value: py.Positional): Dimension
  (value: py.Positional): py.Promised<Dimension>
  new (keywords: Dimension$new): Dimension
  (keywords: Dimension$new): py.Promised<Dimension>
}

export interface Event$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Event$ClearField {
  field_name: py.Str
}

export interface Event$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Event$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Event$HasField {
  field_name: py.Str
}

export interface Event$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Event$MergeFromString {
  serialized: py.Bytes
}

export interface Event$ParseFromString {
  serialized: py.Bytes
}

export interface Event$SerializePartialToString {
  [keyword: string]: any
}

export interface Event$SerializeToString {
  [keyword: string]: any
}

export interface Event$WhichOneof {
  oneof_group: py.Str
}

export interface Event$__contains__ {
  field_name_or_key: py.Str
}

export interface Event extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Event': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Event$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Event$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Event$CopyFrom): py.Remote
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
  HasExtension(keywords: Event$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Event$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Event$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Event$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Event$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Event$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Event$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Event$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Event$__contains__): py.Remote<boolean>
  get file_version(): py.Remote<string>
  set file_version(value: py.Str)
  file_version_dyn: any
  get graph_def(): py.Remote<Uint8Array>
  set graph_def(value: py.Bytes)
  graph_def_dyn: any
  get log_message(): py.Promised<LogMessage>
  set log_message(value: py.Of<'tensorflow.compat.v1.LogMessage'>)
  log_message_dyn: any
  get meta_graph_def(): py.Remote<Uint8Array>
  set meta_graph_def(value: py.Bytes)
  meta_graph_def_dyn: any
  get session_log(): py.Promised<SessionLog>
  set session_log(value: py.Of<'tensorflow.compat.v1.SessionLog'>)
  session_log_dyn: any
  source_metadata: any
  source_metadata_dyn: any
  get step(): py.Remote<number>
  set step(value: py.Int)
  step_dyn: any
  get summary(): py.Promised<Summary>
  set summary(value: py.Of<'tensorflow.compat.v1.Summary'>)
  summary_dyn: any
  get tagged_run_metadata(): py.Promised<tensorflow_compat_v1_summary.TaggedRunMetadata>
  set tagged_run_metadata(value: py.Of<'tensorflow.compat.v1.summary.TaggedRunMetadata'>)
  tagged_run_metadata_dyn: any
  get wall_time(): py.Remote<number>
  set wall_time(value: py.Float)
  wall_time_dyn: any
}

export interface Event$new {
  wall_time?: py.Float | undefined
  step?: py.Int | undefined
  file_version?: py.Str | undefined
  graph_def?: py.Bytes | undefined
  summary?: py.Of<'tensorflow.compat.v1.Summary'> | undefined
  log_message?: py.Of<'tensorflow.compat.v1.LogMessage'> | undefined
  session_log?: py.Of<'tensorflow.compat.v1.SessionLog'> | undefined
  tagged_run_metadata?: py.Of<'tensorflow.compat.v1.summary.TaggedRunMetadata'> | undefined
  meta_graph_def?: py.Bytes | undefined
  source_metadata?: py.RemoteArgument | undefined
}

export interface Event$class extends py.PythonClass {
  new (keywords?: Event$new): Event
  (keywords?: Event$new): py.Promised<Event>
  readonly DESCRIPTOR: py.Remote
}

export interface FixedLengthRecordReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.FixedLengthRecordReader': true } & ReaderBase[typeof py.kind]
}

export interface FixedLengthRecordReader$new {
  record_bytes: py.Int
  header_bytes?: py.Int | null | undefined
  footer_bytes?: py.Int | null | undefined
  hop_bytes?: py.Int | null | undefined
  name?: py.Str | null | undefined
  encoding?: py.RemoteArgument | undefined
}

export interface FixedLengthRecordReader$class extends py.Statics<ReaderBase$class> {
  new (record_bytes: py.Int, header_bytes: py.Int | null, footer_bytes: py.Int | null, hop_bytes: py.Int | null, name?: py.Str | null, encoding?: py.Positional): FixedLengthRecordReader
  (record_bytes: py.Int, header_bytes: py.Int | null, footer_bytes: py.Int | null, hop_bytes: py.Int | null, name?: py.Str | null, encoding?: py.Positional): py.Promised<FixedLengthRecordReader>
  new (record_bytes: py.Int, header_bytes: py.Int | null, footer_bytes: py.Int | null, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes' | 'header_bytes' | 'footer_bytes'>): FixedLengthRecordReader
  (record_bytes: py.Int, header_bytes: py.Int | null, footer_bytes: py.Int | null, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes' | 'header_bytes' | 'footer_bytes'>): py.Promised<FixedLengthRecordReader>
  new (record_bytes: py.Int, header_bytes: py.Int | null, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes' | 'header_bytes'>): FixedLengthRecordReader
  (record_bytes: py.Int, header_bytes: py.Int | null, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes' | 'header_bytes'>): py.Promised<FixedLengthRecordReader>
  new (record_bytes: py.Int, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes'>): FixedLengthRecordReader
  (record_bytes: py.Int, keywords?: py.Rest<FixedLengthRecordReader$new, 'record_bytes'>): py.Promised<FixedLengthRecordReader>
  new (keywords: FixedLengthRecordReader$new): FixedLengthRecordReader
  (keywords: FixedLengthRecordReader$new): py.Promised<FixedLengthRecordReader>
}

export interface GPUOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$ClearField {
  field_name: py.Str
}

export interface GPUOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$HasField {
  field_name: py.Str
}

export interface GPUOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$MergeFromString {
  serialized: py.Bytes
}

export interface GPUOptions$ParseFromString {
  serialized: py.Bytes
}

export interface GPUOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface GPUOptions$SerializeToString {
  [keyword: string]: any
}

export interface GPUOptions$WhichOneof {
  oneof_group: py.Str
}

export interface GPUOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface GPUOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GPUOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GPUOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GPUOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GPUOptions$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Experimental: GPUOptions$Experimental$class
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: GPUOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GPUOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GPUOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GPUOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GPUOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GPUOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GPUOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GPUOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GPUOptions$__contains__): py.Remote<boolean>
  get allocator_type(): py.Remote<string>
  set allocator_type(value: py.Str)
  allocator_type_dyn: any
  get allow_growth(): py.Remote<boolean>
  set allow_growth(value: py.Bool)
  allow_growth_dyn: any
  get deferred_deletion_bytes(): py.Remote<number>
  set deferred_deletion_bytes(value: py.Int)
  deferred_deletion_bytes_dyn: any
  get experimental(): py.Promised<GPUOptions$Experimental>
  set experimental(value: py.Of<'tensorflow.compat.v1.GPUOptions.Experimental'>)
  experimental_dyn: any
  get force_gpu_compatible(): py.Remote<boolean>
  set force_gpu_compatible(value: py.Bool)
  force_gpu_compatible_dyn: any
  get per_process_gpu_memory_fraction(): py.Remote<number>
  set per_process_gpu_memory_fraction(value: py.Float)
  per_process_gpu_memory_fraction_dyn: any
  get polling_active_delay_usecs(): py.Remote<number>
  set polling_active_delay_usecs(value: py.Int)
  polling_active_delay_usecs_dyn: any
  get polling_inactive_delay_msecs(): py.Remote<number>
  set polling_inactive_delay_msecs(value: py.Int)
  polling_inactive_delay_msecs_dyn: any
  get visible_device_list(): py.Remote<string>
  set visible_device_list(value: py.Str)
  visible_device_list_dyn: any
}

export interface GPUOptions$new {
  per_process_gpu_memory_fraction?: py.Float | undefined
  allow_growth?: py.Bool | undefined
  allocator_type?: py.Str | undefined
  deferred_deletion_bytes?: py.Int | undefined
  visible_device_list?: py.Str | undefined
  polling_active_delay_usecs?: py.Int | undefined
  polling_inactive_delay_msecs?: py.Int | undefined
  force_gpu_compatible?: py.Bool | undefined
  experimental?: py.Of<'tensorflow.compat.v1.GPUOptions.Experimental'> | undefined
}

export interface GPUOptions$class extends py.PythonClass {
  new (keywords?: GPUOptions$new): GPUOptions
  (keywords?: GPUOptions$new): py.Promised<GPUOptions>
  readonly DESCRIPTOR: py.Remote
  readonly Experimental: GPUOptions$Experimental$class
}

export interface GPUOptions$Experimental$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$ClearField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$HasField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$MergeFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$ParseFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$SerializePartialToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$SerializeToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$WhichOneof {
  oneof_group: py.Str
}

export interface GPUOptions$Experimental$__contains__ {
  field_name_or_key: py.Str
}

export interface GPUOptions$Experimental extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GPUOptions.Experimental': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GPUOptions$Experimental$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GPUOptions$Experimental$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GPUOptions$Experimental$CopyFrom): py.Remote
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
  HasExtension(keywords: GPUOptions$Experimental$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GPUOptions$Experimental$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GPUOptions$Experimental$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GPUOptions$Experimental$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GPUOptions$Experimental$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GPUOptions$Experimental$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GPUOptions$Experimental$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  readonly StreamMergeOptions: GPUOptions$Experimental$StreamMergeOptions$class
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  readonly VirtualDevices: GPUOptions$Experimental$VirtualDevices$class
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GPUOptions$Experimental$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GPUOptions$Experimental$__contains__): py.Remote<boolean>
  get collective_ring_order(): py.Remote<string>
  set collective_ring_order(value: py.Str)
  collective_ring_order_dyn: any
  get disallow_retry_on_allocation_failure(): py.Remote<boolean>
  set disallow_retry_on_allocation_failure(value: py.Bool)
  disallow_retry_on_allocation_failure_dyn: any
  get gpu_host_mem_disallow_growth(): py.Remote<boolean>
  set gpu_host_mem_disallow_growth(value: py.Bool)
  gpu_host_mem_disallow_growth_dyn: any
  get gpu_host_mem_limit_in_mb(): py.Remote<number>
  set gpu_host_mem_limit_in_mb(value: py.Float)
  gpu_host_mem_limit_in_mb_dyn: any
  get gpu_system_memory_size_in_mb(): py.Remote<number>
  set gpu_system_memory_size_in_mb(value: py.Int)
  gpu_system_memory_size_in_mb_dyn: any
  get internal_fragmentation_fraction(): py.Remote<number>
  set internal_fragmentation_fraction(value: py.Float)
  internal_fragmentation_fraction_dyn: any
  get kernel_tracker_max_bytes(): py.Remote<number>
  set kernel_tracker_max_bytes(value: py.Int)
  kernel_tracker_max_bytes_dyn: any
  get kernel_tracker_max_interval(): py.Remote<number>
  set kernel_tracker_max_interval(value: py.Int)
  kernel_tracker_max_interval_dyn: any
  get kernel_tracker_max_pending(): py.Remote<number>
  set kernel_tracker_max_pending(value: py.Int)
  kernel_tracker_max_pending_dyn: any
  get node_id(): py.Remote<number>
  set node_id(value: py.Int)
  node_id_dyn: any
  get num_dev_to_dev_copy_streams(): py.Remote<number>
  set num_dev_to_dev_copy_streams(value: py.Int)
  num_dev_to_dev_copy_streams_dyn: any
  get num_virtual_devices_per_gpu(): py.Remote<number>
  set num_virtual_devices_per_gpu(value: py.Int)
  num_virtual_devices_per_gpu_dyn: any
  get populate_pjrt_gpu_client_creation_info(): py.Remote<boolean>
  set populate_pjrt_gpu_client_creation_info(value: py.Bool)
  populate_pjrt_gpu_client_creation_info_dyn: any
  get stream_merge_options(): py.Promised<GPUOptions$Experimental$StreamMergeOptions>
  set stream_merge_options(value: py.Of<'tensorflow.compat.v1.GPUOptions.Experimental.StreamMergeOptions'>)
  stream_merge_options_dyn: any
  get timestamped_allocator(): py.Remote<boolean>
  set timestamped_allocator(value: py.Bool)
  timestamped_allocator_dyn: any
  get use_cuda_malloc_async(): py.Remote<boolean>
  set use_cuda_malloc_async(value: py.Bool)
  use_cuda_malloc_async_dyn: any
  get use_unified_memory(): py.Remote<boolean>
  set use_unified_memory(value: py.Bool)
  use_unified_memory_dyn: any
  virtual_devices: any
  virtual_devices_dyn: any
}

export interface GPUOptions$Experimental$new {
  virtual_devices?: py.Items<py.Of<'tensorflow.compat.v1.GPUOptions.Experimental.VirtualDevices'>> | undefined
  num_virtual_devices_per_gpu?: py.Int | undefined
  use_unified_memory?: py.Bool | undefined
  num_dev_to_dev_copy_streams?: py.Int | undefined
  collective_ring_order?: py.Str | undefined
  timestamped_allocator?: py.Bool | undefined
  kernel_tracker_max_interval?: py.Int | undefined
  kernel_tracker_max_bytes?: py.Int | undefined
  kernel_tracker_max_pending?: py.Int | undefined
  internal_fragmentation_fraction?: py.Float | undefined
  use_cuda_malloc_async?: py.Bool | undefined
  disallow_retry_on_allocation_failure?: py.Bool | undefined
  gpu_host_mem_limit_in_mb?: py.Float | undefined
  gpu_host_mem_disallow_growth?: py.Bool | undefined
  gpu_system_memory_size_in_mb?: py.Int | undefined
  populate_pjrt_gpu_client_creation_info?: py.Bool | undefined
  node_id?: py.Int | undefined
  stream_merge_options?: py.Of<'tensorflow.compat.v1.GPUOptions.Experimental.StreamMergeOptions'> | undefined
}

export interface GPUOptions$Experimental$class extends py.PythonClass {
  new (keywords?: GPUOptions$Experimental$new): GPUOptions$Experimental
  (keywords?: GPUOptions$Experimental$new): py.Promised<GPUOptions$Experimental>
  readonly DESCRIPTOR: py.Remote
  readonly StreamMergeOptions: GPUOptions$Experimental$StreamMergeOptions$class
  readonly VirtualDevices: GPUOptions$Experimental$VirtualDevices$class
}

export interface GPUOptions$Experimental$StreamMergeOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$StreamMergeOptions$ClearField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$StreamMergeOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$StreamMergeOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$StreamMergeOptions$HasField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$StreamMergeOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$StreamMergeOptions$MergeFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$StreamMergeOptions$ParseFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$StreamMergeOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$StreamMergeOptions$SerializeToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$StreamMergeOptions$WhichOneof {
  oneof_group: py.Str
}

export interface GPUOptions$Experimental$StreamMergeOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface GPUOptions$Experimental$StreamMergeOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GPUOptions.Experimental.StreamMergeOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GPUOptions$Experimental$StreamMergeOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GPUOptions$Experimental$StreamMergeOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GPUOptions$Experimental$StreamMergeOptions$CopyFrom): py.Remote
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
  HasExtension(keywords: GPUOptions$Experimental$StreamMergeOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GPUOptions$Experimental$StreamMergeOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GPUOptions$Experimental$StreamMergeOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GPUOptions$Experimental$StreamMergeOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GPUOptions$Experimental$StreamMergeOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GPUOptions$Experimental$StreamMergeOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GPUOptions$Experimental$StreamMergeOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GPUOptions$Experimental$StreamMergeOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GPUOptions$Experimental$StreamMergeOptions$__contains__): py.Remote<boolean>
  get merge_device_to_device_stream(): py.Remote<boolean>
  set merge_device_to_device_stream(value: py.Bool)
  merge_device_to_device_stream_dyn: any
  get merge_device_to_host_stream(): py.Remote<boolean>
  set merge_device_to_host_stream(value: py.Bool)
  merge_device_to_host_stream_dyn: any
  get merge_host_to_device_stream(): py.Remote<boolean>
  set merge_host_to_device_stream(value: py.Bool)
  merge_host_to_device_stream_dyn: any
}

export interface GPUOptions$Experimental$StreamMergeOptions$new {
  merge_host_to_device_stream?: py.Bool | undefined
  merge_device_to_host_stream?: py.Bool | undefined
  merge_device_to_device_stream?: py.Bool | undefined
}

export interface GPUOptions$Experimental$StreamMergeOptions$class extends py.PythonClass {
  new (keywords?: GPUOptions$Experimental$StreamMergeOptions$new): GPUOptions$Experimental$StreamMergeOptions
  (keywords?: GPUOptions$Experimental$StreamMergeOptions$new): py.Promised<GPUOptions$Experimental$StreamMergeOptions>
  readonly DESCRIPTOR: py.Remote
}

export interface GPUOptions$Experimental$VirtualDevices$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$VirtualDevices$ClearField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$VirtualDevices$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$VirtualDevices$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GPUOptions$Experimental$VirtualDevices$HasField {
  field_name: py.Str
}

export interface GPUOptions$Experimental$VirtualDevices$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GPUOptions$Experimental$VirtualDevices$MergeFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$VirtualDevices$ParseFromString {
  serialized: py.Bytes
}

export interface GPUOptions$Experimental$VirtualDevices$SerializePartialToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$VirtualDevices$SerializeToString {
  [keyword: string]: any
}

export interface GPUOptions$Experimental$VirtualDevices$WhichOneof {
  oneof_group: py.Str
}

export interface GPUOptions$Experimental$VirtualDevices$__contains__ {
  field_name_or_key: py.Str
}

export interface GPUOptions$Experimental$VirtualDevices extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GPUOptions.Experimental.VirtualDevices': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GPUOptions$Experimental$VirtualDevices$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GPUOptions$Experimental$VirtualDevices$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GPUOptions$Experimental$VirtualDevices$CopyFrom): py.Remote
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
  HasExtension(keywords: GPUOptions$Experimental$VirtualDevices$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GPUOptions$Experimental$VirtualDevices$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GPUOptions$Experimental$VirtualDevices$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GPUOptions$Experimental$VirtualDevices$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GPUOptions$Experimental$VirtualDevices$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GPUOptions$Experimental$VirtualDevices$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GPUOptions$Experimental$VirtualDevices$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GPUOptions$Experimental$VirtualDevices$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GPUOptions$Experimental$VirtualDevices$__contains__): py.Remote<boolean>
  device_ordinal: any
  device_ordinal_dyn: any
  memory_limit_mb: any
  memory_limit_mb_dyn: any
  priority: any
  priority_dyn: any
}

export interface GPUOptions$Experimental$VirtualDevices$new {
  memory_limit_mb?: py.Items<py.Float> | undefined
  priority?: py.Items<py.Int> | undefined
  device_ordinal?: py.Items<py.Int> | undefined
}

export interface GPUOptions$Experimental$VirtualDevices$class extends py.PythonClass {
  new (keywords?: GPUOptions$Experimental$VirtualDevices$new): GPUOptions$Experimental$VirtualDevices
  (keywords?: GPUOptions$Experimental$VirtualDevices$new): py.Promised<GPUOptions$Experimental$VirtualDevices>
  readonly DESCRIPTOR: py.Remote
}

export interface GraphDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphDef$ClearField {
  field_name: py.Str
}

export interface GraphDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GraphDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphDef$HasField {
  field_name: py.Str
}

export interface GraphDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GraphDef$MergeFromString {
  serialized: py.Bytes
}

export interface GraphDef$ParseFromString {
  serialized: py.Bytes
}

export interface GraphDef$SerializePartialToString {
  [keyword: string]: any
}

export interface GraphDef$SerializeToString {
  [keyword: string]: any
}

export interface GraphDef$WhichOneof {
  oneof_group: py.Str
}

export interface GraphDef$__contains__ {
  field_name_or_key: py.Str
}

export interface GraphDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GraphDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GraphDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GraphDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GraphDef$CopyFrom): py.Remote
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
  HasExtension(keywords: GraphDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GraphDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GraphDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GraphDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GraphDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GraphDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GraphDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GraphDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GraphDef$__contains__): py.Remote<boolean>
  debug_info: any
  debug_info_dyn: any
  library: any
  library_dyn: any
  node: any
  node_dyn: any
  get version(): py.Remote<number>
  set version(value: py.Int)
  version_dyn: any
  versions: any
  versions_dyn: any
}

export interface GraphDef$new {
  node?: py.Items<py.Of<'tensorflow.compat.v1.NodeDef'>> | undefined
  versions?: py.RemoteArgument | undefined
  version?: py.Int | undefined
  library?: py.RemoteArgument | undefined
  debug_info?: py.RemoteArgument | undefined
}

export interface GraphDef$class extends py.PythonClass {
  new (keywords?: GraphDef$new): GraphDef
  (keywords?: GraphDef$new): py.Promised<GraphDef>
  readonly DESCRIPTOR: py.Remote
}

export interface GraphKeys extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GraphKeys': true }
  get ACTIVATIONS(): py.Remote<string>
  set ACTIVATIONS(value: py.Str)
  ACTIVATIONS_dyn: any
  get ASSET_FILEPATHS(): py.Remote<string>
  set ASSET_FILEPATHS(value: py.Str)
  ASSET_FILEPATHS_dyn: any
  get BIASES(): py.Remote<string>
  set BIASES(value: py.Str)
  BIASES_dyn: any
  get CONCATENATED_VARIABLES(): py.Remote<string>
  set CONCATENATED_VARIABLES(value: py.Str)
  CONCATENATED_VARIABLES_dyn: any
  get COND_CONTEXT(): py.Remote<string>
  set COND_CONTEXT(value: py.Str)
  COND_CONTEXT_dyn: any
  get EVAL_STEP(): py.Remote<string>
  set EVAL_STEP(value: py.Str)
  EVAL_STEP_dyn: any
  get GLOBAL_STEP(): py.Remote<string>
  set GLOBAL_STEP(value: py.Str)
  GLOBAL_STEP_dyn: any
  get GLOBAL_VARIABLES(): py.Remote<string>
  set GLOBAL_VARIABLES(value: py.Str)
  GLOBAL_VARIABLES_dyn: any
  get INIT_OP(): py.Remote<string>
  set INIT_OP(value: py.Str)
  INIT_OP_dyn: any
  get LOCAL_INIT_OP(): py.Remote<string>
  set LOCAL_INIT_OP(value: py.Str)
  LOCAL_INIT_OP_dyn: any
  get LOCAL_RESOURCES(): py.Remote<string>
  set LOCAL_RESOURCES(value: py.Str)
  LOCAL_RESOURCES_dyn: any
  get LOCAL_VARIABLES(): py.Remote<string>
  set LOCAL_VARIABLES(value: py.Str)
  LOCAL_VARIABLES_dyn: any
  get LOSSES(): py.Remote<string>
  set LOSSES(value: py.Str)
  LOSSES_dyn: any
  get METRIC_VARIABLES(): py.Remote<string>
  set METRIC_VARIABLES(value: py.Str)
  METRIC_VARIABLES_dyn: any
  get MODEL_VARIABLES(): py.Remote<string>
  set MODEL_VARIABLES(value: py.Str)
  MODEL_VARIABLES_dyn: any
  get MOVING_AVERAGE_VARIABLES(): py.Remote<string>
  set MOVING_AVERAGE_VARIABLES(value: py.Str)
  MOVING_AVERAGE_VARIABLES_dyn: any
  get QUEUE_RUNNERS(): py.Remote<string>
  set QUEUE_RUNNERS(value: py.Str)
  QUEUE_RUNNERS_dyn: any
  get READY_FOR_LOCAL_INIT_OP(): py.Remote<string>
  set READY_FOR_LOCAL_INIT_OP(value: py.Str)
  READY_FOR_LOCAL_INIT_OP_dyn: any
  get READY_OP(): py.Remote<string>
  set READY_OP(value: py.Str)
  READY_OP_dyn: any
  get REGULARIZATION_LOSSES(): py.Remote<string>
  set REGULARIZATION_LOSSES(value: py.Str)
  REGULARIZATION_LOSSES_dyn: any
  get RESOURCES(): py.Remote<string>
  set RESOURCES(value: py.Str)
  RESOURCES_dyn: any
  get SAVEABLE_OBJECTS(): py.Remote<string>
  set SAVEABLE_OBJECTS(value: py.Str)
  SAVEABLE_OBJECTS_dyn: any
  get SAVERS(): py.Remote<string>
  set SAVERS(value: py.Str)
  SAVERS_dyn: any
  get SUMMARIES(): py.Remote<string>
  set SUMMARIES(value: py.Str)
  SUMMARIES_dyn: any
  get SUMMARY_OP(): py.Remote<string>
  set SUMMARY_OP(value: py.Str)
  SUMMARY_OP_dyn: any
  get TABLE_INITIALIZERS(): py.Remote<string>
  set TABLE_INITIALIZERS(value: py.Str)
  TABLE_INITIALIZERS_dyn: any
  get TRAINABLE_RESOURCE_VARIABLES(): py.Remote<string>
  set TRAINABLE_RESOURCE_VARIABLES(value: py.Str)
  TRAINABLE_RESOURCE_VARIABLES_dyn: any
  get TRAINABLE_VARIABLES(): py.Remote<string>
  set TRAINABLE_VARIABLES(value: py.Str)
  TRAINABLE_VARIABLES_dyn: any
  get TRAIN_OP(): py.Remote<string>
  set TRAIN_OP(value: py.Str)
  TRAIN_OP_dyn: any
  get UPDATE_OPS(): py.Remote<string>
  set UPDATE_OPS(value: py.Str)
  UPDATE_OPS_dyn: any
  VARIABLES(...args: py.RemoteArgument[]): py.Remote
  VARIABLES_dyn: py.RemoteFunction
  get WEIGHTS(): py.Remote<string>
  set WEIGHTS(value: py.Str)
  WEIGHTS_dyn: any
  get WHILE_CONTEXT(): py.Remote<string>
  set WHILE_CONTEXT(value: py.Str)
  WHILE_CONTEXT_dyn: any
}

export interface GraphKeys$class extends py.PythonClass {
  new (): GraphKeys
  (): py.Promised<GraphKeys>
  readonly ACTIVATIONS: py.Remote<string>
  readonly ASSET_FILEPATHS: py.Remote<string>
  readonly BIASES: py.Remote<string>
  readonly CONCATENATED_VARIABLES: py.Remote<string>
  readonly COND_CONTEXT: py.Remote<string>
  readonly EVAL_STEP: py.Remote<string>
  readonly GLOBAL_STEP: py.Remote<string>
  readonly GLOBAL_VARIABLES: py.Remote<string>
  readonly INIT_OP: py.Remote<string>
  readonly LOCAL_INIT_OP: py.Remote<string>
  readonly LOCAL_RESOURCES: py.Remote<string>
  readonly LOCAL_VARIABLES: py.Remote<string>
  readonly LOSSES: py.Remote<string>
  readonly METRIC_VARIABLES: py.Remote<string>
  readonly MODEL_VARIABLES: py.Remote<string>
  readonly MOVING_AVERAGE_VARIABLES: py.Remote<string>
  readonly QUEUE_RUNNERS: py.Remote<string>
  readonly READY_FOR_LOCAL_INIT_OP: py.Remote<string>
  readonly READY_OP: py.Remote<string>
  readonly REGULARIZATION_LOSSES: py.Remote<string>
  readonly RESOURCES: py.Remote<string>
  readonly SAVEABLE_OBJECTS: py.Remote<string>
  readonly SAVERS: py.Remote<string>
  readonly SUMMARIES: py.Remote<string>
  readonly SUMMARY_OP: py.Remote<string>
  readonly TABLE_INITIALIZERS: py.Remote<string>
  readonly TRAINABLE_RESOURCE_VARIABLES: py.Remote<string>
  readonly TRAINABLE_VARIABLES: py.Remote<string>
  readonly TRAIN_OP: py.Remote<string>
  readonly UPDATE_OPS: py.Remote<string>
  readonly WEIGHTS: py.Remote<string>
  readonly WHILE_CONTEXT: py.Remote<string>
}

export interface GraphOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphOptions$ClearField {
  field_name: py.Str
}

export interface GraphOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface GraphOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface GraphOptions$HasField {
  field_name: py.Str
}

export interface GraphOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface GraphOptions$MergeFromString {
  serialized: py.Bytes
}

export interface GraphOptions$ParseFromString {
  serialized: py.Bytes
}

export interface GraphOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface GraphOptions$SerializeToString {
  [keyword: string]: any
}

export interface GraphOptions$WhichOneof {
  oneof_group: py.Str
}

export interface GraphOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface GraphOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GraphOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: GraphOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: GraphOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: GraphOptions$CopyFrom): py.Remote
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
  HasExtension(keywords: GraphOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: GraphOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: GraphOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: GraphOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: GraphOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: GraphOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: GraphOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: GraphOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: GraphOptions$__contains__): py.Remote<boolean>
  get build_cost_model(): py.Remote<number>
  set build_cost_model(value: py.Int)
  build_cost_model_dyn: any
  get build_cost_model_after(): py.Remote<number>
  set build_cost_model_after(value: py.Int)
  build_cost_model_after_dyn: any
  get enable_bfloat16_sendrecv(): py.Remote<boolean>
  set enable_bfloat16_sendrecv(value: py.Bool)
  enable_bfloat16_sendrecv_dyn: any
  get enable_recv_scheduling(): py.Remote<boolean>
  set enable_recv_scheduling(value: py.Bool)
  enable_recv_scheduling_dyn: any
  get infer_shapes(): py.Remote<boolean>
  set infer_shapes(value: py.Bool)
  infer_shapes_dyn: any
  get optimizer_options(): py.Promised<OptimizerOptions>
  set optimizer_options(value: py.Of<'tensorflow.compat.v1.OptimizerOptions'>)
  optimizer_options_dyn: any
  get place_pruned_graph(): py.Remote<boolean>
  set place_pruned_graph(value: py.Bool)
  place_pruned_graph_dyn: any
  rewrite_options: any
  rewrite_options_dyn: any
  get timeline_step(): py.Remote<number>
  set timeline_step(value: py.Int)
  timeline_step_dyn: any
}

export interface GraphOptions$new {
  enable_recv_scheduling?: py.Bool | undefined
  optimizer_options?: py.Of<'tensorflow.compat.v1.OptimizerOptions'> | undefined
  build_cost_model?: py.Int | undefined
  build_cost_model_after?: py.Int | undefined
  infer_shapes?: py.Bool | undefined
  place_pruned_graph?: py.Bool | undefined
  enable_bfloat16_sendrecv?: py.Bool | undefined
  timeline_step?: py.Int | undefined
  rewrite_options?: py.RemoteArgument | undefined
}

export interface GraphOptions$class extends py.PythonClass {
  new (keywords?: GraphOptions$new): GraphOptions
  (keywords?: GraphOptions$new): py.Promised<GraphOptions>
  readonly DESCRIPTOR: py.Remote
}

export interface HistogramProto$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface HistogramProto$ClearField {
  field_name: py.Str
}

export interface HistogramProto$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface HistogramProto$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface HistogramProto$HasField {
  field_name: py.Str
}

export interface HistogramProto$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface HistogramProto$MergeFromString {
  serialized: py.Bytes
}

export interface HistogramProto$ParseFromString {
  serialized: py.Bytes
}

export interface HistogramProto$SerializePartialToString {
  [keyword: string]: any
}

export interface HistogramProto$SerializeToString {
  [keyword: string]: any
}

export interface HistogramProto$WhichOneof {
  oneof_group: py.Str
}

export interface HistogramProto$__contains__ {
  field_name_or_key: py.Str
}

export interface HistogramProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.HistogramProto': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: HistogramProto$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: HistogramProto$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: HistogramProto$CopyFrom): py.Remote
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
  HasExtension(keywords: HistogramProto$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: HistogramProto$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: HistogramProto$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: HistogramProto$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: HistogramProto$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: HistogramProto$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: HistogramProto$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: HistogramProto$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: HistogramProto$__contains__): py.Remote<boolean>
  bucket: any
  bucket_dyn: any
  bucket_limit: any
  bucket_limit_dyn: any
  get max(): py.Remote<number>
  set max(value: py.Float)
  max_dyn: any
  get min(): py.Remote<number>
  set min(value: py.Float)
  min_dyn: any
  get num(): py.Remote<number>
  set num(value: py.Float)
  num_dyn: any
  get sum(): py.Remote<number>
  set sum(value: py.Float)
  sum_dyn: any
  get sum_squares(): py.Remote<number>
  set sum_squares(value: py.Float)
  sum_squares_dyn: any
}

export interface HistogramProto$new {
  min?: py.Float | undefined
  max?: py.Float | undefined
  num?: py.Float | undefined
  sum?: py.Float | undefined
  sum_squares?: py.Float | undefined
  bucket_limit?: py.Items<py.Float> | undefined
  bucket?: py.Items<py.Float> | undefined
}

export interface HistogramProto$class extends py.PythonClass {
  new (keywords?: HistogramProto$new): HistogramProto
  (keywords?: HistogramProto$new): py.Promised<HistogramProto>
  readonly DESCRIPTOR: py.Remote
}

export interface IdentityReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.IdentityReader': true } & ReaderBase[typeof py.kind]
}

export interface IdentityReader$new {
  name?: py.Str | null | undefined
}

export interface IdentityReader$class extends py.Statics<ReaderBase$class> {
  new (name: py.Str | null): IdentityReader
  (name: py.Str | null): py.Promised<IdentityReader>
  new (keywords?: IdentityReader$new): IdentityReader
  (keywords?: IdentityReader$new): py.Promised<IdentityReader>
}

export interface InteractiveSession$make_callable {
  fetches: py.RemoteArgument
  feed_list?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  accept_options?: py.Bool | undefined
}

export interface InteractiveSession$partial_run {
  handle: py.RemoteArgument
  fetches: py.RemoteArgument
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface InteractiveSession$partial_run_setup {
  fetches: py.RemoteArgument
  feeds?: py.RemoteArgument | undefined
}

export interface InteractiveSession$run {
  fetches: py.RemoteArgument
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  options?: py.RemoteArgument | undefined
  run_metadata?: py.RemoteArgument | undefined
}

export interface InteractiveSession extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.InteractiveSession': true }
  as_default(): py.Remote
  as_default_dyn: py.RemoteFunction
  close(): py.Remote
  close_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly graph_def: py.Promised<GraphDef>
  readonly graph_def_dyn: any
  list_devices(): py.Remote
  list_devices_dyn: py.RemoteFunction
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, accept_options: py.Bool): py.Remote
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<InteractiveSession$make_callable, 'fetches' | 'feed_list'>): py.Remote
  make_callable(fetches: py.Positional, keywords?: py.Rest<InteractiveSession$make_callable, 'fetches'>): py.Remote
  make_callable(keywords: InteractiveSession$make_callable): py.Remote
  make_callable_dyn: py.RemoteFunction
  partial_run(handle: py.Positional, fetches: py.Positional, feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  partial_run(handle: py.Positional, fetches: py.Positional, keywords?: py.Rest<InteractiveSession$partial_run, 'handle' | 'fetches'>): py.Remote
  partial_run(handle: py.Positional, keywords: py.Rest<InteractiveSession$partial_run, 'handle'>): py.Remote
  partial_run(keywords: InteractiveSession$partial_run): py.Remote
  partial_run_dyn: py.RemoteFunction
  partial_run_setup(fetches: py.Positional, feeds: py.Positional): py.Remote
  partial_run_setup(fetches: py.Positional, keywords?: py.Rest<InteractiveSession$partial_run_setup, 'fetches'>): py.Remote
  partial_run_setup(keywords: InteractiveSession$partial_run_setup): py.Remote
  partial_run_setup_dyn: py.RemoteFunction
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, options: py.Positional, run_metadata: py.Positional): py.Remote
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, options: py.Positional, keywords?: py.Rest<InteractiveSession$run, 'fetches' | 'feed_dict' | 'options'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<InteractiveSession$run, 'fetches' | 'feed_dict'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  run(fetches: py.Positional, keywords?: py.Rest<InteractiveSession$run, 'fetches'>): py.Remote
  run(keywords: InteractiveSession$run): py.Remote
  run_dyn: py.RemoteFunction
  readonly sess_str: py.Remote
  readonly sess_str_dyn: any
}

export interface InteractiveSession$new {
  /** Default: `''` */
  target?: py.Str | undefined
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
}

export interface InteractiveSession$class extends py.PythonClass {
  new (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null): InteractiveSession
  (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null): py.Promised<InteractiveSession>
  new (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<InteractiveSession$new, 'target' | 'graph'>): InteractiveSession
  (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<InteractiveSession$new, 'target' | 'graph'>): py.Promised<InteractiveSession>
  new (target: py.Str, keywords?: py.Rest<InteractiveSession$new, 'target'>): InteractiveSession
  (target: py.Str, keywords?: py.Rest<InteractiveSession$new, 'target'>): py.Promised<InteractiveSession>
  new (keywords?: InteractiveSession$new): InteractiveSession
  (keywords?: InteractiveSession$new): py.Promised<InteractiveSession>
}

export interface LMDBReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.LMDBReader': true } & ReaderBase[typeof py.kind]
}

export interface LMDBReader$new {
  name?: py.Str | null | undefined
  options?: py.RemoteArgument | undefined
}

export interface LMDBReader$class extends py.Statics<ReaderBase$class> {
  new (name: py.Str | null, options: py.Positional): LMDBReader
  (name: py.Str | null, options: py.Positional): py.Promised<LMDBReader>
  new (name: py.Str | null, keywords?: py.Rest<LMDBReader$new, 'name'>): LMDBReader
  (name: py.Str | null, keywords?: py.Rest<LMDBReader$new, 'name'>): py.Promised<LMDBReader>
  new (keywords?: LMDBReader$new): LMDBReader
  (keywords?: LMDBReader$new): py.Promised<LMDBReader>
}

export interface LogMessage$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface LogMessage$ClearField {
  field_name: py.Str
}

export interface LogMessage$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface LogMessage$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface LogMessage$HasField {
  field_name: py.Str
}

export interface LogMessage$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface LogMessage$MergeFromString {
  serialized: py.Bytes
}

export interface LogMessage$ParseFromString {
  serialized: py.Bytes
}

export interface LogMessage$SerializePartialToString {
  [keyword: string]: any
}

export interface LogMessage$SerializeToString {
  [keyword: string]: any
}

export interface LogMessage$WhichOneof {
  oneof_group: py.Str
}

export interface LogMessage$__contains__ {
  field_name_or_key: py.Str
}

export interface LogMessage extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.LogMessage': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: LogMessage$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: LogMessage$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: LogMessage$CopyFrom): py.Remote
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
  HasExtension(keywords: LogMessage$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: LogMessage$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: LogMessage$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: LogMessage$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: LogMessage$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: LogMessage$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: LogMessage$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: LogMessage$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: LogMessage$__contains__): py.Remote<boolean>
  get level(): py.Remote<number>
  set level(value: py.Int)
  level_dyn: any
  get message(): py.Remote<string>
  set message(value: py.Str)
  message_dyn: any
}

export interface LogMessage$new {
  level?: py.Int | undefined
  message?: py.Str | undefined
}

export interface LogMessage$class extends py.PythonClass {
  new (keywords?: LogMessage$new): LogMessage
  (keywords?: LogMessage$new): py.Promised<LogMessage>
  readonly DESCRIPTOR: py.Remote
}

export interface MetaGraphDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$ClearField {
  field_name: py.Str
}

export interface MetaGraphDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$HasField {
  field_name: py.Str
}

export interface MetaGraphDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$MergeFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$ParseFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$SerializePartialToString {
  [keyword: string]: any
}

export interface MetaGraphDef$SerializeToString {
  [keyword: string]: any
}

export interface MetaGraphDef$WhichOneof {
  oneof_group: py.Str
}

export interface MetaGraphDef$__contains__ {
  field_name_or_key: py.Str
}

export interface MetaGraphDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MetaGraphDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MetaGraphDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  readonly CollectionDefEntry: MetaGraphDef$CollectionDefEntry$class
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MetaGraphDef$CopyFrom): py.Remote
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
  HasExtension(keywords: MetaGraphDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MetaGraphDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MetaGraphDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MetaGraphDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  readonly MetaInfoDef: MetaGraphDef$MetaInfoDef$class
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MetaGraphDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MetaGraphDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MetaGraphDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  readonly SignatureDefEntry: MetaGraphDef$SignatureDefEntry$class
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MetaGraphDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MetaGraphDef$__contains__): py.Remote<boolean>
  asset_file_def: any
  asset_file_def_dyn: any
  collection_def: any
  collection_def_dyn: any
  get graph_def(): py.Promised<GraphDef>
  set graph_def(value: py.Of<'tensorflow.compat.v1.GraphDef'>)
  graph_def_dyn: any
  get meta_info_def(): py.Promised<MetaGraphDef$MetaInfoDef>
  set meta_info_def(value: py.Of<'tensorflow.compat.v1.MetaGraphDef.MetaInfoDef'>)
  meta_info_def_dyn: any
  object_graph_def: any
  object_graph_def_dyn: any
  get saver_def(): py.Promised<tensorflow_compat_v1_train.SaverDef>
  set saver_def(value: py.Of<'tensorflow.compat.v1.train.SaverDef'>)
  saver_def_dyn: any
  signature_def: any
  signature_def_dyn: any
}

export interface MetaGraphDef$new {
  meta_info_def?: py.Of<'tensorflow.compat.v1.MetaGraphDef.MetaInfoDef'> | undefined
  graph_def?: py.Of<'tensorflow.compat.v1.GraphDef'> | undefined
  saver_def?: py.Of<'tensorflow.compat.v1.train.SaverDef'> | undefined
  collection_def?: py.Dict<string, py.RemoteArgument> | undefined
  signature_def?: py.Dict<string, py.RemoteArgument> | undefined
  asset_file_def?: py.Items<py.RemoteArgument> | undefined
  object_graph_def?: py.RemoteArgument | undefined
}

export interface MetaGraphDef$class extends py.PythonClass {
  new (keywords?: MetaGraphDef$new): MetaGraphDef
  (keywords?: MetaGraphDef$new): py.Promised<MetaGraphDef>
  readonly CollectionDefEntry: MetaGraphDef$CollectionDefEntry$class
  readonly DESCRIPTOR: py.Remote
  readonly MetaInfoDef: MetaGraphDef$MetaInfoDef$class
  readonly SignatureDefEntry: MetaGraphDef$SignatureDefEntry$class
}

export interface MetaGraphDef$CollectionDefEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$CollectionDefEntry$ClearField {
  field_name: py.Str
}

export interface MetaGraphDef$CollectionDefEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$CollectionDefEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$CollectionDefEntry$HasField {
  field_name: py.Str
}

export interface MetaGraphDef$CollectionDefEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$CollectionDefEntry$MergeFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$CollectionDefEntry$ParseFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$CollectionDefEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface MetaGraphDef$CollectionDefEntry$SerializeToString {
  [keyword: string]: any
}

export interface MetaGraphDef$CollectionDefEntry$WhichOneof {
  oneof_group: py.Str
}

export interface MetaGraphDef$CollectionDefEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface MetaGraphDef$CollectionDefEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef.CollectionDefEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MetaGraphDef$CollectionDefEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MetaGraphDef$CollectionDefEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MetaGraphDef$CollectionDefEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: MetaGraphDef$CollectionDefEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MetaGraphDef$CollectionDefEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MetaGraphDef$CollectionDefEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MetaGraphDef$CollectionDefEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MetaGraphDef$CollectionDefEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MetaGraphDef$CollectionDefEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MetaGraphDef$CollectionDefEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MetaGraphDef$CollectionDefEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MetaGraphDef$CollectionDefEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  value: any
  value_dyn: any
}

export interface MetaGraphDef$CollectionDefEntry$new {
  key?: py.Str | undefined
  value?: py.RemoteArgument | undefined
}

export interface MetaGraphDef$CollectionDefEntry$class extends py.PythonClass {
  new (keywords?: MetaGraphDef$CollectionDefEntry$new): MetaGraphDef$CollectionDefEntry
  (keywords?: MetaGraphDef$CollectionDefEntry$new): py.Promised<MetaGraphDef$CollectionDefEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface MetaGraphDef$MetaInfoDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$ClearField {
  field_name: py.Str
}

export interface MetaGraphDef$MetaInfoDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$HasField {
  field_name: py.Str
}

export interface MetaGraphDef$MetaInfoDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$MergeFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$MetaInfoDef$ParseFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$MetaInfoDef$SerializePartialToString {
  [keyword: string]: any
}

export interface MetaGraphDef$MetaInfoDef$SerializeToString {
  [keyword: string]: any
}

export interface MetaGraphDef$MetaInfoDef$WhichOneof {
  oneof_group: py.Str
}

export interface MetaGraphDef$MetaInfoDef$__contains__ {
  field_name_or_key: py.Str
}

export interface MetaGraphDef$MetaInfoDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef.MetaInfoDef': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MetaGraphDef$MetaInfoDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MetaGraphDef$MetaInfoDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MetaGraphDef$MetaInfoDef$CopyFrom): py.Remote
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
  readonly FunctionAliasesEntry: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$class
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: MetaGraphDef$MetaInfoDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MetaGraphDef$MetaInfoDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MetaGraphDef$MetaInfoDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MetaGraphDef$MetaInfoDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MetaGraphDef$MetaInfoDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MetaGraphDef$MetaInfoDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MetaGraphDef$MetaInfoDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MetaGraphDef$MetaInfoDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MetaGraphDef$MetaInfoDef$__contains__): py.Remote<boolean>
  any_info: any
  any_info_dyn: any
  function_aliases: any
  function_aliases_dyn: any
  get meta_graph_version(): py.Remote<string>
  set meta_graph_version(value: py.Str)
  meta_graph_version_dyn: any
  get stripped_default_attrs(): py.Remote<boolean>
  set stripped_default_attrs(value: py.Bool)
  stripped_default_attrs_dyn: any
  stripped_op_list: any
  stripped_op_list_dyn: any
  tags: any
  tags_dyn: any
  get tensorflow_git_version(): py.Remote<string>
  set tensorflow_git_version(value: py.Str)
  tensorflow_git_version_dyn: any
  get tensorflow_version(): py.Remote<string>
  set tensorflow_version(value: py.Str)
  tensorflow_version_dyn: any
}

export interface MetaGraphDef$MetaInfoDef$new {
  meta_graph_version?: py.Str | undefined
  stripped_op_list?: py.RemoteArgument | undefined
  any_info?: py.RemoteArgument | undefined
  tags?: py.Items<py.Str> | undefined
  tensorflow_version?: py.Str | undefined
  tensorflow_git_version?: py.Str | undefined
  stripped_default_attrs?: py.Bool | undefined
  function_aliases?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface MetaGraphDef$MetaInfoDef$class extends py.PythonClass {
  new (keywords?: MetaGraphDef$MetaInfoDef$new): MetaGraphDef$MetaInfoDef
  (keywords?: MetaGraphDef$MetaInfoDef$new): py.Promised<MetaGraphDef$MetaInfoDef>
  readonly DESCRIPTOR: py.Remote
  readonly FunctionAliasesEntry: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$class
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ClearField {
  field_name: py.Str
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$HasField {
  field_name: py.Str
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$MergeFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ParseFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$SerializeToString {
  [keyword: string]: any
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$WhichOneof {
  oneof_group: py.Str
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Remote<string>
  set value(value: py.Str)
  value_dyn: any
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$new {
  key?: py.Str | undefined
  value?: py.Str | undefined
}

export interface MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$class extends py.PythonClass {
  new (keywords?: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$new): MetaGraphDef$MetaInfoDef$FunctionAliasesEntry
  (keywords?: MetaGraphDef$MetaInfoDef$FunctionAliasesEntry$new): py.Promised<MetaGraphDef$MetaInfoDef$FunctionAliasesEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface MetaGraphDef$SignatureDefEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$SignatureDefEntry$ClearField {
  field_name: py.Str
}

export interface MetaGraphDef$SignatureDefEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$SignatureDefEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface MetaGraphDef$SignatureDefEntry$HasField {
  field_name: py.Str
}

export interface MetaGraphDef$SignatureDefEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface MetaGraphDef$SignatureDefEntry$MergeFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$SignatureDefEntry$ParseFromString {
  serialized: py.Bytes
}

export interface MetaGraphDef$SignatureDefEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface MetaGraphDef$SignatureDefEntry$SerializeToString {
  [keyword: string]: any
}

export interface MetaGraphDef$SignatureDefEntry$WhichOneof {
  oneof_group: py.Str
}

export interface MetaGraphDef$SignatureDefEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface MetaGraphDef$SignatureDefEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef.SignatureDefEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: MetaGraphDef$SignatureDefEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: MetaGraphDef$SignatureDefEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: MetaGraphDef$SignatureDefEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: MetaGraphDef$SignatureDefEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: MetaGraphDef$SignatureDefEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: MetaGraphDef$SignatureDefEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: MetaGraphDef$SignatureDefEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: MetaGraphDef$SignatureDefEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: MetaGraphDef$SignatureDefEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: MetaGraphDef$SignatureDefEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: MetaGraphDef$SignatureDefEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: MetaGraphDef$SignatureDefEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  value: any
  value_dyn: any
}

export interface MetaGraphDef$SignatureDefEntry$new {
  key?: py.Str | undefined
  value?: py.RemoteArgument | undefined
}

export interface MetaGraphDef$SignatureDefEntry$class extends py.PythonClass {
  new (keywords?: MetaGraphDef$SignatureDefEntry$new): MetaGraphDef$SignatureDefEntry
  (keywords?: MetaGraphDef$SignatureDefEntry$new): py.Promised<MetaGraphDef$SignatureDefEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface NameAttrList$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface NameAttrList$ClearField {
  field_name: py.Str
}

export interface NameAttrList$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface NameAttrList$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface NameAttrList$HasField {
  field_name: py.Str
}

export interface NameAttrList$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface NameAttrList$MergeFromString {
  serialized: py.Bytes
}

export interface NameAttrList$ParseFromString {
  serialized: py.Bytes
}

export interface NameAttrList$SerializePartialToString {
  [keyword: string]: any
}

export interface NameAttrList$SerializeToString {
  [keyword: string]: any
}

export interface NameAttrList$WhichOneof {
  oneof_group: py.Str
}

export interface NameAttrList$__contains__ {
  field_name_or_key: py.Str
}

export interface NameAttrList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NameAttrList': true }
  readonly AttrEntry: NameAttrList$AttrEntry$class
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: NameAttrList$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: NameAttrList$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: NameAttrList$CopyFrom): py.Remote
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
  HasExtension(keywords: NameAttrList$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: NameAttrList$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: NameAttrList$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: NameAttrList$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: NameAttrList$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: NameAttrList$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: NameAttrList$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: NameAttrList$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: NameAttrList$__contains__): py.Remote<boolean>
  attr: any
  attr_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
}

export interface NameAttrList$new {
  name?: py.Str | undefined
  attr?: py.Dict<string, py.RemoteArgument> | undefined
}

export interface NameAttrList$class extends py.PythonClass {
  new (keywords?: NameAttrList$new): NameAttrList
  (keywords?: NameAttrList$new): py.Promised<NameAttrList>
  readonly AttrEntry: NameAttrList$AttrEntry$class
  readonly DESCRIPTOR: py.Remote
}

export interface NameAttrList$AttrEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface NameAttrList$AttrEntry$ClearField {
  field_name: py.Str
}

export interface NameAttrList$AttrEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface NameAttrList$AttrEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface NameAttrList$AttrEntry$HasField {
  field_name: py.Str
}

export interface NameAttrList$AttrEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface NameAttrList$AttrEntry$MergeFromString {
  serialized: py.Bytes
}

export interface NameAttrList$AttrEntry$ParseFromString {
  serialized: py.Bytes
}

export interface NameAttrList$AttrEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface NameAttrList$AttrEntry$SerializeToString {
  [keyword: string]: any
}

export interface NameAttrList$AttrEntry$WhichOneof {
  oneof_group: py.Str
}

export interface NameAttrList$AttrEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface NameAttrList$AttrEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NameAttrList.AttrEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: NameAttrList$AttrEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: NameAttrList$AttrEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: NameAttrList$AttrEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: NameAttrList$AttrEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: NameAttrList$AttrEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: NameAttrList$AttrEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: NameAttrList$AttrEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: NameAttrList$AttrEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: NameAttrList$AttrEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: NameAttrList$AttrEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: NameAttrList$AttrEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: NameAttrList$AttrEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Promised<AttrValue>
  set value(value: py.Of<'tensorflow.compat.v1.AttrValue'>)
  value_dyn: any
}

export interface NameAttrList$AttrEntry$new {
  key?: py.Str | undefined
  value?: py.Of<'tensorflow.compat.v1.AttrValue'> | undefined
}

export interface NameAttrList$AttrEntry$class extends py.PythonClass {
  new (keywords?: NameAttrList$AttrEntry$new): NameAttrList$AttrEntry
  (keywords?: NameAttrList$AttrEntry$new): py.Promised<NameAttrList$AttrEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface NodeDef$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$ClearField {
  field_name: py.Str
}

export interface NodeDef$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$HasField {
  field_name: py.Str
}

export interface NodeDef$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$MergeFromString {
  serialized: py.Bytes
}

export interface NodeDef$ParseFromString {
  serialized: py.Bytes
}

export interface NodeDef$SerializePartialToString {
  [keyword: string]: any
}

export interface NodeDef$SerializeToString {
  [keyword: string]: any
}

export interface NodeDef$WhichOneof {
  oneof_group: py.Str
}

export interface NodeDef$__contains__ {
  field_name_or_key: py.Str
}

export interface NodeDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NodeDef': true }
  readonly AttrEntry: NodeDef$AttrEntry$class
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: NodeDef$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: NodeDef$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: NodeDef$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly ExperimentalDebugInfo: NodeDef$ExperimentalDebugInfo$class
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: NodeDef$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: NodeDef$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: NodeDef$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: NodeDef$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: NodeDef$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: NodeDef$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: NodeDef$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: NodeDef$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: NodeDef$__contains__): py.Remote<boolean>
  attr: any
  attr_dyn: any
  get device(): py.Remote<string>
  set device(value: py.Str)
  device_dyn: any
  get experimental_debug_info(): py.Promised<NodeDef$ExperimentalDebugInfo>
  set experimental_debug_info(value: py.Of<'tensorflow.compat.v1.NodeDef.ExperimentalDebugInfo'>)
  experimental_debug_info_dyn: any
  experimental_type: any
  experimental_type_dyn: any
  input: any
  input_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get op(): py.Remote<string>
  set op(value: py.Str)
  op_dyn: any
}

export interface NodeDef$new {
  name?: py.Str | undefined
  op?: py.Str | undefined
  input?: py.Items<py.Str> | undefined
  device?: py.Str | undefined
  attr?: py.Dict<string, py.RemoteArgument> | undefined
  experimental_debug_info?: py.Of<'tensorflow.compat.v1.NodeDef.ExperimentalDebugInfo'> | undefined
  experimental_type?: py.RemoteArgument | undefined
}

export interface NodeDef$class extends py.PythonClass {
  new (keywords?: NodeDef$new): NodeDef
  (keywords?: NodeDef$new): py.Promised<NodeDef>
  readonly AttrEntry: NodeDef$AttrEntry$class
  readonly DESCRIPTOR: py.Remote
  readonly ExperimentalDebugInfo: NodeDef$ExperimentalDebugInfo$class
}

export interface NodeDef$AttrEntry$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$AttrEntry$ClearField {
  field_name: py.Str
}

export interface NodeDef$AttrEntry$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$AttrEntry$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$AttrEntry$HasField {
  field_name: py.Str
}

export interface NodeDef$AttrEntry$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$AttrEntry$MergeFromString {
  serialized: py.Bytes
}

export interface NodeDef$AttrEntry$ParseFromString {
  serialized: py.Bytes
}

export interface NodeDef$AttrEntry$SerializePartialToString {
  [keyword: string]: any
}

export interface NodeDef$AttrEntry$SerializeToString {
  [keyword: string]: any
}

export interface NodeDef$AttrEntry$WhichOneof {
  oneof_group: py.Str
}

export interface NodeDef$AttrEntry$__contains__ {
  field_name_or_key: py.Str
}

export interface NodeDef$AttrEntry extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NodeDef.AttrEntry': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: NodeDef$AttrEntry$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: NodeDef$AttrEntry$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: NodeDef$AttrEntry$CopyFrom): py.Remote
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
  HasExtension(keywords: NodeDef$AttrEntry$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: NodeDef$AttrEntry$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: NodeDef$AttrEntry$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: NodeDef$AttrEntry$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: NodeDef$AttrEntry$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: NodeDef$AttrEntry$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: NodeDef$AttrEntry$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: NodeDef$AttrEntry$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: NodeDef$AttrEntry$__contains__): py.Remote<boolean>
  get key(): py.Remote<string>
  set key(value: py.Str)
  key_dyn: any
  get value(): py.Promised<AttrValue>
  set value(value: py.Of<'tensorflow.compat.v1.AttrValue'>)
  value_dyn: any
}

export interface NodeDef$AttrEntry$new {
  key?: py.Str | undefined
  value?: py.Of<'tensorflow.compat.v1.AttrValue'> | undefined
}

export interface NodeDef$AttrEntry$class extends py.PythonClass {
  new (keywords?: NodeDef$AttrEntry$new): NodeDef$AttrEntry
  (keywords?: NodeDef$AttrEntry$new): py.Promised<NodeDef$AttrEntry>
  readonly DESCRIPTOR: py.Remote
}

export interface NodeDef$ExperimentalDebugInfo$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$ExperimentalDebugInfo$ClearField {
  field_name: py.Str
}

export interface NodeDef$ExperimentalDebugInfo$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$ExperimentalDebugInfo$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface NodeDef$ExperimentalDebugInfo$HasField {
  field_name: py.Str
}

export interface NodeDef$ExperimentalDebugInfo$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface NodeDef$ExperimentalDebugInfo$MergeFromString {
  serialized: py.Bytes
}

export interface NodeDef$ExperimentalDebugInfo$ParseFromString {
  serialized: py.Bytes
}

export interface NodeDef$ExperimentalDebugInfo$SerializePartialToString {
  [keyword: string]: any
}

export interface NodeDef$ExperimentalDebugInfo$SerializeToString {
  [keyword: string]: any
}

export interface NodeDef$ExperimentalDebugInfo$WhichOneof {
  oneof_group: py.Str
}

export interface NodeDef$ExperimentalDebugInfo$__contains__ {
  field_name_or_key: py.Str
}

export interface NodeDef$ExperimentalDebugInfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NodeDef.ExperimentalDebugInfo': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: NodeDef$ExperimentalDebugInfo$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: NodeDef$ExperimentalDebugInfo$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: NodeDef$ExperimentalDebugInfo$CopyFrom): py.Remote
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
  HasExtension(keywords: NodeDef$ExperimentalDebugInfo$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: NodeDef$ExperimentalDebugInfo$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: NodeDef$ExperimentalDebugInfo$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: NodeDef$ExperimentalDebugInfo$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: NodeDef$ExperimentalDebugInfo$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: NodeDef$ExperimentalDebugInfo$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: NodeDef$ExperimentalDebugInfo$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: NodeDef$ExperimentalDebugInfo$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: NodeDef$ExperimentalDebugInfo$__contains__): py.Remote<boolean>
  original_func_names: any
  original_func_names_dyn: any
  original_node_names: any
  original_node_names_dyn: any
}

export interface NodeDef$ExperimentalDebugInfo$new {
  original_node_names?: py.Items<py.Str> | undefined
  original_func_names?: py.Items<py.Str> | undefined
}

export interface NodeDef$ExperimentalDebugInfo$class extends py.PythonClass {
  new (keywords?: NodeDef$ExperimentalDebugInfo$new): NodeDef$ExperimentalDebugInfo
  (keywords?: NodeDef$ExperimentalDebugInfo$new): py.Promised<NodeDef$ExperimentalDebugInfo>
  readonly DESCRIPTOR: py.Remote
}

export interface OptimizerOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface OptimizerOptions$ClearField {
  field_name: py.Str
}

export interface OptimizerOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface OptimizerOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface OptimizerOptions$HasField {
  field_name: py.Str
}

export interface OptimizerOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface OptimizerOptions$MergeFromString {
  serialized: py.Bytes
}

export interface OptimizerOptions$ParseFromString {
  serialized: py.Bytes
}

export interface OptimizerOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface OptimizerOptions$SerializeToString {
  [keyword: string]: any
}

export interface OptimizerOptions$WhichOneof {
  oneof_group: py.Str
}

export interface OptimizerOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface OptimizerOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.OptimizerOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: OptimizerOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: OptimizerOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: OptimizerOptions$CopyFrom): py.Remote
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
  HasExtension(keywords: OptimizerOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: OptimizerOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: OptimizerOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: OptimizerOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: OptimizerOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: OptimizerOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: OptimizerOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: OptimizerOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: OptimizerOptions$__contains__): py.Remote<boolean>
  get cpu_global_jit(): py.Remote<boolean>
  set cpu_global_jit(value: py.Bool)
  cpu_global_jit_dyn: any
  get do_common_subexpression_elimination(): py.Remote<boolean>
  set do_common_subexpression_elimination(value: py.Bool)
  do_common_subexpression_elimination_dyn: any
  get do_constant_folding(): py.Remote<boolean>
  set do_constant_folding(value: py.Bool)
  do_constant_folding_dyn: any
  get do_function_inlining(): py.Remote<boolean>
  set do_function_inlining(value: py.Bool)
  do_function_inlining_dyn: any
  get global_jit_level(): py.Remote<number>
  set global_jit_level(value: py.Int)
  global_jit_level_dyn: any
  get max_folded_constant_in_bytes(): py.Remote<number>
  set max_folded_constant_in_bytes(value: py.Int)
  max_folded_constant_in_bytes_dyn: any
  get opt_level(): py.Remote<number>
  set opt_level(value: py.Int)
  opt_level_dyn: any
}

export interface OptimizerOptions$new {
  do_common_subexpression_elimination?: py.Bool | undefined
  do_constant_folding?: py.Bool | undefined
  max_folded_constant_in_bytes?: py.Int | undefined
  do_function_inlining?: py.Bool | undefined
  opt_level?: py.Int | undefined
  global_jit_level?: py.Int | undefined
  cpu_global_jit?: py.Bool | undefined
}

export interface OptimizerOptions$class extends py.PythonClass {
  new (keywords?: OptimizerOptions$new): OptimizerOptions
  (keywords?: OptimizerOptions$new): py.Promised<OptimizerOptions>
  readonly DESCRIPTOR: py.Remote
}

export interface ReaderBase$num_records_produced {
  name?: py.Str | null | undefined
}

export interface ReaderBase$num_work_units_completed {
  name?: py.Str | null | undefined
}

export interface ReaderBase$read {
  queue: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface ReaderBase$read_up_to {
  queue: py.RemoteArgument
  num_records: py.Int
  name?: py.Str | null | undefined
}

export interface ReaderBase$reset {
  name?: py.Str | null | undefined
}

export interface ReaderBase$restore_state {
  state: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderBase$serialize_state {
  name?: py.Str | null | undefined
}

export interface ReaderBase extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ReaderBase': true }
  num_records_produced(name: py.Str | null): py.Promised<tensorflow.Tensor>
  num_records_produced(keywords?: ReaderBase$num_records_produced): py.Promised<tensorflow.Tensor>
  num_records_produced_dyn: py.RemoteFunction
  num_work_units_completed(name: py.Str | null): py.Promised<tensorflow.Tensor>
  num_work_units_completed(keywords?: ReaderBase$num_work_units_completed): py.Promised<tensorflow.Tensor>
  num_work_units_completed_dyn: py.RemoteFunction
  read(queue: py.Positional, name: py.Str | null): py.RemoteList<tensorflow.Tensor>
  read(queue: py.Positional, keywords?: py.Rest<ReaderBase$read, 'queue'>): py.RemoteList<tensorflow.Tensor>
  read(keywords: ReaderBase$read): py.RemoteList<tensorflow.Tensor>
  read_dyn: py.RemoteFunction
  read_up_to(queue: py.Positional, num_records: py.Int, name: py.Str | null): py.RemoteList<tensorflow.Tensor>
  read_up_to(queue: py.Positional, num_records: py.Int, keywords?: py.Rest<ReaderBase$read_up_to, 'queue' | 'num_records'>): py.RemoteList<tensorflow.Tensor>
  read_up_to(queue: py.Positional, keywords: py.Rest<ReaderBase$read_up_to, 'queue'>): py.RemoteList<tensorflow.Tensor>
  read_up_to(keywords: ReaderBase$read_up_to): py.RemoteList<tensorflow.Tensor>
  read_up_to_dyn: py.RemoteFunction
  readonly reader_ref: py.Remote
  readonly reader_ref_dyn: any
  reset(name: py.Str | null): py.Remote<tensorflow.Operation | null>
  reset(keywords?: ReaderBase$reset): py.Remote<tensorflow.Operation | null>
  reset_dyn: py.RemoteFunction
  restore_state(state: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  restore_state(state: py.TensorLike, keywords?: py.Rest<ReaderBase$restore_state, 'state'>): py.Remote<tensorflow.Operation | null>
  restore_state(keywords: ReaderBase$restore_state): py.Remote<tensorflow.Operation | null>
  restore_state_dyn: py.RemoteFunction
  serialize_state(name: py.Str | null): py.Promised<tensorflow.Tensor>
  serialize_state(keywords?: ReaderBase$serialize_state): py.Promised<tensorflow.Tensor>
  serialize_state_dyn: py.RemoteFunction
  readonly supports_serialize: py.Remote
  readonly supports_serialize_dyn: any
}

export interface ReaderBase$new {
  reader_ref: py.Of<'tensorflow.Operation'>
  /** Default: `False` */
  supports_serialize?: py.Bool | undefined
}

export interface ReaderBase$class extends py.PythonClass {
  new (reader_ref: py.Of<'tensorflow.Operation'>, supports_serialize: py.Bool): ReaderBase
  (reader_ref: py.Of<'tensorflow.Operation'>, supports_serialize: py.Bool): py.Promised<ReaderBase>
  new (reader_ref: py.Of<'tensorflow.Operation'>, keywords?: py.Rest<ReaderBase$new, 'reader_ref'>): ReaderBase
  (reader_ref: py.Of<'tensorflow.Operation'>, keywords?: py.Rest<ReaderBase$new, 'reader_ref'>): py.Promised<ReaderBase>
  new (keywords: ReaderBase$new): ReaderBase
  (keywords: ReaderBase$new): py.Promised<ReaderBase>
}

export interface RunMetadata$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunMetadata$ClearField {
  field_name: py.Str
}

export interface RunMetadata$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface RunMetadata$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunMetadata$HasField {
  field_name: py.Str
}

export interface RunMetadata$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface RunMetadata$MergeFromString {
  serialized: py.Bytes
}

export interface RunMetadata$ParseFromString {
  serialized: py.Bytes
}

export interface RunMetadata$SerializePartialToString {
  [keyword: string]: any
}

export interface RunMetadata$SerializeToString {
  [keyword: string]: any
}

export interface RunMetadata$WhichOneof {
  oneof_group: py.Str
}

export interface RunMetadata$__contains__ {
  field_name_or_key: py.Str
}

export interface RunMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunMetadata': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: RunMetadata$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: RunMetadata$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: RunMetadata$CopyFrom): py.Remote
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
  readonly FunctionGraphs: RunMetadata$FunctionGraphs$class
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: RunMetadata$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: RunMetadata$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: RunMetadata$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: RunMetadata$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: RunMetadata$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: RunMetadata$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: RunMetadata$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: RunMetadata$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: RunMetadata$__contains__): py.Remote<boolean>
  cost_graph: any
  cost_graph_dyn: any
  function_graphs: any
  function_graphs_dyn: any
  partition_graphs: any
  partition_graphs_dyn: any
  session_metadata: any
  session_metadata_dyn: any
  step_stats: any
  step_stats_dyn: any
}

export interface RunMetadata$new {
  step_stats?: py.RemoteArgument | undefined
  cost_graph?: py.RemoteArgument | undefined
  partition_graphs?: py.Items<py.Of<'tensorflow.compat.v1.GraphDef'>> | undefined
  function_graphs?: py.Items<py.Of<'tensorflow.compat.v1.RunMetadata.FunctionGraphs'>> | undefined
  session_metadata?: py.RemoteArgument | undefined
}

export interface RunMetadata$class extends py.PythonClass {
  new (keywords?: RunMetadata$new): RunMetadata
  (keywords?: RunMetadata$new): py.Promised<RunMetadata>
  readonly DESCRIPTOR: py.Remote
  readonly FunctionGraphs: RunMetadata$FunctionGraphs$class
}

export interface RunMetadata$FunctionGraphs$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunMetadata$FunctionGraphs$ClearField {
  field_name: py.Str
}

export interface RunMetadata$FunctionGraphs$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface RunMetadata$FunctionGraphs$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunMetadata$FunctionGraphs$HasField {
  field_name: py.Str
}

export interface RunMetadata$FunctionGraphs$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface RunMetadata$FunctionGraphs$MergeFromString {
  serialized: py.Bytes
}

export interface RunMetadata$FunctionGraphs$ParseFromString {
  serialized: py.Bytes
}

export interface RunMetadata$FunctionGraphs$SerializePartialToString {
  [keyword: string]: any
}

export interface RunMetadata$FunctionGraphs$SerializeToString {
  [keyword: string]: any
}

export interface RunMetadata$FunctionGraphs$WhichOneof {
  oneof_group: py.Str
}

export interface RunMetadata$FunctionGraphs$__contains__ {
  field_name_or_key: py.Str
}

export interface RunMetadata$FunctionGraphs extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunMetadata.FunctionGraphs': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: RunMetadata$FunctionGraphs$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: RunMetadata$FunctionGraphs$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: RunMetadata$FunctionGraphs$CopyFrom): py.Remote
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
  HasExtension(keywords: RunMetadata$FunctionGraphs$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: RunMetadata$FunctionGraphs$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: RunMetadata$FunctionGraphs$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: RunMetadata$FunctionGraphs$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: RunMetadata$FunctionGraphs$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: RunMetadata$FunctionGraphs$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: RunMetadata$FunctionGraphs$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: RunMetadata$FunctionGraphs$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: RunMetadata$FunctionGraphs$__contains__): py.Remote<boolean>
  partition_graphs: any
  partition_graphs_dyn: any
  get post_optimization_graph(): py.Promised<GraphDef>
  set post_optimization_graph(value: py.Of<'tensorflow.compat.v1.GraphDef'>)
  post_optimization_graph_dyn: any
  get pre_optimization_graph(): py.Promised<GraphDef>
  set pre_optimization_graph(value: py.Of<'tensorflow.compat.v1.GraphDef'>)
  pre_optimization_graph_dyn: any
}

export interface RunMetadata$FunctionGraphs$new {
  partition_graphs?: py.Items<py.Of<'tensorflow.compat.v1.GraphDef'>> | undefined
  pre_optimization_graph?: py.Of<'tensorflow.compat.v1.GraphDef'> | undefined
  post_optimization_graph?: py.Of<'tensorflow.compat.v1.GraphDef'> | undefined
}

export interface RunMetadata$FunctionGraphs$class extends py.PythonClass {
  new (keywords?: RunMetadata$FunctionGraphs$new): RunMetadata$FunctionGraphs
  (keywords?: RunMetadata$FunctionGraphs$new): py.Promised<RunMetadata$FunctionGraphs>
  readonly DESCRIPTOR: py.Remote
}

export interface RunOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$ClearField {
  field_name: py.Str
}

export interface RunOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$HasField {
  field_name: py.Str
}

export interface RunOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$MergeFromString {
  serialized: py.Bytes
}

export interface RunOptions$ParseFromString {
  serialized: py.Bytes
}

export interface RunOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface RunOptions$SerializeToString {
  [keyword: string]: any
}

export interface RunOptions$WhichOneof {
  oneof_group: py.Str
}

export interface RunOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface RunOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: RunOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: RunOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: RunOptions$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Experimental: RunOptions$Experimental$class
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: RunOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: RunOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: RunOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: RunOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: RunOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: RunOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: RunOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: RunOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: RunOptions$__contains__): py.Remote<boolean>
  debug_options: any
  debug_options_dyn: any
  get experimental(): py.Promised<RunOptions$Experimental>
  set experimental(value: py.Of<'tensorflow.compat.v1.RunOptions.Experimental'>)
  experimental_dyn: any
  get inter_op_thread_pool(): py.Remote<number>
  set inter_op_thread_pool(value: py.Int)
  inter_op_thread_pool_dyn: any
  get output_partition_graphs(): py.Remote<boolean>
  set output_partition_graphs(value: py.Bool)
  output_partition_graphs_dyn: any
  get report_tensor_allocations_upon_oom(): py.Remote<boolean>
  set report_tensor_allocations_upon_oom(value: py.Bool)
  report_tensor_allocations_upon_oom_dyn: any
  get timeout_in_ms(): py.Remote<number>
  set timeout_in_ms(value: py.Int)
  timeout_in_ms_dyn: any
  get trace_level(): py.Remote<number>
  set trace_level(value: py.Int)
  trace_level_dyn: any
}

export interface RunOptions$new {
  trace_level?: py.Int | undefined
  timeout_in_ms?: py.Int | undefined
  inter_op_thread_pool?: py.Int | undefined
  output_partition_graphs?: py.Bool | undefined
  debug_options?: py.RemoteArgument | undefined
  report_tensor_allocations_upon_oom?: py.Bool | undefined
  experimental?: py.Of<'tensorflow.compat.v1.RunOptions.Experimental'> | undefined
}

export interface RunOptions$class extends py.PythonClass {
  new (keywords?: RunOptions$new): RunOptions
  (keywords?: RunOptions$new): py.Promised<RunOptions>
  readonly DESCRIPTOR: py.Remote
  readonly Experimental: RunOptions$Experimental$class
}

export interface RunOptions$Experimental$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$Experimental$ClearField {
  field_name: py.Str
}

export interface RunOptions$Experimental$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$Experimental$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$Experimental$HasField {
  field_name: py.Str
}

export interface RunOptions$Experimental$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$Experimental$MergeFromString {
  serialized: py.Bytes
}

export interface RunOptions$Experimental$ParseFromString {
  serialized: py.Bytes
}

export interface RunOptions$Experimental$SerializePartialToString {
  [keyword: string]: any
}

export interface RunOptions$Experimental$SerializeToString {
  [keyword: string]: any
}

export interface RunOptions$Experimental$WhichOneof {
  oneof_group: py.Str
}

export interface RunOptions$Experimental$__contains__ {
  field_name_or_key: py.Str
}

export interface RunOptions$Experimental extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunOptions.Experimental': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: RunOptions$Experimental$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: RunOptions$Experimental$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: RunOptions$Experimental$CopyFrom): py.Remote
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
  HasExtension(keywords: RunOptions$Experimental$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: RunOptions$Experimental$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: RunOptions$Experimental$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: RunOptions$Experimental$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: RunOptions$Experimental$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  readonly RunHandlerPoolOptions: RunOptions$Experimental$RunHandlerPoolOptions$class
  SerializePartialToString(keywords?: RunOptions$Experimental$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: RunOptions$Experimental$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: RunOptions$Experimental$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: RunOptions$Experimental$__contains__): py.Remote<boolean>
  get collective_graph_key(): py.Remote<number>
  set collective_graph_key(value: py.Int)
  collective_graph_key_dyn: any
  get run_handler_pool_options(): py.Promised<RunOptions$Experimental$RunHandlerPoolOptions>
  set run_handler_pool_options(value: py.Of<'tensorflow.compat.v1.RunOptions.Experimental.RunHandlerPoolOptions'>)
  run_handler_pool_options_dyn: any
  get use_run_handler_pool(): py.Remote<boolean>
  set use_run_handler_pool(value: py.Bool)
  use_run_handler_pool_dyn: any
}

export interface RunOptions$Experimental$new {
  collective_graph_key?: py.Int | undefined
  use_run_handler_pool?: py.Bool | undefined
  run_handler_pool_options?: py.Of<'tensorflow.compat.v1.RunOptions.Experimental.RunHandlerPoolOptions'> | undefined
}

export interface RunOptions$Experimental$class extends py.PythonClass {
  new (keywords?: RunOptions$Experimental$new): RunOptions$Experimental
  (keywords?: RunOptions$Experimental$new): py.Promised<RunOptions$Experimental>
  readonly DESCRIPTOR: py.Remote
  readonly RunHandlerPoolOptions: RunOptions$Experimental$RunHandlerPoolOptions$class
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$ClearField {
  field_name: py.Str
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$HasField {
  field_name: py.Str
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$MergeFromString {
  serialized: py.Bytes
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$ParseFromString {
  serialized: py.Bytes
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$SerializePartialToString {
  [keyword: string]: any
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$SerializeToString {
  [keyword: string]: any
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$WhichOneof {
  oneof_group: py.Str
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$__contains__ {
  field_name_or_key: py.Str
}

export interface RunOptions$Experimental$RunHandlerPoolOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunOptions.Experimental.RunHandlerPoolOptions': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: RunOptions$Experimental$RunHandlerPoolOptions$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: RunOptions$Experimental$RunHandlerPoolOptions$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: RunOptions$Experimental$RunHandlerPoolOptions$CopyFrom): py.Remote
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
  HasExtension(keywords: RunOptions$Experimental$RunHandlerPoolOptions$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: RunOptions$Experimental$RunHandlerPoolOptions$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: RunOptions$Experimental$RunHandlerPoolOptions$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: RunOptions$Experimental$RunHandlerPoolOptions$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: RunOptions$Experimental$RunHandlerPoolOptions$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: RunOptions$Experimental$RunHandlerPoolOptions$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: RunOptions$Experimental$RunHandlerPoolOptions$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: RunOptions$Experimental$RunHandlerPoolOptions$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: RunOptions$Experimental$RunHandlerPoolOptions$__contains__): py.Remote<boolean>
  get priority(): py.Remote<number>
  set priority(value: py.Int)
  priority_dyn: any
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$new {
  priority?: py.Int | undefined
}

export interface RunOptions$Experimental$RunHandlerPoolOptions$class extends py.PythonClass {
  new (keywords?: RunOptions$Experimental$RunHandlerPoolOptions$new): RunOptions$Experimental$RunHandlerPoolOptions
  (keywords?: RunOptions$Experimental$RunHandlerPoolOptions$new): py.Promised<RunOptions$Experimental$RunHandlerPoolOptions>
  readonly DESCRIPTOR: py.Remote
}

export interface Session$__exit__ {
  exec_type: py.RemoteArgument
  exec_value: py.RemoteArgument
  exec_tb: py.RemoteArgument
}

export interface Session$make_callable {
  fetches: py.RemoteArgument
  feed_list?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  accept_options?: py.Bool | undefined
}

export interface Session$partial_run {
  handle: py.RemoteArgument
  fetches: py.RemoteArgument
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Session$partial_run_setup {
  fetches: py.RemoteArgument
  feeds?: py.RemoteArgument | undefined
}

export interface Session$reset {
  target: py.RemoteArgument
  containers?: py.List<py.RemoteArgument> | null | undefined
  config?: py.RemoteArgument | undefined
}

export interface Session$run {
  fetches: py.RemoteArgument
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  options?: py.RemoteArgument | undefined
  run_metadata?: py.RemoteArgument | undefined
}

export interface Session extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Session': true }
  __enter__(): py.Promised<Session>
  __exit__(exec_type: py.Positional, exec_value: py.Positional, exec_tb: py.Positional): py.Remote
  __exit__(exec_type: py.Positional, exec_value: py.Positional, keywords: py.Rest<Session$__exit__, 'exec_type' | 'exec_value'>): py.Remote
  __exit__(exec_type: py.Positional, keywords: py.Rest<Session$__exit__, 'exec_type'>): py.Remote
  __exit__(keywords: Session$__exit__): py.Remote
  as_default(): py.Remote
  as_default_dyn: py.RemoteFunction
  close(): py.Remote
  close_dyn: py.RemoteFunction
  readonly graph: py.Remote
  readonly graph_dyn: any
  readonly graph_def: py.Promised<GraphDef>
  readonly graph_def_dyn: any
  list_devices(): py.Remote
  list_devices_dyn: py.RemoteFunction
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, accept_options: py.Bool): py.Remote
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Session$make_callable, 'fetches' | 'feed_list'>): py.Remote
  make_callable(fetches: py.Positional, keywords?: py.Rest<Session$make_callable, 'fetches'>): py.Remote
  make_callable(keywords: Session$make_callable): py.Remote
  make_callable_dyn: py.RemoteFunction
  partial_run(handle: py.Positional, fetches: py.Positional, feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  partial_run(handle: py.Positional, fetches: py.Positional, keywords?: py.Rest<Session$partial_run, 'handle' | 'fetches'>): py.Remote
  partial_run(handle: py.Positional, keywords: py.Rest<Session$partial_run, 'handle'>): py.Remote
  partial_run(keywords: Session$partial_run): py.Remote
  partial_run_dyn: py.RemoteFunction
  partial_run_setup(fetches: py.Positional, feeds: py.Positional): py.Remote
  partial_run_setup(fetches: py.Positional, keywords?: py.Rest<Session$partial_run_setup, 'fetches'>): py.Remote
  partial_run_setup(keywords: Session$partial_run_setup): py.Remote
  partial_run_setup_dyn: py.RemoteFunction
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, options: py.Positional, run_metadata: py.Positional): py.Remote
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, options: py.Positional, keywords?: py.Rest<Session$run, 'fetches' | 'feed_dict' | 'options'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Session$run, 'fetches' | 'feed_dict'>): py.Remote
  run(fetches: py.Positional, feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  run(fetches: py.Positional, keywords?: py.Rest<Session$run, 'fetches'>): py.Remote
  run(keywords: Session$run): py.Remote
  run_dyn: py.RemoteFunction
  readonly sess_str: py.Remote
  readonly sess_str_dyn: any
}

export interface Session$new {
  /** Default: `''` */
  target?: py.Str | undefined
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  config?: py.RemoteArgument | undefined
}

export interface Session$class extends py.PythonClass {
  new (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, config: py.Positional): Session
  (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, config: py.Positional): py.Promised<Session>
  new (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Session$new, 'target' | 'graph'>): Session
  (target: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<Session$new, 'target' | 'graph'>): py.Promised<Session>
  new (target: py.Str, keywords?: py.Rest<Session$new, 'target'>): Session
  (target: py.Str, keywords?: py.Rest<Session$new, 'target'>): py.Promised<Session>
  new (keywords?: Session$new): Session
  (keywords?: Session$new): py.Promised<Session>
  reset(target: py.Positional, containers: py.List<py.RemoteArgument> | null, config: py.Positional): py.Remote
  reset(target: py.Positional, containers: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Session$reset, 'target' | 'containers'>): py.Remote
  reset(target: py.Positional, keywords?: py.Rest<Session$reset, 'target'>): py.Remote
  reset(keywords: Session$reset): py.Remote
  reset_dyn: py.RemoteFunction
}

export interface SessionLog$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SessionLog$ClearField {
  field_name: py.Str
}

export interface SessionLog$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SessionLog$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SessionLog$HasField {
  field_name: py.Str
}

export interface SessionLog$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SessionLog$MergeFromString {
  serialized: py.Bytes
}

export interface SessionLog$ParseFromString {
  serialized: py.Bytes
}

export interface SessionLog$SerializePartialToString {
  [keyword: string]: any
}

export interface SessionLog$SerializeToString {
  [keyword: string]: any
}

export interface SessionLog$WhichOneof {
  oneof_group: py.Str
}

export interface SessionLog$__contains__ {
  field_name_or_key: py.Str
}

export interface SessionLog extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SessionLog': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SessionLog$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SessionLog$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SessionLog$CopyFrom): py.Remote
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
  HasExtension(keywords: SessionLog$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SessionLog$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SessionLog$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SessionLog$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SessionLog$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: SessionLog$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SessionLog$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SessionLog$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SessionLog$__contains__): py.Remote<boolean>
  get checkpoint_path(): py.Remote<string>
  set checkpoint_path(value: py.Str)
  checkpoint_path_dyn: any
  get msg(): py.Remote<string>
  set msg(value: py.Str)
  msg_dyn: any
  get status(): py.Remote<number>
  set status(value: py.Int)
  status_dyn: any
}

export interface SessionLog$new {
  status?: py.Int | undefined
  checkpoint_path?: py.Str | undefined
  msg?: py.Str | undefined
}

export interface SessionLog$class extends py.PythonClass {
  new (keywords?: SessionLog$new): SessionLog
  (keywords?: SessionLog$new): py.Promised<SessionLog>
  readonly DESCRIPTOR: py.Remote
}

export interface SparseConditionalAccumulator$apply_grad {
  grad_indices: py.RemoteArgument
  grad_values: py.RemoteArgument
  grad_shape?: py.Shape | null | undefined
  /** Default: `0` */
  local_step?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface SparseConditionalAccumulator$apply_indexed_slices_grad {
  grad: py.RemoteArgument
  /** Default: `0` */
  local_step?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface SparseConditionalAccumulator$take_grad {
  num_required: py.Int
  name?: py.Str | null | undefined
}

export interface SparseConditionalAccumulator$take_indexed_slices_grad {
  num_required: py.Int
  name?: py.Str | null | undefined
}

export interface SparseConditionalAccumulator extends ConditionalAccumulatorBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SparseConditionalAccumulator': true } & ConditionalAccumulatorBase[typeof py.kind]
  apply_grad(grad_indices: py.Positional, grad_values: py.Positional, grad_shape: py.Shape | null, local_step: py.Int, name: py.Str | null): py.Promised<tensorflow.Operation>
  apply_grad(grad_indices: py.Positional, grad_values: py.Positional, grad_shape: py.Shape | null, local_step: py.Int, keywords?: py.Rest<SparseConditionalAccumulator$apply_grad, 'grad_indices' | 'grad_values' | 'grad_shape' | 'local_step'>): py.Promised<tensorflow.Operation>
  apply_grad(grad_indices: py.Positional, grad_values: py.Positional, grad_shape: py.Shape | null, keywords?: py.Rest<SparseConditionalAccumulator$apply_grad, 'grad_indices' | 'grad_values' | 'grad_shape'>): py.Promised<tensorflow.Operation>
  apply_grad(grad_indices: py.Positional, grad_values: py.Positional, keywords?: py.Rest<SparseConditionalAccumulator$apply_grad, 'grad_indices' | 'grad_values'>): py.Promised<tensorflow.Operation>
  apply_grad(grad_indices: py.Positional, keywords: py.Rest<SparseConditionalAccumulator$apply_grad, 'grad_indices'>): py.Promised<tensorflow.Operation>
  apply_grad(keywords: SparseConditionalAccumulator$apply_grad): py.Promised<tensorflow.Operation>
  apply_grad_dyn: py.RemoteFunction
  apply_indexed_slices_grad(grad: py.Positional, local_step: py.Int, name: py.Str | null): py.Promised<tensorflow.Operation>
  apply_indexed_slices_grad(grad: py.Positional, local_step: py.Int, keywords?: py.Rest<SparseConditionalAccumulator$apply_indexed_slices_grad, 'grad' | 'local_step'>): py.Promised<tensorflow.Operation>
  apply_indexed_slices_grad(grad: py.Positional, keywords?: py.Rest<SparseConditionalAccumulator$apply_indexed_slices_grad, 'grad'>): py.Promised<tensorflow.Operation>
  apply_indexed_slices_grad(keywords: SparseConditionalAccumulator$apply_indexed_slices_grad): py.Promised<tensorflow.Operation>
  apply_indexed_slices_grad_dyn: py.RemoteFunction
  take_grad(num_required: py.Int, name: py.Str | null): py.Remote<any[]>
  take_grad(num_required: py.Int, keywords?: py.Rest<SparseConditionalAccumulator$take_grad, 'num_required'>): py.Remote<any[]>
  take_grad(keywords: SparseConditionalAccumulator$take_grad): py.Remote<any[]>
  take_grad_dyn: py.RemoteFunction
  take_indexed_slices_grad(num_required: py.Int, name: py.Str | null): py.Promised<tensorflow.IndexedSlices>
  take_indexed_slices_grad(num_required: py.Int, keywords?: py.Rest<SparseConditionalAccumulator$take_indexed_slices_grad, 'num_required'>): py.Promised<tensorflow.IndexedSlices>
  take_indexed_slices_grad(keywords: SparseConditionalAccumulator$take_indexed_slices_grad): py.Promised<tensorflow.IndexedSlices>
  take_indexed_slices_grad_dyn: py.RemoteFunction
}

export interface SparseConditionalAccumulator$new {
  dtype: py.DType
  shape?: py.Shape | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'sparse_conditional_accumulator'` */
  name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
}

export interface SparseConditionalAccumulator$class extends py.Statics<ConditionalAccumulatorBase$class> {
  new (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, name: py.Str, reduction_type?: py.Str): SparseConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, name: py.Str, reduction_type?: py.Str): py.Promised<SparseConditionalAccumulator>
  new (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype' | 'shape' | 'shared_name'>): SparseConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, shared_name: py.Str | null, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype' | 'shape' | 'shared_name'>): py.Promised<SparseConditionalAccumulator>
  new (dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype' | 'shape'>): SparseConditionalAccumulator
  (dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype' | 'shape'>): py.Promised<SparseConditionalAccumulator>
  new (dtype: py.DType, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype'>): SparseConditionalAccumulator
  (dtype: py.DType, keywords?: py.Rest<SparseConditionalAccumulator$new, 'dtype'>): py.Promised<SparseConditionalAccumulator>
  new (keywords: SparseConditionalAccumulator$new): SparseConditionalAccumulator
  (keywords: SparseConditionalAccumulator$new): py.Promised<SparseConditionalAccumulator>
}

export interface SparseTensorValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SparseTensorValue': true }
  readonly dense_shape: py.Remote
  readonly dense_shape_dyn: any
  readonly indices: py.Remote
  readonly indices_dyn: any
  readonly values: py.Remote
  readonly values_dyn: any
}

export interface SparseTensorValue$new {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
}

export interface SparseTensorValue$class extends py.PythonClass {
  new (indices: py.Positional, values: py.Positional, dense_shape: py.Positional): SparseTensorValue
  (indices: py.Positional, values: py.Positional, dense_shape: py.Positional): py.Promised<SparseTensorValue>
  new (indices: py.Positional, values: py.Positional, keywords: py.Rest<SparseTensorValue$new, 'indices' | 'values'>): SparseTensorValue
  (indices: py.Positional, values: py.Positional, keywords: py.Rest<SparseTensorValue$new, 'indices' | 'values'>): py.Promised<SparseTensorValue>
  new (indices: py.Positional, keywords: py.Rest<SparseTensorValue$new, 'indices'>): SparseTensorValue
  (indices: py.Positional, keywords: py.Rest<SparseTensorValue$new, 'indices'>): py.Promised<SparseTensorValue>
  new (keywords: SparseTensorValue$new): SparseTensorValue
  (keywords: SparseTensorValue$new): py.Promised<SparseTensorValue>
}

export interface Summary$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$ClearField {
  field_name: py.Str
}

export interface Summary$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$HasField {
  field_name: py.Str
}

export interface Summary$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$MergeFromString {
  serialized: py.Bytes
}

export interface Summary$ParseFromString {
  serialized: py.Bytes
}

export interface Summary$SerializePartialToString {
  [keyword: string]: any
}

export interface Summary$SerializeToString {
  [keyword: string]: any
}

export interface Summary$WhichOneof {
  oneof_group: py.Str
}

export interface Summary$__contains__ {
  field_name_or_key: py.Str
}

export interface Summary extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Summary': true }
  readonly Audio: Summary$Audio$class
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Summary$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Summary$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Summary$CopyFrom): py.Remote
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
  HasExtension(keywords: Summary$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Summary$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  readonly Image: Summary$Image$class
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Summary$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Summary$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Summary$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Summary$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Summary$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  readonly Value: Summary$Value$class
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Summary$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Summary$__contains__): py.Remote<boolean>
  value: any
  value_dyn: any
}

export interface Summary$new {
  value?: py.Items<py.Of<'tensorflow.compat.v1.Summary.Value'>> | undefined
}

export interface Summary$class extends py.PythonClass {
  new (keywords?: Summary$new): Summary
  (keywords?: Summary$new): py.Promised<Summary>
  readonly Audio: Summary$Audio$class
  readonly DESCRIPTOR: py.Remote
  readonly Image: Summary$Image$class
  readonly Value: Summary$Value$class
}

export interface Summary$Audio$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Audio$ClearField {
  field_name: py.Str
}

export interface Summary$Audio$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Audio$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Audio$HasField {
  field_name: py.Str
}

export interface Summary$Audio$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Audio$MergeFromString {
  serialized: py.Bytes
}

export interface Summary$Audio$ParseFromString {
  serialized: py.Bytes
}

export interface Summary$Audio$SerializePartialToString {
  [keyword: string]: any
}

export interface Summary$Audio$SerializeToString {
  [keyword: string]: any
}

export interface Summary$Audio$WhichOneof {
  oneof_group: py.Str
}

export interface Summary$Audio$__contains__ {
  field_name_or_key: py.Str
}

export interface Summary$Audio extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Summary.Audio': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Summary$Audio$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Summary$Audio$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Summary$Audio$CopyFrom): py.Remote
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
  HasExtension(keywords: Summary$Audio$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Summary$Audio$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Summary$Audio$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Summary$Audio$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Summary$Audio$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Summary$Audio$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Summary$Audio$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Summary$Audio$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Summary$Audio$__contains__): py.Remote<boolean>
  get content_type(): py.Remote<string>
  set content_type(value: py.Str)
  content_type_dyn: any
  get encoded_audio_string(): py.Remote<Uint8Array>
  set encoded_audio_string(value: py.Bytes)
  encoded_audio_string_dyn: any
  get length_frames(): py.Remote<number>
  set length_frames(value: py.Int)
  length_frames_dyn: any
  get num_channels(): py.Remote<number>
  set num_channels(value: py.Int)
  num_channels_dyn: any
  get sample_rate(): py.Remote<number>
  set sample_rate(value: py.Float)
  sample_rate_dyn: any
}

export interface Summary$Audio$new {
  sample_rate?: py.Float | undefined
  num_channels?: py.Int | undefined
  length_frames?: py.Int | undefined
  encoded_audio_string?: py.Bytes | undefined
  content_type?: py.Str | undefined
}

export interface Summary$Audio$class extends py.PythonClass {
  new (keywords?: Summary$Audio$new): Summary$Audio
  (keywords?: Summary$Audio$new): py.Promised<Summary$Audio>
  readonly DESCRIPTOR: py.Remote
}

export interface Summary$Image$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Image$ClearField {
  field_name: py.Str
}

export interface Summary$Image$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Image$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Image$HasField {
  field_name: py.Str
}

export interface Summary$Image$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Image$MergeFromString {
  serialized: py.Bytes
}

export interface Summary$Image$ParseFromString {
  serialized: py.Bytes
}

export interface Summary$Image$SerializePartialToString {
  [keyword: string]: any
}

export interface Summary$Image$SerializeToString {
  [keyword: string]: any
}

export interface Summary$Image$WhichOneof {
  oneof_group: py.Str
}

export interface Summary$Image$__contains__ {
  field_name_or_key: py.Str
}

export interface Summary$Image extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Summary.Image': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Summary$Image$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Summary$Image$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Summary$Image$CopyFrom): py.Remote
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
  HasExtension(keywords: Summary$Image$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Summary$Image$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Summary$Image$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Summary$Image$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Summary$Image$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Summary$Image$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Summary$Image$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Summary$Image$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Summary$Image$__contains__): py.Remote<boolean>
  get colorspace(): py.Remote<number>
  set colorspace(value: py.Int)
  colorspace_dyn: any
  get encoded_image_string(): py.Remote<Uint8Array>
  set encoded_image_string(value: py.Bytes)
  encoded_image_string_dyn: any
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
}

export interface Summary$Image$new {
  height?: py.Int | undefined
  width?: py.Int | undefined
  colorspace?: py.Int | undefined
  encoded_image_string?: py.Bytes | undefined
}

export interface Summary$Image$class extends py.PythonClass {
  new (keywords?: Summary$Image$new): Summary$Image
  (keywords?: Summary$Image$new): py.Promised<Summary$Image>
  readonly DESCRIPTOR: py.Remote
}

export interface Summary$Value$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Value$ClearField {
  field_name: py.Str
}

export interface Summary$Value$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Value$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface Summary$Value$HasField {
  field_name: py.Str
}

export interface Summary$Value$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface Summary$Value$MergeFromString {
  serialized: py.Bytes
}

export interface Summary$Value$ParseFromString {
  serialized: py.Bytes
}

export interface Summary$Value$SerializePartialToString {
  [keyword: string]: any
}

export interface Summary$Value$SerializeToString {
  [keyword: string]: any
}

export interface Summary$Value$WhichOneof {
  oneof_group: py.Str
}

export interface Summary$Value$__contains__ {
  field_name_or_key: py.Str
}

export interface Summary$Value extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Summary.Value': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: Summary$Value$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: Summary$Value$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: Summary$Value$CopyFrom): py.Remote
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
  HasExtension(keywords: Summary$Value$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: Summary$Value$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: Summary$Value$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: Summary$Value$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: Summary$Value$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: Summary$Value$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: Summary$Value$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: Summary$Value$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: Summary$Value$__contains__): py.Remote<boolean>
  get audio(): py.Promised<Summary$Audio>
  set audio(value: py.Of<'tensorflow.compat.v1.Summary.Audio'>)
  audio_dyn: any
  get histo(): py.Promised<HistogramProto>
  set histo(value: py.Of<'tensorflow.compat.v1.HistogramProto'>)
  histo_dyn: any
  get image(): py.Promised<Summary$Image>
  set image(value: py.Of<'tensorflow.compat.v1.Summary.Image'>)
  image_dyn: any
  get metadata(): py.Promised<SummaryMetadata>
  set metadata(value: py.Of<'tensorflow.compat.v1.SummaryMetadata'>)
  metadata_dyn: any
  get node_name(): py.Remote<string>
  set node_name(value: py.Str)
  node_name_dyn: any
  get obsolete_old_style_histogram(): py.Remote<Uint8Array>
  set obsolete_old_style_histogram(value: py.Bytes)
  obsolete_old_style_histogram_dyn: any
  get simple_value(): py.Remote<number>
  set simple_value(value: py.Float)
  simple_value_dyn: any
  get tag(): py.Remote<string>
  set tag(value: py.Str)
  tag_dyn: any
  tensor: any
  tensor_dyn: any
}

export interface Summary$Value$new {
  node_name?: py.Str | undefined
  tag?: py.Str | undefined
  metadata?: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | undefined
  simple_value?: py.Float | undefined
  obsolete_old_style_histogram?: py.Bytes | undefined
  image?: py.Of<'tensorflow.compat.v1.Summary.Image'> | undefined
  histo?: py.Of<'tensorflow.compat.v1.HistogramProto'> | undefined
  audio?: py.Of<'tensorflow.compat.v1.Summary.Audio'> | undefined
  tensor?: py.RemoteArgument | undefined
}

export interface Summary$Value$class extends py.PythonClass {
  new (keywords?: Summary$Value$new): Summary$Value
  (keywords?: Summary$Value$new): py.Promised<Summary$Value>
  readonly DESCRIPTOR: py.Remote
}

export interface SummaryMetadata$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryMetadata$ClearField {
  field_name: py.Str
}

export interface SummaryMetadata$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryMetadata$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryMetadata$HasField {
  field_name: py.Str
}

export interface SummaryMetadata$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryMetadata$MergeFromString {
  serialized: py.Bytes
}

export interface SummaryMetadata$ParseFromString {
  serialized: py.Bytes
}

export interface SummaryMetadata$SerializePartialToString {
  [keyword: string]: any
}

export interface SummaryMetadata$SerializeToString {
  [keyword: string]: any
}

export interface SummaryMetadata$WhichOneof {
  oneof_group: py.Str
}

export interface SummaryMetadata$__contains__ {
  field_name_or_key: py.Str
}

export interface SummaryMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SummaryMetadata': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SummaryMetadata$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SummaryMetadata$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SummaryMetadata$CopyFrom): py.Remote
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
  HasExtension(keywords: SummaryMetadata$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SummaryMetadata$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SummaryMetadata$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SummaryMetadata$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SummaryMetadata$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  readonly PluginData: SummaryMetadata$PluginData$class
  SerializePartialToString(keywords?: SummaryMetadata$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SummaryMetadata$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SummaryMetadata$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SummaryMetadata$__contains__): py.Remote<boolean>
  get data_class(): py.Remote<number>
  set data_class(value: py.Int)
  data_class_dyn: any
  get display_name(): py.Remote<string>
  set display_name(value: py.Str)
  display_name_dyn: any
  get plugin_data(): py.Promised<SummaryMetadata$PluginData>
  set plugin_data(value: py.Of<'tensorflow.compat.v1.SummaryMetadata.PluginData'>)
  plugin_data_dyn: any
  get summary_description(): py.Remote<string>
  set summary_description(value: py.Str)
  summary_description_dyn: any
}

export interface SummaryMetadata$new {
  plugin_data?: py.Of<'tensorflow.compat.v1.SummaryMetadata.PluginData'> | undefined
  display_name?: py.Str | undefined
  summary_description?: py.Str | undefined
  data_class?: py.Int | undefined
}

export interface SummaryMetadata$class extends py.PythonClass {
  new (keywords?: SummaryMetadata$new): SummaryMetadata
  (keywords?: SummaryMetadata$new): py.Promised<SummaryMetadata>
  readonly DESCRIPTOR: py.Remote
  readonly PluginData: SummaryMetadata$PluginData$class
}

export interface SummaryMetadata$PluginData$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryMetadata$PluginData$ClearField {
  field_name: py.Str
}

export interface SummaryMetadata$PluginData$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryMetadata$PluginData$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryMetadata$PluginData$HasField {
  field_name: py.Str
}

export interface SummaryMetadata$PluginData$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryMetadata$PluginData$MergeFromString {
  serialized: py.Bytes
}

export interface SummaryMetadata$PluginData$ParseFromString {
  serialized: py.Bytes
}

export interface SummaryMetadata$PluginData$SerializePartialToString {
  [keyword: string]: any
}

export interface SummaryMetadata$PluginData$SerializeToString {
  [keyword: string]: any
}

export interface SummaryMetadata$PluginData$WhichOneof {
  oneof_group: py.Str
}

export interface SummaryMetadata$PluginData$__contains__ {
  field_name_or_key: py.Str
}

export interface SummaryMetadata$PluginData extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SummaryMetadata.PluginData': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SummaryMetadata$PluginData$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SummaryMetadata$PluginData$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SummaryMetadata$PluginData$CopyFrom): py.Remote
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
  HasExtension(keywords: SummaryMetadata$PluginData$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SummaryMetadata$PluginData$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SummaryMetadata$PluginData$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SummaryMetadata$PluginData$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SummaryMetadata$PluginData$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: SummaryMetadata$PluginData$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SummaryMetadata$PluginData$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SummaryMetadata$PluginData$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SummaryMetadata$PluginData$__contains__): py.Remote<boolean>
  get content(): py.Remote<Uint8Array>
  set content(value: py.Bytes)
  content_dyn: any
  get plugin_name(): py.Remote<string>
  set plugin_name(value: py.Str)
  plugin_name_dyn: any
}

export interface SummaryMetadata$PluginData$new {
  plugin_name?: py.Str | undefined
  content?: py.Bytes | undefined
}

export interface SummaryMetadata$PluginData$class extends py.PythonClass {
  new (keywords?: SummaryMetadata$PluginData$new): SummaryMetadata$PluginData
  (keywords?: SummaryMetadata$PluginData$new): py.Promised<SummaryMetadata$PluginData>
  readonly DESCRIPTOR: py.Remote
}

export interface TFRecordReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TFRecordReader': true } & ReaderBase[typeof py.kind]
}

export interface TFRecordReader$new {
  name?: py.Str | null | undefined
  options?: py.Of<'tensorflow.io.TFRecordOptions'> | null | undefined
}

export interface TFRecordReader$class extends py.Statics<ReaderBase$class> {
  new (name: py.Str | null, options: py.Of<'tensorflow.io.TFRecordOptions'> | null): TFRecordReader
  (name: py.Str | null, options: py.Of<'tensorflow.io.TFRecordOptions'> | null): py.Promised<TFRecordReader>
  new (name: py.Str | null, keywords?: py.Rest<TFRecordReader$new, 'name'>): TFRecordReader
  (name: py.Str | null, keywords?: py.Rest<TFRecordReader$new, 'name'>): py.Promised<TFRecordReader>
  new (keywords?: TFRecordReader$new): TFRecordReader
  (keywords?: TFRecordReader$new): py.Promised<TFRecordReader>
}

export interface TensorInfo$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$ClearField {
  field_name: py.Str
}

export interface TensorInfo$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$HasField {
  field_name: py.Str
}

export interface TensorInfo$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$MergeFromString {
  serialized: py.Bytes
}

export interface TensorInfo$ParseFromString {
  serialized: py.Bytes
}

export interface TensorInfo$SerializePartialToString {
  [keyword: string]: any
}

export interface TensorInfo$SerializeToString {
  [keyword: string]: any
}

export interface TensorInfo$WhichOneof {
  oneof_group: py.Str
}

export interface TensorInfo$__contains__ {
  field_name_or_key: py.Str
}

export interface TensorInfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TensorInfo': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: TensorInfo$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: TensorInfo$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  readonly CompositeTensor: TensorInfo$CompositeTensor$class
  readonly CooSparse: TensorInfo$CooSparse$class
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: TensorInfo$CopyFrom): py.Remote
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
  HasExtension(keywords: TensorInfo$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: TensorInfo$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: TensorInfo$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: TensorInfo$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: TensorInfo$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: TensorInfo$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: TensorInfo$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: TensorInfo$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: TensorInfo$__contains__): py.Remote<boolean>
  get composite_tensor(): py.Promised<TensorInfo$CompositeTensor>
  set composite_tensor(value: py.Of<'tensorflow.compat.v1.TensorInfo.CompositeTensor'>)
  composite_tensor_dyn: any
  get coo_sparse(): py.Promised<TensorInfo$CooSparse>
  set coo_sparse(value: py.Of<'tensorflow.compat.v1.TensorInfo.CooSparse'>)
  coo_sparse_dyn: any
  get dtype(): py.Remote<number>
  set dtype(value: py.Int)
  dtype_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  tensor_shape: any
  tensor_shape_dyn: any
}

export interface TensorInfo$new {
  name?: py.Str | undefined
  coo_sparse?: py.Of<'tensorflow.compat.v1.TensorInfo.CooSparse'> | undefined
  composite_tensor?: py.Of<'tensorflow.compat.v1.TensorInfo.CompositeTensor'> | undefined
  dtype?: py.Int | undefined
  tensor_shape?: py.RemoteArgument | undefined
}

export interface TensorInfo$class extends py.PythonClass {
  new (keywords?: TensorInfo$new): TensorInfo
  (keywords?: TensorInfo$new): py.Promised<TensorInfo>
  readonly CompositeTensor: TensorInfo$CompositeTensor$class
  readonly CooSparse: TensorInfo$CooSparse$class
  readonly DESCRIPTOR: py.Remote
}

export interface TensorInfo$CompositeTensor$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$CompositeTensor$ClearField {
  field_name: py.Str
}

export interface TensorInfo$CompositeTensor$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$CompositeTensor$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$CompositeTensor$HasField {
  field_name: py.Str
}

export interface TensorInfo$CompositeTensor$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$CompositeTensor$MergeFromString {
  serialized: py.Bytes
}

export interface TensorInfo$CompositeTensor$ParseFromString {
  serialized: py.Bytes
}

export interface TensorInfo$CompositeTensor$SerializePartialToString {
  [keyword: string]: any
}

export interface TensorInfo$CompositeTensor$SerializeToString {
  [keyword: string]: any
}

export interface TensorInfo$CompositeTensor$WhichOneof {
  oneof_group: py.Str
}

export interface TensorInfo$CompositeTensor$__contains__ {
  field_name_or_key: py.Str
}

export interface TensorInfo$CompositeTensor extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TensorInfo.CompositeTensor': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: TensorInfo$CompositeTensor$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: TensorInfo$CompositeTensor$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: TensorInfo$CompositeTensor$CopyFrom): py.Remote
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
  HasExtension(keywords: TensorInfo$CompositeTensor$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: TensorInfo$CompositeTensor$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: TensorInfo$CompositeTensor$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: TensorInfo$CompositeTensor$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: TensorInfo$CompositeTensor$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: TensorInfo$CompositeTensor$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: TensorInfo$CompositeTensor$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: TensorInfo$CompositeTensor$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: TensorInfo$CompositeTensor$__contains__): py.Remote<boolean>
  components: any
  components_dyn: any
  type_spec: any
  type_spec_dyn: any
}

export interface TensorInfo$CompositeTensor$new {
  type_spec?: py.RemoteArgument | undefined
  components?: py.Items<py.Of<'tensorflow.compat.v1.TensorInfo'>> | undefined
}

export interface TensorInfo$CompositeTensor$class extends py.PythonClass {
  new (keywords?: TensorInfo$CompositeTensor$new): TensorInfo$CompositeTensor
  (keywords?: TensorInfo$CompositeTensor$new): py.Promised<TensorInfo$CompositeTensor>
  readonly DESCRIPTOR: py.Remote
}

export interface TensorInfo$CooSparse$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$CooSparse$ClearField {
  field_name: py.Str
}

export interface TensorInfo$CooSparse$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$CooSparse$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface TensorInfo$CooSparse$HasField {
  field_name: py.Str
}

export interface TensorInfo$CooSparse$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface TensorInfo$CooSparse$MergeFromString {
  serialized: py.Bytes
}

export interface TensorInfo$CooSparse$ParseFromString {
  serialized: py.Bytes
}

export interface TensorInfo$CooSparse$SerializePartialToString {
  [keyword: string]: any
}

export interface TensorInfo$CooSparse$SerializeToString {
  [keyword: string]: any
}

export interface TensorInfo$CooSparse$WhichOneof {
  oneof_group: py.Str
}

export interface TensorInfo$CooSparse$__contains__ {
  field_name_or_key: py.Str
}

export interface TensorInfo$CooSparse extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TensorInfo.CooSparse': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: TensorInfo$CooSparse$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: TensorInfo$CooSparse$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: TensorInfo$CooSparse$CopyFrom): py.Remote
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
  HasExtension(keywords: TensorInfo$CooSparse$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: TensorInfo$CooSparse$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: TensorInfo$CooSparse$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: TensorInfo$CooSparse$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: TensorInfo$CooSparse$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: TensorInfo$CooSparse$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: TensorInfo$CooSparse$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: TensorInfo$CooSparse$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: TensorInfo$CooSparse$__contains__): py.Remote<boolean>
  get dense_shape_tensor_name(): py.Remote<string>
  set dense_shape_tensor_name(value: py.Str)
  dense_shape_tensor_name_dyn: any
  get indices_tensor_name(): py.Remote<string>
  set indices_tensor_name(value: py.Str)
  indices_tensor_name_dyn: any
  get values_tensor_name(): py.Remote<string>
  set values_tensor_name(value: py.Str)
  values_tensor_name_dyn: any
}

export interface TensorInfo$CooSparse$new {
  values_tensor_name?: py.Str | undefined
  indices_tensor_name?: py.Str | undefined
  dense_shape_tensor_name?: py.Str | undefined
}

export interface TensorInfo$CooSparse$class extends py.PythonClass {
  new (keywords?: TensorInfo$CooSparse$new): TensorInfo$CooSparse
  (keywords?: TensorInfo$CooSparse$new): py.Promised<TensorInfo$CooSparse>
  readonly DESCRIPTOR: py.Remote
}

export interface TextLineReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TextLineReader': true } & ReaderBase[typeof py.kind]
}

export interface TextLineReader$new {
  skip_header_lines?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface TextLineReader$class extends py.Statics<ReaderBase$class> {
  new (skip_header_lines: py.Int | null, name: py.Str | null): TextLineReader
  (skip_header_lines: py.Int | null, name: py.Str | null): py.Promised<TextLineReader>
  new (skip_header_lines: py.Int | null, keywords?: py.Rest<TextLineReader$new, 'skip_header_lines'>): TextLineReader
  (skip_header_lines: py.Int | null, keywords?: py.Rest<TextLineReader$new, 'skip_header_lines'>): py.Promised<TextLineReader>
  new (keywords?: TextLineReader$new): TextLineReader
  (keywords?: TextLineReader$new): py.Promised<TextLineReader>
}

export interface Variable extends tensorflow.Variable {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Variable': true } & tensorflow.Variable[typeof py.kind]
}

export interface Variable$new {
  initial_value?: py.RemoteArgument | undefined
  trainable?: py.Bool | null | undefined
  collections?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  caching_device?: py.Str | null | undefined
  name?: py.Str | null | undefined
  variable_def?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  expected_shape?: py.Shape | null | undefined
  import_scope?: py.Str | null | undefined
  constraint?: py.Callable | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
  shape?: py.Shape | null | undefined
}

export interface Variable$class extends py.Statics<tensorflow.Variable$class> {
  new (initial_value: py.Positional, trainable: py.Bool | null, collections: py.Positional, validate_shape: py.Bool, caching_device?: py.Str | null, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, expected_shape?: py.Shape | null, import_scope?: py.Str | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null): Variable
  (initial_value: py.Positional, trainable: py.Bool | null, collections: py.Positional, validate_shape: py.Bool, caching_device?: py.Str | null, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, expected_shape?: py.Shape | null, import_scope?: py.Str | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null): py.Promised<Variable>
  new (initial_value: py.Positional, trainable: py.Bool | null, collections: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'collections'>): Variable
  (initial_value: py.Positional, trainable: py.Bool | null, collections: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'collections'>): py.Promised<Variable>
  new (initial_value: py.Positional, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): Variable
  (initial_value: py.Positional, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): py.Promised<Variable>
  new (initial_value: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value'>): Variable
  (initial_value: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value'>): py.Promised<Variable>
  new (keywords?: Variable$new): Variable
  (keywords?: Variable$new): py.Promised<Variable>
}

export interface VariableAggregation extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.VariableAggregation': true }
  get MEAN(): py.Promised<VariableAggregation>
  set MEAN(value: py.Of<'tensorflow.compat.v1.VariableAggregation'>)
  MEAN_dyn: any
  get NONE(): py.Promised<VariableAggregation>
  set NONE(value: py.Of<'tensorflow.compat.v1.VariableAggregation'>)
  NONE_dyn: any
  get ONLY_FIRST_REPLICA(): py.Promised<VariableAggregation>
  set ONLY_FIRST_REPLICA(value: py.Of<'tensorflow.compat.v1.VariableAggregation'>)
  ONLY_FIRST_REPLICA_dyn: any
  get ONLY_FIRST_TOWER(): py.Promised<VariableAggregation>
  set ONLY_FIRST_TOWER(value: py.Of<'tensorflow.compat.v1.VariableAggregation'>)
  ONLY_FIRST_TOWER_dyn: any
  get SUM(): py.Promised<VariableAggregation>
  set SUM(value: py.Of<'tensorflow.compat.v1.VariableAggregation'>)
  SUM_dyn: any
}

export interface VariableAggregation$new {
  value: py.RemoteArgument
}

export interface VariableAggregation$class extends py.PythonClass {
  new (value: py.Positional): VariableAggregation
  (value: py.Positional): py.Promised<VariableAggregation>
  new (keywords: VariableAggregation$new): VariableAggregation
  (keywords: VariableAggregation$new): py.Promised<VariableAggregation>
  readonly MEAN: py.Promised<VariableAggregation>
  readonly NONE: py.Promised<VariableAggregation>
  readonly ONLY_FIRST_REPLICA: py.Promised<VariableAggregation>
  readonly ONLY_FIRST_TOWER: py.Promised<VariableAggregation>
  readonly SUM: py.Promised<VariableAggregation>
}

export interface VariableScope$get_collection {
  name: py.Str
}

export interface VariableScope$get_variable {
  var_store: py.RemoteArgument
  name: py.Str
  shape?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  reuse?: py.RemoteArgument | undefined
  trainable?: py.RemoteArgument | undefined
  collections?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  use_resource?: py.Bool | null | undefined
  custom_getter?: py.RemoteArgument | undefined
  constraint?: py.RemoteArgument | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
}

export interface VariableScope$set_caching_device {
  caching_device: py.RemoteArgument
}

export interface VariableScope$set_custom_getter {
  custom_getter: py.RemoteArgument
}

export interface VariableScope$set_dtype {
  dtype: py.DType
}

export interface VariableScope$set_initializer {
  initializer: py.RemoteArgument
}

export interface VariableScope$set_partitioner {
  partitioner: py.RemoteArgument
}

export interface VariableScope$set_regularizer {
  regularizer: py.RemoteArgument
}

export interface VariableScope$set_use_resource {
  use_resource: py.Bool
}

export interface VariableScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.VariableScope': true }
  readonly caching_device: py.Remote
  readonly caching_device_dyn: any
  readonly constraint: py.Remote
  readonly constraint_dyn: any
  readonly custom_getter: py.Remote
  readonly custom_getter_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  get_collection(name: py.Str): py.Remote
  get_collection(keywords: VariableScope$get_collection): py.Remote
  get_collection_dyn: py.RemoteFunction
  get_variable(var_store: py.Positional, name: py.Str, shape: py.Positional, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, reuse?: py.Positional, trainable?: py.Positional, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, validate_shape?: py.Bool, use_resource?: py.Bool | null, custom_getter?: py.Positional, constraint?: py.Positional, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
  get_variable(var_store: py.Positional, name: py.Str, shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<VariableScope$get_variable, 'var_store' | 'name' | 'shape' | 'dtype'>): py.Remote
  get_variable(var_store: py.Positional, name: py.Str, shape: py.Positional, keywords?: py.Rest<VariableScope$get_variable, 'var_store' | 'name' | 'shape'>): py.Remote
  get_variable(var_store: py.Positional, name: py.Str, keywords?: py.Rest<VariableScope$get_variable, 'var_store' | 'name'>): py.Remote
  get_variable(var_store: py.Positional, keywords: py.Rest<VariableScope$get_variable, 'var_store'>): py.Remote
  get_variable(keywords: VariableScope$get_variable): py.Remote
  get_variable_dyn: py.RemoteFunction
  global_variables(): py.Remote
  global_variables_dyn: py.RemoteFunction
  readonly initializer: py.Remote
  readonly initializer_dyn: any
  local_variables(): py.Remote
  local_variables_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly original_name_scope: py.Remote
  readonly original_name_scope_dyn: any
  readonly partitioner: py.Remote
  readonly partitioner_dyn: any
  readonly regularizer: py.Remote
  readonly regularizer_dyn: any
  readonly reuse: py.Remote
  readonly reuse_dyn: any
  reuse_variables(): py.Remote
  reuse_variables_dyn: py.RemoteFunction
  set_caching_device(caching_device: py.Positional): py.Remote
  set_caching_device(keywords: VariableScope$set_caching_device): py.Remote
  set_caching_device_dyn: py.RemoteFunction
  set_custom_getter(custom_getter: py.Positional): py.Remote
  set_custom_getter(keywords: VariableScope$set_custom_getter): py.Remote
  set_custom_getter_dyn: py.RemoteFunction
  set_dtype(dtype: py.DType): py.Remote
  set_dtype(keywords: VariableScope$set_dtype): py.Remote
  set_dtype_dyn: py.RemoteFunction
  set_initializer(initializer: py.Positional): py.Remote
  set_initializer(keywords: VariableScope$set_initializer): py.Remote
  set_initializer_dyn: py.RemoteFunction
  set_partitioner(partitioner: py.Positional): py.Remote
  set_partitioner(keywords: VariableScope$set_partitioner): py.Remote
  set_partitioner_dyn: py.RemoteFunction
  set_regularizer(regularizer: py.Positional): py.Remote
  set_regularizer(keywords: VariableScope$set_regularizer): py.Remote
  set_regularizer_dyn: py.RemoteFunction
  set_use_resource(use_resource: py.Bool): py.Remote
  set_use_resource(keywords: VariableScope$set_use_resource): py.Remote
  set_use_resource_dyn: py.RemoteFunction
  trainable_variables(): py.Remote
  trainable_variables_dyn: py.RemoteFunction
  readonly use_resource: py.Remote
  readonly use_resource_dyn: any
}

export interface VariableScope$new {
  reuse: py.RemoteArgument
  /** Default: `''` */
  name?: py.Str | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.RemoteArgument | undefined
  custom_getter?: py.RemoteArgument | undefined
  /** Default: `''` */
  name_scope?: py.Str | undefined
  dtype?: py.DType | undefined
  use_resource?: py.Bool | null | undefined
  constraint?: py.RemoteArgument | undefined
}

export interface VariableScope$class extends py.PythonClass {
  new (reuse: py.Positional, name: py.Str, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, name_scope?: py.Str, dtype?: py.DType, use_resource?: py.Bool | null, constraint?: py.Positional): VariableScope
  (reuse: py.Positional, name: py.Str, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, name_scope?: py.Str, dtype?: py.DType, use_resource?: py.Bool | null, constraint?: py.Positional): py.Promised<VariableScope>
  new (reuse: py.Positional, name: py.Str, initializer: py.Positional, keywords?: py.Rest<VariableScope$new, 'reuse' | 'name' | 'initializer'>): VariableScope
  (reuse: py.Positional, name: py.Str, initializer: py.Positional, keywords?: py.Rest<VariableScope$new, 'reuse' | 'name' | 'initializer'>): py.Promised<VariableScope>
  new (reuse: py.Positional, name: py.Str, keywords?: py.Rest<VariableScope$new, 'reuse' | 'name'>): VariableScope
  (reuse: py.Positional, name: py.Str, keywords?: py.Rest<VariableScope$new, 'reuse' | 'name'>): py.Promised<VariableScope>
  new (reuse: py.Positional, keywords?: py.Rest<VariableScope$new, 'reuse'>): VariableScope
  (reuse: py.Positional, keywords?: py.Rest<VariableScope$new, 'reuse'>): py.Promised<VariableScope>
  new (keywords: VariableScope$new): VariableScope
  (keywords: VariableScope$new): py.Promised<VariableScope>
}

export interface WholeFileReader extends ReaderBase {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.WholeFileReader': true } & ReaderBase[typeof py.kind]
}

export interface WholeFileReader$new {
  name?: py.Str | null | undefined
}

export interface WholeFileReader$class extends py.Statics<ReaderBase$class> {
  new (name: py.Str | null): WholeFileReader
  (name: py.Str | null): py.Promised<WholeFileReader>
  new (keywords?: WholeFileReader$new): WholeFileReader
  (keywords?: WholeFileReader$new): py.Promised<WholeFileReader>
}

export interface constant_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
  verify_shape?: py.RemoteArgument | undefined
}

export interface constant_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface constant_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.constant_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional, verify_shape: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional, keywords?: py.Rest<constant_initializer$__call__, 'shape' | 'dtype' | 'partition_info'>): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<constant_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<constant_initializer$__call__, 'shape'>): py.Remote
  (keywords: constant_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  value: any
  value_dyn: any
}

export interface constant_initializer$new {
  /** Default: `0` */
  value?: py.Float | py.List<py.RemoteArgument> | py.ArrayLike | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  verify_shape?: py.Bool | undefined
}

export interface constant_initializer$class extends py.PythonClass {
  new (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType, verify_shape: py.Bool): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType, verify_shape: py.Bool): py.Promised<constant_initializer>
  new (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType, keywords?: py.Rest<constant_initializer$new, 'value' | 'dtype'>): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType, keywords?: py.Rest<constant_initializer$new, 'value' | 'dtype'>): py.Promised<constant_initializer>
  new (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant_initializer$new, 'value'>): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant_initializer$new, 'value'>): py.Promised<constant_initializer>
  new (keywords?: constant_initializer$new): constant_initializer
  (keywords?: constant_initializer$new): py.Promised<constant_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: constant_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface glorot_normal_initializer extends variance_scaling_initializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.glorot_normal_initializer': true } & variance_scaling_initializer[typeof py.kind]
}

export interface glorot_normal_initializer$new {
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface glorot_normal_initializer$class extends py.Statics<variance_scaling_initializer$class> {
  new (seed: py.Int | null, dtype: py.DType): glorot_normal_initializer
  (seed: py.Int | null, dtype: py.DType): py.Promised<glorot_normal_initializer>
  new (seed: py.Int | null, keywords?: py.Rest<glorot_normal_initializer$new, 'seed'>): glorot_normal_initializer
  (seed: py.Int | null, keywords?: py.Rest<glorot_normal_initializer$new, 'seed'>): py.Promised<glorot_normal_initializer>
  new (keywords?: glorot_normal_initializer$new): glorot_normal_initializer
  (keywords?: glorot_normal_initializer$new): py.Promised<glorot_normal_initializer>
}

export interface glorot_uniform_initializer extends variance_scaling_initializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.glorot_uniform_initializer': true } & variance_scaling_initializer[typeof py.kind]
}

export interface glorot_uniform_initializer$new {
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface glorot_uniform_initializer$class extends py.Statics<variance_scaling_initializer$class> {
  new (seed: py.Int | null, dtype: py.DType): glorot_uniform_initializer
  (seed: py.Int | null, dtype: py.DType): py.Promised<glorot_uniform_initializer>
  new (seed: py.Int | null, keywords?: py.Rest<glorot_uniform_initializer$new, 'seed'>): glorot_uniform_initializer
  (seed: py.Int | null, keywords?: py.Rest<glorot_uniform_initializer$new, 'seed'>): py.Promised<glorot_uniform_initializer>
  new (keywords?: glorot_uniform_initializer$new): glorot_uniform_initializer
  (keywords?: glorot_uniform_initializer$new): py.Promised<glorot_uniform_initializer>
}

export interface name_scope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.name_scope': true }
  __enter__(): py.Remote<string | null>
  __exit__(...exc_info: py.Positional[]): py.Remote<boolean | null>
  readonly name: py.Remote
  readonly name_dyn: any
}

export interface name_scope$new {
  name: py.Str
  default_name?: py.RemoteArgument | undefined
  values?: py.RemoteArgument | undefined
}

export interface name_scope$class extends py.PythonClass {
  new (name: py.Str, default_name: py.Positional, values: py.Positional): name_scope
  (name: py.Str, default_name: py.Positional, values: py.Positional): py.Promised<name_scope>
  new (name: py.Str, default_name: py.Positional, keywords?: py.Rest<name_scope$new, 'name' | 'default_name'>): name_scope
  (name: py.Str, default_name: py.Positional, keywords?: py.Rest<name_scope$new, 'name' | 'default_name'>): py.Promised<name_scope>
  new (name: py.Str, keywords?: py.Rest<name_scope$new, 'name'>): name_scope
  (name: py.Str, keywords?: py.Rest<name_scope$new, 'name'>): py.Promised<name_scope>
  new (keywords: name_scope$new): name_scope
  (keywords: name_scope$new): py.Promised<name_scope>
}

export interface ones_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface ones_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ones_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ones_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<ones_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<ones_initializer$__call__, 'shape'>): py.Remote
  (keywords: ones_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface ones_initializer$new {
  dtype?: py.DType | undefined
}

export interface ones_initializer$class extends py.PythonClass {
  new (dtype: py.DType): ones_initializer
  (dtype: py.DType): py.Promised<ones_initializer>
  new (keywords?: ones_initializer$new): ones_initializer
  (keywords?: ones_initializer$new): py.Promised<ones_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ones_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface orthogonal_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface orthogonal_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface orthogonal_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.orthogonal_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<orthogonal_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<orthogonal_initializer$__call__, 'shape'>): py.Remote
  (keywords: orthogonal_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  gain: any
  gain_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface orthogonal_initializer$new {
  /** Default: `1.0` */
  gain?: py.Float | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface orthogonal_initializer$class extends py.PythonClass {
  new (gain: py.Float, seed: py.Int | null, dtype: py.DType): orthogonal_initializer
  (gain: py.Float, seed: py.Int | null, dtype: py.DType): py.Promised<orthogonal_initializer>
  new (gain: py.Float, seed: py.Int | null, keywords?: py.Rest<orthogonal_initializer$new, 'gain' | 'seed'>): orthogonal_initializer
  (gain: py.Float, seed: py.Int | null, keywords?: py.Rest<orthogonal_initializer$new, 'gain' | 'seed'>): py.Promised<orthogonal_initializer>
  new (gain: py.Float, keywords?: py.Rest<orthogonal_initializer$new, 'gain'>): orthogonal_initializer
  (gain: py.Float, keywords?: py.Rest<orthogonal_initializer$new, 'gain'>): py.Promised<orthogonal_initializer>
  new (keywords?: orthogonal_initializer$new): orthogonal_initializer
  (keywords?: orthogonal_initializer$new): py.Promised<orthogonal_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: orthogonal_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface random_normal_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface random_normal_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface random_normal_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.random_normal_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<random_normal_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<random_normal_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_normal_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  mean: any
  mean_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface random_normal_initializer$new {
  /** Default: `0.0` */
  mean?: py.Float | py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface random_normal_initializer$class extends py.PythonClass {
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, dtype: py.DType): random_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, dtype: py.DType): py.Promised<random_normal_initializer>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev' | 'seed'>): random_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev' | 'seed'>): py.Promised<random_normal_initializer>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): random_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean' | 'stddev'>): py.Promised<random_normal_initializer>
  new (mean: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): random_normal_initializer
  (mean: py.Float | py.TensorLike, keywords?: py.Rest<random_normal_initializer$new, 'mean'>): py.Promised<random_normal_initializer>
  new (keywords?: random_normal_initializer$new): random_normal_initializer
  (keywords?: random_normal_initializer$new): py.Promised<random_normal_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: random_normal_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface random_uniform_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface random_uniform_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface random_uniform_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.random_uniform_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<random_uniform_initializer$__call__, 'shape'>): py.Remote
  (keywords: random_uniform_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  maxval: any
  maxval_dyn: any
  minval: any
  minval_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface random_uniform_initializer$new {
  /** Default: `0.0` */
  minval?: py.Float | py.TensorLike | undefined
  maxval?: py.Float | py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface random_uniform_initializer$class extends py.PythonClass {
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, seed: py.Int | null, dtype: py.DType): random_uniform_initializer
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, seed: py.Int | null, dtype: py.DType): py.Promised<random_uniform_initializer>
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval' | 'seed'>): random_uniform_initializer
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval' | 'seed'>): py.Promised<random_uniform_initializer>
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): random_uniform_initializer
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike | null, keywords?: py.Rest<random_uniform_initializer$new, 'minval' | 'maxval'>): py.Promised<random_uniform_initializer>
  new (minval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): random_uniform_initializer
  (minval: py.Float | py.TensorLike, keywords?: py.Rest<random_uniform_initializer$new, 'minval'>): py.Promised<random_uniform_initializer>
  new (keywords?: random_uniform_initializer$new): random_uniform_initializer
  (keywords?: random_uniform_initializer$new): py.Promised<random_uniform_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: random_uniform_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface truncated_normal_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface truncated_normal_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface truncated_normal_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.truncated_normal_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<truncated_normal_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<truncated_normal_initializer$__call__, 'shape'>): py.Remote
  (keywords: truncated_normal_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  mean: any
  mean_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface truncated_normal_initializer$new {
  /** Default: `0.0` */
  mean?: py.Float | py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface truncated_normal_initializer$class extends py.PythonClass {
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, dtype: py.DType): truncated_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, dtype: py.DType): py.Promised<truncated_normal_initializer>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, keywords?: py.Rest<truncated_normal_initializer$new, 'mean' | 'stddev' | 'seed'>): truncated_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null, keywords?: py.Rest<truncated_normal_initializer$new, 'mean' | 'stddev' | 'seed'>): py.Promised<truncated_normal_initializer>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<truncated_normal_initializer$new, 'mean' | 'stddev'>): truncated_normal_initializer
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<truncated_normal_initializer$new, 'mean' | 'stddev'>): py.Promised<truncated_normal_initializer>
  new (mean: py.Float | py.TensorLike, keywords?: py.Rest<truncated_normal_initializer$new, 'mean'>): truncated_normal_initializer
  (mean: py.Float | py.TensorLike, keywords?: py.Rest<truncated_normal_initializer$new, 'mean'>): py.Promised<truncated_normal_initializer>
  new (keywords?: truncated_normal_initializer$new): truncated_normal_initializer
  (keywords?: truncated_normal_initializer$new): py.Promised<truncated_normal_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: truncated_normal_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface uniform_unit_scaling_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface uniform_unit_scaling_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface uniform_unit_scaling_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.uniform_unit_scaling_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<uniform_unit_scaling_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<uniform_unit_scaling_initializer$__call__, 'shape'>): py.Remote
  (keywords: uniform_unit_scaling_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get factor(): py.Remote<number>
  set factor(value: py.Float)
  factor_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface uniform_unit_scaling_initializer$new {
  /** Default: `1.0` */
  factor?: py.Float | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface uniform_unit_scaling_initializer$class extends py.PythonClass {
  new (factor: py.Float, seed: py.Int | null, dtype: py.DType): uniform_unit_scaling_initializer
  (factor: py.Float, seed: py.Int | null, dtype: py.DType): py.Promised<uniform_unit_scaling_initializer>
  new (factor: py.Float, seed: py.Int | null, keywords?: py.Rest<uniform_unit_scaling_initializer$new, 'factor' | 'seed'>): uniform_unit_scaling_initializer
  (factor: py.Float, seed: py.Int | null, keywords?: py.Rest<uniform_unit_scaling_initializer$new, 'factor' | 'seed'>): py.Promised<uniform_unit_scaling_initializer>
  new (factor: py.Float, keywords?: py.Rest<uniform_unit_scaling_initializer$new, 'factor'>): uniform_unit_scaling_initializer
  (factor: py.Float, keywords?: py.Rest<uniform_unit_scaling_initializer$new, 'factor'>): py.Promised<uniform_unit_scaling_initializer>
  new (keywords?: uniform_unit_scaling_initializer$new): uniform_unit_scaling_initializer
  (keywords?: uniform_unit_scaling_initializer$new): py.Promised<uniform_unit_scaling_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: uniform_unit_scaling_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface variable_scope$__exit__ {
  type_arg: py.RemoteArgument
  value_arg: py.RemoteArgument
  traceback_arg: py.RemoteArgument
}

export interface variable_scope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.variable_scope': true }
  __enter__(): py.Remote
  __exit__(type_arg: py.Positional, value_arg: py.Positional, traceback_arg: py.Positional): py.Remote
  __exit__(type_arg: py.Positional, value_arg: py.Positional, keywords: py.Rest<variable_scope$__exit__, 'type_arg' | 'value_arg'>): py.Remote
  __exit__(type_arg: py.Positional, keywords: py.Rest<variable_scope$__exit__, 'type_arg'>): py.Remote
  __exit__(keywords: variable_scope$__exit__): py.Remote
}

export interface variable_scope$new {
  name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null
  default_name?: py.RemoteArgument | undefined
  values?: py.RemoteArgument | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.RemoteArgument | undefined
  custom_getter?: py.RemoteArgument | undefined
  reuse?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  use_resource?: py.Bool | null | undefined
  constraint?: py.Callable | null | undefined
  /** Default: `True` */
  auxiliary_name_scope?: py.Bool | undefined
}

export interface variable_scope$class extends py.PythonClass {
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, values: py.Positional, initializer: py.Positional, regularizer?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.DType | null, use_resource?: py.Bool | null, constraint?: py.Callable | null, auxiliary_name_scope?: py.Bool): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, values: py.Positional, initializer: py.Positional, regularizer?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.DType | null, use_resource?: py.Bool | null, constraint?: py.Callable | null, auxiliary_name_scope?: py.Bool): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, values: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name' | 'values'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, values: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name' | 'values'>): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, default_name: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name'>): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, keywords?: py.Rest<variable_scope$new, 'name_or_scope'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'> | null, keywords?: py.Rest<variable_scope$new, 'name_or_scope'>): py.Promised<variable_scope>
  new (keywords: variable_scope$new): variable_scope
  (keywords: variable_scope$new): py.Promised<variable_scope>
}

export interface variance_scaling_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface variance_scaling_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface variance_scaling_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.variance_scaling_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<variance_scaling_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<variance_scaling_initializer$__call__, 'shape'>): py.Remote
  (keywords: variance_scaling_initializer$__call__): py.Remote
  distribution: any
  distribution_dyn: any
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get mode(): py.Remote<'fan_in' | 'fan_out' | 'fan_avg'>
  set mode(value: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>)
  mode_dyn: any
  get scale(): py.Remote<number>
  set scale(value: py.Float)
  scale_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface variance_scaling_initializer$new {
  /** Default: `1.0` */
  scale?: py.Float | undefined
  /** Default: `'fan_in'` */
  mode?: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string> | undefined
  /** Default: `'truncated_normal'` */
  distribution?: py.Str | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface variance_scaling_initializer$class extends py.PythonClass {
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: py.Str, seed: py.Int | null, dtype?: py.DType): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: py.Str, seed: py.Int | null, dtype?: py.DType): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: py.Str, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode' | 'distribution'>): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: py.Str, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode' | 'distribution'>): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode'>): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode'>): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, keywords?: py.Rest<variance_scaling_initializer$new, 'scale'>): variance_scaling_initializer
  (scale: py.Float, keywords?: py.Rest<variance_scaling_initializer$new, 'scale'>): py.Promised<variance_scaling_initializer>
  new (keywords?: variance_scaling_initializer$new): variance_scaling_initializer
  (keywords?: variance_scaling_initializer$new): py.Promised<variance_scaling_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: variance_scaling_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface zeros_initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface zeros_initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.zeros_initializer': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<zeros_initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<zeros_initializer$__call__, 'shape'>): py.Remote
  (keywords: zeros_initializer$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface zeros_initializer$new {
  dtype?: py.DType | undefined
}

export interface zeros_initializer$class extends py.PythonClass {
  new (dtype: py.DType): zeros_initializer
  (dtype: py.DType): py.Promised<zeros_initializer>
  new (keywords?: zeros_initializer$new): zeros_initializer
  (keywords?: zeros_initializer$new): py.Promised<zeros_initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: zeros_initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Print$ {
  input_: py.TensorLike
  data: py.List<py.TensorLike>
  message?: py.Str | null | undefined
  first_n?: py.RemoteArgument | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface add_to_collection$ {
  name: py.Str
  value: py.RemoteArgument
}

export interface add_to_collections$ {
  names: py.RemoteArgument
  value: py.RemoteArgument
}

export interface arg_max$ {
  input: py.TensorLike
  dimension: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface arg_min$ {
  input: py.TensorLike
  dimension: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface argmax$ {
  input: py.TensorLike
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  dimension?: py.RemoteArgument | undefined
  output_type?: py.DType | undefined
}

export interface argmin$ {
  input: py.TensorLike
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  dimension?: py.RemoteArgument | undefined
  output_type?: py.DType | undefined
}

export interface assert_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_greater$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_greater_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_integer$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_less$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_less_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_near$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  rtol?: py.RemoteArgument | undefined
  atol?: py.RemoteArgument | undefined
  data?: py.RemoteArgument | undefined
  summarize?: py.Int | null | undefined
  message?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface assert_negative$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_negative$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_positive$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_none_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_positive$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank$ {
  x: py.TensorLike
  rank: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank_at_least$ {
  x: py.TensorLike
  rank: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank_in$ {
  x: py.TensorLike
  ranks: py.Items<py.TensorLike>
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_scalar$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
  message?: py.Str | null | undefined
}

export interface assert_type$ {
  tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  tf_type: py.RemoteArgument
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_variables_initialized$ {
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
}

export interface assign$ {
  ref: py.TensorLike
  value: py.TensorLike
  validate_shape?: py.Bool | null | undefined
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface assign_add$ {
  ref: py.TensorLike
  value: py.TensorLike
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface assign_sub$ {
  ref: py.TensorLike
  value: py.TensorLike
  use_locking?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface batch_gather$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface batch_scatter_update$ {
  ref: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface batch_to_space$ {
  input: py.TensorLike
  crops: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
  block_shape?: py.RemoteArgument | undefined
}

export interface batch_to_space_nd$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  crops: py.TensorLike
  name?: py.Str | null | undefined
}

export interface bincount$ {
  arr: py.TensorLike
  weights?: py.RemoteArgument | undefined
  minlength?: py.RemoteArgument | undefined
  maxlength?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface boolean_mask$ {
  tensor: py.TensorLike
  mask: py.TensorLike
  /** Default: `'boolean_mask'` */
  name?: py.Str | undefined
  axis?: py.TensorLike | null | undefined
}

export interface case$ {
  pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>
  default?: py.Callable | null | undefined
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
  /** Default: `'case'` */
  name?: py.Str | undefined
}

export interface clip_by_average_norm$ {
  t: py.TensorLike
  clip_norm: py.TensorLike
  name?: py.Str | null | undefined
}

export interface colocate_with$ {
  op: py.RemoteArgument
  /** Default: `False` */
  ignore_existing?: py.Bool | undefined
}

export interface cond$ {
  pred: py.TensorLike
  true_fn?: py.Callable | null | undefined
  false_fn?: py.Callable | null | undefined
  /** Default: `False` */
  strict?: py.Bool | undefined
  name?: py.Str | null | undefined
  fn1?: py.RemoteArgument | undefined
  fn2?: py.RemoteArgument | undefined
}

export interface confusion_matrix$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  num_classes?: py.Int | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  weights?: py.TensorLike | null | undefined
}

export interface constant$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  shape?: py.RemoteArgument | undefined
  /** Default: `'Const'` */
  name?: py.Str | undefined
  /** Default: `False` */
  verify_shape?: py.Bool | undefined
}

export interface container$ {
  container_name: py.Str
}

export interface convert_to_tensor$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  preferred_dtype?: py.RemoteArgument | undefined
  dtype_hint?: py.RemoteArgument | undefined
}

export interface convert_to_tensor_or_indexed_slices$ {
  value: py.RemoteArgument
  dtype?: py.DType | py.Of<'tensorflow.IndexedSlices'> | null | undefined
  name?: py.Str | null | undefined
}

export interface convert_to_tensor_or_sparse_tensor$ {
  value: py.RemoteArgument
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface count_nonzero$ {
  input_tensor?: py.TensorLike | null | undefined
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
  input?: py.RemoteArgument | undefined
}

export interface count_up_to$ {
  ref: py.Of<'tensorflow.Variable'>
  limit: py.Int
  name?: py.Str | null | undefined
}

export interface create_partitioned_variables$ {
  shape: py.List<py.Int>
  slicing: py.List<py.Int>
  initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable
  dtype?: py.DType | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  collections?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  reuse?: py.Bool | null | undefined
}

export interface decode_csv$ {
  records: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  /** Default: `','` */
  field_delim?: py.Str | undefined
  /** Default: `True` */
  use_quote_delim?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `''` */
  na_value?: py.Str | undefined
  select_cols?: py.List<py.RemoteArgument> | null | undefined
}

export interface decode_raw$ {
  input_bytes?: py.RemoteArgument | undefined
  out_type?: py.DType | null | undefined
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  name?: py.Str | null | undefined
  bytes?: py.RemoteArgument | undefined
}

export interface delete_session_tensor$ {
  handle: py.Str
  name?: py.Str | null | undefined
}

export interface depth_to_space$ {
  input: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface device$ {
  device_name_or_function: py.RemoteArgument
}

export interface div$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface enable_eager_execution$ {
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  device_policy?: py.RemoteArgument | undefined
  execution_mode?: py.RemoteArgument | undefined
}

export interface expand_dims$ {
  input: py.TensorLike
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  dim?: py.TensorLike | null | undefined
}

export interface extract_image_patches$ {
  images: py.TensorLike
  ksizes?: py.List<py.Int> | null | undefined
  strides?: py.List<py.Int> | null | undefined
  rates?: py.List<py.Int> | null | undefined
  padding?: py.Str | null | undefined
  name?: py.Str | null | undefined
  sizes?: py.RemoteArgument | undefined
}

export interface fixed_size_partitioner$ {
  num_shards: py.Int
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface floor_div$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface foldl$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface foldr$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface gather$ {
  params: py.TensorLike
  indices: py.RemoteArgument
  validate_indices?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  axis?: py.TensorLike | null | undefined
  /** Default: `0` */
  batch_dims?: py.Int | undefined
}

export interface gather_nd$ {
  params: py.TensorLike
  indices: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `0` */
  batch_dims?: py.RemoteArgument | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
}

export interface get_collection$ {
  key: py.RemoteArgument
  scope?: py.Str | null | undefined
}

export interface get_collection_ref$ {
  key: py.RemoteArgument
}

export interface get_local_variable$ {
  name: py.Str
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  /** Default: `False` */
  trainable?: py.Bool | undefined
  collections?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.Callable | null | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  use_resource?: py.Bool | null | undefined
  custom_getter?: py.RemoteArgument | undefined
  constraint?: py.Callable | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
}

export interface get_seed$ {
  op_seed: py.Int
}

export interface get_session_handle$ {
  data: py.TensorLike
  name?: py.Str | null | undefined
}

export interface get_session_tensor$ {
  handle: py.Str
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface get_variable$ {
  name: py.Str
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  trainable?: py.Bool | null | undefined
  collections?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.Callable | null | undefined
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  use_resource?: py.Bool | null | undefined
  custom_getter?: py.RemoteArgument | undefined
  constraint?: py.Callable | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'> | undefined
}

export interface global_variables$ {
  scope?: py.Str | null | undefined
}

export interface gradients$ {
  ys: py.TensorLike | py.List<py.TensorLike>
  xs: py.TensorLike | py.List<py.TensorLike>
  grad_ys?: py.RemoteArgument | undefined
  /** Default: `'gradients'` */
  name?: py.Str | undefined
  /** Default: `False` */
  colocate_gradients_with_ops?: py.Bool | undefined
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
  stop_gradients?: py.TensorLike | py.List<py.TensorLike> | null | undefined
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
}

export interface hessians$ {
  ys: py.TensorLike | py.List<py.TensorLike>
  xs: py.TensorLike | py.List<py.TensorLike>
  /** Default: `'hessians'` */
  name?: py.Str | undefined
  /** Default: `False` */
  colocate_gradients_with_ops?: py.Bool | undefined
  /** Default: `False` */
  gate_gradients?: py.Bool | undefined
  aggregation_method?: py.RemoteArgument | undefined
}

export interface initialize_all_tables$ {
  /** Default: `'init_all_tables'` */
  name?: py.Str | undefined
}

export interface initialize_variables$ {
  var_list: py.RemoteArgument
  /** Default: `'init'` */
  name?: py.Str | undefined
}

export interface is_variable_initialized$ {
  variable: py.Of<'tensorflow.Variable'>
}

export interface load_file_system_library$ {
  library_filename: py.Str
}

export interface local_variables$ {
  scope?: py.Str | null | undefined
}

export interface make_template$ {
  name_: py.Str
  func_: py.Callable
  /** Default: `False` */
  create_scope_now_?: py.Bool | undefined
  unique_name_?: py.RemoteArgument | undefined
  custom_getter_?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface map_fn$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  dtype?: py.DType | null | undefined
  parallel_iterations?: py.Int | null | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  name?: py.Str | null | undefined
  fn_output_signature?: py.RemoteArgument | undefined
}

export interface min_max_variable_partitioner$ {
  /** Default: `1` */
  max_partitions?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `262144` */
  min_slice_size?: py.Int | undefined
  /** Default: `16` */
  bytes_per_string_element?: py.Int | undefined
}

export interface model_variables$ {
  scope?: py.Str | null | undefined
}

export interface moving_average_variables$ {
  scope?: py.Str | null | undefined
}

export interface multinomial$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  output_dtype?: py.Int | null | undefined
}

export interface no_regularizer$ {
  _: py.RemoteArgument
}

export interface norm$ {
  tensor: py.TensorLike
  /** Default: `'euclidean'` */
  ord?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface ones_like$ {
  tensor: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  optimize?: py.Bool | undefined
}

export interface op_scope$ {
  values: py.RemoteArgument
  name: py.Str
  default_name?: py.RemoteArgument | undefined
}

export interface pad$ {
  tensor: py.TensorLike
  paddings: py.TensorLike
  /** Default: `'CONSTANT'` */
  mode?: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  /** Default: `0` */
  constant_values?: py.Int | undefined
}

export interface parse_example$ {
  serialized: py.TensorLike
  features: py.Dict<string, py.RemoteArgument>
  name?: py.Str | null | undefined
  example_names?: py.TensorLike | null | undefined
}

export interface parse_single_example$ {
  serialized: py.TensorLike
  features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>
  name?: py.Str | null | undefined
  example_names?: py.TensorLike | null | undefined
}

export interface placeholder$ {
  dtype: py.DType
  shape?: py.Shape | null | undefined
  name?: py.Str | null | undefined
}

export interface placeholder_with_default$ {
  input: py.TensorLike
  shape: py.Shape | py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface py_func$ {
  func: py.Callable | py.ArrayLike
  inp: py.List<py.TensorLike>
  Tout: py.List<py.DType> | py.DType
  /** Default: `True` */
  stateful?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface quantize_v2$ {
  input: py.RemoteArgument
  min_range: py.RemoteArgument
  max_range: py.RemoteArgument
  T: py.RemoteArgument
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `'HALF_AWAY_FROM_ZERO'` */
  round_mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `0.01` */
  ensure_minimum_range?: py.Float | undefined
}

export interface random_poisson$ {
  lam: py.RemoteArgument
  shape: py.TensorLike
  dtype?: py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface reduce_all$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_any$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_join$ {
  inputs: py.TensorLike
  axis?: py.RemoteArgument | undefined
  keep_dims?: py.Bool | null | undefined
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.RemoteArgument | undefined
  keepdims?: py.Bool | null | undefined
}

export interface reduce_logsumexp$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_max$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_mean$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_min$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_prod$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface reduce_sum$ {
  input_tensor: py.TensorLike
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  reduction_indices?: py.Int | py.List<py.Int> | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface report_uninitialized_variables$ {
  var_list?: py.List<py.Of<'tensorflow.Variable'>> | null | undefined
  /** Default: `'report_uninitialized_variables'` */
  name?: py.Str | undefined
}

export interface reverse_sequence$ {
  input: py.TensorLike
  seq_lengths: py.TensorLike
  seq_axis?: py.Int | null | undefined
  batch_axis?: py.Int | null | undefined
  name?: py.Str | null | undefined
  seq_dim?: py.RemoteArgument | undefined
  batch_dim?: py.RemoteArgument | undefined
}

export interface scalar_mul$ {
  scalar: py.TensorLike
  x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>
  name?: py.Str | null | undefined
}

export interface scan$ {
  fn: py.Callable
  elems: py.TensorLike | py.Items<py.TensorLike>
  initializer?: py.TensorLike | py.Items<py.TensorLike> | null | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  /** Default: `True` */
  infer_shape?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_add$ {
  ref: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_div$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_max$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_min$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_mul$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_nd_add$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_nd_sub$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_nd_update$ {
  ref: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_sub$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface scatter_update$ {
  ref: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface serialize_many_sparse$ {
  sp_input: py.RemoteArgument
  name?: py.Str | null | undefined
  out_type?: py.DType | undefined
}

export interface serialize_sparse$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
  out_type?: py.DType | undefined
}

export interface set_random_seed$ {
  seed: py.Int
}

export interface setdiff1d$ {
  x: py.TensorLike
  y: py.TensorLike
  index_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface shape$ {
  input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
  out_type?: py.DType | null | undefined
}

export interface size$ {
  input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
  out_type?: py.DType | null | undefined
}

export interface space_to_batch$ {
  input: py.TensorLike
  paddings: py.TensorLike
  block_size?: py.Int | null | undefined
  name?: py.Str | null | undefined
  block_shape?: py.RemoteArgument | undefined
}

export interface space_to_depth$ {
  input: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
}

export interface sparse_add$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  threshold?: py.TensorLike | null | undefined
  thresh?: py.TensorLike | null | undefined
}

export interface sparse_concat$ {
  axis: py.Int
  sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>
  name?: py.Str | null | undefined
  /** Default: `False` */
  expand_nonconcat_dim?: py.Bool | undefined
  concat_dim?: py.Int | null | undefined
  expand_nonconcat_dims?: py.Bool | null | undefined
}

export interface sparse_matmul$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  a_is_sparse?: py.Bool | undefined
  /** Default: `False` */
  b_is_sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface sparse_merge$ {
  sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>
  sp_values: py.Of<'tensorflow.SparseTensor'>
  vocab_size: py.RemoteArgument
  name?: py.Str | null | undefined
  /** Default: `False` */
  already_sorted?: py.Bool | undefined
}

export interface sparse_placeholder$ {
  dtype: py.DType
  shape?: py.Shape | null | undefined
  name?: py.Str | null | undefined
}

export interface sparse_reduce_max$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  reduction_axes?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface sparse_reduce_max_sparse$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  reduction_axes?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface sparse_reduce_sum$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  reduction_axes?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface sparse_reduce_sum_sparse$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  reduction_axes?: py.Str | null | undefined
  keep_dims?: py.Bool | null | undefined
}

export interface sparse_segment_mean$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface sparse_segment_sqrt_n$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface sparse_segment_sum$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
  num_segments?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface sparse_split$ {
  keyword_required?: py.RemoteArgument | undefined
  sp_input?: py.Of<'tensorflow.SparseTensor'> | null | undefined
  num_split?: py.Int | null | undefined
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
  split_dim?: py.Str | null | undefined
}

export interface sparse_to_dense$ {
  sparse_indices: py.TensorLike
  output_shape: py.TensorLike
  sparse_values: py.RemoteArgument
  /** Default: `0` */
  default_value?: py.TensorLike | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface squeeze$ {
  input: py.TensorLike
  axis?: py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
  squeeze_dims?: py.RemoteArgument | undefined
}

export interface string_split$ {
  source: py.RemoteArgument
  sep?: py.RemoteArgument | undefined
  /** Default: `True` */
  skip_empty?: py.Bool | undefined
  delimiter?: py.RemoteArgument | undefined
  /** Default: `'SparseTensor'` */
  result_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface string_to_hash_bucket$ {
  string_tensor?: py.TensorLike | null | undefined
  num_buckets?: py.Int | null | undefined
  name?: py.Str | null | undefined
  input?: py.RemoteArgument | undefined
}

export interface string_to_number$ {
  string_tensor?: py.TensorLike | null | undefined
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
  input?: py.RemoteArgument | undefined
}

export interface substr$ {
  input: py.TensorLike
  pos: py.TensorLike
  len: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
}

export interface tables_initializer$ {
  /** Default: `'init_all_tables'` */
  name?: py.Str | undefined
}

export interface to_bfloat16$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToBFloat16'` */
  name?: py.Str | undefined
}

export interface to_complex128$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToComplex128'` */
  name?: py.Str | undefined
}

export interface to_complex64$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToComplex64'` */
  name?: py.Str | undefined
}

export interface to_double$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToDouble'` */
  name?: py.Str | undefined
}

export interface to_float$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToFloat'` */
  name?: py.Str | undefined
}

export interface to_int32$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToInt32'` */
  name?: py.Str | undefined
}

export interface to_int64$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>
  /** Default: `'ToInt64'` */
  name?: py.Str | undefined
}

export interface trainable_variables$ {
  scope?: py.Str | null | undefined
}

export interface transpose$ {
  a: py.TensorLike
  perm?: py.RemoteArgument | undefined
  /** Default: `'transpose'` */
  name?: py.Str | undefined
  /** Default: `False` */
  conjugate?: py.Bool | undefined
}

export interface tuple$ {
  tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>
  name?: py.Str | null | undefined
  control_inputs?: py.List<py.RemoteArgument> | null | undefined
}

export interface variable_axis_size_partitioner$ {
  max_shard_bytes: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `16` */
  bytes_per_string_element?: py.Int | undefined
  max_shards?: py.Int | null | undefined
}

export interface variable_creator_scope$ {
  variable_creator: py.RemoteArgument
}

export interface variable_op_scope$ {
  values: py.RemoteArgument
  name_or_scope: py.RemoteArgument
  default_name?: py.RemoteArgument | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.RemoteArgument | undefined
  custom_getter?: py.RemoteArgument | undefined
  reuse?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  use_resource?: py.Bool | null | undefined
  constraint?: py.RemoteArgument | undefined
}

export interface variables_initializer$ {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
  /** Default: `'init'` */
  name?: py.Str | undefined
}

export interface verify_tensor_all_finite$ {
  t?: py.TensorLike | null | undefined
  msg?: py.Str | null | undefined
  name?: py.Str | null | undefined
  x?: py.TensorLike | null | undefined
  message?: py.Str | null | undefined
}

export interface where$ {
  condition: py.TensorLike
  x?: py.TensorLike | null | undefined
  y?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface while_loop$ {
  cond: py.Callable
  body: py.Callable
  loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike
  shape_invariants?: py.RemoteArgument | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  /** Default: `True` */
  back_prop?: py.Bool | undefined
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
  maximum_iterations?: py.Int | null | undefined
  /** Default: `False` */
  return_same_structure?: py.Bool | undefined
}

export interface wrap_function$ {
  fn: py.Callable
  signature: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface zeros_like$ {
  tensor: py.TensorLike
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  optimize?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AUTO_REUSE: py.Remote
  readonly AUTO_REUSE_dyn: any
  readonly AggregationMethod: tensorflow.AggregationMethod$class
  readonly Assert: tensorflow.$Module["Assert"]
  Assert_dyn: py.RemoteFunction
  readonly AttrValue: AttrValue$class
  readonly COMPILER_VERSION: py.Remote<string>
  readonly COMPILER_VERSION_dyn: any
  readonly CXX11_ABI_FLAG: py.Remote<number>
  readonly CXX11_ABI_FLAG_dyn: any
  readonly CXX_VERSION: py.Remote<number>
  readonly CXX_VERSION_dyn: any
  readonly ConditionalAccumulator: ConditionalAccumulator$class
  readonly ConditionalAccumulatorBase: ConditionalAccumulatorBase$class
  readonly ConfigProto: ConfigProto$class
  readonly CriticalSection: tensorflow.CriticalSection$class
  readonly DType: tensorflow.DType$class
  readonly DeviceSpec: DeviceSpec$class
  readonly Dimension: Dimension$class
  readonly Event: Event$class
  readonly FIFOQueue: tensorflow_queue.FIFOQueue$class
  readonly FixedLenFeature: tensorflow_io.FixedLenFeature$class
  readonly FixedLenSequenceFeature: tensorflow_io.FixedLenSequenceFeature$class
  readonly FixedLengthRecordReader: FixedLengthRecordReader$class
  readonly GIT_VERSION: py.Remote<string>
  readonly GIT_VERSION_dyn: any
  readonly GPUOptions: GPUOptions$class
  readonly GRAPH_DEF_VERSION: py.Remote<number>
  readonly GRAPH_DEF_VERSION_dyn: any
  readonly GRAPH_DEF_VERSION_MIN_CONSUMER: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_CONSUMER_dyn: any
  readonly GRAPH_DEF_VERSION_MIN_PRODUCER: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_PRODUCER_dyn: any
  readonly GradientTape: tensorflow.GradientTape$class
  readonly Graph: tensorflow.Graph$class
  readonly GraphDef: GraphDef$class
  readonly GraphKeys: GraphKeys$class
  readonly GraphOptions: GraphOptions$class
  readonly HistogramProto: HistogramProto$class
  readonly IdentityReader: IdentityReader$class
  readonly IndexedSlices: tensorflow.IndexedSlices$class
  readonly IndexedSlicesSpec: tensorflow.IndexedSlicesSpec$class
  readonly InteractiveSession: InteractiveSession$class
  readonly LMDBReader: LMDBReader$class
  readonly LogMessage: LogMessage$class
  readonly MONOLITHIC_BUILD: py.Remote<number>
  readonly MONOLITHIC_BUILD_dyn: any
  readonly MetaGraphDef: MetaGraphDef$class
  readonly Module: tensorflow.Module$class
  readonly NameAttrList: NameAttrList$class
  readonly NoGradient: tensorflow.$Module["no_gradient"]
  NoGradient_dyn: py.RemoteFunction
  readonly NodeDef: NodeDef$class
  readonly NoneTensorSpec: tensorflow.NoneTensorSpec$class
  readonly NotDifferentiable: tensorflow.$Module["no_gradient"]
  NotDifferentiable_dyn: py.RemoteFunction
  readonly OpError: tensorflow_errors.OpError$class
  readonly Operation: tensorflow.Operation$class
  readonly OptimizerOptions: OptimizerOptions$class
  readonly OptionalSpec: tensorflow.OptionalSpec$class
  readonly PaddingFIFOQueue: tensorflow_queue.PaddingFIFOQueue$class
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, first_n: py.Positional, summarize: py.Int | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, first_n: py.Positional, keywords?: py.Rest<Print$, 'input_' | 'data' | 'message' | 'first_n'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, keywords?: py.Rest<Print$, 'input_' | 'data' | 'message'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, keywords?: py.Rest<Print$, 'input_' | 'data'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, keywords: py.Rest<Print$, 'input_'>): py.Promised<tensorflow.Tensor>
  Print(keywords: Print$): py.Promised<tensorflow.Tensor>
  Print_dyn: py.RemoteFunction
  readonly PriorityQueue: tensorflow_queue.PriorityQueue$class
  readonly QUANTIZED_DTYPES: py.Remote
  readonly QUANTIZED_DTYPES_dyn: any
  readonly QueueBase: tensorflow_queue.QueueBase$class
  readonly RaggedTensor: tensorflow.RaggedTensor$class
  readonly RaggedTensorSpec: tensorflow.RaggedTensorSpec$class
  readonly RandomShuffleQueue: tensorflow_queue.RandomShuffleQueue$class
  readonly ReaderBase: ReaderBase$class
  readonly RegisterGradient: tensorflow.RegisterGradient$class
  readonly RunMetadata: RunMetadata$class
  readonly RunOptions: RunOptions$class
  readonly Session: Session$class
  readonly SessionLog: SessionLog$class
  readonly SparseConditionalAccumulator: SparseConditionalAccumulator$class
  readonly SparseFeature: tensorflow_io.SparseFeature$class
  readonly SparseTensor: tensorflow.SparseTensor$class
  readonly SparseTensorSpec: tensorflow.SparseTensorSpec$class
  readonly SparseTensorValue: SparseTensorValue$class
  readonly Summary: Summary$class
  readonly SummaryMetadata: SummaryMetadata$class
  readonly TFRecordReader: TFRecordReader$class
  readonly Tensor: tensorflow.Tensor$class
  readonly TensorArray: tensorflow.TensorArray$class
  readonly TensorArraySpec: tensorflow.TensorArraySpec$class
  readonly TensorInfo: TensorInfo$class
  readonly TensorShape: tensorflow.TensorShape$class
  readonly TensorSpec: tensorflow.TensorSpec$class
  readonly TextLineReader: TextLineReader$class
  readonly TypeSpec: tensorflow.TypeSpec$class
  readonly UnconnectedGradients: tensorflow.UnconnectedGradients$class
  readonly VERSION: py.Remote<string>
  readonly VERSION_dyn: any
  readonly VarLenFeature: tensorflow_io.VarLenFeature$class
  readonly Variable: Variable$class
  readonly VariableAggregation: VariableAggregation$class
  readonly VariableScope: VariableScope$class
  readonly VariableSynchronization: tensorflow.VariableSynchronization$class
  readonly WholeFileReader: WholeFileReader$class
  readonly abs: tensorflow.$Module["abs"]
  abs_dyn: py.RemoteFunction
  readonly accumulate_n: tensorflow_math.$Module["accumulate_n"]
  accumulate_n_dyn: py.RemoteFunction
  readonly acos: tensorflow.$Module["acos"]
  acos_dyn: py.RemoteFunction
  readonly acosh: tensorflow.$Module["acosh"]
  acosh_dyn: py.RemoteFunction
  readonly add: tensorflow.$Module["add"]
  add_dyn: py.RemoteFunction
  add_check_numerics_ops(): py.Remote
  add_check_numerics_ops_dyn: py.RemoteFunction
  readonly add_n: tensorflow.$Module["add_n"]
  add_n_dyn: py.RemoteFunction
  add_to_collection(name: py.Str, value: py.Positional): py.Remote<null>
  add_to_collection(name: py.Str, keywords: py.Rest<add_to_collection$, 'name'>): py.Remote<null>
  add_to_collection(keywords: add_to_collection$): py.Remote<null>
  add_to_collection_dyn: py.RemoteFunction
  add_to_collections(names: py.Positional, value: py.Positional): py.Remote<null>
  add_to_collections(names: py.Positional, keywords: py.Rest<add_to_collections$, 'names'>): py.Remote<null>
  add_to_collections(keywords: add_to_collections$): py.Remote<null>
  add_to_collections_dyn: py.RemoteFunction
  all_variables(): py.Remote
  all_variables_dyn: py.RemoteFunction
  readonly angle: tensorflow_math.$Module["angle"]
  angle_dyn: py.RemoteFunction
  readonly app: tensorflow_compat_v1_app.$Module
  readonly approx_top_k: tensorflow.$Module["approx_top_k"]
  approx_top_k_dyn: py.RemoteFunction
  arg_max(input: py.TensorLike, dimension: py.TensorLike, output_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  arg_max(input: py.TensorLike, dimension: py.TensorLike, output_type: py.DType, keywords?: py.Rest<arg_max$, 'input' | 'dimension' | 'output_type'>): py.Promised<tensorflow.Tensor>
  arg_max(input: py.TensorLike, dimension: py.TensorLike, keywords?: py.Rest<arg_max$, 'input' | 'dimension'>): py.Promised<tensorflow.Tensor>
  arg_max(input: py.TensorLike, keywords: py.Rest<arg_max$, 'input'>): py.Promised<tensorflow.Tensor>
  arg_max(keywords: arg_max$): py.Promised<tensorflow.Tensor>
  arg_max_dyn: py.RemoteFunction
  arg_min(input: py.TensorLike, dimension: py.TensorLike, output_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  arg_min(input: py.TensorLike, dimension: py.TensorLike, output_type: py.DType, keywords?: py.Rest<arg_min$, 'input' | 'dimension' | 'output_type'>): py.Promised<tensorflow.Tensor>
  arg_min(input: py.TensorLike, dimension: py.TensorLike, keywords?: py.Rest<arg_min$, 'input' | 'dimension'>): py.Promised<tensorflow.Tensor>
  arg_min(input: py.TensorLike, keywords: py.Rest<arg_min$, 'input'>): py.Promised<tensorflow.Tensor>
  arg_min(keywords: arg_min$): py.Promised<tensorflow.Tensor>
  arg_min_dyn: py.RemoteFunction
  argmax(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, dimension: py.Positional, output_type?: py.DType): py.Promised<tensorflow.Tensor>
  argmax(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<argmax$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  argmax(input: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<argmax$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  argmax(input: py.TensorLike, keywords?: py.Rest<argmax$, 'input'>): py.Promised<tensorflow.Tensor>
  argmax(keywords: argmax$): py.Promised<tensorflow.Tensor>
  argmax_dyn: py.RemoteFunction
  argmin(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, dimension: py.Positional, output_type?: py.DType): py.Promised<tensorflow.Tensor>
  argmin(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<argmin$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  argmin(input: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<argmin$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  argmin(input: py.TensorLike, keywords?: py.Rest<argmin$, 'input'>): py.Promised<tensorflow.Tensor>
  argmin(keywords: argmin$): py.Promised<tensorflow.Tensor>
  argmin_dyn: py.RemoteFunction
  readonly argsort: tensorflow.$Module["argsort"]
  argsort_dyn: py.RemoteFunction
  readonly as_dtype: tensorflow.$Module["as_dtype"]
  as_dtype_dyn: py.RemoteFunction
  readonly as_string: tensorflow.$Module["as_string"]
  as_string_dyn: py.RemoteFunction
  readonly asin: tensorflow.$Module["asin"]
  asin_dyn: py.RemoteFunction
  readonly asinh: tensorflow.$Module["asinh"]
  asinh_dyn: py.RemoteFunction
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_equal$, 'x' | 'y'>): py.Remote
  assert_equal(x: py.TensorLike, keywords: py.Rest<assert_equal$, 'x'>): py.Remote
  assert_equal(keywords: assert_equal$): py.Remote
  assert_equal_dyn: py.RemoteFunction
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'data'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_greater$, 'x' | 'y'>): py.Remote
  assert_greater(x: py.TensorLike, keywords: py.Rest<assert_greater$, 'x'>): py.Remote
  assert_greater(keywords: assert_greater$): py.Remote
  assert_greater_dyn: py.RemoteFunction
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y'>): py.Remote
  assert_greater_equal(x: py.TensorLike, keywords: py.Rest<assert_greater_equal$, 'x'>): py.Remote
  assert_greater_equal(keywords: assert_greater_equal$): py.Remote
  assert_greater_equal_dyn: py.RemoteFunction
  assert_integer(x: py.TensorLike, message: py.Str | null, name: py.Str | null): py.Remote
  assert_integer(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_integer$, 'x' | 'message'>): py.Remote
  assert_integer(x: py.TensorLike, keywords?: py.Rest<assert_integer$, 'x'>): py.Remote
  assert_integer(keywords: assert_integer$): py.Remote
  assert_integer_dyn: py.RemoteFunction
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'data'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less$, 'x' | 'y'>): py.Remote
  assert_less(x: py.TensorLike, keywords: py.Rest<assert_less$, 'x'>): py.Remote
  assert_less(keywords: assert_less$): py.Remote
  assert_less_dyn: py.RemoteFunction
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less_equal$, 'x' | 'y'>): py.Remote
  assert_less_equal(x: py.TensorLike, keywords: py.Rest<assert_less_equal$, 'x'>): py.Remote
  assert_less_equal(keywords: assert_less_equal$): py.Remote
  assert_less_equal_dyn: py.RemoteFunction
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, atol: py.Positional, data: py.Positional, summarize?: py.Int | null, message?: py.Positional, name?: py.Str | null): py.Remote
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, atol: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol' | 'atol'>): py.Remote
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol'>): py.Remote
  assert_near(x: py.Positional, y: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y'>): py.Remote
  assert_near(x: py.Positional, keywords: py.Rest<assert_near$, 'x'>): py.Remote
  assert_near(keywords: assert_near$): py.Remote
  assert_near_dyn: py.RemoteFunction
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_negative$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_negative$, 'x' | 'data'>): py.Remote
  assert_negative(x: py.TensorLike, keywords?: py.Rest<assert_negative$, 'x'>): py.Remote
  assert_negative(keywords: assert_negative$): py.Remote
  assert_negative_dyn: py.RemoteFunction
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_non_negative$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_non_negative$, 'x' | 'data'>): py.Remote
  assert_non_negative(x: py.TensorLike, keywords?: py.Rest<assert_non_negative$, 'x'>): py.Remote
  assert_non_negative(keywords: assert_non_negative$): py.Remote
  assert_non_negative_dyn: py.RemoteFunction
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_non_positive$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_non_positive$, 'x' | 'data'>): py.Remote
  assert_non_positive(x: py.TensorLike, keywords?: py.Rest<assert_non_positive$, 'x'>): py.Remote
  assert_non_positive(keywords: assert_non_positive$): py.Remote
  assert_non_positive_dyn: py.RemoteFunction
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_none_equal$, 'x' | 'y'>): py.Remote
  assert_none_equal(x: py.TensorLike, keywords: py.Rest<assert_none_equal$, 'x'>): py.Remote
  assert_none_equal(keywords: assert_none_equal$): py.Remote
  assert_none_equal_dyn: py.RemoteFunction
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_positive$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_positive$, 'x' | 'data'>): py.Remote
  assert_positive(x: py.TensorLike, keywords?: py.Rest<assert_positive$, 'x'>): py.Remote
  assert_positive(keywords: assert_positive$): py.Remote
  assert_positive_dyn: py.RemoteFunction
  readonly assert_proper_iterable: tensorflow_debugging.$Module["assert_proper_iterable"]
  assert_proper_iterable_dyn: py.RemoteFunction
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'data' | 'summarize'>): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'data'>): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank$, 'x' | 'rank'>): py.Remote
  assert_rank(x: py.TensorLike, keywords: py.Rest<assert_rank$, 'x'>): py.Remote
  assert_rank(keywords: assert_rank$): py.Remote
  assert_rank_dyn: py.RemoteFunction
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank' | 'data' | 'summarize'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank' | 'data'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, keywords: py.Rest<assert_rank_at_least$, 'x'>): py.Remote
  assert_rank_at_least(keywords: assert_rank_at_least$): py.Remote
  assert_rank_at_least_dyn: py.RemoteFunction
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks' | 'data' | 'summarize'>): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks' | 'data'>): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks'>): py.Remote
  assert_rank_in(x: py.TensorLike, keywords: py.Rest<assert_rank_in$, 'x'>): py.Remote
  assert_rank_in(keywords: assert_rank_in$): py.Remote
  assert_rank_in_dyn: py.RemoteFunction
  readonly assert_same_float_dtype: tensorflow_debugging.$Module["assert_same_float_dtype"]
  assert_same_float_dtype_dyn: py.RemoteFunction
  assert_scalar(tensor: py.TensorLike, name: py.Str | null, message: py.Str | null): py.Promised<tensorflow.Tensor>
  assert_scalar(tensor: py.TensorLike, name: py.Str | null, keywords?: py.Rest<assert_scalar$, 'tensor' | 'name'>): py.Promised<tensorflow.Tensor>
  assert_scalar(tensor: py.TensorLike, keywords?: py.Rest<assert_scalar$, 'tensor'>): py.Promised<tensorflow.Tensor>
  assert_scalar(keywords: assert_scalar$): py.Promised<tensorflow.Tensor>
  assert_scalar_dyn: py.RemoteFunction
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, tf_type: py.Positional, message: py.Str | null, name: py.Str | null): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, tf_type: py.Positional, message: py.Str | null, keywords?: py.Rest<assert_type$, 'tensor' | 'tf_type' | 'message'>): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, tf_type: py.Positional, keywords?: py.Rest<assert_type$, 'tensor' | 'tf_type'>): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<assert_type$, 'tensor'>): py.Remote
  assert_type(keywords: assert_type$): py.Remote
  assert_type_dyn: py.RemoteFunction
  assert_variables_initialized(var_list: py.List<py.Of<'tensorflow.Variable'>> | null): py.Remote
  assert_variables_initialized(keywords?: assert_variables_initialized$): py.Remote
  assert_variables_initialized_dyn: py.RemoteFunction
  assign(ref: py.TensorLike, value: py.TensorLike, validate_shape: py.Bool | null, use_locking: py.Bool | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  assign(ref: py.TensorLike, value: py.TensorLike, validate_shape: py.Bool | null, use_locking: py.Bool | null, keywords?: py.Rest<assign$, 'ref' | 'value' | 'validate_shape' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  assign(ref: py.TensorLike, value: py.TensorLike, validate_shape: py.Bool | null, keywords?: py.Rest<assign$, 'ref' | 'value' | 'validate_shape'>): py.Promised<tensorflow.Tensor>
  assign(ref: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<assign$, 'ref' | 'value'>): py.Promised<tensorflow.Tensor>
  assign(ref: py.TensorLike, keywords: py.Rest<assign$, 'ref'>): py.Promised<tensorflow.Tensor>
  assign(keywords: assign$): py.Promised<tensorflow.Tensor>
  assign_dyn: py.RemoteFunction
  assign_add(ref: py.TensorLike, value: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null): py.Remote
  assign_add(ref: py.TensorLike, value: py.TensorLike, use_locking: py.Bool | null, keywords?: py.Rest<assign_add$, 'ref' | 'value' | 'use_locking'>): py.Remote
  assign_add(ref: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<assign_add$, 'ref' | 'value'>): py.Remote
  assign_add(ref: py.TensorLike, keywords: py.Rest<assign_add$, 'ref'>): py.Remote
  assign_add(keywords: assign_add$): py.Remote
  assign_add_dyn: py.RemoteFunction
  assign_sub(ref: py.TensorLike, value: py.TensorLike, use_locking: py.Bool | null, name: py.Str | null): py.Remote
  assign_sub(ref: py.TensorLike, value: py.TensorLike, use_locking: py.Bool | null, keywords?: py.Rest<assign_sub$, 'ref' | 'value' | 'use_locking'>): py.Remote
  assign_sub(ref: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<assign_sub$, 'ref' | 'value'>): py.Remote
  assign_sub(ref: py.TensorLike, keywords: py.Rest<assign_sub$, 'ref'>): py.Remote
  assign_sub(keywords: assign_sub$): py.Remote
  assign_sub_dyn: py.RemoteFunction
  readonly atan: tensorflow.$Module["atan"]
  atan_dyn: py.RemoteFunction
  readonly atan2: tensorflow.$Module["atan2"]
  atan2_dyn: py.RemoteFunction
  readonly atanh: tensorflow.$Module["atanh"]
  atanh_dyn: py.RemoteFunction
  readonly audio: tensorflow_compat_v1_audio.$Module
  readonly autograph: tensorflow_compat_v1_autograph.$Module
  batch_gather(params: py.Positional, indices: py.Positional, name: py.Str | null): py.Remote
  batch_gather(params: py.Positional, indices: py.Positional, keywords?: py.Rest<batch_gather$, 'params' | 'indices'>): py.Remote
  batch_gather(params: py.Positional, keywords: py.Rest<batch_gather$, 'params'>): py.Remote
  batch_gather(keywords: batch_gather$): py.Remote
  batch_gather_dyn: py.RemoteFunction
  batch_scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Remote
  batch_scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<batch_scatter_update$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Remote
  batch_scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<batch_scatter_update$, 'ref' | 'indices' | 'updates'>): py.Remote
  batch_scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords: py.Rest<batch_scatter_update$, 'ref' | 'indices'>): py.Remote
  batch_scatter_update(ref: py.Of<'tensorflow.Variable'>, keywords: py.Rest<batch_scatter_update$, 'ref'>): py.Remote
  batch_scatter_update(keywords: batch_scatter_update$): py.Remote
  batch_scatter_update_dyn: py.RemoteFunction
  batch_to_space(input: py.TensorLike, crops: py.TensorLike, block_size: py.Int, name: py.Str | null, block_shape: py.Positional): py.Promised<tensorflow.Tensor>
  batch_to_space(input: py.TensorLike, crops: py.TensorLike, block_size: py.Int, name: py.Str | null, keywords?: py.Rest<batch_to_space$, 'input' | 'crops' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  batch_to_space(input: py.TensorLike, crops: py.TensorLike, block_size: py.Int, keywords?: py.Rest<batch_to_space$, 'input' | 'crops' | 'block_size'>): py.Promised<tensorflow.Tensor>
  batch_to_space(input: py.TensorLike, crops: py.TensorLike, keywords: py.Rest<batch_to_space$, 'input' | 'crops'>): py.Promised<tensorflow.Tensor>
  batch_to_space(input: py.TensorLike, keywords: py.Rest<batch_to_space$, 'input'>): py.Promised<tensorflow.Tensor>
  batch_to_space(keywords: batch_to_space$): py.Promised<tensorflow.Tensor>
  batch_to_space_dyn: py.RemoteFunction
  batch_to_space_nd(input: py.TensorLike, block_shape: py.TensorLike, crops: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  batch_to_space_nd(input: py.TensorLike, block_shape: py.TensorLike, crops: py.TensorLike, keywords?: py.Rest<batch_to_space_nd$, 'input' | 'block_shape' | 'crops'>): py.Promised<tensorflow.Tensor>
  batch_to_space_nd(input: py.TensorLike, block_shape: py.TensorLike, keywords: py.Rest<batch_to_space_nd$, 'input' | 'block_shape'>): py.Promised<tensorflow.Tensor>
  batch_to_space_nd(input: py.TensorLike, keywords: py.Rest<batch_to_space_nd$, 'input'>): py.Promised<tensorflow.Tensor>
  batch_to_space_nd(keywords: batch_to_space_nd$): py.Promised<tensorflow.Tensor>
  batch_to_space_nd_dyn: py.RemoteFunction
  readonly betainc: tensorflow_math.$Module["betainc"]
  betainc_dyn: py.RemoteFunction
  readonly bfloat16: py.Promised<tensorflow.DType>
  readonly bfloat16_dyn: any
  bincount(arr: py.TensorLike, weights: py.Positional, minlength: py.Positional, maxlength: py.Positional, dtype?: py.DType): py.Remote
  bincount(arr: py.TensorLike, weights: py.Positional, minlength: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights' | 'minlength'>): py.Remote
  bincount(arr: py.TensorLike, weights: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights'>): py.Remote
  bincount(arr: py.TensorLike, keywords?: py.Rest<bincount$, 'arr'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  readonly bitcast: tensorflow.$Module["bitcast"]
  bitcast_dyn: py.RemoteFunction
  readonly bitwise: tensorflow_compat_v1_bitwise.$Module
  readonly bool: py.Promised<tensorflow.DType>
  readonly bool_dyn: any
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, name: py.Str, axis: py.TensorLike | null): py.Remote
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, name: py.Str, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask' | 'name'>): py.Remote
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask'>): py.Remote
  boolean_mask(tensor: py.TensorLike, keywords: py.Rest<boolean_mask$, 'tensor'>): py.Remote
  boolean_mask(keywords: boolean_mask$): py.Remote
  boolean_mask_dyn: py.RemoteFunction
  readonly broadcast_dynamic_shape: tensorflow.$Module["broadcast_dynamic_shape"]
  broadcast_dynamic_shape_dyn: py.RemoteFunction
  readonly broadcast_static_shape: tensorflow.$Module["broadcast_static_shape"]
  broadcast_static_shape_dyn: py.RemoteFunction
  readonly broadcast_to: tensorflow.$Module["broadcast_to"]
  broadcast_to_dyn: py.RemoteFunction
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, strict: py.Bool, name?: py.Str): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default' | 'exclusive'>): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default'>): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, keywords: py.Rest<case$, 'pred_fn_pairs'>): py.Remote
  case(pred_fn_pairs: py.LastDict<string, py.RemoteArgument> | py.List<py.RemoteArgument>): py.Remote
  case(keywords: case$): py.Remote
  case_dyn: py.RemoteFunction
  readonly cast: tensorflow.$Module["cast"]
  cast_dyn: py.RemoteFunction
  readonly ceil: tensorflow_math.$Module["ceil"]
  ceil_dyn: py.RemoteFunction
  readonly check_numerics: tensorflow_debugging.$Module["check_numerics"]
  check_numerics_dyn: py.RemoteFunction
  readonly check_pinned: tensorflow.$Module["check_pinned"]
  check_pinned_dyn: py.RemoteFunction
  readonly cholesky: tensorflow_linalg.$Module["cholesky"]
  cholesky_dyn: py.RemoteFunction
  readonly cholesky_solve: tensorflow_linalg.$Module["cholesky_solve"]
  cholesky_solve_dyn: py.RemoteFunction
  clip_by_average_norm(t: py.TensorLike, clip_norm: py.TensorLike, name: py.Str | null): py.Remote
  clip_by_average_norm(t: py.TensorLike, clip_norm: py.TensorLike, keywords?: py.Rest<clip_by_average_norm$, 't' | 'clip_norm'>): py.Remote
  clip_by_average_norm(t: py.TensorLike, keywords: py.Rest<clip_by_average_norm$, 't'>): py.Remote
  clip_by_average_norm(keywords: clip_by_average_norm$): py.Remote
  clip_by_average_norm_dyn: py.RemoteFunction
  readonly clip_by_global_norm: tensorflow.$Module["clip_by_global_norm"]
  clip_by_global_norm_dyn: py.RemoteFunction
  readonly clip_by_norm: tensorflow.$Module["clip_by_norm"]
  clip_by_norm_dyn: py.RemoteFunction
  readonly clip_by_value: tensorflow.$Module["clip_by_value"]
  clip_by_value_dyn: py.RemoteFunction
  colocate_with(op: py.Positional, ignore_existing: py.Bool): py.Remote
  colocate_with(op: py.Positional, keywords?: py.Rest<colocate_with$, 'op'>): py.Remote
  colocate_with(keywords: colocate_with$): py.Remote
  colocate_with_dyn: py.RemoteFunction
  readonly compat: tensorflow_compat.$Module
  readonly complex: tensorflow.$Module["complex"]
  complex_dyn: py.RemoteFunction
  readonly complex128: py.Promised<tensorflow.DType>
  readonly complex128_dyn: any
  readonly complex64: py.Promised<tensorflow.DType>
  readonly complex64_dyn: any
  readonly concat: tensorflow.$Module["concat"]
  concat_dyn: py.RemoteFunction
  cond(pred: py.TensorLike, true_fn: py.Callable | null, false_fn: py.Callable | null, strict: py.Bool, name?: py.Str | null, fn1?: py.Positional, fn2?: py.Positional): py.Remote
  cond(pred: py.TensorLike, true_fn: py.Callable | null, false_fn: py.Callable | null, keywords?: py.Rest<cond$, 'pred' | 'true_fn' | 'false_fn'>): py.Remote
  cond(pred: py.TensorLike, true_fn: py.Callable | null, keywords?: py.Rest<cond$, 'pred' | 'true_fn'>): py.Remote
  cond(pred: py.TensorLike, keywords?: py.Rest<cond$, 'pred'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  readonly config: tensorflow_compat_v1_config.$Module
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, dtype: py.DType, name: py.Str | null, weights?: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, dtype: py.DType, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes' | 'dtype'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int | null, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<confusion_matrix$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(labels: py.TensorLike, keywords: py.Rest<confusion_matrix$, 'labels'>): py.Promised<tensorflow.Tensor>
  confusion_matrix(keywords: confusion_matrix$): py.Promised<tensorflow.Tensor>
  confusion_matrix_dyn: py.RemoteFunction
  readonly conj: tensorflow_math.$Module["conj"]
  conj_dyn: py.RemoteFunction
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, name: py.Str, verify_shape?: py.Bool): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, dtype: py.DType | null, shape: py.Positional, keywords?: py.Rest<constant$, 'value' | 'dtype' | 'shape'>): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<constant$, 'value' | 'dtype'>): py.Promised<tensorflow.Tensor>
  constant(value: py.Positional, keywords?: py.Rest<constant$, 'value'>): py.Promised<tensorflow.Tensor>
  constant(keywords: constant$): py.Promised<tensorflow.Tensor>
  constant_dyn: py.RemoteFunction
  readonly constant_initializer: constant_initializer$class
  container(container_name: py.Str): py.Remote
  container(keywords: container$): py.Remote
  container_dyn: py.RemoteFunction
  readonly control_dependencies: tensorflow.$Module["control_dependencies"]
  control_dependencies_dyn: py.RemoteFunction
  control_flow_v2_enabled(): py.Remote
  control_flow_v2_enabled_dyn: py.RemoteFunction
  readonly conv: tensorflow.$Module["conv"]
  conv_dyn: py.RemoteFunction
  readonly conv2d_backprop_filter_v2: tensorflow.$Module["conv2d_backprop_filter_v2"]
  conv2d_backprop_filter_v2_dyn: py.RemoteFunction
  readonly conv2d_backprop_input_v2: tensorflow.$Module["conv2d_backprop_input_v2"]
  conv2d_backprop_input_v2_dyn: py.RemoteFunction
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, name: py.Str | null, preferred_dtype: py.Positional, dtype_hint?: py.Positional): py.Promised<tensorflow.Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype' | 'name'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<convert_to_tensor$, 'value' | 'dtype'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(value: py.Positional, keywords?: py.Rest<convert_to_tensor$, 'value'>): py.Promised<tensorflow.Tensor>
  convert_to_tensor(keywords: convert_to_tensor$): py.Promised<tensorflow.Tensor>
  convert_to_tensor_dyn: py.RemoteFunction
  convert_to_tensor_or_indexed_slices(value: py.Positional, dtype: py.DType | py.Of<'tensorflow.IndexedSlices'> | null, name: py.Str | null): py.Remote
  convert_to_tensor_or_indexed_slices(value: py.Positional, dtype: py.DType | py.Of<'tensorflow.IndexedSlices'> | null, keywords?: py.Rest<convert_to_tensor_or_indexed_slices$, 'value' | 'dtype'>): py.Remote
  convert_to_tensor_or_indexed_slices(value: py.Positional, keywords?: py.Rest<convert_to_tensor_or_indexed_slices$, 'value'>): py.Remote
  convert_to_tensor_or_indexed_slices(keywords: convert_to_tensor_or_indexed_slices$): py.Remote
  convert_to_tensor_or_indexed_slices_dyn: py.RemoteFunction
  convert_to_tensor_or_sparse_tensor(value: py.Positional, dtype: py.DType | null, name: py.Str | null): py.Remote
  convert_to_tensor_or_sparse_tensor(value: py.Positional, dtype: py.DType | null, keywords?: py.Rest<convert_to_tensor_or_sparse_tensor$, 'value' | 'dtype'>): py.Remote
  convert_to_tensor_or_sparse_tensor(value: py.Positional, keywords?: py.Rest<convert_to_tensor_or_sparse_tensor$, 'value'>): py.Remote
  convert_to_tensor_or_sparse_tensor(keywords: convert_to_tensor_or_sparse_tensor$): py.Remote
  convert_to_tensor_or_sparse_tensor_dyn: py.RemoteFunction
  readonly cos: tensorflow.$Module["cos"]
  cos_dyn: py.RemoteFunction
  readonly cosh: tensorflow.$Module["cosh"]
  cosh_dyn: py.RemoteFunction
  count_nonzero(input_tensor: py.TensorLike | null, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, dtype: py.DType, name?: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null, input?: py.Positional): py.Remote
  count_nonzero(input_tensor: py.TensorLike | null, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<count_nonzero$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  count_nonzero(input_tensor: py.TensorLike | null, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<count_nonzero$, 'input_tensor' | 'axis'>): py.Remote
  count_nonzero(input_tensor: py.TensorLike | null, keywords?: py.Rest<count_nonzero$, 'input_tensor'>): py.Remote
  count_nonzero(keywords?: count_nonzero$): py.Remote
  count_nonzero_dyn: py.RemoteFunction
  count_up_to(ref: py.Of<'tensorflow.Variable'>, limit: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  count_up_to(ref: py.Of<'tensorflow.Variable'>, limit: py.Int, keywords?: py.Rest<count_up_to$, 'ref' | 'limit'>): py.Promised<tensorflow.Tensor>
  count_up_to(ref: py.Of<'tensorflow.Variable'>, keywords: py.Rest<count_up_to$, 'ref'>): py.Promised<tensorflow.Tensor>
  count_up_to(keywords: count_up_to$): py.Promised<tensorflow.Tensor>
  count_up_to_dyn: py.RemoteFunction
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.DType, trainable: py.Bool, collections: py.Positional, name?: py.Str | null, reuse?: py.Bool | null): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.DType, trainable: py.Bool, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer' | 'dtype' | 'trainable'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.DType, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer' | 'dtype'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, keywords: py.Rest<create_partitioned_variables$, 'shape' | 'slicing'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, keywords: py.Rest<create_partitioned_variables$, 'shape'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(keywords: create_partitioned_variables$): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables_dyn: py.RemoteFunction
  readonly cross: tensorflow_linalg.$Module["cross"]
  cross_dyn: py.RemoteFunction
  readonly cumprod: tensorflow_math.$Module["cumprod"]
  cumprod_dyn: py.RemoteFunction
  readonly cumsum: tensorflow.$Module["cumsum"]
  cumsum_dyn: py.RemoteFunction
  readonly custom_gradient: tensorflow.$Module["custom_gradient"]
  custom_gradient_dyn: py.RemoteFunction
  readonly data: tensorflow_compat_v1_data.$Module
  readonly debugging: tensorflow_compat_v1_debugging.$Module
  readonly decode_base64: tensorflow_io.$Module["decode_base64"]
  decode_base64_dyn: py.RemoteFunction
  readonly decode_compressed: tensorflow_io.$Module["decode_compressed"]
  decode_compressed_dyn: py.RemoteFunction
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, name: py.Str | null, na_value?: py.Str, select_cols?: py.List<py.RemoteArgument> | null): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim' | 'use_quote_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, keywords: py.Rest<decode_csv$, 'records'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(keywords: decode_csv$): py.RemoteList<tensorflow.Tensor>
  decode_csv_dyn: py.RemoteFunction
  readonly decode_json_example: tensorflow_io.$Module["decode_json_example"]
  decode_json_example_dyn: py.RemoteFunction
  decode_raw(input_bytes: py.Positional, out_type: py.DType | null, little_endian: py.Bool, name: py.Str | null, bytes?: py.Positional): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, out_type: py.DType | null, little_endian: py.Bool, keywords?: py.Rest<decode_raw$, 'input_bytes' | 'out_type' | 'little_endian'>): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, out_type: py.DType | null, keywords?: py.Rest<decode_raw$, 'input_bytes' | 'out_type'>): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, keywords?: py.Rest<decode_raw$, 'input_bytes'>): py.Promised<tensorflow.Tensor>
  decode_raw(keywords?: decode_raw$): py.Promised<tensorflow.Tensor>
  decode_raw_dyn: py.RemoteFunction
  delete_session_tensor(handle: py.Str, name: py.Str | null): py.Remote
  delete_session_tensor(handle: py.Str, keywords?: py.Rest<delete_session_tensor$, 'handle'>): py.Remote
  delete_session_tensor(keywords: delete_session_tensor$): py.Remote
  delete_session_tensor_dyn: py.RemoteFunction
  depth_to_space(input: py.TensorLike, block_size: py.Int, name: py.Str | null, data_format: py.Str): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, name: py.Str | null, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<depth_to_space$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  depth_to_space(input: py.TensorLike, keywords: py.Rest<depth_to_space$, 'input'>): py.Promised<tensorflow.Tensor>
  depth_to_space(keywords: depth_to_space$): py.Promised<tensorflow.Tensor>
  depth_to_space_dyn: py.RemoteFunction
  readonly dequantize: tensorflow_quantization.$Module["dequantize"]
  dequantize_dyn: py.RemoteFunction
  readonly deserialize_many_sparse: tensorflow_io.$Module["deserialize_many_sparse"]
  deserialize_many_sparse_dyn: py.RemoteFunction
  device(device_name_or_function: py.Positional): py.Remote
  device(keywords: device$): py.Remote
  device_dyn: py.RemoteFunction
  readonly diag: tensorflow_linalg.$Module["tensor_diag"]
  diag_dyn: py.RemoteFunction
  readonly diag_part: tensorflow_linalg.$Module["tensor_diag_part"]
  diag_part_dyn: py.RemoteFunction
  readonly digamma: tensorflow_math.$Module["digamma"]
  digamma_dyn: py.RemoteFunction
  readonly dimension_at_index: tensorflow_compat.$Module["dimension_at_index"]
  dimension_at_index_dyn: py.RemoteFunction
  readonly dimension_value: tensorflow_compat.$Module["dimension_value"]
  dimension_value_dyn: py.RemoteFunction
  disable_control_flow_v2(): py.Remote
  disable_control_flow_v2_dyn: py.RemoteFunction
  disable_eager_execution(): py.Remote<null>
  disable_eager_execution_dyn: py.RemoteFunction
  disable_resource_variables(): py.Remote<null>
  disable_resource_variables_dyn: py.RemoteFunction
  disable_tensor_equality(): py.Remote
  disable_tensor_equality_dyn: py.RemoteFunction
  disable_v2_behavior(): py.Remote
  disable_v2_behavior_dyn: py.RemoteFunction
  disable_v2_tensorshape(): py.Remote
  disable_v2_tensorshape_dyn: py.RemoteFunction
  readonly distribute: tensorflow_compat_v1_distribute.$Module
  readonly distributions: tensorflow_compat_v1_distributions.$Module
  div(x: py.Positional, y: py.Positional, name: py.Str | null): py.Remote
  div(x: py.Positional, y: py.Positional, keywords?: py.Rest<div$, 'x' | 'y'>): py.Remote
  div(x: py.Positional, keywords: py.Rest<div$, 'x'>): py.Remote
  div(keywords: div$): py.Remote
  div_dyn: py.RemoteFunction
  readonly div_no_nan: tensorflow_math.$Module["divide_no_nan"]
  div_no_nan_dyn: py.RemoteFunction
  readonly divide: tensorflow.$Module["divide"]
  divide_dyn: py.RemoteFunction
  readonly double: py.Promised<tensorflow.DType>
  readonly double_dyn: any
  readonly dtypes: tensorflow_compat_v1_dtypes.$Module
  readonly dynamic_partition: tensorflow.$Module["dynamic_partition"]
  dynamic_partition_dyn: py.RemoteFunction
  readonly dynamic_stitch: tensorflow.$Module["dynamic_stitch"]
  dynamic_stitch_dyn: py.RemoteFunction
  readonly edit_distance: tensorflow.$Module["edit_distance"]
  edit_distance_dyn: py.RemoteFunction
  readonly einsum: tensorflow.$Module["einsum"]
  einsum_dyn: py.RemoteFunction
  enable_control_flow_v2(): py.Remote
  enable_control_flow_v2_dyn: py.RemoteFunction
  enable_eager_execution(config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, device_policy: py.Positional, execution_mode: py.Positional): py.Remote<null>
  enable_eager_execution(config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, device_policy: py.Positional, keywords?: py.Rest<enable_eager_execution$, 'config' | 'device_policy'>): py.Remote<null>
  enable_eager_execution(config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<enable_eager_execution$, 'config'>): py.Remote<null>
  enable_eager_execution(keywords?: enable_eager_execution$): py.Remote<null>
  enable_eager_execution_dyn: py.RemoteFunction
  enable_resource_variables(): py.Remote<null>
  enable_resource_variables_dyn: py.RemoteFunction
  enable_tensor_equality(): py.Remote
  enable_tensor_equality_dyn: py.RemoteFunction
  enable_v2_behavior(): py.Remote
  enable_v2_behavior_dyn: py.RemoteFunction
  enable_v2_tensorshape(): py.Remote
  enable_v2_tensorshape_dyn: py.RemoteFunction
  readonly encode_base64: tensorflow_io.$Module["encode_base64"]
  encode_base64_dyn: py.RemoteFunction
  readonly ensure_shape: tensorflow.$Module["ensure_shape"]
  ensure_shape_dyn: py.RemoteFunction
  readonly equal: tensorflow.$Module["equal"]
  equal_dyn: py.RemoteFunction
  readonly erf: tensorflow_math.$Module["erf"]
  erf_dyn: py.RemoteFunction
  readonly erfc: tensorflow_math.$Module["erfc"]
  erfc_dyn: py.RemoteFunction
  readonly errors: tensorflow_compat_v1_errors.$Module
  executing_eagerly(): py.Remote
  executing_eagerly_dyn: py.RemoteFunction
  executing_eagerly_outside_functions(): py.Remote<boolean>
  executing_eagerly_outside_functions_dyn: py.RemoteFunction
  readonly exp: tensorflow.$Module["exp"]
  exp_dyn: py.RemoteFunction
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, dim: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<expand_dims$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<expand_dims$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, keywords?: py.Rest<expand_dims$, 'input'>): py.Promised<tensorflow.Tensor>
  expand_dims(keywords: expand_dims$): py.Promised<tensorflow.Tensor>
  expand_dims_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_experimental.$Module
  readonly expm1: tensorflow_math.$Module["expm1"]
  expm1_dyn: py.RemoteFunction
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, rates: py.List<py.Int> | null, padding?: py.Str | null, name?: py.Str | null, sizes?: py.Positional): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, keywords?: py.Rest<extract_image_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(keywords: extract_image_patches$): py.Promised<tensorflow.Tensor>
  extract_image_patches_dyn: py.RemoteFunction
  readonly extract_volume_patches: tensorflow.$Module["extract_volume_patches"]
  extract_volume_patches_dyn: py.RemoteFunction
  readonly eye: tensorflow.$Module["eye"]
  eye_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_args: tensorflow_quantization.$Module["fake_quant_with_min_max_args"]
  fake_quant_with_min_max_args_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_args_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_args_gradient"]
  fake_quant_with_min_max_args_gradient_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars: tensorflow_quantization.$Module["fake_quant_with_min_max_vars"]
  fake_quant_with_min_max_vars_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_gradient"]
  fake_quant_with_min_max_vars_gradient_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_per_channel: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel"]
  fake_quant_with_min_max_vars_per_channel_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_per_channel_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel_gradient"]
  fake_quant_with_min_max_vars_per_channel_gradient_dyn: py.RemoteFunction
  readonly feature_column: tensorflow_compat_v1_feature_column.$Module
  readonly fft: tensorflow_signal.$Module["fft"]
  fft_dyn: py.RemoteFunction
  readonly fft2d: tensorflow_signal.$Module["fft2d"]
  fft2d_dyn: py.RemoteFunction
  readonly fft3d: tensorflow_signal.$Module["fft3d"]
  fft3d_dyn: py.RemoteFunction
  readonly fftnd: tensorflow.$Module["fftnd"]
  fftnd_dyn: py.RemoteFunction
  readonly fill: tensorflow.$Module["fill"]
  fill_dyn: py.RemoteFunction
  readonly fingerprint: tensorflow.$Module["fingerprint"]
  fingerprint_dyn: py.RemoteFunction
  fixed_size_partitioner(num_shards: py.Int, axis: py.Int): py.Remote
  fixed_size_partitioner(num_shards: py.Int, keywords?: py.Rest<fixed_size_partitioner$, 'num_shards'>): py.Remote
  fixed_size_partitioner(keywords: fixed_size_partitioner$): py.Remote
  fixed_size_partitioner_dyn: py.RemoteFunction
  readonly flags: tensorflow_compat_v1_flags.$Module
  readonly float16: py.Promised<tensorflow.DType>
  readonly float16_dyn: any
  readonly float32: py.Promised<tensorflow.DType>
  readonly float32_dyn: any
  readonly float64: py.Promised<tensorflow.DType>
  readonly float64_dyn: any
  readonly floor: tensorflow.$Module["floor"]
  floor_dyn: py.RemoteFunction
  floor_div(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  floor_div(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<floor_div$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  floor_div(x: py.TensorLike, keywords: py.Rest<floor_div$, 'x'>): py.Promised<tensorflow.Tensor>
  floor_div(keywords: floor_div$): py.Promised<tensorflow.Tensor>
  floor_div_dyn: py.RemoteFunction
  readonly floordiv: tensorflow_math.$Module["floordiv"]
  floordiv_dyn: py.RemoteFunction
  readonly floormod: tensorflow_math.$Module["floormod"]
  floormod_dyn: py.RemoteFunction
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldl(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Remote
  foldl(fn: py.Callable, keywords: py.Rest<foldl$, 'fn'>): py.Remote
  foldl(keywords: foldl$): py.Remote
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Callable, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  readonly function: tensorflow.$Module["function"]
  function_dyn: py.RemoteFunction
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, name: py.Str | null, axis: py.TensorLike | null, batch_dims?: py.Int): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, name: py.Str | null, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices' | 'name'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, keywords: py.Rest<gather$, 'params'>): py.Promised<tensorflow.Tensor>
  gather(keywords: gather$): py.Promised<tensorflow.Tensor>
  gather_dyn: py.RemoteFunction
  gather_nd(params: py.TensorLike, indices: py.TensorLike, name: py.Str | null, batch_dims: py.Positional, bad_indices_policy: py.Str): py.Promised<tensorflow.Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, name: py.Str | null, batch_dims: py.Positional, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'name' | 'batch_dims'>): py.Promised<tensorflow.Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, name: py.Str | null, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'name'>): py.Promised<tensorflow.Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, keywords?: py.Rest<gather_nd$, 'params' | 'indices'>): py.Promised<tensorflow.Tensor>
  gather_nd(params: py.TensorLike, keywords: py.Rest<gather_nd$, 'params'>): py.Promised<tensorflow.Tensor>
  gather_nd(keywords: gather_nd$): py.Promised<tensorflow.Tensor>
  gather_nd_dyn: py.RemoteFunction
  get_collection(key: py.Positional, scope: py.Str | null): py.Remote
  get_collection(key: py.Positional, keywords?: py.Rest<get_collection$, 'key'>): py.Remote
  get_collection(keywords: get_collection$): py.Remote
  get_collection_dyn: py.RemoteFunction
  get_collection_ref(key: py.Positional): py.Remote
  get_collection_ref(keywords: get_collection_ref$): py.Remote
  get_collection_ref_dyn: py.RemoteFunction
  get_default_graph(): py.Promised<tensorflow.Graph>
  get_default_graph_dyn: py.RemoteFunction
  get_default_session(): py.Promised<Session>
  get_default_session_dyn: py.RemoteFunction
  get_local_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, trainable?: py.Bool, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Callable | null, validate_shape?: py.Bool, use_resource?: py.Bool | null, custom_getter?: py.Positional, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
  get_local_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<get_local_variable$, 'name' | 'shape' | 'dtype'>): py.Remote
  get_local_variable(name: py.Str, shape: py.Shape | null, keywords?: py.Rest<get_local_variable$, 'name' | 'shape'>): py.Remote
  get_local_variable(name: py.Str, keywords?: py.Rest<get_local_variable$, 'name'>): py.Remote
  get_local_variable(keywords: get_local_variable$): py.Remote
  get_local_variable_dyn: py.RemoteFunction
  readonly get_logger: tensorflow.$Module["get_logger"]
  get_logger_dyn: py.RemoteFunction
  get_seed(op_seed: py.Int): py.Remote<[number, number]>
  get_seed(keywords: get_seed$): py.Remote<[number, number]>
  get_seed_dyn: py.RemoteFunction
  get_session_handle(data: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  get_session_handle(data: py.TensorLike, keywords?: py.Rest<get_session_handle$, 'data'>): py.Promised<tensorflow.Tensor>
  get_session_handle(keywords: get_session_handle$): py.Promised<tensorflow.Tensor>
  get_session_handle_dyn: py.RemoteFunction
  get_session_tensor(handle: py.Str, dtype: py.DType, name: py.Str | null): py.Remote
  get_session_tensor(handle: py.Str, dtype: py.DType, keywords?: py.Rest<get_session_tensor$, 'handle' | 'dtype'>): py.Remote
  get_session_tensor(handle: py.Str, keywords: py.Rest<get_session_tensor$, 'handle'>): py.Remote
  get_session_tensor(keywords: get_session_tensor$): py.Remote
  get_session_tensor_dyn: py.RemoteFunction
  readonly get_static_value: tensorflow.$Module["get_static_value"]
  get_static_value_dyn: py.RemoteFunction
  get_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, trainable?: py.Bool | null, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Callable | null, validate_shape?: py.Bool, use_resource?: py.Bool | null, custom_getter?: py.Positional, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
  get_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<get_variable$, 'name' | 'shape' | 'dtype'>): py.Remote
  get_variable(name: py.Str, shape: py.Shape | null, keywords?: py.Rest<get_variable$, 'name' | 'shape'>): py.Remote
  get_variable(name: py.Str, keywords?: py.Rest<get_variable$, 'name'>): py.Remote
  get_variable(keywords: get_variable$): py.Remote
  get_variable_dyn: py.RemoteFunction
  get_variable_scope(): py.Remote
  get_variable_scope_dyn: py.RemoteFunction
  readonly gfile: tensorflow_compat_v1_gfile.$Module
  readonly global_norm: tensorflow_linalg.$Module["global_norm"]
  global_norm_dyn: py.RemoteFunction
  global_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  global_variables(keywords?: global_variables$): py.RemoteList<tensorflow.Variable>
  global_variables_dyn: py.RemoteFunction
  global_variables_initializer(): py.Remote
  global_variables_initializer_dyn: py.RemoteFunction
  readonly glorot_normal_initializer: glorot_normal_initializer$class
  readonly glorot_uniform_initializer: glorot_uniform_initializer$class
  readonly grad_pass_through: tensorflow.$Module["grad_pass_through"]
  grad_pass_through_dyn: py.RemoteFunction
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, colocate_gradients_with_ops: py.Bool, gate_gradients?: py.Bool, aggregation_method?: py.Positional, stop_gradients?: py.TensorLike | py.List<py.TensorLike> | null, unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys' | 'name'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<gradients$, 'ys' | 'xs'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<gradients$, 'ys'>): py.RemoteList<tensorflow.Tensor>
  gradients(keywords: gradients$): py.RemoteList<tensorflow.Tensor>
  gradients_dyn: py.RemoteFunction
  readonly graph_util: tensorflow_compat_v1_graph_util.$Module
  readonly greater: tensorflow.$Module["greater"]
  greater_dyn: py.RemoteFunction
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  greater_equal_dyn: py.RemoteFunction
  readonly group: tensorflow.$Module["group"]
  group_dyn: py.RemoteFunction
  readonly guarantee_const: tensorflow.$Module["guarantee_const"]
  guarantee_const_dyn: py.RemoteFunction
  readonly half: py.Promised<tensorflow.DType>
  readonly half_dyn: any
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, colocate_gradients_with_ops: py.Bool, gate_gradients: py.Bool, aggregation_method?: py.Positional): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, colocate_gradients_with_ops: py.Bool, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'name' | 'colocate_gradients_with_ops'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'name'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<hessians$, 'ys' | 'xs'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<hessians$, 'ys'>): py.Remote
  hessians(keywords: hessians$): py.Remote
  hessians_dyn: py.RemoteFunction
  readonly histogram_fixed_width: tensorflow.$Module["histogram_fixed_width"]
  histogram_fixed_width_dyn: py.RemoteFunction
  readonly histogram_fixed_width_bins: tensorflow.$Module["histogram_fixed_width_bins"]
  histogram_fixed_width_bins_dyn: py.RemoteFunction
  readonly identity: tensorflow.$Module["identity"]
  identity_dyn: py.RemoteFunction
  readonly identity_n: tensorflow.$Module["identity_n"]
  identity_n_dyn: py.RemoteFunction
  readonly ifft: tensorflow_signal.$Module["ifft"]
  ifft_dyn: py.RemoteFunction
  readonly ifft2d: tensorflow_signal.$Module["ifft2d"]
  ifft2d_dyn: py.RemoteFunction
  readonly ifft3d: tensorflow_signal.$Module["ifft3d"]
  ifft3d_dyn: py.RemoteFunction
  readonly ifftnd: tensorflow.$Module["ifftnd"]
  ifftnd_dyn: py.RemoteFunction
  readonly igamma: tensorflow_math.$Module["igamma"]
  igamma_dyn: py.RemoteFunction
  readonly igammac: tensorflow_math.$Module["igammac"]
  igammac_dyn: py.RemoteFunction
  readonly imag: tensorflow_math.$Module["imag"]
  imag_dyn: py.RemoteFunction
  readonly image: tensorflow_compat_v1_image.$Module
  readonly import_graph_def: tensorflow.$Module["import_graph_def"]
  import_graph_def_dyn: py.RemoteFunction
  readonly init_scope: tensorflow.$Module["init_scope"]
  init_scope_dyn: py.RemoteFunction
  initialize_all_tables(name: py.Str): py.Remote
  initialize_all_tables(keywords?: initialize_all_tables$): py.Remote
  initialize_all_tables_dyn: py.RemoteFunction
  initialize_all_variables(): py.Remote
  initialize_all_variables_dyn: py.RemoteFunction
  initialize_local_variables(): py.Remote
  initialize_local_variables_dyn: py.RemoteFunction
  initialize_variables(var_list: py.Positional, name: py.Str): py.Remote
  initialize_variables(var_list: py.Positional, keywords?: py.Rest<initialize_variables$, 'var_list'>): py.Remote
  initialize_variables(keywords: initialize_variables$): py.Remote
  initialize_variables_dyn: py.RemoteFunction
  readonly initializers: tensorflow_compat_v1_initializers.$Module
  readonly int16: py.Promised<tensorflow.DType>
  readonly int16_dyn: any
  readonly int32: py.Promised<tensorflow.DType>
  readonly int32_dyn: any
  readonly int64: py.Promised<tensorflow.DType>
  readonly int64_dyn: any
  readonly int8: py.Promised<tensorflow.DType>
  readonly int8_dyn: any
  readonly invert_permutation: tensorflow_math.$Module["invert_permutation"]
  invert_permutation_dyn: py.RemoteFunction
  readonly io: tensorflow_compat_v1_io.$Module
  readonly irfftnd: tensorflow.$Module["irfftnd"]
  irfftnd_dyn: py.RemoteFunction
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  is_finite_dyn: py.RemoteFunction
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  is_inf_dyn: py.RemoteFunction
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  is_nan_dyn: py.RemoteFunction
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  is_non_decreasing_dyn: py.RemoteFunction
  readonly is_numeric_tensor: tensorflow_debugging.$Module["is_numeric_tensor"]
  is_numeric_tensor_dyn: py.RemoteFunction
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  is_strictly_increasing_dyn: py.RemoteFunction
  readonly is_symbolic_tensor: tensorflow.$Module["is_symbolic_tensor"]
  is_symbolic_tensor_dyn: py.RemoteFunction
  readonly is_tensor: tensorflow.$Module["is_tensor"]
  is_tensor_dyn: py.RemoteFunction
  is_variable_initialized(variable: py.Of<'tensorflow.Variable'>): py.Remote
  is_variable_initialized(keywords: is_variable_initialized$): py.Remote
  is_variable_initialized_dyn: py.RemoteFunction
  readonly keras: tensorflow_keras.$Module
  readonly layers: tensorflow_compat_v1_layers.$Module
  readonly lbeta: tensorflow_math.$Module["lbeta"]
  lbeta_dyn: py.RemoteFunction
  readonly less: tensorflow.$Module["less"]
  less_dyn: py.RemoteFunction
  readonly less_equal: tensorflow.$Module["less_equal"]
  less_equal_dyn: py.RemoteFunction
  readonly lgamma: tensorflow_math.$Module["lgamma"]
  lgamma_dyn: py.RemoteFunction
  readonly lin_space: tensorflow.$Module["linspace"]
  lin_space_dyn: py.RemoteFunction
  readonly linalg: tensorflow_compat_v1_linalg.$Module
  readonly linspace: tensorflow.$Module["linspace"]
  linspace_dyn: py.RemoteFunction
  readonly lite: tensorflow_compat_v1_lite.$Module
  load_file_system_library(library_filename: py.Str): py.Remote<null>
  load_file_system_library(keywords: load_file_system_library$): py.Remote<null>
  load_file_system_library_dyn: py.RemoteFunction
  readonly load_library: tensorflow.$Module["load_library"]
  load_library_dyn: py.RemoteFunction
  readonly load_op_library: tensorflow.$Module["load_op_library"]
  load_op_library_dyn: py.RemoteFunction
  local_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  local_variables(keywords?: local_variables$): py.RemoteList<tensorflow.Variable>
  local_variables_dyn: py.RemoteFunction
  local_variables_initializer(): py.Remote
  local_variables_initializer_dyn: py.RemoteFunction
  readonly log: tensorflow_math.$Module["log"]
  log_dyn: py.RemoteFunction
  readonly log1p: tensorflow_math.$Module["log1p"]
  log1p_dyn: py.RemoteFunction
  readonly log_sigmoid: tensorflow_math.$Module["log_sigmoid"]
  log_sigmoid_dyn: py.RemoteFunction
  readonly logging: tensorflow_compat_v1_logging.$Module
  readonly logical_and: tensorflow.$Module["logical_and"]
  logical_and_dyn: py.RemoteFunction
  readonly logical_not: tensorflow.$Module["logical_not"]
  logical_not_dyn: py.RemoteFunction
  readonly logical_or: tensorflow.$Module["logical_or"]
  logical_or_dyn: py.RemoteFunction
  readonly logical_xor: tensorflow_math.$Module["logical_xor"]
  logical_xor_dyn: py.RemoteFunction
  readonly lookup: tensorflow_compat_v1_lookup.$Module
  readonly losses: tensorflow_compat_v1_losses.$Module
  readonly make_ndarray: tensorflow.$Module["make_ndarray"]
  make_ndarray_dyn: py.RemoteFunction
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, unique_name_: py.Positional, custom_getter_: py.Positional, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_' | 'unique_name_' | 'custom_getter_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, unique_name_: py.Positional, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_' | 'unique_name_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, keywords?: py.Rest<make_template$, 'name_' | 'func_'>): py.Remote
  make_template(name_: py.Str, keywords: py.Rest<make_template$, 'name_'>): py.Remote
  make_template(keywords: make_template$): py.Remote
  make_template_dyn: py.RemoteFunction
  readonly make_tensor_proto: tensorflow.$Module["make_tensor_proto"]
  make_tensor_proto_dyn: py.RemoteFunction
  readonly manip: tensorflow_compat_v1_manip.$Module
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, parallel_iterations: py.Int | null, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, name?: py.Str | null, fn_output_signature?: py.Positional): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, parallel_iterations: py.Int | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype' | 'parallel_iterations'>): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, dtype: py.DType | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype'>): py.Remote
  map_fn(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Remote
  map_fn(fn: py.Callable, keywords: py.Rest<map_fn$, 'fn'>): py.Remote
  map_fn(keywords: map_fn$): py.Remote
  map_fn_dyn: py.RemoteFunction
  readonly matching_files: tensorflow_io.$Module["matching_files"]
  matching_files_dyn: py.RemoteFunction
  readonly math: tensorflow_compat_v1_math.$Module
  readonly matmul: tensorflow.$Module["matmul"]
  matmul_dyn: py.RemoteFunction
  readonly matrix_band_part: tensorflow_linalg.$Module["band_part"]
  matrix_band_part_dyn: py.RemoteFunction
  readonly matrix_determinant: tensorflow_linalg.$Module["det"]
  matrix_determinant_dyn: py.RemoteFunction
  readonly matrix_diag: tensorflow_linalg.$Module["diag"]
  matrix_diag_dyn: py.RemoteFunction
  readonly matrix_diag_part: tensorflow_linalg.$Module["diag_part"]
  matrix_diag_part_dyn: py.RemoteFunction
  readonly matrix_inverse: tensorflow_linalg.$Module["inv"]
  matrix_inverse_dyn: py.RemoteFunction
  readonly matrix_set_diag: tensorflow_linalg.$Module["set_diag"]
  matrix_set_diag_dyn: py.RemoteFunction
  readonly matrix_solve: tensorflow_linalg.$Module["solve"]
  matrix_solve_dyn: py.RemoteFunction
  readonly matrix_solve_ls: tensorflow_linalg.$Module["lstsq"]
  matrix_solve_ls_dyn: py.RemoteFunction
  readonly matrix_square_root: tensorflow.$Module["matrix_square_root"]
  matrix_square_root_dyn: py.RemoteFunction
  readonly matrix_transpose: tensorflow_linalg.$Module["matrix_transpose"]
  matrix_transpose_dyn: py.RemoteFunction
  readonly matrix_triangular_solve: tensorflow_linalg.$Module["triangular_solve"]
  matrix_triangular_solve_dyn: py.RemoteFunction
  readonly maximum: tensorflow.$Module["maximum"]
  maximum_dyn: py.RemoteFunction
  readonly meshgrid: tensorflow.$Module["meshgrid"]
  meshgrid_dyn: py.RemoteFunction
  readonly metrics: tensorflow_compat_v1_metrics.$Module
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, min_slice_size: py.Int, bytes_per_string_element: py.Int): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, min_slice_size: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions' | 'axis' | 'min_slice_size'>): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions' | 'axis'>): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions'>): py.Remote
  min_max_variable_partitioner(keywords?: min_max_variable_partitioner$): py.Remote
  min_max_variable_partitioner_dyn: py.RemoteFunction
  readonly minimum: tensorflow.$Module["minimum"]
  minimum_dyn: py.RemoteFunction
  readonly mixed_precision: tensorflow_compat_v1_mixed_precision.$Module
  readonly mlir: tensorflow_compat_v1_mlir.$Module
  readonly mod: tensorflow_math.$Module["floormod"]
  mod_dyn: py.RemoteFunction
  model_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  model_variables(keywords?: model_variables$): py.RemoteList<tensorflow.Variable>
  model_variables_dyn: py.RemoteFunction
  moving_average_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  moving_average_variables(keywords?: moving_average_variables$): py.RemoteList<tensorflow.Variable>
  moving_average_variables_dyn: py.RemoteFunction
  multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.Int | null, name: py.Str | null, output_dtype: py.Int | null): py.Remote
  multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<multinomial$, 'logits' | 'num_samples' | 'seed' | 'name'>): py.Remote
  multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.Int | null, keywords?: py.Rest<multinomial$, 'logits' | 'num_samples' | 'seed'>): py.Remote
  multinomial(logits: py.TensorLike, num_samples: py.TensorLike, keywords?: py.Rest<multinomial$, 'logits' | 'num_samples'>): py.Remote
  multinomial(logits: py.TensorLike, keywords: py.Rest<multinomial$, 'logits'>): py.Remote
  multinomial(keywords: multinomial$): py.Remote
  multinomial_dyn: py.RemoteFunction
  readonly multiply: tensorflow.$Module["multiply"]
  multiply_dyn: py.RemoteFunction
  readonly name_scope: name_scope$class
  readonly negative: tensorflow.$Module["negative"]
  negative_dyn: py.RemoteFunction
  readonly nest: tensorflow_compat_v1_nest.$Module
  readonly newaxis: py.Remote<null>
  readonly newaxis_dyn: any
  readonly nn: tensorflow_compat_v1_nn.$Module
  readonly no_gradient: tensorflow.$Module["no_gradient"]
  no_gradient_dyn: py.RemoteFunction
  readonly no_op: tensorflow.$Module["no_op"]
  no_op_dyn: py.RemoteFunction
  no_regularizer(_: py.Positional): py.Remote
  no_regularizer(keywords: no_regularizer$): py.Remote
  no_regularizer_dyn: py.RemoteFunction
  readonly nondifferentiable_batch_function: tensorflow.$Module["nondifferentiable_batch_function"]
  nondifferentiable_batch_function_dyn: py.RemoteFunction
  norm(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, keepdims: py.Bool | null, name?: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  norm(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, keywords?: py.Rest<norm$, 'tensor' | 'ord' | 'axis'>): py.Remote
  norm(tensor: py.TensorLike, ord: py.Str, keywords?: py.Rest<norm$, 'tensor' | 'ord'>): py.Remote
  norm(tensor: py.TensorLike, keywords?: py.Rest<norm$, 'tensor'>): py.Remote
  norm(keywords: norm$): py.Remote
  norm_dyn: py.RemoteFunction
  readonly not_equal: tensorflow.$Module["not_equal"]
  not_equal_dyn: py.RemoteFunction
  readonly numpy_function: tensorflow.$Module["numpy_function"]
  numpy_function_dyn: py.RemoteFunction
  readonly one_hot: tensorflow.$Module["one_hot"]
  one_hot_dyn: py.RemoteFunction
  readonly ones: tensorflow.$Module["ones"]
  ones_dyn: py.RemoteFunction
  readonly ones_initializer: ones_initializer$class
  ones_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, optimize: py.Bool): py.Promised<tensorflow.Tensor>
  ones_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<ones_like$, 'tensor' | 'dtype' | 'name'>): py.Promised<tensorflow.Tensor>
  ones_like(tensor: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<ones_like$, 'tensor' | 'dtype'>): py.Promised<tensorflow.Tensor>
  ones_like(tensor: py.TensorLike, keywords?: py.Rest<ones_like$, 'tensor'>): py.Promised<tensorflow.Tensor>
  ones_like(keywords: ones_like$): py.Promised<tensorflow.Tensor>
  ones_like_dyn: py.RemoteFunction
  op_scope(values: py.Positional, name: py.Str, default_name: py.Positional): py.Remote
  op_scope(values: py.Positional, name: py.Str, keywords?: py.Rest<op_scope$, 'values' | 'name'>): py.Remote
  op_scope(values: py.Positional, keywords: py.Rest<op_scope$, 'values'>): py.Remote
  op_scope(keywords: op_scope$): py.Remote
  op_scope_dyn: py.RemoteFunction
  readonly orthogonal_initializer: orthogonal_initializer$class
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, name: py.Str | null, constant_values: py.Int): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, name: py.Str | null, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode' | 'name'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.RemotePromise<string>, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<pad$, 'tensor' | 'paddings'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, keywords: py.Rest<pad$, 'tensor'>): py.Promised<tensorflow.Tensor>
  pad(keywords: pad$): py.Promised<tensorflow.Tensor>
  pad_dyn: py.RemoteFunction
  readonly parallel_stack: tensorflow.$Module["parallel_stack"]
  parallel_stack_dyn: py.RemoteFunction
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, name: py.Str | null, example_names: py.TensorLike | null): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, name: py.Str | null, keywords?: py.Rest<parse_example$, 'serialized' | 'features' | 'name'>): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<parse_example$, 'serialized' | 'features'>): py.Remote
  parse_example(serialized: py.TensorLike, features: py.LastDict<string, py.RemoteArgument>): py.Remote
  parse_example(serialized: py.TensorLike, keywords: py.Rest<parse_example$, 'serialized'>): py.Remote
  parse_example(keywords: parse_example$): py.Remote
  parse_example_dyn: py.RemoteFunction
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, name: py.Str | null, example_names: py.TensorLike | null): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, name: py.Str | null, keywords?: py.Rest<parse_single_example$, 'serialized' | 'features' | 'name'>): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, keywords: py.Rest<parse_single_example$, 'serialized' | 'features'>): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>): py.Remote
  parse_single_example(serialized: py.TensorLike, keywords: py.Rest<parse_single_example$, 'serialized'>): py.Remote
  parse_single_example(keywords: parse_single_example$): py.Remote
  parse_single_example_dyn: py.RemoteFunction
  readonly parse_single_sequence_example: tensorflow_io.$Module["parse_single_sequence_example"]
  parse_single_sequence_example_dyn: py.RemoteFunction
  readonly parse_tensor: tensorflow_io.$Module["parse_tensor"]
  parse_tensor_dyn: py.RemoteFunction
  placeholder(dtype: py.DType, shape: py.Shape | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  placeholder(dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<placeholder$, 'dtype' | 'shape'>): py.Promised<tensorflow.Tensor>
  placeholder(dtype: py.DType, keywords?: py.Rest<placeholder$, 'dtype'>): py.Promised<tensorflow.Tensor>
  placeholder(keywords: placeholder$): py.Promised<tensorflow.Tensor>
  placeholder_dyn: py.RemoteFunction
  placeholder_with_default(input: py.TensorLike, shape: py.Shape | py.List<py.RemoteArgument>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  placeholder_with_default(input: py.TensorLike, shape: py.Shape | py.List<py.RemoteArgument>, keywords?: py.Rest<placeholder_with_default$, 'input' | 'shape'>): py.Promised<tensorflow.Tensor>
  placeholder_with_default(input: py.TensorLike, keywords: py.Rest<placeholder_with_default$, 'input'>): py.Promised<tensorflow.Tensor>
  placeholder_with_default(keywords: placeholder_with_default$): py.Promised<tensorflow.Tensor>
  placeholder_with_default_dyn: py.RemoteFunction
  readonly polygamma: tensorflow_math.$Module["polygamma"]
  polygamma_dyn: py.RemoteFunction
  readonly pow: tensorflow.$Module["pow"]
  pow_dyn: py.RemoteFunction
  readonly print: tensorflow.$Module["print"]
  print_dyn: py.RemoteFunction
  readonly profiler: tensorflow_compat_v1_profiler.$Module
  py_func(func: py.Callable | py.ArrayLike, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, stateful: py.Bool, name: py.Str | null): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable | py.ArrayLike, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, stateful: py.Bool, keywords?: py.Rest<py_func$, 'func' | 'inp' | 'Tout' | 'stateful'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable | py.ArrayLike, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, keywords?: py.Rest<py_func$, 'func' | 'inp' | 'Tout'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable | py.ArrayLike, inp: py.List<py.TensorLike>, keywords: py.Rest<py_func$, 'func' | 'inp'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable | py.ArrayLike, keywords: py.Rest<py_func$, 'func'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(keywords: py_func$): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func_dyn: py.RemoteFunction
  readonly py_function: tensorflow.$Module["py_function"]
  py_function_dyn: py.RemoteFunction
  readonly python_io: tensorflow_compat_v1_python_io.$Module
  readonly qint16: py.Promised<tensorflow.DType>
  readonly qint16_dyn: any
  readonly qint32: py.Promised<tensorflow.DType>
  readonly qint32_dyn: any
  readonly qint8: py.Promised<tensorflow.DType>
  readonly qint8_dyn: any
  readonly qr: tensorflow_linalg.$Module["qr"]
  qr_dyn: py.RemoteFunction
  readonly quantization: tensorflow_compat_v1_quantization.$Module
  readonly quantize: tensorflow_quantization.$Module["quantize"]
  quantize_dyn: py.RemoteFunction
  quantize_v2(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, name: py.Str | null, round_mode: py.Str, narrow_range?: py.Bool, axis?: py.Positional, ensure_minimum_range?: py.Float): py.Remote
  quantize_v2(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, name: py.Str | null, keywords?: py.Rest<quantize_v2$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode' | 'name'>): py.Remote
  quantize_v2(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, keywords?: py.Rest<quantize_v2$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode'>): py.Remote
  quantize_v2(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, keywords?: py.Rest<quantize_v2$, 'input' | 'min_range' | 'max_range' | 'T'>): py.Remote
  quantize_v2(input: py.Positional, min_range: py.Positional, max_range: py.Positional, keywords: py.Rest<quantize_v2$, 'input' | 'min_range' | 'max_range'>): py.Remote
  quantize_v2(input: py.Positional, min_range: py.Positional, keywords: py.Rest<quantize_v2$, 'input' | 'min_range'>): py.Remote
  quantize_v2(input: py.Positional, keywords: py.Rest<quantize_v2$, 'input'>): py.Remote
  quantize_v2(keywords: quantize_v2$): py.Remote
  quantize_v2_dyn: py.RemoteFunction
  readonly quantized_concat: tensorflow_quantization.$Module["quantized_concat"]
  quantized_concat_dyn: py.RemoteFunction
  readonly queue: tensorflow_compat_v1_queue.$Module
  readonly quint16: py.Promised<tensorflow.DType>
  readonly quint16_dyn: any
  readonly quint8: py.Promised<tensorflow.DType>
  readonly quint8_dyn: any
  readonly ragged: tensorflow_compat_v1_ragged.$Module
  readonly ragged_fill_empty_rows: tensorflow.$Module["ragged_fill_empty_rows"]
  ragged_fill_empty_rows_dyn: py.RemoteFunction
  readonly ragged_fill_empty_rows_grad: tensorflow.$Module["ragged_fill_empty_rows_grad"]
  ragged_fill_empty_rows_grad_dyn: py.RemoteFunction
  readonly random: tensorflow_compat_v1_random.$Module
  readonly random_crop: tensorflow_image.$Module["random_crop"]
  random_crop_dyn: py.RemoteFunction
  readonly random_gamma: tensorflow_random.$Module["gamma"]
  random_gamma_dyn: py.RemoteFunction
  readonly random_index_shuffle: tensorflow.$Module["random_index_shuffle"]
  random_index_shuffle_dyn: py.RemoteFunction
  readonly random_normal: tensorflow_random.$Module["normal"]
  random_normal_dyn: py.RemoteFunction
  readonly random_normal_initializer: random_normal_initializer$class
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, seed: py.Int | null, keywords?: py.Rest<random_poisson$, 'lam' | 'shape' | 'dtype' | 'seed'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, keywords?: py.Rest<random_poisson$, 'lam' | 'shape' | 'dtype'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, keywords?: py.Rest<random_poisson$, 'lam' | 'shape'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, keywords: py.Rest<random_poisson$, 'lam'>): py.Promised<tensorflow.Tensor>
  random_poisson(keywords: random_poisson$): py.Promised<tensorflow.Tensor>
  random_poisson_dyn: py.RemoteFunction
  readonly random_shuffle: tensorflow_random.$Module["shuffle"]
  random_shuffle_dyn: py.RemoteFunction
  readonly random_uniform: tensorflow_random.$Module["uniform"]
  random_uniform_dyn: py.RemoteFunction
  readonly random_uniform_initializer: random_uniform_initializer$class
  readonly range: tensorflow.$Module["range"]
  range_dyn: py.RemoteFunction
  readonly rank: tensorflow.$Module["rank"]
  rank_dyn: py.RemoteFunction
  readonly raw_ops: tensorflow_compat_v1_raw_ops.$Module
  readonly read_file: tensorflow_io.$Module["read_file"]
  read_file_dyn: py.RemoteFunction
  readonly real: tensorflow_math.$Module["real"]
  real_dyn: py.RemoteFunction
  readonly realdiv: tensorflow.$Module["realdiv"]
  realdiv_dyn: py.RemoteFunction
  readonly reciprocal: tensorflow_math.$Module["reciprocal"]
  reciprocal_dyn: py.RemoteFunction
  readonly recompute_grad: tensorflow.$Module["recompute_grad"]
  recompute_grad_dyn: py.RemoteFunction
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_all(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_all$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_all(keywords: reduce_all$): py.Promised<tensorflow.Tensor>
  reduce_all_dyn: py.RemoteFunction
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_any(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_any$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_any(keywords: reduce_any$): py.Promised<tensorflow.Tensor>
  reduce_any_dyn: py.RemoteFunction
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keep_dims: py.Bool | null, separator: py.Str, name?: py.Str | null, reduction_indices?: py.Positional, keepdims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keep_dims: py.Bool | null, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis' | 'keep_dims'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, keywords?: py.Rest<reduce_join$, 'inputs'>): py.Promised<tensorflow.Tensor>
  reduce_join(keywords: reduce_join$): py.Promised<tensorflow.Tensor>
  reduce_join_dyn: py.RemoteFunction
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_logsumexp(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_logsumexp(keywords: reduce_logsumexp$): py.Promised<tensorflow.Tensor>
  reduce_logsumexp_dyn: py.RemoteFunction
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_max(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_max(keywords: reduce_max$): py.Promised<tensorflow.Tensor>
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_mean(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_mean(keywords: reduce_mean$): py.Promised<tensorflow.Tensor>
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_min(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_min(keywords: reduce_min$): py.Promised<tensorflow.Tensor>
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_prod(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_prod(keywords: reduce_prod$): py.Promised<tensorflow.Tensor>
  reduce_prod_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_sum(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  reduce_sum(keywords: reduce_sum$): py.Promised<tensorflow.Tensor>
  reduce_sum_dyn: py.RemoteFunction
  readonly regex_replace: tensorflow_strings.$Module["regex_replace"]
  regex_replace_dyn: py.RemoteFunction
  readonly register_tensor_conversion_function: tensorflow.$Module["register_tensor_conversion_function"]
  register_tensor_conversion_function_dyn: py.RemoteFunction
  readonly repeat: tensorflow.$Module["repeat"]
  repeat_dyn: py.RemoteFunction
  report_uninitialized_variables(var_list: py.List<py.Of<'tensorflow.Variable'>> | null, name: py.Str): py.Remote
  report_uninitialized_variables(var_list: py.List<py.Of<'tensorflow.Variable'>> | null, keywords?: py.Rest<report_uninitialized_variables$, 'var_list'>): py.Remote
  report_uninitialized_variables(keywords?: report_uninitialized_variables$): py.Remote
  report_uninitialized_variables_dyn: py.RemoteFunction
  readonly required_space_to_batch_paddings: tensorflow.$Module["required_space_to_batch_paddings"]
  required_space_to_batch_paddings_dyn: py.RemoteFunction
  reset_default_graph(): py.Remote<null>
  reset_default_graph_dyn: py.RemoteFunction
  readonly reshape: tensorflow.$Module["reshape"]
  reshape_dyn: py.RemoteFunction
  readonly resource: py.Promised<tensorflow.DType>
  readonly resource_dyn: any
  readonly resource_loader: tensorflow_compat_v1_resource_loader.$Module
  resource_variables_enabled(): py.Remote<boolean>
  resource_variables_enabled_dyn: py.RemoteFunction
  readonly reverse: tensorflow.$Module["reverse"]
  reverse_dyn: py.RemoteFunction
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, name: py.Str | null, seq_dim?: py.Positional, batch_dim?: py.Positional): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis' | 'batch_axis'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, keywords: py.Rest<reverse_sequence$, 'input'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(keywords: reverse_sequence$): py.Promised<tensorflow.Tensor>
  reverse_sequence_dyn: py.RemoteFunction
  readonly reverse_v2: tensorflow.$Module["reverse"]
  reverse_v2_dyn: py.RemoteFunction
  readonly rfftnd: tensorflow.$Module["rfftnd"]
  rfftnd_dyn: py.RemoteFunction
  readonly rint: tensorflow_math.$Module["rint"]
  rint_dyn: py.RemoteFunction
  readonly roll: tensorflow.$Module["roll"]
  roll_dyn: py.RemoteFunction
  readonly round: tensorflow.$Module["round"]
  round_dyn: py.RemoteFunction
  readonly rsqrt: tensorflow_math.$Module["rsqrt"]
  rsqrt_dyn: py.RemoteFunction
  readonly saturate_cast: tensorflow.$Module["saturate_cast"]
  saturate_cast_dyn: py.RemoteFunction
  readonly saved_model: tensorflow_compat_v1_saved_model.$Module
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null): py.Remote
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Remote
  scalar_mul(scalar: py.TensorLike, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Remote
  scalar_mul(keywords: scalar_mul$): py.Remote
  scalar_mul_dyn: py.RemoteFunction
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, reverse?: py.Bool, name?: py.Str | null): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, parallel_iterations: py.Int, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, initializer: py.TensorLike | py.Items<py.TensorLike> | null, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer'>): py.Remote
  scan(fn: py.Callable, elems: py.TensorLike | py.Items<py.TensorLike>, keywords?: py.Rest<scan$, 'fn' | 'elems'>): py.Remote
  scan(fn: py.Callable, keywords: py.Rest<scan$, 'fn'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  scatter_add(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_add(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_add$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Remote
  scatter_add(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_add$, 'ref' | 'indices' | 'updates'>): py.Remote
  scatter_add(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords: py.Rest<scatter_add$, 'ref' | 'indices'>): py.Remote
  scatter_add(ref: py.Of<'tensorflow.Variable'>, keywords: py.Rest<scatter_add$, 'ref'>): py.Remote
  scatter_add(keywords: scatter_add$): py.Remote
  scatter_add_dyn: py.RemoteFunction
  scatter_div(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_div(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_div$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_div(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_div$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_div(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_div$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_div(ref: py.TensorLike, keywords: py.Rest<scatter_div$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_div(keywords: scatter_div$): py.Promised<tensorflow.Tensor>
  scatter_div_dyn: py.RemoteFunction
  scatter_max(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_max(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_max$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_max(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_max$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_max(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_max$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_max(ref: py.TensorLike, keywords: py.Rest<scatter_max$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_max(keywords: scatter_max$): py.Promised<tensorflow.Tensor>
  scatter_max_dyn: py.RemoteFunction
  scatter_min(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_min(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_min$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_min(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_min$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_min(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_min$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_min(ref: py.TensorLike, keywords: py.Rest<scatter_min$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_min(keywords: scatter_min$): py.Promised<tensorflow.Tensor>
  scatter_min_dyn: py.RemoteFunction
  scatter_mul(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_mul(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_mul$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_mul(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_mul$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_mul(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_mul$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_mul(ref: py.TensorLike, keywords: py.Rest<scatter_mul$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_mul(keywords: scatter_mul$): py.Promised<tensorflow.Tensor>
  scatter_mul_dyn: py.RemoteFunction
  readonly scatter_nd: tensorflow.$Module["scatter_nd"]
  scatter_nd_dyn: py.RemoteFunction
  scatter_nd_add(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_nd_add(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_nd_add$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_nd_add(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_nd_add$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_nd_add(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_nd_add$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_nd_add(ref: py.TensorLike, keywords: py.Rest<scatter_nd_add$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_nd_add(keywords: scatter_nd_add$): py.Promised<tensorflow.Tensor>
  scatter_nd_add_dyn: py.RemoteFunction
  scatter_nd_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_nd_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_nd_sub$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_nd_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_nd_sub$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_nd_sub(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_nd_sub$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_nd_sub(ref: py.TensorLike, keywords: py.Rest<scatter_nd_sub$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_nd_sub(keywords: scatter_nd_sub$): py.Promised<tensorflow.Tensor>
  scatter_nd_sub_dyn: py.RemoteFunction
  scatter_nd_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_nd_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_nd_update$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Remote
  scatter_nd_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_nd_update$, 'ref' | 'indices' | 'updates'>): py.Remote
  scatter_nd_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords: py.Rest<scatter_nd_update$, 'ref' | 'indices'>): py.Remote
  scatter_nd_update(ref: py.Of<'tensorflow.Variable'>, keywords: py.Rest<scatter_nd_update$, 'ref'>): py.Remote
  scatter_nd_update(keywords: scatter_nd_update$): py.Remote
  scatter_nd_update_dyn: py.RemoteFunction
  scatter_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  scatter_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_sub$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Promised<tensorflow.Tensor>
  scatter_sub(ref: py.TensorLike, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_sub$, 'ref' | 'indices' | 'updates'>): py.Promised<tensorflow.Tensor>
  scatter_sub(ref: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<scatter_sub$, 'ref' | 'indices'>): py.Promised<tensorflow.Tensor>
  scatter_sub(ref: py.TensorLike, keywords: py.Rest<scatter_sub$, 'ref'>): py.Promised<tensorflow.Tensor>
  scatter_sub(keywords: scatter_sub$): py.Promised<tensorflow.Tensor>
  scatter_sub_dyn: py.RemoteFunction
  scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, name: py.Str | null): py.Remote
  scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, use_locking: py.Bool, keywords?: py.Rest<scatter_update$, 'ref' | 'indices' | 'updates' | 'use_locking'>): py.Remote
  scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, updates: py.TensorLike, keywords?: py.Rest<scatter_update$, 'ref' | 'indices' | 'updates'>): py.Remote
  scatter_update(ref: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords: py.Rest<scatter_update$, 'ref' | 'indices'>): py.Remote
  scatter_update(ref: py.Of<'tensorflow.Variable'>, keywords: py.Rest<scatter_update$, 'ref'>): py.Remote
  scatter_update(keywords: scatter_update$): py.Remote
  scatter_update_dyn: py.RemoteFunction
  readonly searchsorted: tensorflow.$Module["searchsorted"]
  searchsorted_dyn: py.RemoteFunction
  readonly segment_max: tensorflow_math.$Module["segment_max"]
  segment_max_dyn: py.RemoteFunction
  readonly segment_mean: tensorflow_math.$Module["segment_mean"]
  segment_mean_dyn: py.RemoteFunction
  readonly segment_min: tensorflow_math.$Module["segment_min"]
  segment_min_dyn: py.RemoteFunction
  readonly segment_prod: tensorflow_math.$Module["segment_prod"]
  segment_prod_dyn: py.RemoteFunction
  readonly segment_sum: tensorflow_math.$Module["segment_sum"]
  segment_sum_dyn: py.RemoteFunction
  readonly self_adjoint_eig: tensorflow_linalg.$Module["eigh"]
  self_adjoint_eig_dyn: py.RemoteFunction
  readonly self_adjoint_eigvals: tensorflow_linalg.$Module["eigvalsh"]
  self_adjoint_eigvals_dyn: py.RemoteFunction
  readonly sequence_mask: tensorflow.$Module["sequence_mask"]
  sequence_mask_dyn: py.RemoteFunction
  serialize_many_sparse(sp_input: py.Positional, name: py.Str | null, out_type: py.DType): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(sp_input: py.Positional, name: py.Str | null, keywords?: py.Rest<serialize_many_sparse$, 'sp_input' | 'name'>): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(sp_input: py.Positional, keywords?: py.Rest<serialize_many_sparse$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(keywords: serialize_many_sparse$): py.Promised<tensorflow.Tensor>
  serialize_many_sparse_dyn: py.RemoteFunction
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, out_type: py.DType): py.Remote
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, keywords?: py.Rest<serialize_sparse$, 'sp_input' | 'name'>): py.Remote
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<serialize_sparse$, 'sp_input'>): py.Remote
  serialize_sparse(keywords: serialize_sparse$): py.Remote
  serialize_sparse_dyn: py.RemoteFunction
  readonly serialize_tensor: tensorflow_io.$Module["serialize_tensor"]
  serialize_tensor_dyn: py.RemoteFunction
  set_random_seed(seed: py.Int): py.Remote
  set_random_seed(keywords: set_random_seed$): py.Remote
  set_random_seed_dyn: py.RemoteFunction
  setdiff1d(x: py.TensorLike, y: py.TensorLike, index_dtype: py.DType, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  setdiff1d(x: py.TensorLike, y: py.TensorLike, index_dtype: py.DType, keywords?: py.Rest<setdiff1d$, 'x' | 'y' | 'index_dtype'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  setdiff1d(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<setdiff1d$, 'x' | 'y'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  setdiff1d(x: py.TensorLike, keywords: py.Rest<setdiff1d$, 'x'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  setdiff1d(keywords: setdiff1d$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  setdiff1d_dyn: py.RemoteFunction
  readonly sets: tensorflow_compat_v1_sets.$Module
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, out_type: py.DType | null): py.Promised<tensorflow.Tensor>
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, keywords?: py.Rest<shape$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  shape(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<shape$, 'input'>): py.Promised<tensorflow.Tensor>
  shape(keywords: shape$): py.Promised<tensorflow.Tensor>
  shape_dyn: py.RemoteFunction
  readonly shape_n: tensorflow.$Module["shape_n"]
  shape_n_dyn: py.RemoteFunction
  readonly sigmoid: tensorflow.$Module["sigmoid"]
  sigmoid_dyn: py.RemoteFunction
  readonly sign: tensorflow.$Module["sign"]
  sign_dyn: py.RemoteFunction
  readonly signal: tensorflow_compat_v1_signal.$Module
  readonly sin: tensorflow.$Module["sin"]
  sin_dyn: py.RemoteFunction
  readonly sinh: tensorflow.$Module["sinh"]
  sinh_dyn: py.RemoteFunction
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, out_type: py.DType | null): py.Promised<tensorflow.Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, keywords?: py.Rest<size$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<size$, 'input'>): py.Promised<tensorflow.Tensor>
  size(keywords: size$): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  readonly slice: tensorflow.$Module["slice"]
  slice_dyn: py.RemoteFunction
  readonly sort: tensorflow.$Module["sort"]
  sort_dyn: py.RemoteFunction
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, name: py.Str | null, block_shape: py.Positional): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, name: py.Str | null, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, keywords: py.Rest<space_to_batch$, 'input'>): py.Promised<tensorflow.Tensor>
  space_to_batch(keywords: space_to_batch$): py.Promised<tensorflow.Tensor>
  space_to_batch_dyn: py.RemoteFunction
  readonly space_to_batch_nd: tensorflow.$Module["space_to_batch_nd"]
  space_to_batch_nd_dyn: py.RemoteFunction
  space_to_depth(input: py.TensorLike, block_size: py.Int, name: py.Str | null, data_format: py.Str): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, name: py.Str | null, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, block_size: py.Int, keywords?: py.Rest<space_to_depth$, 'input' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_depth(input: py.TensorLike, keywords: py.Rest<space_to_depth$, 'input'>): py.Promised<tensorflow.Tensor>
  space_to_depth(keywords: space_to_depth$): py.Promised<tensorflow.Tensor>
  space_to_depth_dyn: py.RemoteFunction
  readonly sparse: tensorflow_compat_v1_sparse.$Module
  sparse_add(a: py.Positional, b: py.Positional, threshold: py.TensorLike | null, thresh: py.TensorLike | null): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  sparse_add(a: py.Positional, b: py.Positional, threshold: py.TensorLike | null, keywords?: py.Rest<sparse_add$, 'a' | 'b' | 'threshold'>): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  sparse_add(a: py.Positional, b: py.Positional, keywords?: py.Rest<sparse_add$, 'a' | 'b'>): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  sparse_add(a: py.Positional, keywords: py.Rest<sparse_add$, 'a'>): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  sparse_add(keywords: sparse_add$): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  sparse_add_dyn: py.RemoteFunction
  sparse_concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, expand_nonconcat_dim: py.Bool, concat_dim: py.Int | null, expand_nonconcat_dims?: py.Bool | null): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, expand_nonconcat_dim: py.Bool, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs' | 'name' | 'expand_nonconcat_dim'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs' | 'name'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Int, keywords: py.Rest<sparse_concat$, 'axis'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(keywords: sparse_concat$): py.Promised<tensorflow.SparseTensor>
  sparse_concat_dyn: py.RemoteFunction
  readonly sparse_fill_empty_rows: tensorflow_sparse.$Module["fill_empty_rows"]
  sparse_fill_empty_rows_dyn: py.RemoteFunction
  readonly sparse_mask: tensorflow_sparse.$Module["mask"]
  sparse_mask_dyn: py.RemoteFunction
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, a_is_sparse: py.Bool, b_is_sparse?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, keywords?: py.Rest<sparse_matmul$, 'a' | 'b' | 'transpose_a' | 'transpose_b'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, keywords?: py.Rest<sparse_matmul$, 'a' | 'b' | 'transpose_a'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<sparse_matmul$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, keywords: py.Rest<sparse_matmul$, 'a'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(keywords: sparse_matmul$): py.Promised<tensorflow.Tensor>
  sparse_matmul_dyn: py.RemoteFunction
  readonly sparse_maximum: tensorflow_sparse.$Module["maximum"]
  sparse_maximum_dyn: py.RemoteFunction
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, name: py.Str | null, already_sorted: py.Bool): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, name: py.Str | null, keywords?: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values' | 'vocab_size' | 'name'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, keywords?: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values' | 'vocab_size'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, keywords: py.Rest<sparse_merge$, 'sp_ids'>): py.Remote
  sparse_merge(keywords: sparse_merge$): py.Remote
  sparse_merge_dyn: py.RemoteFunction
  readonly sparse_minimum: tensorflow_sparse.$Module["minimum"]
  sparse_minimum_dyn: py.RemoteFunction
  sparse_placeholder(dtype: py.DType, shape: py.Shape | null, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<sparse_placeholder$, 'dtype' | 'shape'>): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(dtype: py.DType, keywords?: py.Rest<sparse_placeholder$, 'dtype'>): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(keywords: sparse_placeholder$): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder_dyn: py.RemoteFunction
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_max$, 'sp_input' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_max$, 'sp_input' | 'axis'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_max$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_max(keywords: sparse_reduce_max$): py.Promised<tensorflow.Tensor>
  sparse_reduce_max_dyn: py.RemoteFunction
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input'>): py.Remote
  sparse_reduce_max_sparse(keywords: sparse_reduce_max_sparse$): py.Remote
  sparse_reduce_max_sparse_dyn: py.RemoteFunction
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input' | 'axis'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  sparse_reduce_sum(keywords: sparse_reduce_sum$): py.Promised<tensorflow.Tensor>
  sparse_reduce_sum_dyn: py.RemoteFunction
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input'>): py.Remote
  sparse_reduce_sum_sparse(keywords: sparse_reduce_sum_sparse$): py.Remote
  sparse_reduce_sum_sparse_dyn: py.RemoteFunction
  readonly sparse_reorder: tensorflow_sparse.$Module["reorder"]
  sparse_reorder_dyn: py.RemoteFunction
  readonly sparse_reset_shape: tensorflow_sparse.$Module["reset_shape"]
  sparse_reset_shape_dyn: py.RemoteFunction
  readonly sparse_reshape: tensorflow_sparse.$Module["reshape"]
  sparse_reshape_dyn: py.RemoteFunction
  readonly sparse_retain: tensorflow_sparse.$Module["retain"]
  sparse_retain_dyn: py.RemoteFunction
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_mean$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(data: py.TensorLike, keywords: py.Rest<sparse_segment_mean$, 'data'>): py.Promised<tensorflow.Tensor>
  sparse_segment_mean(keywords: sparse_segment_mean$): py.Promised<tensorflow.Tensor>
  sparse_segment_mean_dyn: py.RemoteFunction
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(data: py.TensorLike, keywords: py.Rest<sparse_segment_sqrt_n$, 'data'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n(keywords: sparse_segment_sqrt_n$): py.Promised<tensorflow.Tensor>
  sparse_segment_sqrt_n_dyn: py.RemoteFunction
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_sum$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(data: py.TensorLike, keywords: py.Rest<sparse_segment_sum$, 'data'>): py.Promised<tensorflow.Tensor>
  sparse_segment_sum(keywords: sparse_segment_sum$): py.Promised<tensorflow.Tensor>
  sparse_segment_sum_dyn: py.RemoteFunction
  readonly sparse_slice: tensorflow_sparse.$Module["slice"]
  sparse_slice_dyn: py.RemoteFunction
  readonly sparse_softmax: tensorflow_sparse.$Module["softmax"]
  sparse_softmax_dyn: py.RemoteFunction
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, axis: py.TensorLike | null, name?: py.Str | null, split_dim?: py.Str | null): py.Remote
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, keywords?: py.Rest<sparse_split$, 'keyword_required' | 'sp_input' | 'num_split'>): py.Remote
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, keywords?: py.Rest<sparse_split$, 'keyword_required' | 'sp_input'>): py.Remote
  sparse_split(keyword_required: py.Positional, keywords?: py.Rest<sparse_split$, 'keyword_required'>): py.Remote
  sparse_split(keywords?: sparse_split$): py.Remote
  sparse_split_dyn: py.RemoteFunction
  readonly sparse_tensor_dense_matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  sparse_tensor_dense_matmul_dyn: py.RemoteFunction
  readonly sparse_tensor_to_dense: tensorflow_sparse.$Module["to_dense"]
  sparse_tensor_to_dense_dyn: py.RemoteFunction
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, validate_indices: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, validate_indices: py.Bool, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values' | 'default_value' | 'validate_indices'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values' | 'default_value'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, keywords: py.Rest<sparse_to_dense$, 'sparse_indices'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(keywords: sparse_to_dense$): py.Promised<tensorflow.Tensor>
  sparse_to_dense_dyn: py.RemoteFunction
  readonly sparse_to_indicator: tensorflow_sparse.$Module["to_indicator"]
  sparse_to_indicator_dyn: py.RemoteFunction
  readonly sparse_transpose: tensorflow_sparse.$Module["transpose"]
  sparse_transpose_dyn: py.RemoteFunction
  readonly spectral: tensorflow_compat_v1_spectral.$Module
  readonly split: tensorflow.$Module["split"]
  split_dyn: py.RemoteFunction
  readonly sqrt: tensorflow.$Module["sqrt"]
  sqrt_dyn: py.RemoteFunction
  readonly square: tensorflow.$Module["square"]
  square_dyn: py.RemoteFunction
  readonly squared_difference: tensorflow_math.$Module["squared_difference"]
  squared_difference_dyn: py.RemoteFunction
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, name: py.Str | null, squeeze_dims: py.Positional): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, name: py.Str | null, keywords?: py.Rest<squeeze$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, keywords?: py.Rest<squeeze$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, keywords?: py.Rest<squeeze$, 'input'>): py.Promised<tensorflow.Tensor>
  squeeze(keywords: squeeze$): py.Promised<tensorflow.Tensor>
  squeeze_dyn: py.RemoteFunction
  readonly stack: tensorflow.$Module["stack"]
  stack_dyn: py.RemoteFunction
  readonly stop_gradient: tensorflow.$Module["stop_gradient"]
  stop_gradient_dyn: py.RemoteFunction
  readonly strided_slice: tensorflow.$Module["strided_slice"]
  strided_slice_dyn: py.RemoteFunction
  readonly string: py.Promised<tensorflow.DType>
  readonly string_dyn: any
  readonly string_join: tensorflow_strings.$Module["join"]
  string_join_dyn: py.RemoteFunction
  string_split(source: py.Positional, sep: py.Positional, skip_empty: py.Bool, delimiter: py.Positional, result_type?: py.Str, name?: py.Str | null): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, sep: py.Positional, skip_empty: py.Bool, keywords?: py.Rest<string_split$, 'source' | 'sep' | 'skip_empty'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, sep: py.Positional, keywords?: py.Rest<string_split$, 'source' | 'sep'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, keywords?: py.Rest<string_split$, 'source'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(keywords: string_split$): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split_dyn: py.RemoteFunction
  readonly string_strip: tensorflow_strings.$Module["strip"]
  string_strip_dyn: py.RemoteFunction
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, name: py.Str | null, input: py.Positional): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, name: py.Str | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor' | 'num_buckets' | 'name'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor' | 'num_buckets'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(keywords?: string_to_hash_bucket$): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket_dyn: py.RemoteFunction
  readonly string_to_hash_bucket_fast: tensorflow_strings.$Module["to_hash_bucket_fast"]
  string_to_hash_bucket_fast_dyn: py.RemoteFunction
  readonly string_to_hash_bucket_strong: tensorflow_strings.$Module["to_hash_bucket_strong"]
  string_to_hash_bucket_strong_dyn: py.RemoteFunction
  string_to_number(string_tensor: py.TensorLike | null, out_type: py.DType, name: py.Str | null, input: py.Positional): py.Promised<tensorflow.Tensor>
  string_to_number(string_tensor: py.TensorLike | null, out_type: py.DType, name: py.Str | null, keywords?: py.Rest<string_to_number$, 'string_tensor' | 'out_type' | 'name'>): py.Promised<tensorflow.Tensor>
  string_to_number(string_tensor: py.TensorLike | null, out_type: py.DType, keywords?: py.Rest<string_to_number$, 'string_tensor' | 'out_type'>): py.Promised<tensorflow.Tensor>
  string_to_number(string_tensor: py.TensorLike | null, keywords?: py.Rest<string_to_number$, 'string_tensor'>): py.Promised<tensorflow.Tensor>
  string_to_number(keywords?: string_to_number$): py.Promised<tensorflow.Tensor>
  string_to_number_dyn: py.RemoteFunction
  readonly strings: tensorflow_compat_v1_strings.$Module
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, name: py.Str | null, unit: py.Str): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, name: py.Str | null, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len' | 'name'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, keywords: py.Rest<substr$, 'input' | 'pos'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, keywords: py.Rest<substr$, 'input'>): py.Promised<tensorflow.Tensor>
  substr(keywords: substr$): py.Promised<tensorflow.Tensor>
  substr_dyn: py.RemoteFunction
  readonly subtract: tensorflow.$Module["subtract"]
  subtract_dyn: py.RemoteFunction
  readonly summary: tensorflow_compat_v1_summary.$Module
  readonly svd: tensorflow_linalg.$Module["svd"]
  svd_dyn: py.RemoteFunction
  readonly switch_case: tensorflow.$Module["switch_case"]
  switch_case_dyn: py.RemoteFunction
  readonly sysconfig: tensorflow_compat_v1_sysconfig.$Module
  tables_initializer(name: py.Str): py.Remote
  tables_initializer(keywords?: tables_initializer$): py.Remote
  tables_initializer_dyn: py.RemoteFunction
  readonly tan: tensorflow.$Module["tan"]
  tan_dyn: py.RemoteFunction
  readonly tanh: tensorflow.$Module["tanh"]
  tanh_dyn: py.RemoteFunction
  readonly tensor_scatter_add: tensorflow.$Module["tensor_scatter_nd_add"]
  tensor_scatter_add_dyn: py.RemoteFunction
  readonly tensor_scatter_nd_add: tensorflow.$Module["tensor_scatter_nd_add"]
  tensor_scatter_nd_add_dyn: py.RemoteFunction
  readonly tensor_scatter_nd_max: tensorflow.$Module["tensor_scatter_nd_max"]
  tensor_scatter_nd_max_dyn: py.RemoteFunction
  readonly tensor_scatter_nd_min: tensorflow.$Module["tensor_scatter_nd_min"]
  tensor_scatter_nd_min_dyn: py.RemoteFunction
  readonly tensor_scatter_nd_sub: tensorflow.$Module["tensor_scatter_nd_sub"]
  tensor_scatter_nd_sub_dyn: py.RemoteFunction
  readonly tensor_scatter_nd_update: tensorflow.$Module["tensor_scatter_nd_update"]
  tensor_scatter_nd_update_dyn: py.RemoteFunction
  readonly tensor_scatter_sub: tensorflow.$Module["tensor_scatter_nd_sub"]
  tensor_scatter_sub_dyn: py.RemoteFunction
  readonly tensor_scatter_update: tensorflow.$Module["tensor_scatter_nd_update"]
  tensor_scatter_update_dyn: py.RemoteFunction
  readonly tensordot: tensorflow.$Module["tensordot"]
  tensordot_dyn: py.RemoteFunction
  readonly test: tensorflow_compat_v1_test.$Module
  readonly tile: tensorflow.$Module["tile"]
  tile_dyn: py.RemoteFunction
  readonly timestamp: tensorflow.$Module["timestamp"]
  timestamp_dyn: py.RemoteFunction
  to_bfloat16(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_bfloat16(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_bfloat16$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_bfloat16(keywords: to_bfloat16$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_bfloat16_dyn: py.RemoteFunction
  to_complex128(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex128(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_complex128$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex128(keywords: to_complex128$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex128_dyn: py.RemoteFunction
  to_complex64(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex64(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_complex64$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex64(keywords: to_complex64$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_complex64_dyn: py.RemoteFunction
  to_double(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_double(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_double$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_double(keywords: to_double$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_double_dyn: py.RemoteFunction
  to_float(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_float(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_float$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_float(keywords: to_float$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_float_dyn: py.RemoteFunction
  to_int32(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int32(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_int32$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int32(keywords: to_int32$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int32_dyn: py.RemoteFunction
  to_int64(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int64(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<to_int64$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int64(keywords: to_int64$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor | tensorflow.IndexedSlices>
  to_int64_dyn: py.RemoteFunction
  readonly tpu: tensorflow_compat_v1_tpu.$Module
  readonly trace: tensorflow_linalg.$Module["trace"]
  trace_dyn: py.RemoteFunction
  readonly train: tensorflow_compat_v1_train.$Module
  trainable_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  trainable_variables(keywords?: trainable_variables$): py.RemoteList<tensorflow.Variable>
  trainable_variables_dyn: py.RemoteFunction
  transpose(a: py.TensorLike, perm: py.Positional, name: py.Str, conjugate: py.Bool): py.Remote
  transpose(a: py.TensorLike, perm: py.Positional, name: py.Str, keywords?: py.Rest<transpose$, 'a' | 'perm' | 'name'>): py.Remote
  transpose(a: py.TensorLike, perm: py.Positional, keywords?: py.Rest<transpose$, 'a' | 'perm'>): py.Remote
  transpose(a: py.TensorLike, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  readonly truediv: tensorflow.$Module["truediv"]
  truediv_dyn: py.RemoteFunction
  readonly truncated_normal: tensorflow_random.$Module["truncated_normal"]
  truncated_normal_dyn: py.RemoteFunction
  readonly truncated_normal_initializer: truncated_normal_initializer$class
  readonly truncatediv: tensorflow.$Module["truncatediv"]
  truncatediv_dyn: py.RemoteFunction
  readonly truncatemod: tensorflow.$Module["truncatemod"]
  truncatemod_dyn: py.RemoteFunction
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null, control_inputs: py.List<py.RemoteArgument> | null): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null, keywords?: py.Rest<tuple$, 'tensors' | 'name'>): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<tuple$, 'tensors'>): py.Remote
  tuple(keywords: tuple$): py.Remote
  tuple_dyn: py.RemoteFunction
  readonly type_spec_from_value: tensorflow.$Module["type_spec_from_value"]
  type_spec_from_value_dyn: py.RemoteFunction
  readonly types: tensorflow_compat_v1_types.$Module
  readonly uint16: py.Promised<tensorflow.DType>
  readonly uint16_dyn: any
  readonly uint32: py.Promised<tensorflow.DType>
  readonly uint32_dyn: any
  readonly uint64: py.Promised<tensorflow.DType>
  readonly uint64_dyn: any
  readonly uint8: py.Promised<tensorflow.DType>
  readonly uint8_dyn: any
  readonly uniform_unit_scaling_initializer: uniform_unit_scaling_initializer$class
  readonly unique: tensorflow.$Module["unique"]
  unique_dyn: py.RemoteFunction
  readonly unique_with_counts: tensorflow.$Module["unique_with_counts"]
  unique_with_counts_dyn: py.RemoteFunction
  readonly unravel_index: tensorflow.$Module["unravel_index"]
  unravel_index_dyn: py.RemoteFunction
  readonly unsorted_segment_max: tensorflow_math.$Module["unsorted_segment_max"]
  unsorted_segment_max_dyn: py.RemoteFunction
  readonly unsorted_segment_mean: tensorflow_math.$Module["unsorted_segment_mean"]
  unsorted_segment_mean_dyn: py.RemoteFunction
  readonly unsorted_segment_min: tensorflow_math.$Module["unsorted_segment_min"]
  unsorted_segment_min_dyn: py.RemoteFunction
  readonly unsorted_segment_prod: tensorflow_math.$Module["unsorted_segment_prod"]
  unsorted_segment_prod_dyn: py.RemoteFunction
  readonly unsorted_segment_sqrt_n: tensorflow_math.$Module["unsorted_segment_sqrt_n"]
  unsorted_segment_sqrt_n_dyn: py.RemoteFunction
  readonly unsorted_segment_sum: tensorflow_math.$Module["unsorted_segment_sum"]
  unsorted_segment_sum_dyn: py.RemoteFunction
  readonly unstack: tensorflow.$Module["unstack"]
  unstack_dyn: py.RemoteFunction
  readonly user_ops: tensorflow_compat_v1_user_ops.$Module
  variable_axis_size_partitioner(max_shard_bytes: py.Positional, axis: py.Int, bytes_per_string_element: py.Int, max_shards: py.Int | null): py.Remote
  variable_axis_size_partitioner(max_shard_bytes: py.Positional, axis: py.Int, bytes_per_string_element: py.Int, keywords?: py.Rest<variable_axis_size_partitioner$, 'max_shard_bytes' | 'axis' | 'bytes_per_string_element'>): py.Remote
  variable_axis_size_partitioner(max_shard_bytes: py.Positional, axis: py.Int, keywords?: py.Rest<variable_axis_size_partitioner$, 'max_shard_bytes' | 'axis'>): py.Remote
  variable_axis_size_partitioner(max_shard_bytes: py.Positional, keywords?: py.Rest<variable_axis_size_partitioner$, 'max_shard_bytes'>): py.Remote
  variable_axis_size_partitioner(keywords: variable_axis_size_partitioner$): py.Remote
  variable_axis_size_partitioner_dyn: py.RemoteFunction
  variable_creator_scope(variable_creator: py.Positional): py.Remote
  variable_creator_scope(keywords: variable_creator_scope$): py.Remote
  variable_creator_scope_dyn: py.RemoteFunction
  variable_op_scope(values: py.Positional, name_or_scope: py.Positional, default_name: py.Positional, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.DType | null, use_resource?: py.Bool | null, constraint?: py.Positional): py.Remote
  variable_op_scope(values: py.Positional, name_or_scope: py.Positional, default_name: py.Positional, initializer: py.Positional, keywords?: py.Rest<variable_op_scope$, 'values' | 'name_or_scope' | 'default_name' | 'initializer'>): py.Remote
  variable_op_scope(values: py.Positional, name_or_scope: py.Positional, default_name: py.Positional, keywords?: py.Rest<variable_op_scope$, 'values' | 'name_or_scope' | 'default_name'>): py.Remote
  variable_op_scope(values: py.Positional, name_or_scope: py.Positional, keywords?: py.Rest<variable_op_scope$, 'values' | 'name_or_scope'>): py.Remote
  variable_op_scope(values: py.Positional, keywords: py.Rest<variable_op_scope$, 'values'>): py.Remote
  variable_op_scope(keywords: variable_op_scope$): py.Remote
  variable_op_scope_dyn: py.RemoteFunction
  readonly variable_scope: variable_scope$class
  variables_initializer(var_list: py.List<py.Of<'tensorflow.Variable'>>, name: py.Str): py.Remote
  variables_initializer(var_list: py.List<py.Of<'tensorflow.Variable'>>, keywords?: py.Rest<variables_initializer$, 'var_list'>): py.Remote
  variables_initializer(keywords: variables_initializer$): py.Remote
  variables_initializer_dyn: py.RemoteFunction
  readonly variance_scaling_initializer: variance_scaling_initializer$class
  readonly variant: py.Promised<tensorflow.DType>
  readonly variant_dyn: any
  readonly vectorized_map: tensorflow.$Module["vectorized_map"]
  vectorized_map_dyn: py.RemoteFunction
  verify_tensor_all_finite(t: py.TensorLike | null, msg: py.Str | null, name: py.Str | null, x: py.TensorLike | null, message?: py.Str | null): py.Promised<tensorflow.Tensor>
  verify_tensor_all_finite(t: py.TensorLike | null, msg: py.Str | null, name: py.Str | null, keywords?: py.Rest<verify_tensor_all_finite$, 't' | 'msg' | 'name'>): py.Promised<tensorflow.Tensor>
  verify_tensor_all_finite(t: py.TensorLike | null, msg: py.Str | null, keywords?: py.Rest<verify_tensor_all_finite$, 't' | 'msg'>): py.Promised<tensorflow.Tensor>
  verify_tensor_all_finite(t: py.TensorLike | null, keywords?: py.Rest<verify_tensor_all_finite$, 't'>): py.Promised<tensorflow.Tensor>
  verify_tensor_all_finite(keywords?: verify_tensor_all_finite$): py.Promised<tensorflow.Tensor>
  verify_tensor_all_finite_dyn: py.RemoteFunction
  readonly version: tensorflow_compat_v1_version.$Module
  where(condition: py.TensorLike, x: py.TensorLike | null, y: py.TensorLike | null, name: py.Str | null): py.Remote
  where(condition: py.TensorLike, x: py.TensorLike | null, y: py.TensorLike | null, keywords?: py.Rest<where$, 'condition' | 'x' | 'y'>): py.Remote
  where(condition: py.TensorLike, x: py.TensorLike | null, keywords?: py.Rest<where$, 'condition' | 'x'>): py.Remote
  where(condition: py.TensorLike, keywords?: py.Rest<where$, 'condition'>): py.Remote
  where(keywords: where$): py.Remote
  where_dyn: py.RemoteFunction
  readonly where_v2: tensorflow.$Module["where"]
  where_v2_dyn: py.RemoteFunction
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null, maximum_iterations?: py.Int | null, return_same_structure?: py.Bool): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants' | 'parallel_iterations'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, shape_invariants: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.List<py.RemoteArgument> | py.List<py.ArrayLike> | py.TensorLike, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, keywords: py.Rest<while_loop$, 'cond' | 'body'>): py.Remote
  while_loop(cond: py.Callable, keywords: py.Rest<while_loop$, 'cond'>): py.Remote
  while_loop(keywords: while_loop$): py.Remote
  while_loop_dyn: py.RemoteFunction
  wrap_function(fn: py.Callable, signature: py.Positional, name: py.Str | null): py.Remote
  wrap_function(fn: py.Callable, signature: py.Positional, keywords?: py.Rest<wrap_function$, 'fn' | 'signature'>): py.Remote
  wrap_function(fn: py.Callable, keywords: py.Rest<wrap_function$, 'fn'>): py.Remote
  wrap_function(keywords: wrap_function$): py.Remote
  wrap_function_dyn: py.RemoteFunction
  readonly write_file: tensorflow_io.$Module["write_file"]
  write_file_dyn: py.RemoteFunction
  readonly xla: tensorflow_compat_v1_xla.$Module
  readonly zeros: tensorflow.$Module["zeros"]
  zeros_dyn: py.RemoteFunction
  readonly zeros_initializer: zeros_initializer$class
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, optimize: py.Bool): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<zeros_like$, 'tensor' | 'dtype' | 'name'>): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<zeros_like$, 'tensor' | 'dtype'>): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, keywords?: py.Rest<zeros_like$, 'tensor'>): py.Promised<tensorflow.Tensor>
  zeros_like(keywords: zeros_like$): py.Promised<tensorflow.Tensor>
  zeros_like_dyn: py.RemoteFunction
  readonly zeta: tensorflow_math.$Module["zeta"]
  zeta_dyn: py.RemoteFunction
}
