// tensorflow.compat.v1 of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
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
import type * as tensorflow_linalg from './tensorflow.linalg.js'
import type * as tensorflow_math from './tensorflow.math.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'
import type * as tensorflow_queue from './tensorflow.queue.js'
import type * as tensorflow_random from './tensorflow.random.js'
import type * as tensorflow_signal from './tensorflow.signal.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'
import type * as tensorflow_strings from './tensorflow.strings.js'

export interface AttrValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.AttrValue': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  ListValue: any
  ListValue_dyn: any
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface AttrValue$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): AttrValue
  (...args: py.RemoteArgument[]): py.Promised<AttrValue>
  readonly DESCRIPTOR: py.Remote
  readonly ListValue: py.Remote
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

export interface ConfigProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ConfigProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DeviceCountEntry: any
  DeviceCountEntry_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  Experimental: any
  Experimental_dyn: any
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface ConfigProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ConfigProto
  (...args: py.RemoteArgument[]): py.Promised<ConfigProto>
  readonly DESCRIPTOR: py.Remote
  readonly DeviceCountEntry: py.Remote
  readonly Experimental: py.Remote
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
  other: py.Of<'tensorflow.compat.v1.Dimension'>
}

export interface Dimension$is_compatible_with {
  other: py.Of<'tensorflow.compat.v1.Dimension'>
}

export interface Dimension$merge_with {
  other: py.Of<'tensorflow.compat.v1.Dimension'>
}

export interface Dimension extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Dimension': true }
  assert_is_compatible_with(other: py.Of<'tensorflow.compat.v1.Dimension'>): py.Remote
  assert_is_compatible_with(keywords: Dimension$assert_is_compatible_with): py.Remote
  assert_is_compatible_with_dyn: py.RemoteFunction
  is_compatible_with(other: py.Of<'tensorflow.compat.v1.Dimension'>): py.Remote
  is_compatible_with(keywords: Dimension$is_compatible_with): py.Remote
  is_compatible_with_dyn: py.RemoteFunction
  merge_with(other: py.Of<'tensorflow.compat.v1.Dimension'>): py.Promised<Dimension>
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

export interface Event extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Event': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface Event$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Event
  (...args: py.RemoteArgument[]): py.Promised<Event>
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

export interface GPUOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GPUOptions': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  Experimental: any
  Experimental_dyn: any
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface GPUOptions$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): GPUOptions
  (...args: py.RemoteArgument[]): py.Promised<GPUOptions>
  readonly DESCRIPTOR: py.Remote
  readonly Experimental: py.Remote
}

export interface GraphDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GraphDef': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface GraphDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): GraphDef
  (...args: py.RemoteArgument[]): py.Promised<GraphDef>
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

export interface GraphOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.GraphOptions': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface GraphOptions$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): GraphOptions
  (...args: py.RemoteArgument[]): py.Promised<GraphOptions>
  readonly DESCRIPTOR: py.Remote
}

export interface HistogramProto extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.HistogramProto': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface HistogramProto$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): HistogramProto
  (...args: py.RemoteArgument[]): py.Promised<HistogramProto>
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
  readonly graph_def: py.Remote
  readonly graph_def_dyn: any
  list_devices(): py.Remote
  list_devices_dyn: py.RemoteFunction
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, accept_options: py.Bool): py.Remote
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<InteractiveSession$make_callable, 'fetches' | 'feed_list'>): py.Remote
  make_callable(fetches: py.Positional, keywords?: py.Rest<InteractiveSession$make_callable, 'fetches'>): py.Remote
  make_callable(keywords: InteractiveSession$make_callable): py.Remote
  make_callable_dyn: py.RemoteFunction
  partial_run(handle: py.Positional, fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null): py.Remote
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
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<InteractiveSession$run, 'fetches' | 'feed_dict'>): py.Remote
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

export interface LogMessage extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.LogMessage': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface LogMessage$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): LogMessage
  (...args: py.RemoteArgument[]): py.Promised<LogMessage>
  readonly DESCRIPTOR: py.Remote
}

export interface MetaGraphDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.MetaGraphDef': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CollectionDefEntry: any
  CollectionDefEntry_dyn: any
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  MetaInfoDef: any
  MetaInfoDef_dyn: any
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  SignatureDefEntry: any
  SignatureDefEntry_dyn: any
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface MetaGraphDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): MetaGraphDef
  (...args: py.RemoteArgument[]): py.Promised<MetaGraphDef>
  readonly CollectionDefEntry: py.Remote
  readonly DESCRIPTOR: py.Remote
  readonly MetaInfoDef: py.Remote
  readonly SignatureDefEntry: py.Remote
}

export interface NameAttrList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NameAttrList': true }
  AttrEntry: any
  AttrEntry_dyn: any
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface NameAttrList$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): NameAttrList
  (...args: py.RemoteArgument[]): py.Promised<NameAttrList>
  readonly AttrEntry: py.Remote
  readonly DESCRIPTOR: py.Remote
}

export interface NodeDef extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.NodeDef': true }
  AttrEntry: any
  AttrEntry_dyn: any
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  ExperimentalDebugInfo: any
  ExperimentalDebugInfo_dyn: any
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface NodeDef$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): NodeDef
  (...args: py.RemoteArgument[]): py.Promised<NodeDef>
  readonly AttrEntry: py.Remote
  readonly DESCRIPTOR: py.Remote
  readonly ExperimentalDebugInfo: py.Remote
}

export interface OptimizerOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.OptimizerOptions': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface OptimizerOptions$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): OptimizerOptions
  (...args: py.RemoteArgument[]): py.Promised<OptimizerOptions>
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

export interface RunMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunMetadata': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  FunctionGraphs: any
  FunctionGraphs_dyn: any
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface RunMetadata$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): RunMetadata
  (...args: py.RemoteArgument[]): py.Promised<RunMetadata>
  readonly DESCRIPTOR: py.Remote
  readonly FunctionGraphs: py.Remote
}

export interface RunOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.RunOptions': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  Experimental: any
  Experimental_dyn: any
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface RunOptions$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): RunOptions
  (...args: py.RemoteArgument[]): py.Promised<RunOptions>
  readonly DESCRIPTOR: py.Remote
  readonly Experimental: py.Remote
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
  readonly graph_def: py.Remote
  readonly graph_def_dyn: any
  list_devices(): py.Remote
  list_devices_dyn: py.RemoteFunction
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, accept_options: py.Bool): py.Remote
  make_callable(fetches: py.Positional, feed_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Session$make_callable, 'fetches' | 'feed_list'>): py.Remote
  make_callable(fetches: py.Positional, keywords?: py.Rest<Session$make_callable, 'fetches'>): py.Remote
  make_callable(keywords: Session$make_callable): py.Remote
  make_callable_dyn: py.RemoteFunction
  partial_run(handle: py.Positional, fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null): py.Remote
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
  run(fetches: py.Positional, feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<Session$run, 'fetches' | 'feed_dict'>): py.Remote
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

export interface SessionLog extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SessionLog': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface SessionLog$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): SessionLog
  (...args: py.RemoteArgument[]): py.Promised<SessionLog>
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

export interface Summary extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.Summary': true }
  Audio: any
  Audio_dyn: any
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  Image: any
  Image_dyn: any
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  Value: any
  Value_dyn: any
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface Summary$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Summary
  (...args: py.RemoteArgument[]): py.Promised<Summary>
  readonly Audio: py.Remote
  readonly DESCRIPTOR: py.Remote
  readonly Image: py.Remote
  readonly Value: py.Remote
}

export interface SummaryMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.SummaryMetadata': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  PluginData: any
  PluginData_dyn: any
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface SummaryMetadata$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): SummaryMetadata
  (...args: py.RemoteArgument[]): py.Promised<SummaryMetadata>
  readonly DESCRIPTOR: py.Remote
  readonly PluginData: py.Remote
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

export interface TensorInfo extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.TensorInfo': true }
  ByteSize(...args: py.RemoteArgument[]): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(...args: py.RemoteArgument[]): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(...args: py.RemoteArgument[]): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(...args: py.RemoteArgument[]): py.Remote
  ClearField_dyn: py.RemoteFunction
  CompositeTensor: any
  CompositeTensor_dyn: any
  CooSparse: any
  CooSparse_dyn: any
  CopyFrom(...args: py.RemoteArgument[]): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(...args: py.RemoteArgument[]): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(...args: py.RemoteArgument[]): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(...args: py.RemoteArgument[]): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(...args: py.RemoteArgument[]): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(...args: py.RemoteArgument[]): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(...args: py.RemoteArgument[]): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(...args: py.RemoteArgument[]): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(...args: py.RemoteArgument[]): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(...args: py.RemoteArgument[]): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(...args: py.RemoteArgument[]): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(...args: py.RemoteArgument[]): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(...args: py.RemoteArgument[]): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(...args: py.RemoteArgument[]): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(...args: py.RemoteArgument[]): py.Remote<boolean>
}

export interface TensorInfo$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): TensorInfo
  (...args: py.RemoteArgument[]): py.Promised<TensorInfo>
  readonly CompositeTensor: py.Remote
  readonly CooSparse: py.Remote
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
  initial_value?: py.Callable | null | undefined
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
  new (initial_value: py.Callable | null, trainable: py.Bool | null, collections: py.Positional, validate_shape: py.Bool, caching_device?: py.Str | null, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, expected_shape?: py.Shape | null, import_scope?: py.Str | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null): Variable
  (initial_value: py.Callable | null, trainable: py.Bool | null, collections: py.Positional, validate_shape: py.Bool, caching_device?: py.Str | null, name?: py.Str | null, variable_def?: py.Positional, dtype?: py.DType | null, expected_shape?: py.Shape | null, import_scope?: py.Str | null, constraint?: py.Callable | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>, shape?: py.Shape | null): py.Promised<Variable>
  new (initial_value: py.Callable | null, trainable: py.Bool | null, collections: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'collections'>): Variable
  (initial_value: py.Callable | null, trainable: py.Bool | null, collections: py.Positional, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable' | 'collections'>): py.Promised<Variable>
  new (initial_value: py.Callable | null, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): Variable
  (initial_value: py.Callable | null, trainable: py.Bool | null, keywords?: py.Rest<Variable$new, 'initial_value' | 'trainable'>): py.Promised<Variable>
  new (initial_value: py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): Variable
  (initial_value: py.Callable | null, keywords?: py.Rest<Variable$new, 'initial_value'>): py.Promised<Variable>
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
  use_resource?: py.RemoteArgument | undefined
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
  use_resource: py.RemoteArgument
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
  get_variable(var_store: py.Positional, name: py.Str, shape: py.Positional, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, reuse?: py.Positional, trainable?: py.Positional, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, validate_shape?: py.Bool, use_resource?: py.Positional, custom_getter?: py.Positional, constraint?: py.Positional, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
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
  set_use_resource(use_resource: py.Positional): py.Remote
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
  use_resource?: py.RemoteArgument | undefined
  constraint?: py.RemoteArgument | undefined
}

export interface VariableScope$class extends py.PythonClass {
  new (reuse: py.Positional, name: py.Str, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, name_scope?: py.Str, dtype?: py.DType, use_resource?: py.Positional, constraint?: py.Positional): VariableScope
  (reuse: py.Positional, name: py.Str, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, name_scope?: py.Str, dtype?: py.DType, use_resource?: py.Positional, constraint?: py.Positional): py.Promised<VariableScope>
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
  get value(): py.Remote<number | any[]>
  set value(value: py.Float | py.List<py.RemoteArgument>)
  value_dyn: any
}

export interface constant_initializer$new {
  /** Default: `0` */
  value?: py.Float | py.List<py.RemoteArgument> | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  verify_shape?: py.Bool | undefined
}

export interface constant_initializer$class extends py.PythonClass {
  new (value: py.Float | py.List<py.RemoteArgument>, dtype: py.DType, verify_shape: py.Bool): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument>, dtype: py.DType, verify_shape: py.Bool): py.Promised<constant_initializer>
  new (value: py.Float | py.List<py.RemoteArgument>, dtype: py.DType, keywords?: py.Rest<constant_initializer$new, 'value' | 'dtype'>): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument>, dtype: py.DType, keywords?: py.Rest<constant_initializer$new, 'value' | 'dtype'>): py.Promised<constant_initializer>
  new (value: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<constant_initializer$new, 'value'>): constant_initializer
  (value: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<constant_initializer$new, 'value'>): py.Promised<constant_initializer>
  new (keywords?: constant_initializer$new): constant_initializer
  (keywords?: constant_initializer$new): py.Promised<constant_initializer>
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<constant_initializer>
  from_config(keywords: constant_initializer$from_config): py.Promised<constant_initializer>
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
  __exit__(...exc_info: py.RemoteArgument[]): py.Remote<boolean | null>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<ones_initializer>
  from_config(keywords: ones_initializer$from_config): py.Promised<ones_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<orthogonal_initializer>
  from_config(keywords: orthogonal_initializer$from_config): py.Promised<orthogonal_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<random_normal_initializer>
  from_config(keywords: random_normal_initializer$from_config): py.Promised<random_normal_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<random_uniform_initializer>
  from_config(keywords: random_uniform_initializer$from_config): py.Promised<random_uniform_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<truncated_normal_initializer>
  from_config(keywords: truncated_normal_initializer$from_config): py.Promised<truncated_normal_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<uniform_unit_scaling_initializer>
  from_config(keywords: uniform_unit_scaling_initializer$from_config): py.Promised<uniform_unit_scaling_initializer>
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
  name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>
  default_name?: py.RemoteArgument | undefined
  values?: py.RemoteArgument | undefined
  initializer?: py.RemoteArgument | undefined
  regularizer?: py.RemoteArgument | undefined
  caching_device?: py.RemoteArgument | undefined
  partitioner?: py.RemoteArgument | undefined
  custom_getter?: py.RemoteArgument | undefined
  reuse?: py.RemoteArgument | undefined
  dtype?: py.Of<'tensorflow.Variable'> | null | undefined
  use_resource?: py.RemoteArgument | undefined
  constraint?: py.Callable | null | undefined
  /** Default: `True` */
  auxiliary_name_scope?: py.Bool | undefined
}

export interface variable_scope$class extends py.PythonClass {
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, values: py.Positional, initializer: py.Positional, regularizer?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.Of<'tensorflow.Variable'> | null, use_resource?: py.Positional, constraint?: py.Callable | null, auxiliary_name_scope?: py.Bool): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, values: py.Positional, initializer: py.Positional, regularizer?: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.Of<'tensorflow.Variable'> | null, use_resource?: py.Positional, constraint?: py.Callable | null, auxiliary_name_scope?: py.Bool): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, values: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name' | 'values'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, values: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name' | 'values'>): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, default_name: py.Positional, keywords?: py.Rest<variable_scope$new, 'name_or_scope' | 'default_name'>): py.Promised<variable_scope>
  new (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, keywords?: py.Rest<variable_scope$new, 'name_or_scope'>): variable_scope
  (name_or_scope: py.Str | py.Of<'tensorflow.compat.v1.VariableScope'>, keywords?: py.Rest<variable_scope$new, 'name_or_scope'>): py.Promised<variable_scope>
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
  set mode(value: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>)
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
  mode?: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string> | undefined
  /** Default: `'truncated_normal'` */
  distribution?: py.Str | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface variance_scaling_initializer$class extends py.PythonClass {
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, distribution: py.Str, seed: py.Int | null, dtype?: py.DType): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, distribution: py.Str, seed: py.Int | null, dtype?: py.DType): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, distribution: py.Str, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode' | 'distribution'>): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, distribution: py.Str, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode' | 'distribution'>): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode'>): variance_scaling_initializer
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.Remote<string>, keywords?: py.Rest<variance_scaling_initializer$new, 'scale' | 'mode'>): py.Promised<variance_scaling_initializer>
  new (scale: py.Float, keywords?: py.Rest<variance_scaling_initializer$new, 'scale'>): variance_scaling_initializer
  (scale: py.Float, keywords?: py.Rest<variance_scaling_initializer$new, 'scale'>): py.Promised<variance_scaling_initializer>
  new (keywords?: variance_scaling_initializer$new): variance_scaling_initializer
  (keywords?: variance_scaling_initializer$new): py.Promised<variance_scaling_initializer>
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<variance_scaling_initializer>
  from_config(keywords: variance_scaling_initializer$from_config): py.Promised<variance_scaling_initializer>
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
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<zeros_initializer>
  from_config(keywords: zeros_initializer$from_config): py.Promised<zeros_initializer>
  from_config_dyn: py.RemoteFunction
}

export interface Print$ {
  input_: py.TensorLike
  data: py.List<py.TensorLike>
  message?: py.Str | null | undefined
  first_n?: py.RemoteArgument | undefined
  summarize?: py.RemoteArgument | undefined
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
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_greater$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_greater_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
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
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_less_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_near$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  rtol?: py.RemoteArgument | undefined
  atol?: py.RemoteArgument | undefined
  data?: py.RemoteArgument | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface assert_negative$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_negative$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_positive$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_none_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_positive$ {
  x: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank$ {
  x: py.TensorLike
  rank: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank_at_least$ {
  x: py.TensorLike
  rank: py.TensorLike
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank_in$ {
  x: py.TensorLike
  ranks: py.Items<py.TensorLike>
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
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
  dtype?: py.Of<'tensorflow.Variable'> | py.DType | undefined
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
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
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
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
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
  batch_dims?: py.Int | undefined
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
  use_resource?: py.RemoteArgument | undefined
  custom_getter?: py.Callable | null | undefined
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
  use_resource?: py.RemoteArgument | undefined
  custom_getter?: py.Callable | null | undefined
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
  elems: py.RemoteArgument
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
  ord?: 'fro' | 'euclidean' | 1 | 2 | py.Remote<any> | undefined
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
  mode?: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.Remote<string> | undefined
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
  func: py.Callable
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
  elems: py.RemoteArgument
  initializer?: py.RemoteArgument | undefined
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
  axis: py.Of<'tensorflow.compat.v1.Dimension'>
  sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>
  name?: py.Str | null | undefined
  /** Default: `False` */
  expand_nonconcat_dim?: py.Bool | undefined
  concat_dim?: py.Of<'tensorflow.compat.v1.Dimension'> | null | undefined
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
  result_type?: 'RaggedTensor' | 'SparseTensor' | py.Remote<string> | undefined
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
  use_resource?: py.RemoteArgument | undefined
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
  loop_vars: py.RemoteArgument
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
  readonly AggregationMethod: tensorflow.AggregationMethod$class
  readonly Assert: tensorflow.$Module["Assert"]
  readonly AttrValue: AttrValue$class
  readonly COMPILER_VERSION: py.Remote<string>
  readonly CXX11_ABI_FLAG: py.Remote<number>
  readonly CXX_VERSION: py.Remote<number>
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
  readonly GPUOptions: GPUOptions$class
  readonly GRAPH_DEF_VERSION: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_CONSUMER: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_PRODUCER: py.Remote<number>
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
  readonly MetaGraphDef: MetaGraphDef$class
  readonly Module: tensorflow.Module$class
  readonly NameAttrList: NameAttrList$class
  readonly NoGradient: tensorflow.$Module["no_gradient"]
  readonly NodeDef: NodeDef$class
  readonly NoneTensorSpec: tensorflow.NoneTensorSpec$class
  readonly NotDifferentiable: tensorflow.$Module["no_gradient"]
  readonly OpError: tensorflow_errors.OpError$class
  readonly Operation: tensorflow.Operation$class
  readonly OptimizerOptions: OptimizerOptions$class
  readonly OptionalSpec: tensorflow.OptionalSpec$class
  readonly PaddingFIFOQueue: tensorflow_queue.PaddingFIFOQueue$class
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, first_n: py.Positional, summarize: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, first_n: py.Positional, keywords?: py.Rest<Print$, 'input_' | 'data' | 'message' | 'first_n'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, message: py.Str | null, keywords?: py.Rest<Print$, 'input_' | 'data' | 'message'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, data: py.List<py.TensorLike>, keywords?: py.Rest<Print$, 'input_' | 'data'>): py.Promised<tensorflow.Tensor>
  Print(input_: py.TensorLike, keywords: py.Rest<Print$, 'input_'>): py.Promised<tensorflow.Tensor>
  Print(keywords: Print$): py.Promised<tensorflow.Tensor>
  Print_dyn: py.RemoteFunction
  readonly PriorityQueue: tensorflow_queue.PriorityQueue$class
  readonly QUANTIZED_DTYPES: py.Remote
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
  readonly VarLenFeature: tensorflow_io.VarLenFeature$class
  readonly Variable: Variable$class
  readonly VariableAggregation: VariableAggregation$class
  readonly VariableScope: VariableScope$class
  readonly VariableSynchronization: tensorflow.VariableSynchronization$class
  readonly WholeFileReader: WholeFileReader$class
  readonly abs: tensorflow.$Module["abs"]
  readonly accumulate_n: tensorflow_math.$Module["accumulate_n"]
  readonly acos: tensorflow.$Module["acos"]
  readonly acosh: tensorflow.$Module["acosh"]
  readonly add: tensorflow.$Module["add"]
  add_check_numerics_ops(): py.Remote
  add_check_numerics_ops_dyn: py.RemoteFunction
  readonly add_n: tensorflow.$Module["add_n"]
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
  readonly app: tensorflow_compat_v1_app.$Module
  readonly approx_top_k: tensorflow.$Module["approx_top_k"]
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
  readonly as_dtype: tensorflow.$Module["as_dtype"]
  readonly as_string: tensorflow.$Module["as_string"]
  readonly asin: tensorflow.$Module["asin"]
  readonly asinh: tensorflow.$Module["asinh"]
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_equal$, 'x' | 'y'>): py.Remote
  assert_equal(x: py.TensorLike, keywords: py.Rest<assert_equal$, 'x'>): py.Remote
  assert_equal(keywords: assert_equal$): py.Remote
  assert_equal_dyn: py.RemoteFunction
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_greater$, 'x' | 'y' | 'data'>): py.Remote
  assert_greater(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_greater$, 'x' | 'y'>): py.Remote
  assert_greater(x: py.TensorLike, keywords: py.Rest<assert_greater$, 'x'>): py.Remote
  assert_greater(keywords: assert_greater$): py.Remote
  assert_greater_dyn: py.RemoteFunction
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
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
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_less$, 'x' | 'y' | 'data'>): py.Remote
  assert_less(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less$, 'x' | 'y'>): py.Remote
  assert_less(x: py.TensorLike, keywords: py.Rest<assert_less$, 'x'>): py.Remote
  assert_less(keywords: assert_less$): py.Remote
  assert_less_dyn: py.RemoteFunction
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less_equal$, 'x' | 'y'>): py.Remote
  assert_less_equal(x: py.TensorLike, keywords: py.Rest<assert_less_equal$, 'x'>): py.Remote
  assert_less_equal(keywords: assert_less_equal$): py.Remote
  assert_less_equal_dyn: py.RemoteFunction
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, atol: py.Positional, data: py.Positional, summarize?: py.Positional, message?: py.Positional, name?: py.Str | null): py.Remote
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, atol: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol' | 'atol'>): py.Remote
  assert_near(x: py.Positional, y: py.Positional, rtol: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol'>): py.Remote
  assert_near(x: py.Positional, y: py.Positional, keywords?: py.Rest<assert_near$, 'x' | 'y'>): py.Remote
  assert_near(x: py.Positional, keywords: py.Rest<assert_near$, 'x'>): py.Remote
  assert_near(keywords: assert_near$): py.Remote
  assert_near_dyn: py.RemoteFunction
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_negative$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_negative(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_negative$, 'x' | 'data'>): py.Remote
  assert_negative(x: py.TensorLike, keywords?: py.Rest<assert_negative$, 'x'>): py.Remote
  assert_negative(keywords: assert_negative$): py.Remote
  assert_negative_dyn: py.RemoteFunction
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_non_negative$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_non_negative(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_non_negative$, 'x' | 'data'>): py.Remote
  assert_non_negative(x: py.TensorLike, keywords?: py.Rest<assert_non_negative$, 'x'>): py.Remote
  assert_non_negative(keywords: assert_non_negative$): py.Remote
  assert_non_negative_dyn: py.RemoteFunction
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_non_positive$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_non_positive(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_non_positive$, 'x' | 'data'>): py.Remote
  assert_non_positive(x: py.TensorLike, keywords?: py.Rest<assert_non_positive$, 'x'>): py.Remote
  assert_non_positive(keywords: assert_non_positive$): py.Remote
  assert_non_positive_dyn: py.RemoteFunction
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'data' | 'summarize'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'data'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_none_equal$, 'x' | 'y'>): py.Remote
  assert_none_equal(x: py.TensorLike, keywords: py.Rest<assert_none_equal$, 'x'>): py.Remote
  assert_none_equal(keywords: assert_none_equal$): py.Remote
  assert_none_equal_dyn: py.RemoteFunction
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_positive$, 'x' | 'data' | 'summarize'>): py.Remote
  assert_positive(x: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_positive$, 'x' | 'data'>): py.Remote
  assert_positive(x: py.TensorLike, keywords?: py.Rest<assert_positive$, 'x'>): py.Remote
  assert_positive(keywords: assert_positive$): py.Remote
  assert_positive_dyn: py.RemoteFunction
  readonly assert_proper_iterable: tensorflow_debugging.$Module["assert_proper_iterable"]
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'data' | 'summarize'>): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_rank$, 'x' | 'rank' | 'data'>): py.Remote
  assert_rank(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank$, 'x' | 'rank'>): py.Remote
  assert_rank(x: py.TensorLike, keywords: py.Rest<assert_rank$, 'x'>): py.Remote
  assert_rank(keywords: assert_rank$): py.Remote
  assert_rank_dyn: py.RemoteFunction
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank' | 'data' | 'summarize'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, data: py.TensorLike | null, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank' | 'data'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, keywords: py.Rest<assert_rank_at_least$, 'x'>): py.Remote
  assert_rank_at_least(keywords: assert_rank_at_least$): py.Remote
  assert_rank_at_least_dyn: py.RemoteFunction
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks' | 'data' | 'summarize'>): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, data: py.TensorLike | null, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks' | 'data'>): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks'>): py.Remote
  assert_rank_in(x: py.TensorLike, keywords: py.Rest<assert_rank_in$, 'x'>): py.Remote
  assert_rank_in(keywords: assert_rank_in$): py.Remote
  assert_rank_in_dyn: py.RemoteFunction
  readonly assert_same_float_dtype: tensorflow_debugging.$Module["assert_same_float_dtype"]
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
  readonly atan2: tensorflow.$Module["atan2"]
  readonly atanh: tensorflow.$Module["atanh"]
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
  readonly bfloat16: py.Promised<tensorflow.DType>
  bincount(arr: py.TensorLike, weights: py.Positional, minlength: py.Positional, maxlength: py.Positional, dtype?: py.DType): py.Remote
  bincount(arr: py.TensorLike, weights: py.Positional, minlength: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights' | 'minlength'>): py.Remote
  bincount(arr: py.TensorLike, weights: py.Positional, keywords?: py.Rest<bincount$, 'arr' | 'weights'>): py.Remote
  bincount(arr: py.TensorLike, keywords?: py.Rest<bincount$, 'arr'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  readonly bitcast: tensorflow.$Module["bitcast"]
  readonly bitwise: tensorflow_compat_v1_bitwise.$Module
  readonly bool: py.Promised<tensorflow.DType>
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, name: py.Str, axis: py.TensorLike | null): py.Remote
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, name: py.Str, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask' | 'name'>): py.Remote
  boolean_mask(tensor: py.TensorLike, mask: py.TensorLike, keywords?: py.Rest<boolean_mask$, 'tensor' | 'mask'>): py.Remote
  boolean_mask(tensor: py.TensorLike, keywords: py.Rest<boolean_mask$, 'tensor'>): py.Remote
  boolean_mask(keywords: boolean_mask$): py.Remote
  boolean_mask_dyn: py.RemoteFunction
  readonly broadcast_dynamic_shape: tensorflow.$Module["broadcast_dynamic_shape"]
  readonly broadcast_static_shape: tensorflow.$Module["broadcast_static_shape"]
  readonly broadcast_to: tensorflow.$Module["broadcast_to"]
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, strict: py.Bool, name?: py.Str): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, exclusive: py.Bool, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default' | 'exclusive'>): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, default_: py.Callable | null, keywords?: py.Rest<case$, 'pred_fn_pairs' | 'default'>): py.Remote
  case(pred_fn_pairs: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, keywords?: py.Rest<case$, 'pred_fn_pairs'>): py.Remote
  case(keywords: case$): py.Remote
  case_dyn: py.RemoteFunction
  readonly cast: tensorflow.$Module["cast"]
  readonly ceil: tensorflow_math.$Module["ceil"]
  readonly check_numerics: tensorflow_debugging.$Module["check_numerics"]
  readonly check_pinned: tensorflow.$Module["check_pinned"]
  readonly cholesky: tensorflow_linalg.$Module["cholesky"]
  readonly cholesky_solve: tensorflow_linalg.$Module["cholesky_solve"]
  clip_by_average_norm(t: py.TensorLike, clip_norm: py.TensorLike, name: py.Str | null): py.Remote
  clip_by_average_norm(t: py.TensorLike, clip_norm: py.TensorLike, keywords?: py.Rest<clip_by_average_norm$, 't' | 'clip_norm'>): py.Remote
  clip_by_average_norm(t: py.TensorLike, keywords: py.Rest<clip_by_average_norm$, 't'>): py.Remote
  clip_by_average_norm(keywords: clip_by_average_norm$): py.Remote
  clip_by_average_norm_dyn: py.RemoteFunction
  readonly clip_by_global_norm: tensorflow.$Module["clip_by_global_norm"]
  readonly clip_by_norm: tensorflow.$Module["clip_by_norm"]
  readonly clip_by_value: tensorflow.$Module["clip_by_value"]
  colocate_with(op: py.Positional, ignore_existing: py.Bool): py.Remote
  colocate_with(op: py.Positional, keywords?: py.Rest<colocate_with$, 'op'>): py.Remote
  colocate_with(keywords: colocate_with$): py.Remote
  colocate_with_dyn: py.RemoteFunction
  readonly compat: tensorflow_compat.$Module
  readonly complex: tensorflow.$Module["complex"]
  readonly complex128: py.Promised<tensorflow.DType>
  readonly complex64: py.Promised<tensorflow.DType>
  readonly concat: tensorflow.$Module["concat"]
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
  control_flow_v2_enabled(): py.Remote
  control_flow_v2_enabled_dyn: py.RemoteFunction
  readonly conv: tensorflow.$Module["conv"]
  readonly conv2d_backprop_filter_v2: tensorflow.$Module["conv2d_backprop_filter_v2"]
  readonly conv2d_backprop_input_v2: tensorflow.$Module["conv2d_backprop_input_v2"]
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
  readonly cosh: tensorflow.$Module["cosh"]
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
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.Of<'tensorflow.Variable'> | py.DType, trainable: py.Bool, collections: py.Positional, name?: py.Str | null, reuse?: py.Bool | null): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.Of<'tensorflow.Variable'> | py.DType, trainable: py.Bool, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer' | 'dtype' | 'trainable'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, dtype: py.Of<'tensorflow.Variable'> | py.DType, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer' | 'dtype'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, initializer: py.TensorLike | py.Of<'tensorflow.Variable'> | py.Callable, keywords?: py.Rest<create_partitioned_variables$, 'shape' | 'slicing' | 'initializer'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, slicing: py.List<py.Int>, keywords: py.Rest<create_partitioned_variables$, 'shape' | 'slicing'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(shape: py.List<py.Int>, keywords: py.Rest<create_partitioned_variables$, 'shape'>): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables(keywords: create_partitioned_variables$): py.RemoteList<tensorflow.Variable>
  create_partitioned_variables_dyn: py.RemoteFunction
  readonly cross: tensorflow_linalg.$Module["cross"]
  readonly cumprod: tensorflow_math.$Module["cumprod"]
  readonly cumsum: tensorflow.$Module["cumsum"]
  readonly custom_gradient: tensorflow.$Module["custom_gradient"]
  readonly data: tensorflow_compat_v1_data.$Module
  readonly debugging: tensorflow_compat_v1_debugging.$Module
  readonly decode_base64: tensorflow_io.$Module["decode_base64"]
  readonly decode_compressed: tensorflow_io.$Module["decode_compressed"]
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, name: py.Str | null, na_value?: py.Str, select_cols?: py.List<py.RemoteArgument> | null): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim' | 'use_quote_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, keywords: py.Rest<decode_csv$, 'records'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(keywords: decode_csv$): py.RemoteList<tensorflow.Tensor>
  decode_csv_dyn: py.RemoteFunction
  readonly decode_json_example: tensorflow_io.$Module["decode_json_example"]
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
  readonly deserialize_many_sparse: tensorflow_io.$Module["deserialize_many_sparse"]
  device(device_name_or_function: py.Positional): py.Remote
  device(keywords: device$): py.Remote
  device_dyn: py.RemoteFunction
  readonly diag: tensorflow_linalg.$Module["tensor_diag"]
  readonly diag_part: tensorflow_linalg.$Module["tensor_diag_part"]
  readonly digamma: tensorflow_math.$Module["digamma"]
  readonly dimension_at_index: tensorflow_compat.$Module["dimension_at_index"]
  readonly dimension_value: tensorflow_compat.$Module["dimension_value"]
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
  readonly divide: tensorflow.$Module["divide"]
  readonly double: py.Promised<tensorflow.DType>
  readonly dtypes: tensorflow_compat_v1_dtypes.$Module
  readonly dynamic_partition: tensorflow.$Module["dynamic_partition"]
  readonly dynamic_stitch: tensorflow.$Module["dynamic_stitch"]
  readonly edit_distance: tensorflow.$Module["edit_distance"]
  readonly einsum: tensorflow.$Module["einsum"]
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
  readonly ensure_shape: tensorflow.$Module["ensure_shape"]
  readonly equal: tensorflow.$Module["equal"]
  readonly erf: tensorflow_math.$Module["erf"]
  readonly erfc: tensorflow_math.$Module["erfc"]
  readonly errors: tensorflow_compat_v1_errors.$Module
  executing_eagerly(): py.Remote
  executing_eagerly_dyn: py.RemoteFunction
  executing_eagerly_outside_functions(): py.Remote<boolean>
  executing_eagerly_outside_functions_dyn: py.RemoteFunction
  readonly exp: tensorflow.$Module["exp"]
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, dim: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, name: py.Str | null, keywords?: py.Rest<expand_dims$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, axis: py.TensorLike | null, keywords?: py.Rest<expand_dims$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  expand_dims(input: py.TensorLike, keywords?: py.Rest<expand_dims$, 'input'>): py.Promised<tensorflow.Tensor>
  expand_dims(keywords: expand_dims$): py.Promised<tensorflow.Tensor>
  expand_dims_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_experimental.$Module
  readonly expm1: tensorflow_math.$Module["expm1"]
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, rates: py.List<py.Int> | null, padding?: py.Str | null, name?: py.Str | null, sizes?: py.Positional): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, strides: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, ksizes: py.List<py.Int> | null, keywords?: py.Rest<extract_image_patches$, 'images' | 'ksizes'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(images: py.TensorLike, keywords?: py.Rest<extract_image_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_image_patches(keywords: extract_image_patches$): py.Promised<tensorflow.Tensor>
  extract_image_patches_dyn: py.RemoteFunction
  readonly extract_volume_patches: tensorflow.$Module["extract_volume_patches"]
  readonly eye: tensorflow.$Module["eye"]
  readonly fake_quant_with_min_max_args: tensorflow_quantization.$Module["fake_quant_with_min_max_args"]
  readonly fake_quant_with_min_max_args_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_args_gradient"]
  readonly fake_quant_with_min_max_vars: tensorflow_quantization.$Module["fake_quant_with_min_max_vars"]
  readonly fake_quant_with_min_max_vars_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_gradient"]
  readonly fake_quant_with_min_max_vars_per_channel: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel"]
  readonly fake_quant_with_min_max_vars_per_channel_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel_gradient"]
  readonly feature_column: tensorflow_compat_v1_feature_column.$Module
  readonly fft: tensorflow_signal.$Module["fft"]
  readonly fft2d: tensorflow_signal.$Module["fft2d"]
  readonly fft3d: tensorflow_signal.$Module["fft3d"]
  readonly fftnd: tensorflow.$Module["fftnd"]
  readonly fill: tensorflow.$Module["fill"]
  readonly fingerprint: tensorflow.$Module["fingerprint"]
  fixed_size_partitioner(num_shards: py.Int, axis: py.Int): py.Remote
  fixed_size_partitioner(num_shards: py.Int, keywords?: py.Rest<fixed_size_partitioner$, 'num_shards'>): py.Remote
  fixed_size_partitioner(keywords: fixed_size_partitioner$): py.Remote
  fixed_size_partitioner_dyn: py.RemoteFunction
  readonly flags: tensorflow_compat_v1_flags.$Module
  readonly float16: py.Promised<tensorflow.DType>
  readonly float32: py.Promised<tensorflow.DType>
  readonly float64: py.Promised<tensorflow.DType>
  readonly floor: tensorflow.$Module["floor"]
  floor_div(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  floor_div(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<floor_div$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  floor_div(x: py.TensorLike, keywords: py.Rest<floor_div$, 'x'>): py.Promised<tensorflow.Tensor>
  floor_div(keywords: floor_div$): py.Promised<tensorflow.Tensor>
  floor_div_dyn: py.RemoteFunction
  readonly floordiv: tensorflow_math.$Module["floordiv"]
  readonly floormod: tensorflow_math.$Module["floormod"]
  foldl(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldl(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldl(fn: py.Callable, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldl(fn: py.Callable, elems: py.Positional, keywords?: py.Rest<foldl$, 'fn' | 'elems'>): py.Remote
  foldl(fn: py.Callable, keywords: py.Rest<foldl$, 'fn'>): py.Remote
  foldl(keywords: foldl$): py.Remote
  foldl_dyn: py.RemoteFunction
  foldr(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null): py.Remote
  foldr(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  foldr(fn: py.Callable, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems' | 'initializer'>): py.Remote
  foldr(fn: py.Callable, elems: py.Positional, keywords?: py.Rest<foldr$, 'fn' | 'elems'>): py.Remote
  foldr(fn: py.Callable, keywords: py.Rest<foldr$, 'fn'>): py.Remote
  foldr(keywords: foldr$): py.Remote
  foldr_dyn: py.RemoteFunction
  readonly function: tensorflow.$Module["function"]
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, name: py.Str | null, axis: py.TensorLike | null, batch_dims?: py.Int): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, name: py.Str | null, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices' | 'name'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, validate_indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices' | 'validate_indices'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, indices: py.Positional, keywords?: py.Rest<gather$, 'params' | 'indices'>): py.Promised<tensorflow.Tensor>
  gather(params: py.TensorLike, keywords: py.Rest<gather$, 'params'>): py.Promised<tensorflow.Tensor>
  gather(keywords: gather$): py.Promised<tensorflow.Tensor>
  gather_dyn: py.RemoteFunction
  gather_nd(params: py.TensorLike, indices: py.TensorLike, name: py.Str | null, batch_dims: py.Int, bad_indices_policy: py.Str): py.Promised<tensorflow.Tensor>
  gather_nd(params: py.TensorLike, indices: py.TensorLike, name: py.Str | null, batch_dims: py.Int, keywords?: py.Rest<gather_nd$, 'params' | 'indices' | 'name' | 'batch_dims'>): py.Promised<tensorflow.Tensor>
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
  get_local_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, trainable?: py.Bool, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Callable | null, validate_shape?: py.Bool, use_resource?: py.Positional, custom_getter?: py.Callable | null, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
  get_local_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<get_local_variable$, 'name' | 'shape' | 'dtype'>): py.Remote
  get_local_variable(name: py.Str, shape: py.Shape | null, keywords?: py.Rest<get_local_variable$, 'name' | 'shape'>): py.Remote
  get_local_variable(name: py.Str, keywords?: py.Rest<get_local_variable$, 'name'>): py.Remote
  get_local_variable(keywords: get_local_variable$): py.Remote
  get_local_variable_dyn: py.RemoteFunction
  readonly get_logger: tensorflow.$Module["get_logger"]
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
  get_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, initializer: py.Positional, regularizer?: py.Positional, trainable?: py.Bool | null, collections?: py.Positional, caching_device?: py.Positional, partitioner?: py.Callable | null, validate_shape?: py.Bool, use_resource?: py.Positional, custom_getter?: py.Callable | null, constraint?: py.Callable | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.compat.v1.VariableAggregation'>): py.Remote
  get_variable(name: py.Str, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<get_variable$, 'name' | 'shape' | 'dtype'>): py.Remote
  get_variable(name: py.Str, shape: py.Shape | null, keywords?: py.Rest<get_variable$, 'name' | 'shape'>): py.Remote
  get_variable(name: py.Str, keywords?: py.Rest<get_variable$, 'name'>): py.Remote
  get_variable(keywords: get_variable$): py.Remote
  get_variable_dyn: py.RemoteFunction
  get_variable_scope(): py.Remote
  get_variable_scope_dyn: py.RemoteFunction
  readonly gfile: tensorflow_compat_v1_gfile.$Module
  readonly global_norm: tensorflow_linalg.$Module["global_norm"]
  global_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  global_variables(keywords?: global_variables$): py.RemoteList<tensorflow.Variable>
  global_variables_dyn: py.RemoteFunction
  global_variables_initializer(): py.Remote
  global_variables_initializer_dyn: py.RemoteFunction
  readonly glorot_normal_initializer: glorot_normal_initializer$class
  readonly glorot_uniform_initializer: glorot_uniform_initializer$class
  readonly grad_pass_through: tensorflow.$Module["grad_pass_through"]
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, colocate_gradients_with_ops: py.Bool, gate_gradients?: py.Bool, aggregation_method?: py.Positional, stop_gradients?: py.TensorLike | py.List<py.TensorLike> | null, unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, name: py.Str, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys' | 'name'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, grad_ys: py.Positional, keywords?: py.Rest<gradients$, 'ys' | 'xs' | 'grad_ys'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<gradients$, 'ys' | 'xs'>): py.RemoteList<tensorflow.Tensor>
  gradients(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<gradients$, 'ys'>): py.RemoteList<tensorflow.Tensor>
  gradients(keywords: gradients$): py.RemoteList<tensorflow.Tensor>
  gradients_dyn: py.RemoteFunction
  readonly graph_util: tensorflow_compat_v1_graph_util.$Module
  readonly greater: tensorflow.$Module["greater"]
  readonly greater_equal: tensorflow.$Module["greater_equal"]
  readonly group: tensorflow.$Module["group"]
  readonly guarantee_const: tensorflow.$Module["guarantee_const"]
  readonly half: py.Promised<tensorflow.DType>
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, colocate_gradients_with_ops: py.Bool, gate_gradients: py.Bool, aggregation_method?: py.Positional): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, colocate_gradients_with_ops: py.Bool, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'name' | 'colocate_gradients_with_ops'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, name: py.Str, keywords?: py.Rest<hessians$, 'ys' | 'xs' | 'name'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, xs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<hessians$, 'ys' | 'xs'>): py.Remote
  hessians(ys: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<hessians$, 'ys'>): py.Remote
  hessians(keywords: hessians$): py.Remote
  hessians_dyn: py.RemoteFunction
  readonly histogram_fixed_width: tensorflow.$Module["histogram_fixed_width"]
  readonly histogram_fixed_width_bins: tensorflow.$Module["histogram_fixed_width_bins"]
  readonly identity: tensorflow.$Module["identity"]
  readonly identity_n: tensorflow.$Module["identity_n"]
  readonly ifft: tensorflow_signal.$Module["ifft"]
  readonly ifft2d: tensorflow_signal.$Module["ifft2d"]
  readonly ifft3d: tensorflow_signal.$Module["ifft3d"]
  readonly ifftnd: tensorflow.$Module["ifftnd"]
  readonly igamma: tensorflow_math.$Module["igamma"]
  readonly igammac: tensorflow_math.$Module["igammac"]
  readonly imag: tensorflow_math.$Module["imag"]
  readonly image: tensorflow_compat_v1_image.$Module
  readonly import_graph_def: tensorflow.$Module["import_graph_def"]
  readonly init_scope: tensorflow.$Module["init_scope"]
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
  readonly int32: py.Promised<tensorflow.DType>
  readonly int64: py.Promised<tensorflow.DType>
  readonly int8: py.Promised<tensorflow.DType>
  readonly invert_permutation: tensorflow_math.$Module["invert_permutation"]
  readonly io: tensorflow_compat_v1_io.$Module
  readonly irfftnd: tensorflow.$Module["irfftnd"]
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  readonly is_numeric_tensor: tensorflow_debugging.$Module["is_numeric_tensor"]
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  readonly is_symbolic_tensor: tensorflow.$Module["is_symbolic_tensor"]
  readonly is_tensor: tensorflow.$Module["is_tensor"]
  is_variable_initialized(variable: py.Of<'tensorflow.Variable'>): py.Remote
  is_variable_initialized(keywords: is_variable_initialized$): py.Remote
  is_variable_initialized_dyn: py.RemoteFunction
  readonly keras: keras.$Module
  readonly lbeta: tensorflow_math.$Module["lbeta"]
  readonly less: tensorflow.$Module["less"]
  readonly less_equal: tensorflow.$Module["less_equal"]
  readonly lgamma: tensorflow_math.$Module["lgamma"]
  readonly lin_space: tensorflow.$Module["linspace"]
  readonly linalg: tensorflow_compat_v1_linalg.$Module
  readonly linspace: tensorflow.$Module["linspace"]
  readonly lite: tensorflow_compat_v1_lite.$Module
  load_file_system_library(library_filename: py.Str): py.Remote<null>
  load_file_system_library(keywords: load_file_system_library$): py.Remote<null>
  load_file_system_library_dyn: py.RemoteFunction
  readonly load_library: tensorflow.$Module["load_library"]
  readonly load_op_library: tensorflow.$Module["load_op_library"]
  local_variables(scope: py.Str | null): py.RemoteList<tensorflow.Variable>
  local_variables(keywords?: local_variables$): py.RemoteList<tensorflow.Variable>
  local_variables_dyn: py.RemoteFunction
  local_variables_initializer(): py.Remote
  local_variables_initializer_dyn: py.RemoteFunction
  readonly log: tensorflow_math.$Module["log"]
  readonly log1p: tensorflow_math.$Module["log1p"]
  readonly log_sigmoid: tensorflow_math.$Module["log_sigmoid"]
  readonly logging: tensorflow_compat_v1_logging.$Module
  readonly logical_and: tensorflow.$Module["logical_and"]
  readonly logical_not: tensorflow.$Module["logical_not"]
  readonly logical_or: tensorflow.$Module["logical_or"]
  readonly logical_xor: tensorflow_math.$Module["logical_xor"]
  readonly lookup: tensorflow_compat_v1_lookup.$Module
  readonly losses: tensorflow_compat_v1_losses.$Module
  readonly make_ndarray: tensorflow.$Module["make_ndarray"]
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, unique_name_: py.Positional, custom_getter_: py.Positional, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_' | 'unique_name_' | 'custom_getter_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, unique_name_: py.Positional, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_' | 'unique_name_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, create_scope_now_: py.Bool, keywords?: py.Rest<make_template$, 'name_' | 'func_' | 'create_scope_now_'>): py.Remote
  make_template(name_: py.Str, func_: py.Callable, keywords?: py.Rest<make_template$, 'name_' | 'func_'>): py.Remote
  make_template(name_: py.Str, keywords: py.Rest<make_template$, 'name_'>): py.Remote
  make_template(keywords: make_template$): py.Remote
  make_template_dyn: py.RemoteFunction
  readonly make_tensor_proto: tensorflow.$Module["make_tensor_proto"]
  readonly manip: tensorflow_compat_v1_manip.$Module
  map_fn(fn: py.Callable, elems: py.Positional, dtype: py.DType | null, parallel_iterations: py.Int | null, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, name?: py.Str | null, fn_output_signature?: py.Positional): py.Remote
  map_fn(fn: py.Callable, elems: py.Positional, dtype: py.DType | null, parallel_iterations: py.Int | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype' | 'parallel_iterations'>): py.Remote
  map_fn(fn: py.Callable, elems: py.Positional, dtype: py.DType | null, keywords?: py.Rest<map_fn$, 'fn' | 'elems' | 'dtype'>): py.Remote
  map_fn(fn: py.Callable, elems: py.Positional, keywords?: py.Rest<map_fn$, 'fn' | 'elems'>): py.Remote
  map_fn(fn: py.Callable, keywords: py.Rest<map_fn$, 'fn'>): py.Remote
  map_fn(keywords: map_fn$): py.Remote
  map_fn_dyn: py.RemoteFunction
  readonly matching_files: tensorflow_io.$Module["matching_files"]
  readonly math: tensorflow_compat_v1_math.$Module
  readonly matmul: tensorflow.$Module["matmul"]
  readonly matrix_band_part: tensorflow_linalg.$Module["band_part"]
  readonly matrix_determinant: tensorflow_linalg.$Module["det"]
  readonly matrix_diag: tensorflow_linalg.$Module["diag"]
  readonly matrix_diag_part: tensorflow_linalg.$Module["diag_part"]
  readonly matrix_inverse: tensorflow_linalg.$Module["inv"]
  readonly matrix_set_diag: tensorflow_linalg.$Module["set_diag"]
  readonly matrix_solve: tensorflow_linalg.$Module["solve"]
  readonly matrix_solve_ls: tensorflow_linalg.$Module["lstsq"]
  readonly matrix_square_root: tensorflow.$Module["matrix_square_root"]
  readonly matrix_transpose: tensorflow_linalg.$Module["matrix_transpose"]
  readonly matrix_triangular_solve: tensorflow_linalg.$Module["triangular_solve"]
  readonly maximum: tensorflow.$Module["maximum"]
  readonly meshgrid: tensorflow.$Module["meshgrid"]
  readonly metrics: tensorflow_compat_v1_metrics.$Module
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, min_slice_size: py.Int, bytes_per_string_element: py.Int): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, min_slice_size: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions' | 'axis' | 'min_slice_size'>): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, axis: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions' | 'axis'>): py.Remote
  min_max_variable_partitioner(max_partitions: py.Int, keywords?: py.Rest<min_max_variable_partitioner$, 'max_partitions'>): py.Remote
  min_max_variable_partitioner(keywords?: min_max_variable_partitioner$): py.Remote
  min_max_variable_partitioner_dyn: py.RemoteFunction
  readonly minimum: tensorflow.$Module["minimum"]
  readonly mixed_precision: tensorflow_compat_v1_mixed_precision.$Module
  readonly mlir: tensorflow_compat_v1_mlir.$Module
  readonly mod: tensorflow_math.$Module["floormod"]
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
  readonly name_scope: name_scope$class
  readonly negative: tensorflow.$Module["negative"]
  readonly nest: tensorflow_compat_v1_nest.$Module
  readonly newaxis: py.Remote<null>
  readonly nn: tensorflow_compat_v1_nn.$Module
  readonly no_gradient: tensorflow.$Module["no_gradient"]
  readonly no_op: tensorflow.$Module["no_op"]
  no_regularizer(_: py.Positional): py.Remote
  no_regularizer(keywords: no_regularizer$): py.Remote
  no_regularizer_dyn: py.RemoteFunction
  readonly nondifferentiable_batch_function: tensorflow.$Module["nondifferentiable_batch_function"]
  norm(tensor: py.TensorLike, ord: 'fro' | 'euclidean' | 1 | 2 | py.Remote<any>, axis: py.Positional, keepdims: py.Bool | null, name?: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  norm(tensor: py.TensorLike, ord: 'fro' | 'euclidean' | 1 | 2 | py.Remote<any>, axis: py.Positional, keywords?: py.Rest<norm$, 'tensor' | 'ord' | 'axis'>): py.Remote
  norm(tensor: py.TensorLike, ord: 'fro' | 'euclidean' | 1 | 2 | py.Remote<any>, keywords?: py.Rest<norm$, 'tensor' | 'ord'>): py.Remote
  norm(tensor: py.TensorLike, keywords?: py.Rest<norm$, 'tensor'>): py.Remote
  norm(keywords: norm$): py.Remote
  norm_dyn: py.RemoteFunction
  readonly not_equal: tensorflow.$Module["not_equal"]
  readonly numpy_function: tensorflow.$Module["numpy_function"]
  readonly one_hot: tensorflow.$Module["one_hot"]
  readonly ones: tensorflow.$Module["ones"]
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
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.Remote<string>, name: py.Str | null, constant_values: py.Int): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.Remote<string>, name: py.Str | null, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode' | 'name'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, mode: 'CONSTANT' | 'REFLECT' | 'SYMMETRIC' | py.Remote<string>, keywords?: py.Rest<pad$, 'tensor' | 'paddings' | 'mode'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<pad$, 'tensor' | 'paddings'>): py.Promised<tensorflow.Tensor>
  pad(tensor: py.TensorLike, keywords: py.Rest<pad$, 'tensor'>): py.Promised<tensorflow.Tensor>
  pad(keywords: pad$): py.Promised<tensorflow.Tensor>
  pad_dyn: py.RemoteFunction
  readonly parallel_stack: tensorflow.$Module["parallel_stack"]
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, name: py.Str | null, example_names: py.TensorLike | null): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, name: py.Str | null, keywords?: py.Rest<parse_example$, 'serialized' | 'features' | 'name'>): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, keywords?: py.Rest<parse_example$, 'serialized' | 'features'>): py.Remote
  parse_example(serialized: py.TensorLike, keywords: py.Rest<parse_example$, 'serialized'>): py.Remote
  parse_example(keywords: parse_example$): py.Remote
  parse_example_dyn: py.RemoteFunction
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, name: py.Str | null, example_names: py.TensorLike | null): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, name: py.Str | null, keywords?: py.Rest<parse_single_example$, 'serialized' | 'features' | 'name'>): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, keywords?: py.Rest<parse_single_example$, 'serialized' | 'features'>): py.Remote
  parse_single_example(serialized: py.TensorLike, keywords: py.Rest<parse_single_example$, 'serialized'>): py.Remote
  parse_single_example(keywords: parse_single_example$): py.Remote
  parse_single_example_dyn: py.RemoteFunction
  readonly parse_single_sequence_example: tensorflow_io.$Module["parse_single_sequence_example"]
  readonly parse_tensor: tensorflow_io.$Module["parse_tensor"]
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
  readonly pow: tensorflow.$Module["pow"]
  readonly print: tensorflow.$Module["print"]
  readonly profiler: tensorflow_compat_v1_profiler.$Module
  py_func(func: py.Callable, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, stateful: py.Bool, name: py.Str | null): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, stateful: py.Bool, keywords?: py.Rest<py_func$, 'func' | 'inp' | 'Tout' | 'stateful'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable, inp: py.List<py.TensorLike>, Tout: py.List<py.DType> | py.DType, keywords?: py.Rest<py_func$, 'func' | 'inp' | 'Tout'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable, inp: py.List<py.TensorLike>, keywords: py.Rest<py_func$, 'func' | 'inp'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(func: py.Callable, keywords: py.Rest<py_func$, 'func'>): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func(keywords: py_func$): py.Remote<(tensorflow.Tensor)[] | tensorflow.Tensor>
  py_func_dyn: py.RemoteFunction
  readonly py_function: tensorflow.$Module["py_function"]
  readonly python_io: tensorflow_compat_v1_python_io.$Module
  readonly qint16: py.Promised<tensorflow.DType>
  readonly qint32: py.Promised<tensorflow.DType>
  readonly qint8: py.Promised<tensorflow.DType>
  readonly qr: tensorflow_linalg.$Module["qr"]
  readonly quantization: tensorflow_compat_v1_quantization.$Module
  readonly quantize: tensorflow_quantization.$Module["quantize"]
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
  readonly queue: tensorflow_compat_v1_queue.$Module
  readonly quint16: py.Promised<tensorflow.DType>
  readonly quint8: py.Promised<tensorflow.DType>
  readonly ragged: tensorflow_compat_v1_ragged.$Module
  readonly ragged_fill_empty_rows: tensorflow.$Module["ragged_fill_empty_rows"]
  readonly ragged_fill_empty_rows_grad: tensorflow.$Module["ragged_fill_empty_rows_grad"]
  readonly random: tensorflow_compat_v1_random.$Module
  readonly random_crop: tensorflow_image.$Module["random_crop"]
  readonly random_gamma: tensorflow_random.$Module["gamma"]
  readonly random_index_shuffle: tensorflow.$Module["random_index_shuffle"]
  readonly random_normal: tensorflow_random.$Module["normal"]
  readonly random_normal_initializer: random_normal_initializer$class
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, seed: py.Int | null, keywords?: py.Rest<random_poisson$, 'lam' | 'shape' | 'dtype' | 'seed'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, dtype: py.DType, keywords?: py.Rest<random_poisson$, 'lam' | 'shape' | 'dtype'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, shape: py.TensorLike, keywords?: py.Rest<random_poisson$, 'lam' | 'shape'>): py.Promised<tensorflow.Tensor>
  random_poisson(lam: py.Positional, keywords: py.Rest<random_poisson$, 'lam'>): py.Promised<tensorflow.Tensor>
  random_poisson(keywords: random_poisson$): py.Promised<tensorflow.Tensor>
  random_poisson_dyn: py.RemoteFunction
  readonly random_shuffle: tensorflow_random.$Module["shuffle"]
  readonly random_uniform: tensorflow_random.$Module["uniform"]
  readonly random_uniform_initializer: random_uniform_initializer$class
  readonly range: tensorflow.$Module["range"]
  readonly rank: tensorflow.$Module["rank"]
  readonly raw_ops: tensorflow_compat_v1_raw_ops.$Module
  readonly read_file: tensorflow_io.$Module["read_file"]
  readonly real: tensorflow_math.$Module["real"]
  readonly realdiv: tensorflow.$Module["realdiv"]
  readonly reciprocal: tensorflow_math.$Module["reciprocal"]
  readonly recompute_grad: tensorflow.$Module["recompute_grad"]
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_all(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_all$, 'input_tensor' | 'axis'>): py.Remote
  reduce_all(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_all$, 'input_tensor'>): py.Remote
  reduce_all(keywords: reduce_all$): py.Remote
  reduce_all_dyn: py.RemoteFunction
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_any(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_any$, 'input_tensor' | 'axis'>): py.Remote
  reduce_any(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_any$, 'input_tensor'>): py.Remote
  reduce_any(keywords: reduce_any$): py.Remote
  reduce_any_dyn: py.RemoteFunction
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keep_dims: py.Bool | null, separator: py.Str, name?: py.Str | null, reduction_indices?: py.Positional, keepdims?: py.Bool | null): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keep_dims: py.Bool | null, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis' | 'keep_dims'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, keywords?: py.Rest<reduce_join$, 'inputs'>): py.Promised<tensorflow.Tensor>
  reduce_join(keywords: reduce_join$): py.Promised<tensorflow.Tensor>
  reduce_join_dyn: py.RemoteFunction
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_logsumexp(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor' | 'axis'>): py.Remote
  reduce_logsumexp(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_logsumexp$, 'input_tensor'>): py.Remote
  reduce_logsumexp(keywords: reduce_logsumexp$): py.Remote
  reduce_logsumexp_dyn: py.RemoteFunction
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_max(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_max$, 'input_tensor' | 'axis'>): py.Remote
  reduce_max(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_max$, 'input_tensor'>): py.Remote
  reduce_max(keywords: reduce_max$): py.Remote
  reduce_max_dyn: py.RemoteFunction
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_mean(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_mean$, 'input_tensor' | 'axis'>): py.Remote
  reduce_mean(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_mean$, 'input_tensor'>): py.Remote
  reduce_mean(keywords: reduce_mean$): py.Remote
  reduce_mean_dyn: py.RemoteFunction
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_min(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_min$, 'input_tensor' | 'axis'>): py.Remote
  reduce_min(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_min$, 'input_tensor'>): py.Remote
  reduce_min(keywords: reduce_min$): py.Remote
  reduce_min_dyn: py.RemoteFunction
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_prod(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_prod$, 'input_tensor' | 'axis'>): py.Remote
  reduce_prod(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_prod$, 'input_tensor'>): py.Remote
  reduce_prod(keywords: reduce_prod$): py.Remote
  reduce_prod_dyn: py.RemoteFunction
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, name: py.Str | null, reduction_indices?: py.Int | py.List<py.Int> | null, keep_dims?: py.Bool | null): py.Remote
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis' | 'keepdims'>): py.Remote
  reduce_sum(input_tensor: py.TensorLike, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_sum$, 'input_tensor' | 'axis'>): py.Remote
  reduce_sum(input_tensor: py.TensorLike, keywords?: py.Rest<reduce_sum$, 'input_tensor'>): py.Remote
  reduce_sum(keywords: reduce_sum$): py.Remote
  reduce_sum_dyn: py.RemoteFunction
  readonly regex_replace: tensorflow_strings.$Module["regex_replace"]
  readonly register_tensor_conversion_function: tensorflow.$Module["register_tensor_conversion_function"]
  readonly repeat: tensorflow.$Module["repeat"]
  report_uninitialized_variables(var_list: py.List<py.Of<'tensorflow.Variable'>> | null, name: py.Str): py.Remote
  report_uninitialized_variables(var_list: py.List<py.Of<'tensorflow.Variable'>> | null, keywords?: py.Rest<report_uninitialized_variables$, 'var_list'>): py.Remote
  report_uninitialized_variables(keywords?: report_uninitialized_variables$): py.Remote
  report_uninitialized_variables_dyn: py.RemoteFunction
  readonly required_space_to_batch_paddings: tensorflow.$Module["required_space_to_batch_paddings"]
  reset_default_graph(): py.Remote<null>
  reset_default_graph_dyn: py.RemoteFunction
  readonly reshape: tensorflow.$Module["reshape"]
  readonly resource: py.Promised<tensorflow.DType>
  readonly resource_loader: tensorflow_compat_v1_resource_loader.$Module
  resource_variables_enabled(): py.Remote<boolean>
  resource_variables_enabled_dyn: py.RemoteFunction
  readonly reverse: tensorflow.$Module["reverse"]
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, name: py.Str | null, seq_dim?: py.Positional, batch_dim?: py.Positional): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, batch_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis' | 'batch_axis'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, seq_axis: py.Int | null, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths' | 'seq_axis'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, seq_lengths: py.TensorLike, keywords?: py.Rest<reverse_sequence$, 'input' | 'seq_lengths'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(input: py.TensorLike, keywords: py.Rest<reverse_sequence$, 'input'>): py.Promised<tensorflow.Tensor>
  reverse_sequence(keywords: reverse_sequence$): py.Promised<tensorflow.Tensor>
  reverse_sequence_dyn: py.RemoteFunction
  readonly reverse_v2: tensorflow.$Module["reverse"]
  readonly rfftnd: tensorflow.$Module["rfftnd"]
  readonly rint: tensorflow_math.$Module["rint"]
  readonly roll: tensorflow.$Module["roll"]
  readonly round: tensorflow.$Module["round"]
  readonly rsqrt: tensorflow_math.$Module["rsqrt"]
  readonly saturate_cast: tensorflow.$Module["saturate_cast"]
  readonly saved_model: tensorflow_compat_v1_saved_model.$Module
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null): py.Remote
  scalar_mul(scalar: py.TensorLike, x: py.TensorLike | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<scalar_mul$, 'scalar' | 'x'>): py.Remote
  scalar_mul(scalar: py.TensorLike, keywords: py.Rest<scalar_mul$, 'scalar'>): py.Remote
  scalar_mul(keywords: scalar_mul$): py.Remote
  scalar_mul_dyn: py.RemoteFunction
  scan(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, infer_shape?: py.Bool, reverse?: py.Bool, name?: py.Str | null): py.Remote
  scan(fn: py.Callable, elems: py.Positional, initializer: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer' | 'parallel_iterations'>): py.Remote
  scan(fn: py.Callable, elems: py.Positional, initializer: py.Positional, keywords?: py.Rest<scan$, 'fn' | 'elems' | 'initializer'>): py.Remote
  scan(fn: py.Callable, elems: py.Positional, keywords?: py.Rest<scan$, 'fn' | 'elems'>): py.Remote
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
  readonly segment_max: tensorflow_math.$Module["segment_max"]
  readonly segment_mean: tensorflow_math.$Module["segment_mean"]
  readonly segment_min: tensorflow_math.$Module["segment_min"]
  readonly segment_prod: tensorflow_math.$Module["segment_prod"]
  readonly segment_sum: tensorflow_math.$Module["segment_sum"]
  readonly self_adjoint_eig: tensorflow_linalg.$Module["eigh"]
  readonly self_adjoint_eigvals: tensorflow_linalg.$Module["eigvalsh"]
  readonly sequence_mask: tensorflow.$Module["sequence_mask"]
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
  readonly sigmoid: tensorflow.$Module["sigmoid"]
  readonly sign: tensorflow.$Module["sign"]
  readonly signal: tensorflow_compat_v1_signal.$Module
  readonly sin: tensorflow.$Module["sin"]
  readonly sinh: tensorflow.$Module["sinh"]
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, out_type: py.DType | null): py.Promised<tensorflow.Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, keywords?: py.Rest<size$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  size(input: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<size$, 'input'>): py.Promised<tensorflow.Tensor>
  size(keywords: size$): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  readonly slice: tensorflow.$Module["slice"]
  readonly sort: tensorflow.$Module["sort"]
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, name: py.Str | null, block_shape: py.Positional): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, name: py.Str | null, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings' | 'block_size' | 'name'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, block_size: py.Int | null, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings' | 'block_size'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, paddings: py.TensorLike, keywords?: py.Rest<space_to_batch$, 'input' | 'paddings'>): py.Promised<tensorflow.Tensor>
  space_to_batch(input: py.TensorLike, keywords: py.Rest<space_to_batch$, 'input'>): py.Promised<tensorflow.Tensor>
  space_to_batch(keywords: space_to_batch$): py.Promised<tensorflow.Tensor>
  space_to_batch_dyn: py.RemoteFunction
  readonly space_to_batch_nd: tensorflow.$Module["space_to_batch_nd"]
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
  sparse_concat(axis: py.Of<'tensorflow.compat.v1.Dimension'>, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, expand_nonconcat_dim: py.Bool, concat_dim: py.Of<'tensorflow.compat.v1.Dimension'> | null, expand_nonconcat_dims?: py.Bool | null): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Of<'tensorflow.compat.v1.Dimension'>, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, expand_nonconcat_dim: py.Bool, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs' | 'name' | 'expand_nonconcat_dim'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Of<'tensorflow.compat.v1.Dimension'>, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, name: py.Str | null, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs' | 'name'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Of<'tensorflow.compat.v1.Dimension'>, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, keywords?: py.Rest<sparse_concat$, 'axis' | 'sp_inputs'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(axis: py.Of<'tensorflow.compat.v1.Dimension'>, keywords: py.Rest<sparse_concat$, 'axis'>): py.Promised<tensorflow.SparseTensor>
  sparse_concat(keywords: sparse_concat$): py.Promised<tensorflow.SparseTensor>
  sparse_concat_dyn: py.RemoteFunction
  readonly sparse_fill_empty_rows: tensorflow_sparse.$Module["fill_empty_rows"]
  readonly sparse_mask: tensorflow_sparse.$Module["mask"]
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, a_is_sparse: py.Bool, b_is_sparse?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, keywords?: py.Rest<sparse_matmul$, 'a' | 'b' | 'transpose_a' | 'transpose_b'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, keywords?: py.Rest<sparse_matmul$, 'a' | 'b' | 'transpose_a'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<sparse_matmul$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(a: py.TensorLike, keywords: py.Rest<sparse_matmul$, 'a'>): py.Promised<tensorflow.Tensor>
  sparse_matmul(keywords: sparse_matmul$): py.Promised<tensorflow.Tensor>
  sparse_matmul_dyn: py.RemoteFunction
  readonly sparse_maximum: tensorflow_sparse.$Module["maximum"]
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, name: py.Str | null, already_sorted: py.Bool): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, name: py.Str | null, keywords?: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values' | 'vocab_size' | 'name'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.Positional, keywords?: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values' | 'vocab_size'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, sp_values: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<sparse_merge$, 'sp_ids' | 'sp_values'>): py.Remote
  sparse_merge(sp_ids: py.Of<'tensorflow.SparseTensor'> | py.List<py.RemoteArgument>, keywords: py.Rest<sparse_merge$, 'sp_ids'>): py.Remote
  sparse_merge(keywords: sparse_merge$): py.Remote
  sparse_merge_dyn: py.RemoteFunction
  readonly sparse_minimum: tensorflow_sparse.$Module["minimum"]
  sparse_placeholder(dtype: py.DType, shape: py.Shape | null, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(dtype: py.DType, shape: py.Shape | null, keywords?: py.Rest<sparse_placeholder$, 'dtype' | 'shape'>): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(dtype: py.DType, keywords?: py.Rest<sparse_placeholder$, 'dtype'>): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder(keywords: sparse_placeholder$): py.Promised<tensorflow.SparseTensor>
  sparse_placeholder_dyn: py.RemoteFunction
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_max$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_max$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_max$, 'sp_input'>): py.Remote
  sparse_reduce_max(keywords: sparse_reduce_max$): py.Remote
  sparse_reduce_max_dyn: py.RemoteFunction
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_max_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_max_sparse$, 'sp_input'>): py.Remote
  sparse_reduce_max_sparse(keywords: sparse_reduce_max_sparse$): py.Remote
  sparse_reduce_max_sparse_dyn: py.RemoteFunction
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_sum$, 'sp_input'>): py.Remote
  sparse_reduce_sum(keywords: sparse_reduce_sum$): py.Remote
  sparse_reduce_sum_dyn: py.RemoteFunction
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, reduction_axes: py.Str | null, keep_dims?: py.Bool | null): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input' | 'axis'>): py.Remote
  sparse_reduce_sum_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<sparse_reduce_sum_sparse$, 'sp_input'>): py.Remote
  sparse_reduce_sum_sparse(keywords: sparse_reduce_sum_sparse$): py.Remote
  sparse_reduce_sum_sparse_dyn: py.RemoteFunction
  readonly sparse_reorder: tensorflow_sparse.$Module["reorder"]
  readonly sparse_reset_shape: tensorflow_sparse.$Module["reset_shape"]
  readonly sparse_reshape: tensorflow_sparse.$Module["reshape"]
  readonly sparse_retain: tensorflow_sparse.$Module["retain"]
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Remote
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Remote
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Remote
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_mean$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  sparse_segment_mean(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_mean$, 'data' | 'indices'>): py.Remote
  sparse_segment_mean(data: py.TensorLike, keywords: py.Rest<sparse_segment_mean$, 'data'>): py.Remote
  sparse_segment_mean(keywords: sparse_segment_mean$): py.Remote
  sparse_segment_mean_dyn: py.RemoteFunction
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Remote
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Remote
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Remote
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  sparse_segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_sqrt_n$, 'data' | 'indices'>): py.Remote
  sparse_segment_sqrt_n(data: py.TensorLike, keywords: py.Rest<sparse_segment_sqrt_n$, 'data'>): py.Remote
  sparse_segment_sqrt_n(keywords: sparse_segment_sqrt_n$): py.Remote
  sparse_segment_sqrt_n_dyn: py.RemoteFunction
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, sparse_gradient: py.Bool): py.Remote
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, num_segments: py.Positional, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids' | 'name' | 'num_segments'>): py.Remote
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, name: py.Str | null, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids' | 'name'>): py.Remote
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<sparse_segment_sum$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  sparse_segment_sum(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<sparse_segment_sum$, 'data' | 'indices'>): py.Remote
  sparse_segment_sum(data: py.TensorLike, keywords: py.Rest<sparse_segment_sum$, 'data'>): py.Remote
  sparse_segment_sum(keywords: sparse_segment_sum$): py.Remote
  sparse_segment_sum_dyn: py.RemoteFunction
  readonly sparse_slice: tensorflow_sparse.$Module["slice"]
  readonly sparse_softmax: tensorflow_sparse.$Module["softmax"]
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, axis: py.TensorLike | null, name?: py.Str | null, split_dim?: py.Str | null): py.Remote
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, keywords?: py.Rest<sparse_split$, 'keyword_required' | 'sp_input' | 'num_split'>): py.Remote
  sparse_split(keyword_required: py.Positional, sp_input: py.Of<'tensorflow.SparseTensor'> | null, keywords?: py.Rest<sparse_split$, 'keyword_required' | 'sp_input'>): py.Remote
  sparse_split(keyword_required: py.Positional, keywords?: py.Rest<sparse_split$, 'keyword_required'>): py.Remote
  sparse_split(keywords?: sparse_split$): py.Remote
  sparse_split_dyn: py.RemoteFunction
  readonly sparse_tensor_dense_matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  readonly sparse_tensor_to_dense: tensorflow_sparse.$Module["to_dense"]
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, validate_indices: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, validate_indices: py.Bool, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values' | 'default_value' | 'validate_indices'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, default_value: py.TensorLike, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values' | 'default_value'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, sparse_values: py.Positional, keywords?: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape' | 'sparse_values'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, output_shape: py.TensorLike, keywords: py.Rest<sparse_to_dense$, 'sparse_indices' | 'output_shape'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(sparse_indices: py.TensorLike, keywords: py.Rest<sparse_to_dense$, 'sparse_indices'>): py.Promised<tensorflow.Tensor>
  sparse_to_dense(keywords: sparse_to_dense$): py.Promised<tensorflow.Tensor>
  sparse_to_dense_dyn: py.RemoteFunction
  readonly sparse_to_indicator: tensorflow_sparse.$Module["to_indicator"]
  readonly sparse_transpose: tensorflow_sparse.$Module["transpose"]
  readonly spectral: tensorflow_compat_v1_spectral.$Module
  readonly split: tensorflow.$Module["split"]
  readonly sqrt: tensorflow.$Module["sqrt"]
  readonly square: tensorflow.$Module["square"]
  readonly squared_difference: tensorflow_math.$Module["squared_difference"]
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, name: py.Str | null, squeeze_dims: py.Positional): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, name: py.Str | null, keywords?: py.Rest<squeeze$, 'input' | 'axis' | 'name'>): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, axis: py.List<py.Int> | null, keywords?: py.Rest<squeeze$, 'input' | 'axis'>): py.Promised<tensorflow.Tensor>
  squeeze(input: py.TensorLike, keywords?: py.Rest<squeeze$, 'input'>): py.Promised<tensorflow.Tensor>
  squeeze(keywords: squeeze$): py.Promised<tensorflow.Tensor>
  squeeze_dyn: py.RemoteFunction
  readonly stack: tensorflow.$Module["stack"]
  readonly stop_gradient: tensorflow.$Module["stop_gradient"]
  readonly strided_slice: tensorflow.$Module["strided_slice"]
  readonly string: py.Promised<tensorflow.DType>
  readonly string_join: tensorflow_strings.$Module["join"]
  string_split(source: py.Positional, sep: py.Positional, skip_empty: py.Bool, delimiter: py.Positional, result_type?: 'RaggedTensor' | 'SparseTensor' | py.Remote<string>, name?: py.Str | null): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, sep: py.Positional, skip_empty: py.Bool, keywords?: py.Rest<string_split$, 'source' | 'sep' | 'skip_empty'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, sep: py.Positional, keywords?: py.Rest<string_split$, 'source' | 'sep'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(source: py.Positional, keywords?: py.Rest<string_split$, 'source'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split(keywords: string_split$): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  string_split_dyn: py.RemoteFunction
  readonly string_strip: tensorflow_strings.$Module["strip"]
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, name: py.Str | null, input: py.Positional): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, name: py.Str | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor' | 'num_buckets' | 'name'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, num_buckets: py.Int | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor' | 'num_buckets'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(string_tensor: py.TensorLike | null, keywords?: py.Rest<string_to_hash_bucket$, 'string_tensor'>): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket(keywords?: string_to_hash_bucket$): py.Promised<tensorflow.Tensor>
  string_to_hash_bucket_dyn: py.RemoteFunction
  readonly string_to_hash_bucket_fast: tensorflow_strings.$Module["to_hash_bucket_fast"]
  readonly string_to_hash_bucket_strong: tensorflow_strings.$Module["to_hash_bucket_strong"]
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
  readonly summary: tensorflow_compat_v1_summary.$Module
  readonly svd: tensorflow_linalg.$Module["svd"]
  readonly switch_case: tensorflow.$Module["switch_case"]
  readonly sysconfig: tensorflow_compat_v1_sysconfig.$Module
  tables_initializer(name: py.Str): py.Remote
  tables_initializer(keywords?: tables_initializer$): py.Remote
  tables_initializer_dyn: py.RemoteFunction
  readonly tan: tensorflow.$Module["tan"]
  readonly tanh: tensorflow.$Module["tanh"]
  readonly tensor_scatter_add: tensorflow.$Module["tensor_scatter_nd_add"]
  readonly tensor_scatter_nd_add: tensorflow.$Module["tensor_scatter_nd_add"]
  readonly tensor_scatter_nd_max: tensorflow.$Module["tensor_scatter_nd_max"]
  readonly tensor_scatter_nd_min: tensorflow.$Module["tensor_scatter_nd_min"]
  readonly tensor_scatter_nd_sub: tensorflow.$Module["tensor_scatter_nd_sub"]
  readonly tensor_scatter_nd_update: tensorflow.$Module["tensor_scatter_nd_update"]
  readonly tensor_scatter_sub: tensorflow.$Module["tensor_scatter_nd_sub"]
  readonly tensor_scatter_update: tensorflow.$Module["tensor_scatter_nd_update"]
  readonly tensordot: tensorflow.$Module["tensordot"]
  readonly test: tensorflow_compat_v1_test.$Module
  readonly tile: tensorflow.$Module["tile"]
  readonly timestamp: tensorflow.$Module["timestamp"]
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
  readonly truncated_normal: tensorflow_random.$Module["truncated_normal"]
  readonly truncated_normal_initializer: truncated_normal_initializer$class
  readonly truncatediv: tensorflow.$Module["truncatediv"]
  readonly truncatemod: tensorflow.$Module["truncatemod"]
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null, control_inputs: py.List<py.RemoteArgument> | null): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, name: py.Str | null, keywords?: py.Rest<tuple$, 'tensors' | 'name'>): py.Remote
  tuple(tensors: py.List<py.RemoteArgument> | py.Of<'tensorflow.IndexedSlices'>, keywords?: py.Rest<tuple$, 'tensors'>): py.Remote
  tuple(keywords: tuple$): py.Remote
  tuple_dyn: py.RemoteFunction
  readonly type_spec_from_value: tensorflow.$Module["type_spec_from_value"]
  readonly types: tensorflow_compat_v1_types.$Module
  readonly uint16: py.Promised<tensorflow.DType>
  readonly uint32: py.Promised<tensorflow.DType>
  readonly uint64: py.Promised<tensorflow.DType>
  readonly uint8: py.Promised<tensorflow.DType>
  readonly uniform_unit_scaling_initializer: uniform_unit_scaling_initializer$class
  readonly unique: tensorflow.$Module["unique"]
  readonly unique_with_counts: tensorflow.$Module["unique_with_counts"]
  readonly unravel_index: tensorflow.$Module["unravel_index"]
  readonly unsorted_segment_max: tensorflow_math.$Module["unsorted_segment_max"]
  readonly unsorted_segment_mean: tensorflow_math.$Module["unsorted_segment_mean"]
  readonly unsorted_segment_min: tensorflow_math.$Module["unsorted_segment_min"]
  readonly unsorted_segment_prod: tensorflow_math.$Module["unsorted_segment_prod"]
  readonly unsorted_segment_sqrt_n: tensorflow_math.$Module["unsorted_segment_sqrt_n"]
  readonly unsorted_segment_sum: tensorflow_math.$Module["unsorted_segment_sum"]
  readonly unstack: tensorflow.$Module["unstack"]
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
  variable_op_scope(values: py.Positional, name_or_scope: py.Positional, default_name: py.Positional, initializer: py.Positional, regularizer: py.Positional, caching_device?: py.Positional, partitioner?: py.Positional, custom_getter?: py.Positional, reuse?: py.Positional, dtype?: py.DType | null, use_resource?: py.Positional, constraint?: py.Positional): py.Remote
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
  readonly vectorized_map: tensorflow.$Module["vectorized_map"]
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
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, shape_invariants: py.Positional, parallel_iterations: py.Int, back_prop: py.Bool, swap_memory?: py.Bool, name?: py.Str | null, maximum_iterations?: py.Int | null, return_same_structure?: py.Bool): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, shape_invariants: py.Positional, parallel_iterations: py.Int, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants' | 'parallel_iterations'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, shape_invariants: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars' | 'shape_invariants'>): py.Remote
  while_loop(cond: py.Callable, body: py.Callable, loop_vars: py.Positional, keywords?: py.Rest<while_loop$, 'cond' | 'body' | 'loop_vars'>): py.Remote
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
  readonly xla: tensorflow_compat_v1_xla.$Module
  readonly zeros: tensorflow.$Module["zeros"]
  readonly zeros_initializer: zeros_initializer$class
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, optimize: py.Bool): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, name: py.Str | null, keywords?: py.Rest<zeros_like$, 'tensor' | 'dtype' | 'name'>): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<zeros_like$, 'tensor' | 'dtype'>): py.Promised<tensorflow.Tensor>
  zeros_like(tensor: py.TensorLike, keywords?: py.Rest<zeros_like$, 'tensor'>): py.Promised<tensorflow.Tensor>
  zeros_like(keywords: zeros_like$): py.Promised<tensorflow.Tensor>
  zeros_like_dyn: py.RemoteFunction
  readonly zeta: tensorflow_math.$Module["zeta"]
}
