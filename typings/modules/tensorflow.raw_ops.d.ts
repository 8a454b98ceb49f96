// tensorflow.raw_ops of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface Abort$ {
  /** Default: `''` */
  error_msg?: py.Str | undefined
  /** Default: `False` */
  exit_without_error?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Abs$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AccumulateNV2$ {
  inputs: py.List<py.RemoteArgument>
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface AccumulatorApplyGradient$ {
  handle: py.TensorLike
  local_step: py.TensorLike
  gradient: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AccumulatorNumAccumulated$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AccumulatorSetGlobalStep$ {
  handle: py.TensorLike
  new_global_step: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AccumulatorTakeGradient$ {
  handle: py.TensorLike
  num_required: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface Acos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Acosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Add$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AddManySparseToTensorsMap$ {
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface AddN$ {
  inputs: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface AddSparseToTensorsMap$ {
  sparse_indices: py.TensorLike
  sparse_values: py.TensorLike
  sparse_shape: py.TensorLike
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface AddV2$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AdjustContrast$ {
  images: py.TensorLike
  contrast_factor: py.TensorLike
  min_value: py.TensorLike
  max_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AdjustContrastv2$ {
  images: py.TensorLike
  contrast_factor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AdjustHue$ {
  images: py.TensorLike
  delta: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AdjustSaturation$ {
  images: py.TensorLike
  scale: py.TensorLike
  name?: py.Str | null | undefined
}

export interface All$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AllCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface AllToAll$ {
  input: py.TensorLike
  group_assignment: py.TensorLike
  concat_dimension: py.Int
  split_dimension: py.Int
  split_count: py.Int
  name?: py.Str | null | undefined
}

export interface Angle$ {
  input: py.TensorLike
  Tout?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface AnonymousHashTable$ {
  key_dtype: py.DType
  value_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface AnonymousIterator$ {
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AnonymousIteratorV2$ {
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AnonymousIteratorV3$ {
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AnonymousMemoryCache$ {
  name?: py.Str | null | undefined
}

export interface AnonymousMultiDeviceIterator$ {
  devices: py.List<py.Str>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AnonymousMultiDeviceIteratorV3$ {
  devices: py.List<py.Str>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AnonymousMutableDenseHashTable$ {
  empty_key: py.TensorLike
  deleted_key: py.TensorLike
  value_dtype: py.DType
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface AnonymousMutableHashTable$ {
  key_dtype: py.DType
  value_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface AnonymousMutableHashTableOfTensors$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface AnonymousRandomSeedGenerator$ {
  seed: py.TensorLike
  seed2: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AnonymousSeedGenerator$ {
  seed: py.TensorLike
  seed2: py.TensorLike
  reshuffle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Any$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdaMax$ {
  var: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  beta1_power: py.TensorLike
  lr: py.TensorLike
  beta1: py.TensorLike
  beta2: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdadelta$ {
  var: py.TensorLike
  accum: py.TensorLike
  accum_update: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdagradDA$ {
  var: py.TensorLike
  gradient_accumulator: py.TensorLike
  gradient_squared_accumulator: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  global_step: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdagradV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAdam$ {
  var: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  beta1_power: py.TensorLike
  beta2_power: py.TensorLike
  lr: py.TensorLike
  beta1: py.TensorLike
  beta2: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyAddSign$ {
  var: py.TensorLike
  m: py.TensorLike
  lr: py.TensorLike
  alpha: py.TensorLike
  sign_decay: py.TensorLike
  beta: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyCenteredRMSProp$ {
  var: py.TensorLike
  mg: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyFtrl$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyFtrlV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  l2_shrinkage: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyPowerSign$ {
  var: py.TensorLike
  m: py.TensorLike
  lr: py.TensorLike
  logbase: py.TensorLike
  sign_decay: py.TensorLike
  beta: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyProximalAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyProximalGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApplyRMSProp$ {
  var: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApproxTopK$ {
  input: py.TensorLike
  k: py.Int
  /** Default: `-1` */
  reduction_dimension?: py.Int | undefined
  /** Default: `0.95` */
  recall_target?: py.Float | undefined
  /** Default: `True` */
  is_max_k?: py.Bool | undefined
  /** Default: `-1` */
  reduction_input_size_override?: py.Int | undefined
  /** Default: `True` */
  aggregate_to_topk?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ApproximateEqual$ {
  x: py.TensorLike
  y: py.TensorLike
  /** Default: `1e-05` */
  tolerance?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface ArgMax$ {
  input: py.TensorLike
  dimension: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ArgMin$ {
  input: py.TensorLike
  dimension: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface AsString$ {
  input: py.TensorLike
  /** Default: `-1` */
  precision?: py.Int | undefined
  /** Default: `False` */
  scientific?: py.Bool | undefined
  /** Default: `False` */
  shortest?: py.Bool | undefined
  /** Default: `-1` */
  width?: py.Int | undefined
  /** Default: `''` */
  fill?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Asin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Asinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Assert$ {
  condition: py.TensorLike
  data: py.List<py.TensorLike>
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface AssertCardinalityDataset$ {
  input_dataset: py.TensorLike
  cardinality: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AssertNextDataset$ {
  input_dataset: py.TensorLike
  transformations: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface AssertPrevDataset$ {
  input_dataset: py.TensorLike
  transformations: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Assign$ {
  ref: py.TensorLike
  value: py.TensorLike
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AssignAdd$ {
  ref: py.TensorLike
  value: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AssignAddVariableOp$ {
  resource: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AssignSub$ {
  ref: py.TensorLike
  value: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AssignSubVariableOp$ {
  resource: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AssignVariableOp$ {
  resource: py.TensorLike
  value: py.TensorLike
  /** Default: `False` */
  validate_shape?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AssignVariableXlaConcatND$ {
  resource: py.TensorLike
  inputs: py.List<py.RemoteArgument>
  num_concats: py.List<py.Int>
  /** Default: `[]` */
  paddings?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Atan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Atan2$ {
  y: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Atanh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface AudioSpectrogram$ {
  input: py.TensorLike
  window_size: py.Int
  stride: py.Int
  /** Default: `False` */
  magnitude_squared?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface AudioSummary$ {
  tag: py.TensorLike
  tensor: py.TensorLike
  sample_rate: py.Float
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface AudioSummaryV2$ {
  tag: py.TensorLike
  tensor: py.TensorLike
  sample_rate: py.TensorLike
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface AutoShardDataset$ {
  input_dataset: py.TensorLike
  num_workers: py.TensorLike
  index: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `0` */
  auto_shard_policy?: py.Int | undefined
  /** Default: `0` */
  num_replicas?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface AvgPool$ {
  value: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface AvgPool3D$ {
  input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface AvgPool3DGrad$ {
  orig_input_shape: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface AvgPoolGrad$ {
  orig_input_shape: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BandedTriangularSolve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Barrier$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BarrierClose$ {
  handle: py.TensorLike
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BarrierIncompleteSize$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BarrierInsertMany$ {
  handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  component_index: py.Int
  name?: py.Str | null | undefined
}

export interface BarrierReadySize$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BarrierTakeMany$ {
  handle: py.TensorLike
  num_elements: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `False` */
  allow_small_batch?: py.Bool | undefined
  /** Default: `False` */
  wait_for_incomplete?: py.Bool | undefined
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Batch$ {
  in_tensors: py.List<py.TensorLike>
  num_batch_threads: py.Int
  max_batch_size: py.Int
  batch_timeout_micros: py.Int
  grad_timeout_micros: py.Int
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `[]` */
  allowed_batch_sizes?: py.List<py.Int> | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  batching_queue?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BatchCholesky$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchCholeskyGrad$ {
  l: py.TensorLike
  grad: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchDataset$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BatchDatasetV2$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  drop_remainder: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BatchFFT$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchFFT2D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchFFT3D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchFunction$ {
  in_tensors: py.List<py.TensorLike>
  captured_tensors: py.List<py.TensorLike>
  f: py.Callable
  num_batch_threads: py.Int
  max_batch_size: py.Int
  batch_timeout_micros: py.Int
  Tout: py.List<py.DType>
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `[]` */
  allowed_batch_sizes?: py.List<py.Int> | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  batching_queue?: py.Str | undefined
  /** Default: `0` */
  low_priority_max_batch_size?: py.Int | undefined
  /** Default: `0` */
  low_priority_batch_timeout_micros?: py.Int | undefined
  /** Default: `[]` */
  low_priority_allowed_batch_sizes?: py.List<py.Int> | undefined
  /** Default: `0` */
  low_priority_max_enqueued_batches?: py.Int | undefined
  /** Default: `'low_priority_padding_with_max_batch_size'` */
  mixed_priority_policy?: py.Str | undefined
  /** Default: `'PAD_UP'` */
  batch_padding_policy?: py.Str | undefined
  /** Default: `False` */
  enable_large_batch_splitting?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchIFFT$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchIFFT2D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchIFFT3D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatMul$ {
  x: py.TensorLike
  y: py.TensorLike
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatMulV2$ {
  x: py.TensorLike
  y: py.TensorLike
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatMulV3$ {
  x: py.TensorLike
  y: py.TensorLike
  Tout: py.DType
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatrixBandPart$ {
  input: py.TensorLike
  num_lower: py.TensorLike
  num_upper: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatrixDeterminant$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatrixDiag$ {
  diagonal: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatrixDiagPart$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatrixInverse$ {
  input: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatrixSetDiag$ {
  input: py.TensorLike
  diagonal: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchMatrixSolve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatrixSolveLs$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  l2_regularizer: py.TensorLike
  /** Default: `True` */
  fast?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchMatrixTriangularSolve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchNormWithGlobalNormalization$ {
  t: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  beta: py.TensorLike
  gamma: py.TensorLike
  variance_epsilon: py.Float
  scale_after_normalization: py.Bool
  name?: py.Str | null | undefined
}

export interface BatchNormWithGlobalNormalizationGrad$ {
  t: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  gamma: py.TensorLike
  backprop: py.TensorLike
  variance_epsilon: py.Float
  scale_after_normalization: py.Bool
  name?: py.Str | null | undefined
}

export interface BatchSelfAdjointEig$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BatchSelfAdjointEigV2$ {
  input: py.TensorLike
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchSvd$ {
  input: py.TensorLike
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BatchToSpace$ {
  input: py.TensorLike
  crops: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
}

export interface BatchToSpaceND$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  crops: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselI0$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselI0e$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselI1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselI1e$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselJ0$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselJ1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselK0$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselK0e$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselK1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselK1e$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselY0$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BesselY1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Betainc$ {
  a: py.TensorLike
  b: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BiasAdd$ {
  value: py.TensorLike
  bias: py.TensorLike
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BiasAddGrad$ {
  out_backprop: py.TensorLike
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BiasAddV1$ {
  value: py.TensorLike
  bias: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Bincount$ {
  arr: py.TensorLike
  size: py.TensorLike
  weights: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Bitcast$ {
  input: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface BitwiseAnd$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BitwiseOr$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BitwiseXor$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BlockLSTM$ {
  seq_len_max: py.TensorLike
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  /** Default: `1` */
  forget_bias?: py.Float | undefined
  /** Default: `3` */
  cell_clip?: py.Float | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BlockLSTMGrad$ {
  seq_len_max: py.TensorLike
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  i: py.TensorLike
  cs: py.TensorLike
  f: py.TensorLike
  o: py.TensorLike
  ci: py.TensorLike
  co: py.TensorLike
  h: py.TensorLike
  cs_grad: py.TensorLike
  h_grad: py.TensorLike
  use_peephole: py.Bool
  name?: py.Str | null | undefined
}

export interface BlockLSTMGradV2$ {
  seq_len_max: py.TensorLike
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  i: py.TensorLike
  cs: py.TensorLike
  f: py.TensorLike
  o: py.TensorLike
  ci: py.TensorLike
  co: py.TensorLike
  h: py.TensorLike
  cs_grad: py.TensorLike
  h_grad: py.TensorLike
  use_peephole: py.Bool
  name?: py.Str | null | undefined
}

export interface BlockLSTMV2$ {
  seq_len_max: py.TensorLike
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  /** Default: `0` */
  cell_clip?: py.Float | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesAggregateStats$ {
  node_ids: py.TensorLike
  gradients: py.TensorLike
  hessians: py.TensorLike
  feature: py.TensorLike
  max_splits: py.Int
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesBucketize$ {
  float_values: py.List<py.TensorLike>
  bucket_boundaries: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface BoostedTreesCalculateBestFeatureSplit$ {
  node_id_range: py.TensorLike
  stats_summary: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  tree_complexity: py.TensorLike
  min_node_weight: py.TensorLike
  logits_dimension: py.Int
  /** Default: `'inequality'` */
  split_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesCalculateBestFeatureSplitV2$ {
  node_id_range: py.TensorLike
  stats_summaries_list: py.List<py.RemoteArgument>
  split_types: py.TensorLike
  candidate_feature_ids: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  tree_complexity: py.TensorLike
  min_node_weight: py.TensorLike
  logits_dimension: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesCalculateBestGainsPerFeature$ {
  node_id_range: py.TensorLike
  stats_summary_list: py.List<py.RemoteArgument>
  l1: py.TensorLike
  l2: py.TensorLike
  tree_complexity: py.TensorLike
  min_node_weight: py.TensorLike
  max_splits: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesCenterBias$ {
  tree_ensemble_handle: py.TensorLike
  mean_gradients: py.TensorLike
  mean_hessians: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesCreateEnsemble$ {
  tree_ensemble_handle: py.TensorLike
  stamp_token: py.TensorLike
  tree_ensemble_serialized: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesCreateQuantileStreamResource$ {
  quantile_stream_resource_handle: py.TensorLike
  epsilon: py.TensorLike
  num_streams: py.TensorLike
  /** Default: `1099511627776` */
  max_elements?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesDeserializeEnsemble$ {
  tree_ensemble_handle: py.TensorLike
  stamp_token: py.TensorLike
  tree_ensemble_serialized: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesEnsembleResourceHandleOp$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesExampleDebugOutputs$ {
  tree_ensemble_handle: py.TensorLike
  bucketized_features: py.List<py.RemoteArgument>
  logits_dimension: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesFlushQuantileSummaries$ {
  quantile_stream_resource_handle: py.TensorLike
  num_features: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesGetEnsembleStates$ {
  tree_ensemble_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesMakeQuantileSummaries$ {
  float_values: py.List<py.TensorLike>
  example_weights: py.TensorLike
  epsilon: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesMakeStatsSummary$ {
  node_ids: py.TensorLike
  gradients: py.TensorLike
  hessians: py.TensorLike
  bucketized_features_list: py.List<py.RemoteArgument>
  max_splits: py.Int
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesPredict$ {
  tree_ensemble_handle: py.TensorLike
  bucketized_features: py.List<py.RemoteArgument>
  logits_dimension: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesQuantileStreamResourceAddSummaries$ {
  quantile_stream_resource_handle: py.TensorLike
  summaries: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface BoostedTreesQuantileStreamResourceDeserialize$ {
  quantile_stream_resource_handle: py.TensorLike
  bucket_boundaries: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface BoostedTreesQuantileStreamResourceFlush$ {
  quantile_stream_resource_handle: py.TensorLike
  num_buckets: py.TensorLike
  /** Default: `False` */
  generate_quantiles?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesQuantileStreamResourceGetBucketBoundaries$ {
  quantile_stream_resource_handle: py.TensorLike
  num_features: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesQuantileStreamResourceHandleOp$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesSerializeEnsemble$ {
  tree_ensemble_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BoostedTreesSparseAggregateStats$ {
  node_ids: py.TensorLike
  gradients: py.TensorLike
  hessians: py.TensorLike
  feature_indices: py.TensorLike
  feature_values: py.TensorLike
  feature_shape: py.TensorLike
  max_splits: py.Int
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesSparseCalculateBestFeatureSplit$ {
  node_id_range: py.TensorLike
  stats_summary_indices: py.TensorLike
  stats_summary_values: py.TensorLike
  stats_summary_shape: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  tree_complexity: py.TensorLike
  min_node_weight: py.TensorLike
  logits_dimension: py.Int
  /** Default: `'inequality'` */
  split_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface BoostedTreesTrainingPredict$ {
  tree_ensemble_handle: py.TensorLike
  cached_tree_ids: py.TensorLike
  cached_node_ids: py.TensorLike
  bucketized_features: py.List<py.RemoteArgument>
  logits_dimension: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesUpdateEnsemble$ {
  tree_ensemble_handle: py.TensorLike
  feature_ids: py.TensorLike
  node_ids: py.List<py.TensorLike>
  gains: py.List<py.RemoteArgument>
  thresholds: py.List<py.RemoteArgument>
  left_node_contribs: py.List<py.RemoteArgument>
  right_node_contribs: py.List<py.RemoteArgument>
  max_depth: py.TensorLike
  learning_rate: py.TensorLike
  pruning_mode: py.Int
  name?: py.Str | null | undefined
}

export interface BoostedTreesUpdateEnsembleV2$ {
  tree_ensemble_handle: py.TensorLike
  feature_ids: py.List<py.RemoteArgument>
  dimension_ids: py.List<py.TensorLike>
  node_ids: py.List<py.RemoteArgument>
  gains: py.List<py.RemoteArgument>
  thresholds: py.List<py.RemoteArgument>
  left_node_contribs: py.List<py.RemoteArgument>
  right_node_contribs: py.List<py.RemoteArgument>
  split_types: py.List<py.RemoteArgument>
  max_depth: py.TensorLike
  learning_rate: py.TensorLike
  pruning_mode: py.TensorLike
  /** Default: `1` */
  logits_dimension?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface BroadcastArgs$ {
  s0: py.TensorLike
  s1: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BroadcastGradientArgs$ {
  s0: py.TensorLike
  s1: py.TensorLike
  name?: py.Str | null | undefined
}

export interface BroadcastTo$ {
  input: py.TensorLike
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Bucketize$ {
  input: py.TensorLike
  boundaries: py.List<py.Float>
  name?: py.Str | null | undefined
}

export interface BytesProducedStatsDataset$ {
  input_dataset: py.TensorLike
  tag: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface CSRSparseMatrixComponents$ {
  csr_sparse_matrix: py.TensorLike
  index: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface CSRSparseMatrixToDense$ {
  sparse_input: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface CSRSparseMatrixToSparseTensor$ {
  sparse_matrix: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface CSVDataset$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  header: py.TensorLike
  field_delim: py.TensorLike
  use_quote_delim: py.TensorLike
  na_value: py.TensorLike
  select_cols: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface CSVDatasetV2$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  header: py.TensorLike
  field_delim: py.TensorLike
  use_quote_delim: py.TensorLike
  na_value: py.TensorLike
  select_cols: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  exclude_cols: py.TensorLike
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface CTCBeamSearchDecoder$ {
  inputs: py.TensorLike
  sequence_length: py.TensorLike
  beam_width: py.Int
  top_paths: py.Int
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CTCGreedyDecoder$ {
  inputs: py.TensorLike
  sequence_length: py.TensorLike
  /** Default: `False` */
  merge_repeated?: py.Bool | undefined
  /** Default: `-1` */
  blank_index?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CTCLoss$ {
  inputs: py.TensorLike
  labels_indices: py.TensorLike
  labels_values: py.TensorLike
  sequence_length: py.TensorLike
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CTCLossV2$ {
  inputs: py.TensorLike
  labels_indices: py.TensorLike
  labels_values: py.TensorLike
  sequence_length: py.TensorLike
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CacheDataset$ {
  input_dataset: py.TensorLike
  filename: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface CacheDatasetV2$ {
  input_dataset: py.TensorLike
  filename: py.TensorLike
  cache: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Case$ {
  branch_index: py.TensorLike
  input: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  branches: py.List<py.Callable>
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface Cast$ {
  x: py.TensorLike
  DstT: py.DType
  /** Default: `False` */
  Truncate?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Ceil$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CheckNumerics$ {
  tensor: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface CheckNumericsV2$ {
  tensor: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface CheckPinned$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Cholesky$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CholeskyGrad$ {
  l: py.TensorLike
  grad: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ChooseFastestBranchDataset$ {
  input_dataset: py.TensorLike
  ratio_numerator: py.TensorLike
  ratio_denominator: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  num_elements_per_branch: py.Int
  branches: py.List<py.Callable>
  other_arguments_lengths: py.List<py.Int>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ChooseFastestDataset$ {
  input_datasets: py.List<py.RemoteArgument>
  num_experiments: py.Int
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ClipByValue$ {
  t: py.TensorLike
  clip_value_min: py.TensorLike
  clip_value_max: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CloseSummaryWriter$ {
  writer: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CollectiveAllToAllV2$ {
  input: py.TensorLike
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  ordering_token: py.List<py.TensorLike>
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveAllToAllV3$ {
  input: py.TensorLike
  communicator: py.TensorLike
  group_assignment: py.TensorLike
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveAssignGroupV2$ {
  group_assignment: py.TensorLike
  device_index: py.TensorLike
  base_key: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CollectiveBcastRecv$ {
  T: py.DType
  group_size: py.Int
  group_key: py.Int
  instance_key: py.Int
  shape: py.Shape | py.List<py.Int>
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveBcastRecvV2$ {
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  shape: py.TensorLike
  T: py.DType
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveBcastSend$ {
  input: py.TensorLike
  group_size: py.Int
  group_key: py.Int
  instance_key: py.Int
  shape: py.Shape | py.List<py.Int>
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveBcastSendV2$ {
  input: py.TensorLike
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveGather$ {
  input: py.TensorLike
  group_size: py.Int
  group_key: py.Int
  instance_key: py.Int
  shape: py.Shape | py.List<py.Int>
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveGatherV2$ {
  input: py.TensorLike
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  ordering_token: py.List<py.TensorLike>
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveInitializeCommunicator$ {
  group_key: py.TensorLike
  rank: py.TensorLike
  group_size: py.TensorLike
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectivePermute$ {
  input: py.TensorLike
  source_target_pairs: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CollectiveReduce$ {
  input: py.TensorLike
  group_size: py.Int
  group_key: py.Int
  instance_key: py.Int
  merge_op: py.Str
  final_op: py.Str
  subdiv_offsets: py.List<py.Int>
  /** Default: `[]` */
  wait_for?: py.List<py.Int> | undefined
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveReduceScatterV2$ {
  input: py.TensorLike
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  ordering_token: py.List<py.TensorLike>
  merge_op: py.Str
  final_op: py.Str
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  /** Default: `-1` */
  max_subdivs_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveReduceV2$ {
  input: py.TensorLike
  group_size: py.TensorLike
  group_key: py.TensorLike
  instance_key: py.TensorLike
  ordering_token: py.List<py.TensorLike>
  merge_op: py.Str
  final_op: py.Str
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  /** Default: `-1` */
  max_subdivs_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CollectiveReduceV3$ {
  input: py.TensorLike
  communicator: py.TensorLike
  group_assignment: py.TensorLike
  reduction: py.Str
  /** Default: `0` */
  timeout_seconds?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CombinedNonMaxSuppression$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size_per_class: py.TensorLike
  max_total_size: py.TensorLike
  iou_threshold: py.TensorLike
  score_threshold: py.TensorLike
  /** Default: `False` */
  pad_per_class?: py.Bool | undefined
  /** Default: `True` */
  clip_boxes?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Complex$ {
  real: py.TensorLike
  imag: py.TensorLike
  Tout?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ComplexAbs$ {
  x: py.TensorLike
  Tout?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface CompositeTensorVariantFromComponents$ {
  components: py.List<py.TensorLike>
  metadata: py.Str
  name?: py.Str | null | undefined
}

export interface CompositeTensorVariantToComponents$ {
  encoded: py.TensorLike
  metadata: py.Str
  Tcomponents: py.List<py.DType>
  name?: py.Str | null | undefined
}

export interface CompressElement$ {
  components: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface ComputeAccidentalHits$ {
  true_classes: py.TensorLike
  sampled_candidates: py.TensorLike
  num_true: py.Int
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ComputeBatchSize$ {
  input_dataset: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Concat$ {
  concat_dim: py.TensorLike
  values: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface ConcatOffset$ {
  concat_dim: py.TensorLike
  shape: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface ConcatV2$ {
  values: py.List<py.RemoteArgument>
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ConcatenateDataset$ {
  input_dataset: py.TensorLike
  another_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ConditionalAccumulator$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ConfigureDistributedTPU$ {
  /** Default: `''` */
  embedding_config?: py.Str | undefined
  /** Default: `''` */
  tpu_embedding_config?: py.Str | undefined
  /** Default: `False` */
  is_global_init?: py.Bool | undefined
  /** Default: `False` */
  enable_whole_mesh_compilations?: py.Bool | undefined
  /** Default: `True` */
  compilation_failure_closes_chips?: py.Bool | undefined
  /** Default: `0` */
  tpu_cancellation_closes_chips?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ConfigureTPUEmbedding$ {
  config: py.Str
  name?: py.Str | null | undefined
}

export interface Conj$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ConjugateTranspose$ {
  x: py.TensorLike
  perm: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Const$ {
  value: py.RemoteArgument
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface ConsumeMutexLock$ {
  mutex_lock: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ControlTrigger$ {
  name?: py.Str | null | undefined
}

export interface Conv$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'CHANNELS_LAST'` */
  data_format?: py.Str | undefined
  /** Default: `[]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `1` */
  batch_dims?: py.Int | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Conv2D$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv2DBackpropFilter$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv2DBackpropFilterV2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv2DBackpropInput$ {
  input_sizes: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv2DBackpropInputV2$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv3D$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv3DBackpropFilter$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv3DBackpropFilterV2$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv3DBackpropInput$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Conv3DBackpropInputV2$ {
  input_sizes: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface ConvertToCooTensor$ {
  indices_or_row_splits: py.TensorLike
  values: py.TensorLike
  weights: py.TensorLike
  sample_count: py.Int
  combiner: py.Str
  name?: py.Str | null | undefined
}

export interface ConvertToListOfSparseCoreCooTensors$ {
  indices_or_row_splits: py.TensorLike
  values: py.TensorLike
  weights: py.TensorLike
  sample_count: py.Int
  num_sc_per_chip: py.Int
  row_offset: py.Int
  col_offset: py.Int
  col_shift: py.Int
  num_sc_shards: py.Int
  stacked_table_sample_count: py.Int
  combiner: py.Str
  name?: py.Str | null | undefined
}

export interface ConvertToSparseCoreCsrWrappedCooTensor$ {
  sorted_row_ids_list: py.List<py.RemoteArgument>
  sorted_col_ids_list: py.List<py.RemoteArgument>
  sorted_gains_list: py.List<py.RemoteArgument>
  id_counts_list: py.List<py.RemoteArgument>
  splits: py.TensorLike
  sample_count_per_sc: py.Int
  num_replica: py.Int
  max_minibatches_per_sc: py.Int
  max_ids_per_chip_per_sample: py.Int
  table_vocab_size: py.Int
  feature_width: py.Int
  table_name: py.Str
  allow_id_dropping: py.Bool
  name?: py.Str | null | undefined
}

export interface Copy$ {
  input: py.TensorLike
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_ops_spec?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface CopyHost$ {
  input: py.TensorLike
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_ops_spec?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface Cos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Cosh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CountUpTo$ {
  ref: py.TensorLike
  limit: py.Int
  name?: py.Str | null | undefined
}

export interface CreateSummaryDbWriter$ {
  writer: py.TensorLike
  db_uri: py.TensorLike
  experiment_name: py.TensorLike
  run_name: py.TensorLike
  user_name: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CreateSummaryFileWriter$ {
  writer: py.TensorLike
  logdir: py.TensorLike
  max_queue: py.TensorLike
  flush_millis: py.TensorLike
  filename_suffix: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CropAndResize$ {
  image: py.TensorLike
  boxes: py.TensorLike
  box_ind: py.TensorLike
  crop_size: py.TensorLike
  /** Default: `'bilinear'` */
  method?: 'bilinear' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `0` */
  extrapolation_value?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CropAndResizeGradBoxes$ {
  grads: py.TensorLike
  image: py.TensorLike
  boxes: py.TensorLike
  box_ind: py.TensorLike
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface CropAndResizeGradImage$ {
  grads: py.TensorLike
  boxes: py.TensorLike
  box_ind: py.TensorLike
  image_size: py.TensorLike
  T: py.DType
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Cross$ {
  a: py.TensorLike
  b: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CrossReplicaSum$ {
  input: py.TensorLike
  group_assignment: py.TensorLike
  name?: py.Str | null | undefined
}

export interface CudnnRNN$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNBackprop$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  output: py.TensorLike
  output_h: py.TensorLike
  output_c: py.TensorLike
  output_backprop: py.TensorLike
  output_h_backprop: py.TensorLike
  output_c_backprop: py.TensorLike
  reserve_space: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNBackpropV2$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  output: py.TensorLike
  output_h: py.TensorLike
  output_c: py.TensorLike
  output_backprop: py.TensorLike
  output_h_backprop: py.TensorLike
  output_c_backprop: py.TensorLike
  reserve_space: py.TensorLike
  host_reserved: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNBackpropV3$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  sequence_lengths: py.TensorLike
  output: py.TensorLike
  output_h: py.TensorLike
  output_c: py.TensorLike
  output_backprop: py.TensorLike
  output_h_backprop: py.TensorLike
  output_c_backprop: py.TensorLike
  reserve_space: py.TensorLike
  host_reserved: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  /** Default: `True` */
  time_major?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNCanonicalToParams$ {
  num_layers: py.TensorLike
  num_units: py.TensorLike
  input_size: py.TensorLike
  weights: py.List<py.RemoteArgument>
  biases: py.List<py.RemoteArgument>
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNCanonicalToParamsV2$ {
  num_layers: py.TensorLike
  num_units: py.TensorLike
  input_size: py.TensorLike
  weights: py.List<py.RemoteArgument>
  biases: py.List<py.RemoteArgument>
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNParamsSize$ {
  num_layers: py.TensorLike
  num_units: py.TensorLike
  input_size: py.TensorLike
  T: py.DType
  S: py.DType
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNParamsToCanonical$ {
  num_layers: py.TensorLike
  num_units: py.TensorLike
  input_size: py.TensorLike
  params: py.TensorLike
  num_params: py.Int
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNParamsToCanonicalV2$ {
  num_layers: py.TensorLike
  num_units: py.TensorLike
  input_size: py.TensorLike
  params: py.TensorLike
  num_params_weights: py.Int
  num_params_biases: py.Int
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNV2$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CudnnRNNV3$ {
  input: py.TensorLike
  input_h: py.TensorLike
  input_c: py.TensorLike
  params: py.TensorLike
  sequence_lengths: py.TensorLike
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Float | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  /** Default: `True` */
  time_major?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Cumprod$ {
  x: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Cumsum$ {
  x: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface CumulativeLogsumexp$ {
  x: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DataFormatDimMap$ {
  x: py.TensorLike
  /** Default: `'NHWC'` */
  src_format?: py.Str | undefined
  /** Default: `'NCHW'` */
  dst_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DataFormatVecPermute$ {
  x: py.TensorLike
  /** Default: `'NHWC'` */
  src_format?: py.Str | undefined
  /** Default: `'NCHW'` */
  dst_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DataServiceDataset$ {
  dataset_id: py.TensorLike
  processing_mode: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  job_name: py.TensorLike
  max_outstanding_requests: py.TensorLike
  iteration_counter: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DataServiceDatasetV2$ {
  dataset_id: py.TensorLike
  processing_mode: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  job_name: py.TensorLike
  consumer_index: py.TensorLike
  num_consumers: py.TensorLike
  max_outstanding_requests: py.TensorLike
  iteration_counter: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DataServiceDatasetV3$ {
  dataset_id: py.TensorLike
  processing_mode: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  job_name: py.TensorLike
  consumer_index: py.TensorLike
  num_consumers: py.TensorLike
  max_outstanding_requests: py.TensorLike
  iteration_counter: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  uncompress_fn: py.Callable
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `False` */
  uncompress?: py.Bool | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DataServiceDatasetV4$ {
  dataset_id: py.TensorLike
  processing_mode: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  job_name: py.TensorLike
  consumer_index: py.TensorLike
  num_consumers: py.TensorLike
  max_outstanding_requests: py.TensorLike
  iteration_counter: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  uncompress_fn: py.Callable
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `False` */
  uncompress?: py.Bool | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DatasetCardinality$ {
  input_dataset: py.TensorLike
  /** Default: `''` */
  cardinality_options?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DatasetFingerprint$ {
  input_dataset: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DatasetFromGraph$ {
  graph_def: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DatasetToGraph$ {
  input_dataset: py.TensorLike
  /** Default: `[]` */
  stateful_whitelist?: py.List<py.Str> | undefined
  /** Default: `False` */
  allow_stateful?: py.Bool | undefined
  /** Default: `False` */
  strip_device_assignment?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DatasetToGraphV2$ {
  input_dataset: py.TensorLike
  /** Default: `0` */
  external_state_policy?: py.Int | undefined
  /** Default: `False` */
  strip_device_assignment?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DatasetToSingleElement$ {
  dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DatasetToTFRecord$ {
  input_dataset: py.TensorLike
  filename: py.TensorLike
  compression_type: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Dawsn$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DebugGradientIdentity$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DebugGradientRefIdentity$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DebugIdentity$ {
  input: py.TensorLike
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.Str> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DebugIdentityV2$ {
  input: py.TensorLike
  /** Default: `''` */
  tfdbg_context_id?: py.Str | undefined
  /** Default: `''` */
  op_name?: py.Str | undefined
  /** Default: `-1` */
  output_slot?: py.Int | undefined
  /** Default: `-1` */
  tensor_debug_mode?: py.Int | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.Str> | undefined
  /** Default: `1000` */
  circular_buffer_size?: py.Int | undefined
  /** Default: `''` */
  tfdbg_run_id?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DebugIdentityV3$ {
  input: py.TensorLike
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `''` */
  io_of_node?: py.Str | undefined
  /** Default: `False` */
  is_input?: py.Bool | undefined
  /** Default: `-1` */
  io_index?: py.Int | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.Str> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DebugNanCount$ {
  input: py.TensorLike
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.Str> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DebugNumericSummary$ {
  input: py.TensorLike
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.Str> | undefined
  lower_bound?: py.Float | undefined
  upper_bound?: py.Float | undefined
  /** Default: `False` */
  mute_if_healthy?: py.Bool | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DebugNumericSummaryV2$ {
  input: py.TensorLike
  output_dtype?: py.DType | undefined
  /** Default: `-1` */
  tensor_debug_mode?: py.Int | undefined
  /** Default: `-1` */
  tensor_id?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface DecodeAndCropJpeg$ {
  contents: py.TensorLike
  crop_window: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Float | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DecodeBase64$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DecodeBmp$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface DecodeCSV$ {
  records: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  /** Default: `','` */
  field_delim?: py.Str | undefined
  /** Default: `True` */
  use_quote_delim?: py.Bool | undefined
  /** Default: `''` */
  na_value?: py.Str | undefined
  /** Default: `[]` */
  select_cols?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface DecodeCompressed$ {
  bytes: py.TensorLike
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DecodeGif$ {
  contents: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DecodeImage$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  /** Default: `True` */
  expand_animations?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DecodeJSONExample$ {
  json_examples: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DecodeJpeg$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Float | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DecodeJxl$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface DecodePaddedRaw$ {
  input_bytes: py.TensorLike
  fixed_length: py.TensorLike
  out_type: py.DType
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DecodePng$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface DecodeProtoV2$ {
  bytes: py.TensorLike
  message_type: py.Str
  field_names: py.List<py.Str>
  output_types: py.List<py.DType>
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  /** Default: `'binary'` */
  message_format?: 'binary' | 'text' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sanitize?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DecodeRaw$ {
  bytes: py.TensorLike
  out_type: py.DType
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DecodeWav$ {
  contents: py.TensorLike
  /** Default: `-1` */
  desired_channels?: py.Int | undefined
  /** Default: `-1` */
  desired_samples?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface DecodeWebP$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface DeepCopy$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteIterator$ {
  handle: py.TensorLike
  deleter: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteMemoryCache$ {
  handle: py.TensorLike
  deleter: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteMultiDeviceIterator$ {
  multi_device_iterator: py.TensorLike
  iterators: py.List<py.TensorLike>
  deleter: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteRandomSeedGenerator$ {
  handle: py.TensorLike
  deleter: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteSeedGenerator$ {
  handle: py.TensorLike
  deleter: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeleteSessionTensor$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseBincount$ {
  input: py.TensorLike
  size: py.TensorLike
  weights: py.TensorLike
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DenseCountSparseOutput$ {
  values: py.TensorLike
  weights: py.TensorLike
  binary_output: py.Bool
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface DenseToCSRSparseMatrix$ {
  dense_input: py.TensorLike
  indices: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseToDenseSetOperation$ {
  set1: py.TensorLike
  set2: py.TensorLike
  set_operation: py.Str
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DenseToSparseBatchDataset$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  row_shape: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface DenseToSparseSetOperation$ {
  set1: py.TensorLike
  set2_indices: py.TensorLike
  set2_values: py.TensorLike
  set2_shape: py.TensorLike
  set_operation: py.Str
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DepthToSpace$ {
  input: py.TensorLike
  block_size: py.Int
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface DepthwiseConv2dNative$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface DepthwiseConv2dNativeBackpropFilter$ {
  input: py.TensorLike
  filter_sizes: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface DepthwiseConv2dNativeBackpropInput$ {
  input_sizes: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Dequantize$ {
  input: py.TensorLike
  min_range: py.TensorLike
  max_range: py.TensorLike
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface DeserializeIterator$ {
  resource_handle: py.TensorLike
  serialized: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DeserializeManySparse$ {
  serialized_sparse: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface DeserializeSparse$ {
  serialized_sparse: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface DestroyResourceOp$ {
  resource: py.TensorLike
  /** Default: `True` */
  ignore_lookup_error?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DestroyTemporaryVariable$ {
  ref: py.TensorLike
  var_name: py.Str
  name?: py.Str | null | undefined
}

export interface DeviceIndex$ {
  device_names: py.List<py.Str>
  name?: py.Str | null | undefined
}

export interface Diag$ {
  diagonal: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DiagPart$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Digamma$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Dilation2D$ {
  input: py.TensorLike
  filter: py.TensorLike
  strides: py.List<py.Int>
  rates: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface Dilation2DBackpropFilter$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  rates: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface Dilation2DBackpropInput$ {
  input: py.TensorLike
  filter: py.TensorLike
  out_backprop: py.TensorLike
  strides: py.List<py.Int>
  rates: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface DirectedInterleaveDataset$ {
  selector_input_dataset: py.TensorLike
  data_input_datasets: py.List<py.RemoteArgument>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface DisableCopyOnRead$ {
  resource: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DistributedSave$ {
  dataset: py.TensorLike
  directory: py.TensorLike
  address: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Div$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DivNoNan$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DrawBoundingBoxes$ {
  images: py.TensorLike
  boxes: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DrawBoundingBoxesV2$ {
  images: py.TensorLike
  boxes: py.TensorLike
  colors: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DummyIterationCounter$ {
  name?: py.Str | null | undefined
}

export interface DummyMemoryCache$ {
  name?: py.Str | null | undefined
}

export interface DummySeedGenerator$ {
  name?: py.Str | null | undefined
}

export interface DynamicEnqueueTPUEmbeddingArbitraryTensorBatch$ {
  sample_indices_or_row_splits: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  device_ordinal: py.TensorLike
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface DynamicEnqueueTPUEmbeddingRaggedTensorBatch$ {
  sample_splits: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  device_ordinal: py.TensorLike
  table_ids: py.List<py.Int>
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.Int> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface DynamicPartition$ {
  data: py.TensorLike
  partitions: py.TensorLike
  num_partitions: py.Int
  name?: py.Str | null | undefined
}

export interface DynamicStitch$ {
  indices: py.List<py.RemoteArgument>
  data: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface EagerPyFunc$ {
  input: py.List<py.TensorLike>
  token: py.Str
  Tout: py.List<py.DType>
  /** Default: `False` */
  is_async?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface EditDistance$ {
  hypothesis_indices: py.TensorLike
  hypothesis_values: py.TensorLike
  hypothesis_shape: py.TensorLike
  truth_indices: py.TensorLike
  truth_values: py.TensorLike
  truth_shape: py.TensorLike
  /** Default: `True` */
  normalize?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Eig$ {
  input: py.TensorLike
  Tout: py.DType
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Einsum$ {
  inputs: py.List<py.RemoteArgument>
  equation: py.Str
  name?: py.Str | null | undefined
}

export interface Elu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface EluGrad$ {
  gradients: py.TensorLike
  outputs: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Empty$ {
  shape: py.TensorLike
  dtype: py.DType
  /** Default: `False` */
  init?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface EmptyTensorList$ {
  element_shape: py.TensorLike
  max_num_elements: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface EmptyTensorMap$ {
  name?: py.Str | null | undefined
}

export interface EncodeBase64$ {
  input: py.TensorLike
  /** Default: `False` */
  pad?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface EncodeJpeg$ {
  image: py.TensorLike
  /** Default: `''` */
  format?: py.Str | undefined
  /** Default: `95` */
  quality?: py.Int | undefined
  /** Default: `False` */
  progressive?: py.Bool | undefined
  /** Default: `False` */
  optimize_size?: py.Bool | undefined
  /** Default: `True` */
  chroma_downsampling?: py.Bool | undefined
  /** Default: `'in'` */
  density_unit?: py.Str | undefined
  /** Default: `300` */
  x_density?: py.Int | undefined
  /** Default: `300` */
  y_density?: py.Int | undefined
  /** Default: `''` */
  xmp_metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface EncodeJpegVariableQuality$ {
  images: py.TensorLike
  quality: py.TensorLike
  name?: py.Str | null | undefined
}

export interface EncodePng$ {
  image: py.TensorLike
  /** Default: `-1` */
  compression?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface EncodeProto$ {
  sizes: py.TensorLike
  values: py.List<py.TensorLike>
  field_names: py.List<py.Str>
  message_type: py.Str
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface EncodeWav$ {
  audio: py.TensorLike
  sample_rate: py.TensorLike
  name?: py.Str | null | undefined
}

export interface EnqueueTPUEmbeddingArbitraryTensorBatch$ {
  sample_indices_or_row_splits: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface EnqueueTPUEmbeddingIntegerBatch$ {
  batch: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface EnqueueTPUEmbeddingRaggedTensorBatch$ {
  sample_splits: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  table_ids: py.List<py.Int>
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.Int> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface EnqueueTPUEmbeddingSparseBatch$ {
  sample_indices: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface EnqueueTPUEmbeddingSparseTensorBatch$ {
  sample_indices: py.List<py.RemoteArgument>
  embedding_indices: py.List<py.RemoteArgument>
  aggregation_weights: py.List<py.RemoteArgument>
  mode_override: py.TensorLike
  table_ids: py.List<py.Int>
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.Str> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.Int> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface EnsureShape$ {
  input: py.TensorLike
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface Enter$ {
  data: py.TensorLike
  frame_name: py.Str
  /** Default: `False` */
  is_constant?: py.Bool | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Equal$ {
  x: py.TensorLike
  y: py.TensorLike
  /** Default: `True` */
  incompatible_shape_error?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Erf$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Erfc$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Erfinv$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface EuclideanNorm$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Exit$ {
  data: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Exp$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExpandDims$ {
  input: py.TensorLike
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalAssertNextDataset$ {
  input_dataset: py.TensorLike
  transformations: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalAutoShardDataset$ {
  input_dataset: py.TensorLike
  num_workers: py.TensorLike
  index: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `0` */
  auto_shard_policy?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalBytesProducedStatsDataset$ {
  input_dataset: py.TensorLike
  tag: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalCSVDataset$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  header: py.TensorLike
  field_delim: py.TensorLike
  use_quote_delim: py.TensorLike
  na_value: py.TensorLike
  select_cols: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalChooseFastestDataset$ {
  input_datasets: py.List<py.RemoteArgument>
  num_experiments: py.Int
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalDatasetCardinality$ {
  input_dataset: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalDatasetToTFRecord$ {
  input_dataset: py.TensorLike
  filename: py.TensorLike
  compression_type: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalDenseToSparseBatchDataset$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  row_shape: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalDirectedInterleaveDataset$ {
  selector_input_dataset: py.TensorLike
  data_input_datasets: py.List<py.RemoteArgument>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalGroupByReducerDataset$ {
  input_dataset: py.TensorLike
  key_func_other_arguments: py.List<py.TensorLike>
  init_func_other_arguments: py.List<py.TensorLike>
  reduce_func_other_arguments: py.List<py.TensorLike>
  finalize_func_other_arguments: py.List<py.TensorLike>
  key_func: py.Callable
  init_func: py.Callable
  reduce_func: py.Callable
  finalize_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalGroupByWindowDataset$ {
  input_dataset: py.TensorLike
  key_func_other_arguments: py.List<py.TensorLike>
  reduce_func_other_arguments: py.List<py.TensorLike>
  window_size_func_other_arguments: py.List<py.TensorLike>
  key_func: py.Callable
  reduce_func: py.Callable
  window_size_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalIgnoreErrorsDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  log_warning?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalIteratorGetDevice$ {
  resource: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalLMDBDataset$ {
  filenames: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalLatencyStatsDataset$ {
  input_dataset: py.TensorLike
  tag: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalMapAndBatchDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  batch_size: py.TensorLike
  num_parallel_calls: py.TensorLike
  drop_remainder: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalMapDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `False` */
  force_synchronous?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalMatchingFilesDataset$ {
  patterns: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalMaxIntraOpParallelismDataset$ {
  input_dataset: py.TensorLike
  max_intra_op_parallelism: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalNonSerializableDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalParallelInterleaveDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  sloppy: py.TensorLike
  buffer_output_elements: py.TensorLike
  prefetch_input_elements: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalParseExampleDataset$ {
  input_dataset: py.TensorLike
  num_parallel_calls: py.TensorLike
  dense_defaults: py.List<py.TensorLike>
  sparse_keys: py.List<py.Str>
  dense_keys: py.List<py.Str>
  sparse_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalPrivateThreadPoolDataset$ {
  input_dataset: py.TensorLike
  num_threads: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalRandomDataset$ {
  seed: py.TensorLike
  seed2: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalRebatchDataset$ {
  input_dataset: py.TensorLike
  num_replicas: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_fallback?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalScanDataset$ {
  input_dataset: py.TensorLike
  initial_state: py.List<py.TensorLike>
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalSetStatsAggregatorDataset$ {
  input_dataset: py.TensorLike
  stats_aggregator: py.TensorLike
  tag: py.TensorLike
  counter_prefix: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalSleepDataset$ {
  input_dataset: py.TensorLike
  sleep_microseconds: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalSlidingWindowDataset$ {
  input_dataset: py.TensorLike
  window_size: py.TensorLike
  window_shift: py.TensorLike
  window_stride: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalSqlDataset$ {
  driver_name: py.TensorLike
  data_source_name: py.TensorLike
  query: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalStatsAggregatorHandle$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalStatsAggregatorSummary$ {
  iterator: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExperimentalTakeWhileDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  predicate: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalThreadPoolDataset$ {
  input_dataset: py.TensorLike
  thread_pool: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalThreadPoolHandle$ {
  num_threads: py.Int
  display_name: py.Str
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ExperimentalUnbatchDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ExperimentalUniqueDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Expint$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Expm1$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ExtractGlimpse$ {
  input: py.TensorLike
  size: py.TensorLike
  offsets: py.TensorLike
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ExtractGlimpseV2$ {
  input: py.TensorLike
  size: py.TensorLike
  offsets: py.TensorLike
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ExtractImagePatches$ {
  images: py.TensorLike
  ksizes: py.List<py.Int>
  strides: py.List<py.Int>
  rates: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface ExtractJpegShape$ {
  contents: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ExtractVolumePatches$ {
  input: py.TensorLike
  ksizes: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface FFT$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FFT2D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FFT3D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FFTND$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FIFOQueue$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FIFOQueueV2$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Fact$ {
  name?: py.Str | null | undefined
}

export interface FakeParam$ {
  dtype: py.DType
  shape: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxArgs$ {
  inputs: py.TensorLike
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxArgsGradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxVars$ {
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxVarsGradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxVarsPerChannel$ {
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQuantWithMinMaxVarsPerChannelGradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FakeQueue$ {
  resource: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FileSystemSetConfiguration$ {
  scheme: py.TensorLike
  key: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Fill$ {
  dims: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FilterByLastComponentDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface FilterDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  predicate: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FinalizeDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  has_captured_ref?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Fingerprint$ {
  data: py.TensorLike
  method: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FixedLengthRecordDataset$ {
  filenames: py.TensorLike
  header_bytes: py.TensorLike
  record_bytes: py.TensorLike
  footer_bytes: py.TensorLike
  buffer_size: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FixedLengthRecordDatasetV2$ {
  filenames: py.TensorLike
  header_bytes: py.TensorLike
  record_bytes: py.TensorLike
  footer_bytes: py.TensorLike
  buffer_size: py.TensorLike
  compression_type: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FixedLengthRecordReader$ {
  record_bytes: py.Int
  /** Default: `0` */
  header_bytes?: py.Int | undefined
  /** Default: `0` */
  footer_bytes?: py.Int | undefined
  /** Default: `0` */
  hop_bytes?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FixedLengthRecordReaderV2$ {
  record_bytes: py.Int
  /** Default: `0` */
  header_bytes?: py.Int | undefined
  /** Default: `0` */
  footer_bytes?: py.Int | undefined
  /** Default: `0` */
  hop_bytes?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FixedUnigramCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `''` */
  vocab_file?: py.Str | undefined
  /** Default: `1` */
  distortion?: py.Float | undefined
  /** Default: `0` */
  num_reserved_ids?: py.Int | undefined
  /** Default: `1` */
  num_shards?: py.Int | undefined
  /** Default: `0` */
  shard?: py.Int | undefined
  /** Default: `[]` */
  unigrams?: py.List<py.Float> | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface FlatMapDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Floor$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FloorDiv$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FloorMod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FlushSummaryWriter$ {
  writer: py.TensorLike
  name?: py.Str | null | undefined
}

export interface For$ {
  start: py.TensorLike
  limit: py.TensorLike
  delta: py.TensorLike
  input: py.List<py.TensorLike>
  body: py.Callable
  name?: py.Str | null | undefined
}

export interface FractionalAvgPool$ {
  value: py.TensorLike
  pooling_ratio: py.List<py.Float>
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `False` */
  deterministic?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface FractionalAvgPoolGrad$ {
  orig_input_tensor_shape: py.TensorLike
  out_backprop: py.TensorLike
  row_pooling_sequence: py.TensorLike
  col_pooling_sequence: py.TensorLike
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FractionalMaxPool$ {
  value: py.TensorLike
  pooling_ratio: py.List<py.Float>
  /** Default: `False` */
  pseudo_random?: py.Bool | undefined
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  /** Default: `False` */
  deterministic?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface FractionalMaxPoolGrad$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  out_backprop: py.TensorLike
  row_pooling_sequence: py.TensorLike
  col_pooling_sequence: py.TensorLike
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FresnelCos$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FresnelSin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface FusedBatchNorm$ {
  x: py.TensorLike
  scale: py.TensorLike
  offset: py.TensorLike
  mean: py.TensorLike
  variance: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedBatchNormGrad$ {
  y_backprop: py.TensorLike
  x: py.TensorLike
  scale: py.TensorLike
  reserve_space_1: py.TensorLike
  reserve_space_2: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedBatchNormGradV2$ {
  y_backprop: py.TensorLike
  x: py.TensorLike
  scale: py.TensorLike
  reserve_space_1: py.TensorLike
  reserve_space_2: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedBatchNormGradV3$ {
  y_backprop: py.TensorLike
  x: py.TensorLike
  scale: py.TensorLike
  reserve_space_1: py.TensorLike
  reserve_space_2: py.TensorLike
  reserve_space_3: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedBatchNormV2$ {
  x: py.TensorLike
  scale: py.TensorLike
  offset: py.TensorLike
  mean: py.TensorLike
  variance: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedBatchNormV3$ {
  x: py.TensorLike
  scale: py.TensorLike
  offset: py.TensorLike
  mean: py.TensorLike
  variance: py.TensorLike
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: 'NHWC' | 'NCHW' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface FusedPadConv2D$ {
  input: py.TensorLike
  paddings: py.TensorLike
  filter: py.TensorLike
  mode: py.Str
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface FusedResizeAndPadConv2D$ {
  input: py.TensorLike
  size: py.TensorLike
  paddings: py.TensorLike
  filter: py.TensorLike
  mode: py.Str
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `False` */
  resize_align_corners?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface GRUBlockCell$ {
  x: py.TensorLike
  h_prev: py.TensorLike
  w_ru: py.TensorLike
  w_c: py.TensorLike
  b_ru: py.TensorLike
  b_c: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GRUBlockCellGrad$ {
  x: py.TensorLike
  h_prev: py.TensorLike
  w_ru: py.TensorLike
  w_c: py.TensorLike
  b_ru: py.TensorLike
  b_c: py.TensorLike
  r: py.TensorLike
  u: py.TensorLike
  c: py.TensorLike
  d_h: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Gather$ {
  params: py.TensorLike
  indices: py.TensorLike
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface GatherNd$ {
  params: py.TensorLike
  indices: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface GatherV2$ {
  params: py.TensorLike
  indices: py.TensorLike
  axis: py.TensorLike
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface GenerateBoundingBoxProposals$ {
  scores: py.TensorLike
  bbox_deltas: py.TensorLike
  image_info: py.TensorLike
  anchors: py.TensorLike
  nms_threshold: py.TensorLike
  pre_nms_topn: py.TensorLike
  min_size: py.TensorLike
  /** Default: `300` */
  post_nms_topn?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface GenerateVocabRemapping$ {
  new_vocab_file: py.TensorLike
  old_vocab_file: py.TensorLike
  new_vocab_offset: py.Int
  num_new_vocab: py.Int
  /** Default: `-1` */
  old_vocab_size?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface GeneratorDataset$ {
  init_func_other_args: py.List<py.TensorLike>
  next_func_other_args: py.List<py.TensorLike>
  finalize_func_other_args: py.List<py.TensorLike>
  init_func: py.Callable
  next_func: py.Callable
  finalize_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface GetElementAtIndex$ {
  dataset: py.TensorLike
  index: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface GetMinibatchSplitsWithPhysicalReplica$ {
  program_key: py.TensorLike
  row_ids: py.TensorLike
  col_ids: py.TensorLike
  gains: py.TensorLike
  sample_count: py.Int
  num_replica: py.Int
  table_vocab_size: py.Int
  feature_width: py.Int
  num_sc_per_chip: py.Int
  table_name: py.Str
  mini_batch_splits: py.Str
  name?: py.Str | null | undefined
}

export interface GetMinibatchesInCsrWithPhysicalReplica$ {
  program_key: py.TensorLike
  row_ids: py.TensorLike
  col_ids: py.TensorLike
  gains: py.TensorLike
  splits: py.TensorLike
  id_counts: py.TensorLike
  sample_count: py.Int
  num_replica: py.Int
  max_minibatches_per_sc: py.Int
  max_ids_per_chip_per_sample: py.Int
  table_vocab_size: py.Int
  feature_width: py.Int
  num_sc_per_chip: py.Int
  table_name: py.Str
  mini_batch_in_csr: py.Str
  name?: py.Str | null | undefined
}

export interface GetOptions$ {
  input_dataset: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GetSessionHandle$ {
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GetSessionHandleV2$ {
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GetSessionTensor$ {
  handle: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface GetStatsFromListOfSparseCoreCooTensors$ {
  row_ids_list: py.List<py.RemoteArgument>
  col_ids_list: py.List<py.RemoteArgument>
  gains_list: py.List<py.RemoteArgument>
  sample_count_list: py.List<py.Int>
  col_offset_list: py.List<py.Int>
  num_replica: py.Int
  table_vocab_size: py.Int
  feature_width: py.Int
  num_sc_per_chip: py.Int
  table_name: py.Str
  name?: py.Str | null | undefined
}

export interface GlobalIterId$ {
  name?: py.Str | null | undefined
}

export interface GlobalShuffleDataset$ {
  input_dataset: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  seed_generator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Greater$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GreaterEqual$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface GroupByReducerDataset$ {
  input_dataset: py.TensorLike
  key_func_other_arguments: py.List<py.TensorLike>
  init_func_other_arguments: py.List<py.TensorLike>
  reduce_func_other_arguments: py.List<py.TensorLike>
  finalize_func_other_arguments: py.List<py.TensorLike>
  key_func: py.Callable
  init_func: py.Callable
  reduce_func: py.Callable
  finalize_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface GroupByWindowDataset$ {
  input_dataset: py.TensorLike
  key_func_other_arguments: py.List<py.TensorLike>
  reduce_func_other_arguments: py.List<py.TensorLike>
  window_size_func_other_arguments: py.List<py.TensorLike>
  key_func: py.Callable
  reduce_func: py.Callable
  window_size_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface GuaranteeConst$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface HSVToRGB$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface HashTable$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface HashTableV2$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface HistogramFixedWidth$ {
  values: py.TensorLike
  value_range: py.TensorLike
  nbins: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface HistogramSummary$ {
  tag: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IFFT$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IFFT2D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IFFT3D$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IFFTND$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IRFFT$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Treal?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface IRFFT2D$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Treal?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface IRFFT3D$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Treal?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface IRFFTND$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  Treal?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Identity$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IdentityN$ {
  input: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface IdentityReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface IdentityReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface If$ {
  cond: py.TensorLike
  input: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  then_branch: py.Callable
  else_branch: py.Callable
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface Igamma$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IgammaGradA$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Igammac$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IgnoreErrorsDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  log_warning?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Imag$ {
  input: py.TensorLike
  Tout?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ImageProjectiveTransformV2$ {
  images: py.TensorLike
  transforms: py.TensorLike
  output_shape: py.TensorLike
  interpolation: py.Str
  /** Default: `'CONSTANT'` */
  fill_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ImageProjectiveTransformV3$ {
  images: py.TensorLike
  transforms: py.TensorLike
  output_shape: py.TensorLike
  fill_value: py.TensorLike
  interpolation: py.Str
  /** Default: `'CONSTANT'` */
  fill_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ImageSummary$ {
  tag: py.TensorLike
  tensor: py.TensorLike
  /** Default: `3` */
  max_images?: py.Int | undefined
  bad_color?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface ImmutableConst$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  memory_region_name: py.Str
  name?: py.Str | null | undefined
}

export interface ImportEvent$ {
  writer: py.TensorLike
  event: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InTopK$ {
  predictions: py.TensorLike
  targets: py.TensorLike
  k: py.Int
  name?: py.Str | null | undefined
}

export interface InTopKV2$ {
  predictions: py.TensorLike
  targets: py.TensorLike
  k: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IndexFlatMapDataset$ {
  input_dataset: py.TensorLike
  map_func_other_args: py.List<py.TensorLike>
  index_map_func_other_args: py.List<py.TensorLike>
  output_cardinality: py.TensorLike
  map_func: py.Callable
  index_map_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface InfeedDequeue$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface InfeedDequeueTuple$ {
  dtypes: py.List<py.DType>
  shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface InfeedEnqueue$ {
  input: py.TensorLike
  /** Default: `[]` */
  shape?: py.Shape | py.List<py.Int> | undefined
  /** Default: `[]` */
  layout?: py.List<py.Int> | undefined
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface InfeedEnqueuePrelinearizedBuffer$ {
  input: py.TensorLike
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface InfeedEnqueueTuple$ {
  inputs: py.List<py.TensorLike>
  shapes: py.List<py.Shape>
  /** Default: `[]` */
  layouts?: py.List<py.Int> | undefined
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface InitializeTable$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InitializeTableFromDataset$ {
  table_handle: py.TensorLike
  dataset: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InitializeTableFromTextFile$ {
  table_handle: py.TensorLike
  filename: py.TensorLike
  key_index: py.Int
  value_index: py.Int
  /** Default: `-1` */
  vocab_size?: py.Int | undefined
  /** Default: `'\t'` */
  delimiter?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface InitializeTableFromTextFileV2$ {
  table_handle: py.TensorLike
  filename: py.TensorLike
  key_index: py.Int
  value_index: py.Int
  /** Default: `-1` */
  vocab_size?: py.Int | undefined
  /** Default: `'\t'` */
  delimiter?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface InitializeTableV2$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InplaceAdd$ {
  x: py.TensorLike
  i: py.TensorLike
  v: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InplaceSub$ {
  x: py.TensorLike
  i: py.TensorLike
  v: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InplaceUpdate$ {
  x: py.TensorLike
  i: py.TensorLike
  v: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InterleaveDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Inv$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InvGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Invert$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface InvertPermutation$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsBoostedTreesEnsembleInitialized$ {
  tree_ensemble_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsBoostedTreesQuantileStreamResourceInitialized$ {
  quantile_stream_resource_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsFinite$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsInf$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsNan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsTPUEmbeddingInitialized$ {
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface IsVariableInitialized$ {
  ref: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IsotonicRegression$ {
  input: py.TensorLike
  output_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Iterator$ {
  shared_name: py.Str
  container: py.Str
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface IteratorFromStringHandle$ {
  string_handle: py.TensorLike
  /** Default: `[]` */
  output_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface IteratorFromStringHandleV2$ {
  string_handle: py.TensorLike
  /** Default: `[]` */
  output_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface IteratorGetDevice$ {
  resource: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IteratorGetModelProto$ {
  iterator: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IteratorGetNext$ {
  iterator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface IteratorGetNextAsOptional$ {
  iterator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface IteratorGetNextSync$ {
  iterator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface IteratorToStringHandle$ {
  resource_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface IteratorV2$ {
  shared_name: py.Str
  container: py.Str
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface KMC2ChainInitialization$ {
  distances: py.TensorLike
  seed: py.TensorLike
  name?: py.Str | null | undefined
}

export interface KmeansPlusPlusInitialization$ {
  points: py.TensorLike
  num_to_sample: py.TensorLike
  seed: py.TensorLike
  num_retries_per_sample: py.TensorLike
  name?: py.Str | null | undefined
}

export interface L2Loss$ {
  t: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LMDBDataset$ {
  filenames: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface LMDBReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LRN$ {
  input: py.TensorLike
  /** Default: `5` */
  depth_radius?: py.Int | undefined
  /** Default: `1` */
  bias?: py.Float | undefined
  /** Default: `1` */
  alpha?: py.Float | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface LRNGrad$ {
  input_grads: py.TensorLike
  input_image: py.TensorLike
  output_image: py.TensorLike
  /** Default: `5` */
  depth_radius?: py.Int | undefined
  /** Default: `1` */
  bias?: py.Float | undefined
  /** Default: `1` */
  alpha?: py.Float | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface LSTMBlockCell$ {
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  /** Default: `1` */
  forget_bias?: py.Float | undefined
  /** Default: `3` */
  cell_clip?: py.Float | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface LSTMBlockCellGrad$ {
  x: py.TensorLike
  cs_prev: py.TensorLike
  h_prev: py.TensorLike
  w: py.TensorLike
  wci: py.TensorLike
  wcf: py.TensorLike
  wco: py.TensorLike
  b: py.TensorLike
  i: py.TensorLike
  cs: py.TensorLike
  f: py.TensorLike
  o: py.TensorLike
  ci: py.TensorLike
  co: py.TensorLike
  cs_grad: py.TensorLike
  h_grad: py.TensorLike
  use_peephole: py.Bool
  name?: py.Str | null | undefined
}

export interface LatencyStatsDataset$ {
  input_dataset: py.TensorLike
  tag: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface LeakyRelu$ {
  features: py.TensorLike
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface LeakyReluGrad$ {
  gradients: py.TensorLike
  features: py.TensorLike
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface LearnedUnigramCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface LeftShift$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LegacyParallelInterleaveDatasetV2$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  buffer_output_elements: py.TensorLike
  prefetch_input_elements: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Less$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LessEqual$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Lgamma$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LinSpace$ {
  start: py.TensorLike
  stop: py.TensorLike
  num: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ListDataset$ {
  tensors: py.List<py.TensorLike>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ListDiff$ {
  x: py.TensorLike
  y: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ListSnapshotChunksDataset$ {
  snapshot_path: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface LoadAndRemapMatrix$ {
  ckpt_path: py.TensorLike
  old_tensor_name: py.TensorLike
  row_remapping: py.TensorLike
  col_remapping: py.RemoteArgument
  initializing_values: py.TensorLike
  num_rows: py.Int
  num_cols: py.Int
  /** Default: `-1` */
  max_rows_in_memory?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface LoadDataset$ {
  path: py.TensorLike
  reader_func_other_args: py.List<py.TensorLike>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  reader_func: py.Callable
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingADAMParameters$ {
  parameters: py.TensorLike
  momenta: py.TensorLike
  velocities: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingAdadeltaParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  updates: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingAdagradMomentumParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  momenta: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingAdagradParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingCenteredRMSPropParameters$ {
  parameters: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  mg: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingFTRLParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  linears: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingFrequencyEstimatorParameters$ {
  parameters: py.TensorLike
  last_hit_step: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingMDLAdagradLightParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  weights: py.TensorLike
  benefits: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingMomentumParameters$ {
  parameters: py.TensorLike
  momenta: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingProximalAdagradParameters$ {
  parameters: py.TensorLike
  accumulators: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingProximalYogiParameters$ {
  parameters: py.TensorLike
  v: py.TensorLike
  m: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingRMSPropParameters$ {
  parameters: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface LoadTPUEmbeddingStochasticGradientDescentParameters$ {
  parameters: py.TensorLike
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Log$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Log1p$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LogMatrixDeterminant$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LogSoftmax$ {
  logits: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LogUniformCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface LogicalAnd$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LogicalNot$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LogicalOr$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableExport$ {
  table_handle: py.TensorLike
  Tkeys: py.DType
  Tvalues: py.DType
  name?: py.Str | null | undefined
}

export interface LookupTableExportV2$ {
  table_handle: py.TensorLike
  Tkeys: py.DType
  Tvalues: py.DType
  name?: py.Str | null | undefined
}

export interface LookupTableFind$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  default_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableFindV2$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  default_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableImport$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableImportV2$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableInsert$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableInsertV2$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableRemoveV2$ {
  table_handle: py.TensorLike
  keys: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableSize$ {
  table_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LookupTableSizeV2$ {
  table_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LoopCond$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface LowerBound$ {
  sorted_inputs: py.TensorLike
  values: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Lu$ {
  input: py.TensorLike
  output_idx_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface MakeIterator$ {
  dataset: py.TensorLike
  iterator: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MapAndBatchDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  batch_size: py.TensorLike
  num_parallel_calls: py.TensorLike
  drop_remainder: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapClear$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `False` */
  force_synchronous?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapDefun$ {
  arguments: py.List<py.TensorLike>
  captured_inputs: py.List<py.TensorLike>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  f: py.Callable
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface MapIncompleteSize$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapPeek$ {
  key: py.TensorLike
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapSize$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapStage$ {
  key: py.TensorLike
  indices: py.TensorLike
  values: py.List<py.TensorLike>
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapUnstage$ {
  key: py.TensorLike
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MapUnstageNoKey$ {
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MatMul$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  grad_a?: py.Bool | undefined
  /** Default: `False` */
  grad_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MatchingFiles$ {
  pattern: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatchingFilesDataset$ {
  patterns: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixBandPart$ {
  input: py.TensorLike
  num_lower: py.TensorLike
  num_upper: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDeterminant$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDiag$ {
  diagonal: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDiagPart$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDiagPartV2$ {
  input: py.TensorLike
  k: py.TensorLike
  padding_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDiagPartV3$ {
  input: py.TensorLike
  k: py.TensorLike
  padding_value: py.TensorLike
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MatrixDiagV2$ {
  diagonal: py.TensorLike
  k: py.TensorLike
  num_rows: py.TensorLike
  num_cols: py.TensorLike
  padding_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixDiagV3$ {
  diagonal: py.TensorLike
  k: py.TensorLike
  num_rows: py.TensorLike
  num_cols: py.TensorLike
  padding_value: py.TensorLike
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MatrixExponential$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixInverse$ {
  input: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MatrixLogarithm$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixSetDiag$ {
  input: py.TensorLike
  diagonal: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixSetDiagV2$ {
  input: py.TensorLike
  diagonal: py.TensorLike
  k: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixSetDiagV3$ {
  input: py.TensorLike
  diagonal: py.TensorLike
  k: py.TensorLike
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MatrixSolve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MatrixSolveLs$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  l2_regularizer: py.TensorLike
  /** Default: `True` */
  fast?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MatrixSquareRoot$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MatrixTriangularSolve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Max$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MaxIntraOpParallelismDataset$ {
  input_dataset: py.TensorLike
  max_intra_op_parallelism: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface MaxPool$ {
  input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPool3D$ {
  input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPool3DGrad$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPool3DGradGrad$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGrad$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `[]` */
  explicit_paddings?: py.List<py.Int> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGradGrad$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGradGradV2$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.TensorLike
  strides: py.TensorLike
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGradGradWithArgmax$ {
  input: py.TensorLike
  grad: py.TensorLike
  argmax: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGradV2$ {
  orig_input: py.TensorLike
  orig_output: py.TensorLike
  grad: py.TensorLike
  ksize: py.TensorLike
  strides: py.TensorLike
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolGradWithArgmax$ {
  input: py.TensorLike
  grad: py.TensorLike
  argmax: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolV2$ {
  input: py.TensorLike
  ksize: py.TensorLike
  strides: py.TensorLike
  padding: py.Str
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface MaxPoolWithArgmax$ {
  input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  Targmax?: py.DType | undefined
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Maximum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Mean$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Merge$ {
  inputs: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface MergeSummary$ {
  inputs: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface MergeV2Checkpoints$ {
  checkpoint_prefixes: py.TensorLike
  destination_prefix: py.TensorLike
  /** Default: `True` */
  delete_old_dirs?: py.Bool | undefined
  /** Default: `False` */
  allow_missing_files?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Mfcc$ {
  spectrogram: py.TensorLike
  sample_rate: py.TensorLike
  /** Default: `4000` */
  upper_frequency_limit?: py.Float | undefined
  /** Default: `20` */
  lower_frequency_limit?: py.Float | undefined
  /** Default: `40` */
  filterbank_channel_count?: py.Int | undefined
  /** Default: `13` */
  dct_coefficient_count?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Min$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Minimum$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MirrorPad$ {
  input: py.TensorLike
  paddings: py.TensorLike
  mode: py.Str
  name?: py.Str | null | undefined
}

export interface MirrorPadGrad$ {
  input: py.TensorLike
  paddings: py.TensorLike
  mode: py.Str
  name?: py.Str | null | undefined
}

export interface Mod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ModelDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `0` */
  algorithm?: py.Int | undefined
  /** Default: `0` */
  cpu_budget?: py.Int | undefined
  /** Default: `0` */
  ram_budget?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Mul$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MulNoNan$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MultiDeviceIterator$ {
  devices: py.List<py.Str>
  shared_name: py.Str
  container: py.Str
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface MultiDeviceIteratorFromStringHandle$ {
  string_handle: py.TensorLike
  /** Default: `[]` */
  output_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface MultiDeviceIteratorGetNextFromShard$ {
  multi_device_iterator: py.TensorLike
  shard_num: py.TensorLike
  incarnation_id: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface MultiDeviceIteratorInit$ {
  dataset: py.TensorLike
  multi_device_iterator: py.TensorLike
  max_buffer_size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MultiDeviceIteratorToStringHandle$ {
  multi_device_iterator: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Multinomial$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  output_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface MutableDenseHashTable$ {
  empty_key: py.TensorLike
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface MutableDenseHashTableV2$ {
  empty_key: py.TensorLike
  deleted_key: py.TensorLike
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface MutableHashTable$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MutableHashTableOfTensors$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface MutableHashTableOfTensorsV2$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.Shape | py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface MutableHashTableV2$ {
  key_dtype: py.DType
  value_dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface MutexLock$ {
  mutex: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MutexV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface NcclAllReduce$ {
  input: py.TensorLike
  reduction: py.Str
  num_devices: py.Int
  shared_name: py.Str
  name?: py.Str | null | undefined
}

export interface NcclBroadcast$ {
  input: py.TensorLike
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface NcclReduce$ {
  input: py.List<py.RemoteArgument>
  reduction: py.Str
  name?: py.Str | null | undefined
}

export interface Ndtri$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NearestNeighbors$ {
  points: py.TensorLike
  centers: py.TensorLike
  k: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Neg$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NextAfter$ {
  x1: py.TensorLike
  x2: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NextIteration$ {
  data: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NoOp$ {
  name?: py.Str | null | undefined
}

export interface NonDeterministicInts$ {
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface NonMaxSuppression$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface NonMaxSuppressionV2$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  iou_threshold: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NonMaxSuppressionV3$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  iou_threshold: py.TensorLike
  score_threshold: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NonMaxSuppressionV4$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  iou_threshold: py.TensorLike
  score_threshold: py.TensorLike
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface NonMaxSuppressionV5$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  iou_threshold: py.TensorLike
  score_threshold: py.TensorLike
  soft_nms_sigma: py.TensorLike
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface NonMaxSuppressionWithOverlaps$ {
  overlaps: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  overlap_threshold: py.TensorLike
  score_threshold: py.TensorLike
  name?: py.Str | null | undefined
}

export interface NonSerializableDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface NotEqual$ {
  x: py.TensorLike
  y: py.TensorLike
  /** Default: `True` */
  incompatible_shape_error?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface NthElement$ {
  input: py.TensorLike
  n: py.TensorLike
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface OneHot$ {
  indices: py.TensorLike
  depth: py.TensorLike
  on_value: py.TensorLike
  off_value: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface OneShotIterator$ {
  dataset_factory: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OnesLike$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface OptimizeDataset$ {
  input_dataset: py.TensorLike
  optimizations: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `[]` */
  optimization_configs?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface OptimizeDatasetV2$ {
  input_dataset: py.TensorLike
  optimizations_enabled: py.TensorLike
  optimizations_disabled: py.TensorLike
  optimizations_default: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `[]` */
  optimization_configs?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface OptionalFromValue$ {
  components: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface OptionalGetValue$ {
  optional: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface OptionalHasValue$ {
  optional: py.TensorLike
  name?: py.Str | null | undefined
}

export interface OptionalNone$ {
  name?: py.Str | null | undefined
}

export interface OptionsDataset$ {
  input_dataset: py.TensorLike
  serialized_options: py.Str
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapClear$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapIncompleteSize$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapPeek$ {
  key: py.TensorLike
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapSize$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapStage$ {
  key: py.TensorLike
  indices: py.TensorLike
  values: py.List<py.TensorLike>
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapUnstage$ {
  key: py.TensorLike
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OrderedMapUnstageNoKey$ {
  indices: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface OutfeedDequeue$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface OutfeedDequeueTuple$ {
  dtypes: py.List<py.DType>
  shapes: py.List<py.Shape>
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface OutfeedDequeueTupleV2$ {
  device_ordinal: py.TensorLike
  dtypes: py.List<py.DType>
  shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface OutfeedDequeueV2$ {
  device_ordinal: py.TensorLike
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface OutfeedEnqueue$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface OutfeedEnqueueTuple$ {
  inputs: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface Pack$ {
  values: py.List<py.RemoteArgument>
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Pad$ {
  input: py.TensorLike
  paddings: py.TensorLike
  name?: py.Str | null | undefined
}

export interface PadV2$ {
  input: py.TensorLike
  paddings: py.TensorLike
  constant_values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface PaddedBatchDataset$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  padded_shapes: py.List<py.RemoteArgument>
  padding_values: py.List<py.TensorLike>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PaddedBatchDatasetV2$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  padded_shapes: py.List<py.RemoteArgument>
  padding_values: py.List<py.TensorLike>
  drop_remainder: py.TensorLike
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PaddingFIFOQueue$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PaddingFIFOQueueV2$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelBatchDataset$ {
  input_dataset: py.TensorLike
  batch_size: py.TensorLike
  num_parallel_calls: py.TensorLike
  drop_remainder: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelConcat$ {
  values: py.List<py.RemoteArgument>
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface ParallelDynamicStitch$ {
  indices: py.List<py.RemoteArgument>
  data: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface ParallelFilterDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  num_parallel_calls: py.TensorLike
  predicate: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `'default'` */
  deterministic?: 'true' | 'false' | 'default' | py.RemotePromise<string> | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelInterleaveDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  sloppy: py.TensorLike
  buffer_output_elements: py.TensorLike
  prefetch_input_elements: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelInterleaveDatasetV2$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  num_parallel_calls: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelInterleaveDatasetV3$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  num_parallel_calls: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `'default'` */
  deterministic?: 'true' | 'false' | 'default' | py.RemotePromise<string> | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelInterleaveDatasetV4$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  cycle_length: py.TensorLike
  block_length: py.TensorLike
  buffer_output_elements: py.TensorLike
  prefetch_input_elements: py.TensorLike
  num_parallel_calls: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `'default'` */
  deterministic?: 'true' | 'false' | 'default' | py.RemotePromise<string> | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelMapDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  num_parallel_calls: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParallelMapDatasetV2$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  num_parallel_calls: py.TensorLike
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `False` */
  use_unbounded_threadpool?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ParameterizedTruncatedNormal$ {
  shape: py.TensorLike
  means: py.TensorLike
  stdevs: py.TensorLike
  minvals: py.TensorLike
  maxvals: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ParseExample$ {
  serialized: py.TensorLike
  names: py.RemoteArgument
  sparse_keys: py.List<py.TensorLike>
  dense_keys: py.List<py.TensorLike>
  dense_defaults: py.List<py.TensorLike>
  sparse_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ParseExampleDataset$ {
  input_dataset: py.TensorLike
  num_parallel_calls: py.TensorLike
  dense_defaults: py.List<py.TensorLike>
  sparse_keys: py.List<py.Str>
  dense_keys: py.List<py.Str>
  sparse_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `[]` */
  ragged_keys?: py.List<py.Str> | undefined
  /** Default: `[]` */
  ragged_value_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  ragged_split_types?: py.List<py.DType> | undefined
  name?: py.Str | null | undefined
}

export interface ParseExampleDatasetV2$ {
  input_dataset: py.TensorLike
  num_parallel_calls: py.TensorLike
  dense_defaults: py.List<py.TensorLike>
  sparse_keys: py.List<py.Str>
  dense_keys: py.List<py.Str>
  sparse_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `'default'` */
  deterministic?: 'true' | 'false' | 'default' | py.RemotePromise<string> | undefined
  /** Default: `[]` */
  ragged_keys?: py.List<py.Str> | undefined
  /** Default: `[]` */
  ragged_value_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  ragged_split_types?: py.List<py.DType> | undefined
  name?: py.Str | null | undefined
}

export interface ParseExampleV2$ {
  serialized: py.TensorLike
  names: py.RemoteArgument
  sparse_keys: py.TensorLike
  dense_keys: py.TensorLike
  ragged_keys: py.TensorLike
  dense_defaults: py.List<py.TensorLike>
  num_sparse: py.Int
  sparse_types: py.List<py.DType>
  ragged_value_types: py.List<py.DType>
  ragged_split_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ParseSequenceExample$ {
  serialized: py.TensorLike
  debug_name: py.RemoteArgument
  context_dense_defaults: py.List<py.TensorLike>
  feature_list_dense_missing_assumed_empty: py.List<py.Str>
  context_sparse_keys: py.List<py.Str>
  context_dense_keys: py.List<py.Str>
  feature_list_sparse_keys: py.List<py.Str>
  feature_list_dense_keys: py.List<py.Str>
  /** Default: `0` */
  Ncontext_sparse?: py.Int | undefined
  /** Default: `0` */
  Ncontext_dense?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_sparse?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_dense?: py.Int | undefined
  /** Default: `[]` */
  context_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.Shape> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface ParseSequenceExampleV2$ {
  serialized: py.TensorLike
  debug_name: py.RemoteArgument
  context_sparse_keys: py.TensorLike
  context_dense_keys: py.TensorLike
  context_ragged_keys: py.TensorLike
  feature_list_sparse_keys: py.TensorLike
  feature_list_dense_keys: py.TensorLike
  feature_list_ragged_keys: py.TensorLike
  feature_list_dense_missing_assumed_empty: py.TensorLike
  context_dense_defaults: py.List<py.TensorLike>
  /** Default: `0` */
  Ncontext_sparse?: py.Int | undefined
  /** Default: `[]` */
  context_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  context_ragged_value_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  context_ragged_split_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.Shape> | undefined
  /** Default: `0` */
  Nfeature_list_sparse?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_dense?: py.Int | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_ragged_value_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_ragged_split_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface ParseSingleExample$ {
  serialized: py.TensorLike
  dense_defaults: py.List<py.TensorLike>
  num_sparse: py.Int
  sparse_keys: py.List<py.Str>
  dense_keys: py.List<py.Str>
  sparse_types: py.List<py.DType>
  dense_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ParseSingleSequenceExample$ {
  serialized: py.TensorLike
  feature_list_dense_missing_assumed_empty: py.TensorLike
  context_sparse_keys: py.List<py.TensorLike>
  context_dense_keys: py.List<py.TensorLike>
  feature_list_sparse_keys: py.List<py.TensorLike>
  feature_list_dense_keys: py.List<py.TensorLike>
  context_dense_defaults: py.List<py.TensorLike>
  debug_name: py.RemoteArgument
  /** Default: `[]` */
  context_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.Shape> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.DType> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface ParseTensor$ {
  serialized: py.TensorLike
  out_type: py.DType
  name?: py.Str | null | undefined
}

export interface PartitionedCall$ {
  args: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  f: py.Callable
  /** Default: `''` */
  config?: py.Str | undefined
  /** Default: `''` */
  config_proto?: py.Str | undefined
  /** Default: `''` */
  executor_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Placeholder$ {
  dtype: py.DType
  shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface PlaceholderV2$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface PlaceholderWithDefault$ {
  input: py.TensorLike
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface Polygamma$ {
  a: py.TensorLike
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface PopulationCount$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Pow$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface PrefetchDataset$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `0` */
  slack_period?: py.Int | undefined
  /** Default: `True` */
  legacy_autotune?: py.Bool | undefined
  /** Default: `0` */
  buffer_size_min?: py.Int | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Prelinearize$ {
  input: py.TensorLike
  /** Default: `[]` */
  shape?: py.Shape | py.List<py.Int> | undefined
  /** Default: `[]` */
  layout?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface PrelinearizeTuple$ {
  inputs: py.List<py.TensorLike>
  shapes: py.List<py.Shape>
  /** Default: `[]` */
  layouts?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface PreventGradient$ {
  input: py.TensorLike
  /** Default: `''` */
  message?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Print$ {
  input: py.TensorLike
  data: py.List<py.TensorLike>
  /** Default: `''` */
  message?: py.Str | undefined
  /** Default: `-1` */
  first_n?: py.Int | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface PrintV2$ {
  input: py.TensorLike
  /** Default: `'stderr'` */
  output_stream?: py.Str | undefined
  /** Default: `'\n'` */
  end?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PriorityQueue$ {
  shapes: py.List<py.Shape>
  /** Default: `[]` */
  component_types?: py.List<py.DType> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PriorityQueueV2$ {
  shapes: py.List<py.Shape>
  /** Default: `[]` */
  component_types?: py.List<py.DType> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface PrivateThreadPoolDataset$ {
  input_dataset: py.TensorLike
  num_threads: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Prod$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface PyFunc$ {
  input: py.List<py.TensorLike>
  token: py.Str
  Tout: py.List<py.DType>
  name?: py.Str | null | undefined
}

export interface PyFuncStateless$ {
  input: py.List<py.TensorLike>
  token: py.Str
  Tout: py.List<py.DType>
  name?: py.Str | null | undefined
}

export interface Qr$ {
  input: py.TensorLike
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeAndDequantize$ {
  input: py.TensorLike
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `0` */
  input_min?: py.Float | undefined
  /** Default: `0` */
  input_max?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeAndDequantizeV2$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `'HALF_TO_EVEN'` */
  round_mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeAndDequantizeV3$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  num_bits: py.TensorLike
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `True` */
  range_given?: py.Bool | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeAndDequantizeV4$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `'HALF_TO_EVEN'` */
  round_mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeAndDequantizeV4Grad$ {
  gradients: py.TensorLike
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QuantizeDownAndShrinkRange$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  out_type: py.DType
  name?: py.Str | null | undefined
}

export interface QuantizeV2$ {
  input: py.TensorLike
  min_range: py.TensorLike
  max_range: py.TensorLike
  T: py.DType
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  /** Default: `'HALF_AWAY_FROM_ZERO'` */
  round_mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `0.01` */
  ensure_minimum_range?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedAdd$ {
  x: py.TensorLike
  y: py.TensorLike
  min_x: py.TensorLike
  max_x: py.TensorLike
  min_y: py.TensorLike
  max_y: py.TensorLike
  Toutput?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedAvgPool$ {
  input: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface QuantizedBatchNormWithGlobalNormalization$ {
  t: py.TensorLike
  t_min: py.TensorLike
  t_max: py.TensorLike
  m: py.TensorLike
  m_min: py.TensorLike
  m_max: py.TensorLike
  v: py.TensorLike
  v_min: py.TensorLike
  v_max: py.TensorLike
  beta: py.TensorLike
  beta_min: py.TensorLike
  beta_max: py.TensorLike
  gamma: py.TensorLike
  gamma_min: py.TensorLike
  gamma_max: py.TensorLike
  out_type: py.DType
  variance_epsilon: py.Float
  scale_after_normalization: py.Bool
  name?: py.Str | null | undefined
}

export interface QuantizedBiasAdd$ {
  input: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_bias: py.TensorLike
  max_bias: py.TensorLike
  out_type: py.DType
  name?: py.Str | null | undefined
}

export interface QuantizedConcat$ {
  concat_dim: py.TensorLike
  values: py.List<py.RemoteArgument>
  input_mins: py.List<py.RemoteArgument>
  input_maxes: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface QuantizedConv2D$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DAndRelu$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DAndReluAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DPerChannel$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBias$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasAndRelu$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasAndReluAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasSignedSumAndReluAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  summand: py.TensorLike
  min_summand: py.TensorLike
  max_summand: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasSumAndRelu$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  summand: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedConv2DWithBiasSumAndReluAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  summand: py.TensorLike
  min_summand: py.TensorLike
  max_summand: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedDepthwiseConv2D$ {
  input: py.TensorLike
  filter: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedDepthwiseConv2DWithBias$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedDepthwiseConv2DWithBiasAndRelu$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize$ {
  input: py.TensorLike
  filter: py.TensorLike
  bias: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  min_filter: py.TensorLike
  max_filter: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  strides: py.List<py.Int>
  padding: py.Str
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedInstanceNorm$ {
  x: py.TensorLike
  x_min: py.TensorLike
  x_max: py.TensorLike
  /** Default: `False` */
  output_range_given?: py.Bool | undefined
  /** Default: `0` */
  given_y_min?: py.Float | undefined
  /** Default: `0` */
  given_y_max?: py.Float | undefined
  /** Default: `1e-05` */
  variance_epsilon?: py.Float | undefined
  /** Default: `0.001` */
  min_separation?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMul$ {
  a: py.TensorLike
  b: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  Tactivation?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMulWithBias$ {
  a: py.TensorLike
  b: py.TensorLike
  bias: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMulWithBiasAndDequantize$ {
  a: py.TensorLike
  b: py.TensorLike
  bias: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  Toutput: py.DType
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMulWithBiasAndRelu$ {
  a: py.TensorLike
  b: py.TensorLike
  bias: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMulWithBiasAndReluAndRequantize$ {
  a: py.TensorLike
  b: py.TensorLike
  bias: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMatMulWithBiasAndRequantize$ {
  a: py.TensorLike
  b: py.TensorLike
  bias: py.TensorLike
  min_a: py.TensorLike
  max_a: py.TensorLike
  min_b: py.TensorLike
  max_b: py.TensorLike
  min_freezed_output: py.TensorLike
  max_freezed_output: py.TensorLike
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedMaxPool$ {
  input: py.TensorLike
  min_input: py.TensorLike
  max_input: py.TensorLike
  ksize: py.List<py.Int>
  strides: py.List<py.Int>
  padding: py.Str
  name?: py.Str | null | undefined
}

export interface QuantizedMul$ {
  x: py.TensorLike
  y: py.TensorLike
  min_x: py.TensorLike
  max_x: py.TensorLike
  min_y: py.TensorLike
  max_y: py.TensorLike
  Toutput?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedRelu$ {
  features: py.TensorLike
  min_features: py.TensorLike
  max_features: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedRelu6$ {
  features: py.TensorLike
  min_features: py.TensorLike
  max_features: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedReluX$ {
  features: py.TensorLike
  max_value: py.TensorLike
  min_features: py.TensorLike
  max_features: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface QuantizedReshape$ {
  tensor: py.RemoteArgument
  shape: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface QuantizedResizeBilinear$ {
  images: py.TensorLike
  size: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface QueueClose$ {
  handle: py.TensorLike
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface QueueCloseV2$ {
  handle: py.TensorLike
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeue$ {
  handle: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeueMany$ {
  handle: py.TensorLike
  n: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeueManyV2$ {
  handle: py.TensorLike
  n: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeueUpTo$ {
  handle: py.TensorLike
  n: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeueUpToV2$ {
  handle: py.TensorLike
  n: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueDequeueV2$ {
  handle: py.TensorLike
  component_types: py.List<py.DType>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueEnqueue$ {
  handle: py.TensorLike
  components: py.List<py.TensorLike>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueEnqueueMany$ {
  handle: py.TensorLike
  components: py.List<py.TensorLike>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueEnqueueManyV2$ {
  handle: py.TensorLike
  components: py.List<py.TensorLike>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueEnqueueV2$ {
  handle: py.TensorLike
  components: py.List<py.TensorLike>
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface QueueIsClosed$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface QueueIsClosedV2$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface QueueSize$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface QueueSizeV2$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RFFT$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Tcomplex?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RFFT2D$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Tcomplex?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RFFT3D$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  Tcomplex?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RFFTND$ {
  input: py.TensorLike
  fft_length: py.TensorLike
  axes: py.TensorLike
  Tcomplex?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RGBToHSV$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RaggedBincount$ {
  splits: py.TensorLike
  values: py.TensorLike
  size: py.TensorLike
  weights: py.TensorLike
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface RaggedCountSparseOutput$ {
  splits: py.TensorLike
  values: py.TensorLike
  weights: py.TensorLike
  binary_output: py.Bool
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RaggedCross$ {
  ragged_values: py.List<py.TensorLike>
  ragged_row_splits: py.List<py.TensorLike>
  sparse_indices: py.List<py.TensorLike>
  sparse_values: py.List<py.TensorLike>
  sparse_shape: py.List<py.RemoteArgument>
  dense_inputs: py.List<py.TensorLike>
  input_order: py.Str
  hashed_output: py.Bool
  num_buckets: py.Int
  hash_key: py.Int
  out_values_type: py.DType
  out_row_splits_type: py.DType
  name?: py.Str | null | undefined
}

export interface RaggedFillEmptyRows$ {
  value_rowids: py.TensorLike
  values: py.TensorLike
  nrows: py.TensorLike
  default_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RaggedFillEmptyRowsGrad$ {
  reverse_index_map: py.TensorLike
  grad_values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RaggedGather$ {
  params_nested_splits: py.List<py.RemoteArgument>
  params_dense_values: py.TensorLike
  indices: py.TensorLike
  OUTPUT_RAGGED_RANK: py.Int
  name?: py.Str | null | undefined
}

export interface RaggedRange$ {
  starts: py.TensorLike
  limits: py.TensorLike
  deltas: py.TensorLike
  Tsplits?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RaggedTensorFromVariant$ {
  encoded_ragged: py.TensorLike
  input_ragged_rank: py.Int
  output_ragged_rank: py.Int
  Tvalues: py.DType
  Tsplits?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RaggedTensorToSparse$ {
  rt_nested_splits: py.List<py.RemoteArgument>
  rt_dense_values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RaggedTensorToTensor$ {
  shape: py.TensorLike
  values: py.TensorLike
  default_value: py.TensorLike
  row_partition_tensors: py.List<py.RemoteArgument>
  row_partition_types: py.List<py.Str>
  name?: py.Str | null | undefined
}

export interface RaggedTensorToVariant$ {
  rt_nested_splits: py.List<py.TensorLike>
  rt_dense_values: py.TensorLike
  batched_input: py.Bool
  name?: py.Str | null | undefined
}

export interface RaggedTensorToVariantGradient$ {
  encoded_ragged_grad: py.TensorLike
  row_splits: py.TensorLike
  dense_values_shape: py.TensorLike
  Tvalues: py.DType
  name?: py.Str | null | undefined
}

export interface RandomCrop$ {
  image: py.TensorLike
  size: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomDataset$ {
  seed: py.TensorLike
  seed2: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RandomDatasetV2$ {
  seed: py.TensorLike
  seed2: py.TensorLike
  seed_generator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  rerandomize_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RandomGamma$ {
  shape: py.TensorLike
  alpha: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomGammaGrad$ {
  alpha: py.TensorLike
  sample: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RandomIndexShuffle$ {
  index: py.TensorLike
  seed: py.TensorLike
  max_index: py.TensorLike
  /** Default: `4` */
  rounds?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomPoisson$ {
  shape: py.TensorLike
  rate: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomPoissonV2$ {
  shape: py.TensorLike
  rate: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RandomShuffle$ {
  value: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomShuffleQueue$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  min_after_dequeue?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RandomShuffleQueueV2$ {
  component_types: py.List<py.DType>
  /** Default: `[]` */
  shapes?: py.List<py.Shape> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  min_after_dequeue?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RandomStandardNormal$ {
  shape: py.TensorLike
  dtype: py.DType
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomUniform$ {
  shape: py.TensorLike
  dtype: py.DType
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RandomUniformInt$ {
  shape: py.TensorLike
  minval: py.TensorLike
  maxval: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Range$ {
  start: py.TensorLike
  limit: py.TensorLike
  delta: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RangeDataset$ {
  start: py.TensorLike
  stop: py.TensorLike
  step: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  /** Default: `False` */
  replicate_on_split?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Rank$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReadFile$ {
  filename: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReadVariableOp$ {
  resource: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface ReadVariableXlaSplitND$ {
  resource: py.TensorLike
  T: py.DType
  N: py.Int
  num_splits: py.List<py.Int>
  /** Default: `[]` */
  paddings?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface ReaderNumRecordsProduced$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderNumRecordsProducedV2$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderNumWorkUnitsCompleted$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderNumWorkUnitsCompletedV2$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderRead$ {
  reader_handle: py.TensorLike
  queue_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderReadUpTo$ {
  reader_handle: py.TensorLike
  queue_handle: py.TensorLike
  num_records: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderReadUpToV2$ {
  reader_handle: py.TensorLike
  queue_handle: py.TensorLike
  num_records: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderReadV2$ {
  reader_handle: py.TensorLike
  queue_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderReset$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderResetV2$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderRestoreState$ {
  reader_handle: py.TensorLike
  state: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderRestoreStateV2$ {
  reader_handle: py.TensorLike
  state: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderSerializeState$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReaderSerializeStateV2$ {
  reader_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Real$ {
  input: py.TensorLike
  Tout?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface RealDiv$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RebatchDataset$ {
  input_dataset: py.TensorLike
  num_replicas: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_fallback?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface RebatchDatasetV2$ {
  input_dataset: py.TensorLike
  batch_sizes: py.TensorLike
  drop_remainder: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Reciprocal$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReciprocalGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RecordInput$ {
  file_pattern: py.Str
  /** Default: `301` */
  file_random_seed?: py.Int | undefined
  /** Default: `0` */
  file_shuffle_shift_ratio?: py.Float | undefined
  /** Default: `10000` */
  file_buffer_size?: py.Int | undefined
  /** Default: `16` */
  file_parallelism?: py.Int | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Recv$ {
  tensor_type: py.DType
  tensor_name: py.Str
  send_device: py.Str
  send_device_incarnation: py.Int
  recv_device: py.Str
  /** Default: `False` */
  client_terminated?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface RecvTPUEmbeddingActivations$ {
  num_outputs: py.Int
  config: py.Str
  name?: py.Str | null | undefined
}

export interface ReduceDataset$ {
  input_dataset: py.TensorLike
  initial_state: py.List<py.TensorLike>
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ReduceJoin$ {
  inputs: py.TensorLike
  reduction_indices: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RefEnter$ {
  data: py.TensorLike
  frame_name: py.Str
  /** Default: `False` */
  is_constant?: py.Bool | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RefExit$ {
  data: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RefIdentity$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RefMerge$ {
  inputs: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface RefNextIteration$ {
  data: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RefSelect$ {
  index: py.TensorLike
  inputs: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface RefSwitch$ {
  data: py.TensorLike
  pred: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RegexFullMatch$ {
  input: py.TensorLike
  pattern: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RegexReplace$ {
  input: py.TensorLike
  pattern: py.TensorLike
  rewrite: py.TensorLike
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface RegisterDataset$ {
  dataset: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  external_state_policy: py.Int
  /** Default: `''` */
  element_spec?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RegisterDatasetV2$ {
  dataset: py.TensorLike
  address: py.TensorLike
  protocol: py.TensorLike
  external_state_policy: py.Int
  /** Default: `''` */
  element_spec?: py.Str | undefined
  /** Default: `''` */
  requested_dataset_id?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Relu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Relu6$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Relu6Grad$ {
  gradients: py.TensorLike
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReluGrad$ {
  gradients: py.TensorLike
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RemoteCall$ {
  target: py.TensorLike
  args: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  f: py.Callable
  name?: py.Str | null | undefined
}

export interface RepeatDataset$ {
  input_dataset: py.TensorLike
  count: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RequantizationRange$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RequantizationRangePerChannel$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  clip_value_max: py.Float
  name?: py.Str | null | undefined
}

export interface Requantize$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  requested_output_min: py.TensorLike
  requested_output_max: py.TensorLike
  out_type: py.DType
  name?: py.Str | null | undefined
}

export interface RequantizePerChannel$ {
  input: py.TensorLike
  input_min: py.TensorLike
  input_max: py.TensorLike
  requested_output_min: py.TensorLike
  requested_output_max: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Reshape$ {
  tensor: py.TensorLike
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResizeArea$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeBicubic$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeBicubicGrad$ {
  grads: py.TensorLike
  original_image: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeBilinear$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeBilinearGrad$ {
  grads: py.TensorLike
  original_image: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeNearestNeighbor$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResizeNearestNeighborGrad$ {
  grads: py.TensorLike
  size: py.TensorLike
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceAccumulatorApplyGradient$ {
  handle: py.TensorLike
  local_step: py.TensorLike
  gradient: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceAccumulatorNumAccumulated$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceAccumulatorSetGlobalStep$ {
  handle: py.TensorLike
  new_global_step: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceAccumulatorTakeGradient$ {
  handle: py.TensorLike
  num_required: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdaMax$ {
  var: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  beta1_power: py.TensorLike
  lr: py.TensorLike
  beta1: py.TensorLike
  beta2: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdadelta$ {
  var: py.TensorLike
  accum: py.TensorLike
  accum_update: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdagradDA$ {
  var: py.TensorLike
  gradient_accumulator: py.TensorLike
  gradient_squared_accumulator: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  global_step: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdagradV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdam$ {
  var: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  beta1_power: py.TensorLike
  beta2_power: py.TensorLike
  lr: py.TensorLike
  beta1: py.TensorLike
  beta2: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAdamWithAmsgrad$ {
  var: py.TensorLike
  m: py.TensorLike
  v: py.TensorLike
  vhat: py.TensorLike
  beta1_power: py.TensorLike
  beta2_power: py.TensorLike
  lr: py.TensorLike
  beta1: py.TensorLike
  beta2: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyAddSign$ {
  var: py.TensorLike
  m: py.TensorLike
  lr: py.TensorLike
  alpha: py.TensorLike
  sign_decay: py.TensorLike
  beta: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyCenteredRMSProp$ {
  var: py.TensorLike
  mg: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyFtrl$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyFtrlV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  l2_shrinkage: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyKerasMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyPowerSign$ {
  var: py.TensorLike
  m: py.TensorLike
  lr: py.TensorLike
  logbase: py.TensorLike
  sign_decay: py.TensorLike
  beta: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyProximalAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyProximalGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  delta: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceApplyRMSProp$ {
  var: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceConditionalAccumulator$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceCountUpTo$ {
  resource: py.TensorLike
  limit: py.Int
  T: py.DType
  name?: py.Str | null | undefined
}

export interface ResourceGather$ {
  resource: py.TensorLike
  indices: py.TensorLike
  dtype: py.DType
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceGatherNd$ {
  resource: py.TensorLike
  indices: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface ResourceScatterAdd$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterDiv$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterMax$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterMin$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterMul$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterNdAdd$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceScatterNdMax$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceScatterNdMin$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceScatterNdSub$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceScatterNdUpdate$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ResourceScatterSub$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceScatterUpdate$ {
  resource: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyAdadelta$ {
  var: py.TensorLike
  accum: py.TensorLike
  accum_update: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyAdagradDA$ {
  var: py.TensorLike
  gradient_accumulator: py.TensorLike
  gradient_squared_accumulator: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  global_step: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyAdagradV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyCenteredRMSProp$ {
  var: py.TensorLike
  mg: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyFtrl$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyFtrlV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  l2_shrinkage: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyKerasMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyProximalAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyProximalGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceSparseApplyRMSProp$ {
  var: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ResourceStridedSliceAssign$ {
  ref: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides: py.TensorLike
  value: py.TensorLike
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Restore$ {
  file_pattern: py.TensorLike
  tensor_name: py.TensorLike
  dt: py.DType
  /** Default: `-1` */
  preferred_shard?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RestoreSlice$ {
  file_pattern: py.TensorLike
  tensor_name: py.TensorLike
  shape_and_slice: py.TensorLike
  dt: py.DType
  /** Default: `-1` */
  preferred_shard?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface RestoreV2$ {
  prefix: py.TensorLike
  tensor_names: py.TensorLike
  shape_and_slices: py.TensorLike
  dtypes: py.List<py.DType>
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingADAMParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingAdadeltaParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingAdagradMomentumParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingAdagradParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingCenteredRMSPropParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingFTRLParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingFrequencyEstimatorParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingMDLAdagradLightParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingMomentumParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingProximalAdagradParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingProximalYogiParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingRMSPropParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface RetrieveTPUEmbeddingStochasticGradientDescentParameters$ {
  num_shards: py.Int
  shard_id: py.Int
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Reverse$ {
  tensor: py.TensorLike
  dims: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ReverseSequence$ {
  input: py.TensorLike
  seq_lengths: py.TensorLike
  seq_dim: py.Int
  /** Default: `0` */
  batch_dim?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface ReverseV2$ {
  tensor: py.TensorLike
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RewriteDataset$ {
  input_dataset: py.TensorLike
  rewrite_name: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface RightShift$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Rint$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RngReadAndSkip$ {
  resource: py.TensorLike
  alg: py.TensorLike
  delta: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RngSkip$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  delta: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Roll$ {
  input: py.TensorLike
  shift: py.TensorLike
  axis: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Round$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Rsqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface RsqrtGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SampleDistortedBoundingBox$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0.1` */
  min_object_covered?: py.Float | undefined
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.Float> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SampleDistortedBoundingBoxV2$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  min_object_covered: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.Float> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SamplingDataset$ {
  input_dataset: py.TensorLike
  rate: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Save$ {
  filename: py.TensorLike
  tensor_names: py.TensorLike
  data: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface SaveDataset$ {
  input_dataset: py.TensorLike
  path: py.TensorLike
  shard_func_other_args: py.List<py.TensorLike>
  shard_func: py.Callable
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `True` */
  use_shard_func?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SaveDatasetV2$ {
  input_dataset: py.TensorLike
  path: py.TensorLike
  shard_func_other_args: py.List<py.TensorLike>
  shard_func: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `True` */
  use_shard_func?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SaveSlices$ {
  filename: py.TensorLike
  tensor_names: py.TensorLike
  shapes_and_slices: py.TensorLike
  data: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface SaveV2$ {
  prefix: py.TensorLike
  tensor_names: py.TensorLike
  shape_and_slices: py.TensorLike
  tensors: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface ScalarSummary$ {
  tags: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ScaleAndTranslate$ {
  images: py.TensorLike
  size: py.TensorLike
  scale: py.TensorLike
  translation: py.TensorLike
  /** Default: `'lanczos3'` */
  kernel_type?: py.Str | undefined
  /** Default: `True` */
  antialias?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScaleAndTranslateGrad$ {
  grads: py.TensorLike
  original_image: py.TensorLike
  scale: py.TensorLike
  translation: py.TensorLike
  /** Default: `'lanczos3'` */
  kernel_type?: py.Str | undefined
  /** Default: `True` */
  antialias?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScanDataset$ {
  input_dataset: py.TensorLike
  initial_state: py.List<py.TensorLike>
  other_arguments: py.List<py.TensorLike>
  f: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `True` */
  use_default_device?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterAdd$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterDiv$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterMax$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterMin$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterMul$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNd$ {
  indices: py.TensorLike
  updates: py.TensorLike
  shape: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdAdd$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdMax$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdMin$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdNonAliasingAdd$ {
  input: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdSub$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterNdUpdate$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ScatterSub$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ScatterUpdate$ {
  ref: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SdcaFprint$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SdcaOptimizer$ {
  sparse_example_indices: py.List<py.TensorLike>
  sparse_feature_indices: py.List<py.RemoteArgument>
  sparse_feature_values: py.List<py.TensorLike>
  dense_features: py.List<py.TensorLike>
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

export interface SdcaOptimizerV2$ {
  sparse_example_indices: py.List<py.TensorLike>
  sparse_feature_indices: py.List<py.RemoteArgument>
  sparse_feature_values: py.List<py.TensorLike>
  dense_features: py.List<py.TensorLike>
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
  adaptive?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SdcaShrinkL1$ {
  weights: py.List<py.TensorLike>
  l1: py.Float
  l2: py.Float
  name?: py.Str | null | undefined
}

export interface SegmentMax$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentMaxV2$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentMean$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentMin$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentMinV2$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentProd$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentProdV2$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentSum$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SegmentSumV2$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Select$ {
  condition: py.TensorLike
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SelectV2$ {
  condition: py.TensorLike
  t: py.TensorLike
  e: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SelfAdjointEig$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SelfAdjointEigV2$ {
  input: py.TensorLike
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Selu$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SeluGrad$ {
  gradients: py.TensorLike
  outputs: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Send$ {
  tensor: py.TensorLike
  tensor_name: py.Str
  send_device: py.Str
  send_device_incarnation: py.Int
  recv_device: py.Str
  /** Default: `False` */
  client_terminated?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SendTPUEmbeddingGradients$ {
  inputs: py.List<py.RemoteArgument>
  learning_rates: py.List<py.TensorLike>
  config: py.Str
  name?: py.Str | null | undefined
}

export interface SerializeIterator$ {
  resource_handle: py.TensorLike
  /** Default: `0` */
  external_state_policy?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface SerializeManySparse$ {
  sparse_indices: py.TensorLike
  sparse_values: py.TensorLike
  sparse_shape: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface SerializeSparse$ {
  sparse_indices: py.TensorLike
  sparse_values: py.TensorLike
  sparse_shape: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface SerializeTensor$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SetSize$ {
  set_indices: py.TensorLike
  set_values: py.TensorLike
  set_shape: py.TensorLike
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SetStatsAggregatorDataset$ {
  input_dataset: py.TensorLike
  stats_aggregator: py.TensorLike
  tag: py.TensorLike
  counter_prefix: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Shape$ {
  input: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ShapeN$ {
  input: py.List<py.RemoteArgument>
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface ShardDataset$ {
  input_dataset: py.TensorLike
  num_shards: py.TensorLike
  index: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  require_non_empty?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShardedFilename$ {
  basename: py.TensorLike
  shard: py.TensorLike
  num_shards: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ShardedFilespec$ {
  basename: py.TensorLike
  num_shards: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ShuffleAndRepeatDataset$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  count: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShuffleAndRepeatDatasetV2$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  count: py.TensorLike
  seed_generator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShuffleDataset$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShuffleDatasetV2$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  seed_generator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShuffleDatasetV3$ {
  input_dataset: py.TensorLike
  buffer_size: py.TensorLike
  seed: py.TensorLike
  seed2: py.TensorLike
  seed_generator: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ShutdownDistributedTPU$ {
  name?: py.Str | null | undefined
}

export interface Sigmoid$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SigmoidGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Sign$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Sin$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Sinh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Size$ {
  input: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface SkipDataset$ {
  input_dataset: py.TensorLike
  count: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SleepDataset$ {
  input_dataset: py.TensorLike
  sleep_microseconds: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Slice$ {
  input: py.TensorLike
  begin: py.TensorLike
  size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SlidingWindowDataset$ {
  input_dataset: py.TensorLike
  window_size: py.TensorLike
  window_shift: py.TensorLike
  window_stride: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `True` */
  drop_remainder?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Snapshot$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SnapshotChunkDataset$ {
  chunk_file: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SnapshotDataset$ {
  input_dataset: py.TensorLike
  path: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `''` */
  reader_path_prefix?: py.Str | undefined
  /** Default: `''` */
  writer_path_prefix?: py.Str | undefined
  /** Default: `10737418240` */
  shard_size_bytes?: py.Int | undefined
  /** Default: `86400` */
  pending_snapshot_expiry_seconds?: py.Int | undefined
  /** Default: `1` */
  num_reader_threads?: py.Int | undefined
  /** Default: `1` */
  reader_buffer_size?: py.Int | undefined
  /** Default: `1` */
  num_writer_threads?: py.Int | undefined
  /** Default: `1` */
  writer_buffer_size?: py.Int | undefined
  /** Default: `False` */
  shuffle_on_read?: py.Bool | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  /** Default: `''` */
  snapshot_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SnapshotDatasetReader$ {
  shard_dir: py.TensorLike
  start_index: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  version: py.Int
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SnapshotDatasetV2$ {
  input_dataset: py.TensorLike
  path: py.TensorLike
  reader_func_other_args: py.List<py.TensorLike>
  shard_func_other_args: py.List<py.TensorLike>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  reader_func: py.Callable
  shard_func: py.Callable
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `''` */
  reader_prefix?: py.Str | undefined
  /** Default: `''` */
  writer_prefix?: py.Str | undefined
  /** Default: `False` */
  hash_valid?: py.Bool | undefined
  /** Default: `0` */
  hash?: py.Int | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SnapshotNestedDatasetReader$ {
  inputs: py.List<py.RemoteArgument>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface SobolSample$ {
  dim: py.TensorLike
  num_results: py.TensorLike
  skip: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Softmax$ {
  logits: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SoftmaxCrossEntropyWithLogits$ {
  features: py.TensorLike
  labels: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Softplus$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SoftplusGrad$ {
  gradients: py.TensorLike
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Softsign$ {
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SoftsignGrad$ {
  gradients: py.TensorLike
  features: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SortListOfSparseCoreCooTensors$ {
  row_ids_list: py.List<py.RemoteArgument>
  col_ids_list: py.List<py.RemoteArgument>
  gains_list: py.List<py.RemoteArgument>
  sample_count_list: py.List<py.Int>
  col_offset_list: py.List<py.Int>
  num_replica: py.Int
  table_vocab_size: py.Int
  feature_width: py.Int
  num_sc_per_chip: py.Int
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  name?: py.Str | null | undefined
}

export interface SpaceToBatch$ {
  input: py.TensorLike
  paddings: py.TensorLike
  block_size: py.Int
  name?: py.Str | null | undefined
}

export interface SpaceToBatchND$ {
  input: py.TensorLike
  block_shape: py.TensorLike
  paddings: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SpaceToDepth$ {
  input: py.TensorLike
  block_size: py.Int
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SparseAccumulatorApplyGradient$ {
  handle: py.TensorLike
  local_step: py.TensorLike
  gradient_indices: py.TensorLike
  gradient_values: py.TensorLike
  gradient_shape: py.TensorLike
  has_known_shape: py.Bool
  name?: py.Str | null | undefined
}

export interface SparseAccumulatorTakeGradient$ {
  handle: py.TensorLike
  num_required: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface SparseAdd$ {
  a_indices: py.TensorLike
  a_values: py.TensorLike
  a_shape: py.TensorLike
  b_indices: py.TensorLike
  b_values: py.TensorLike
  b_shape: py.TensorLike
  thresh: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseAddGrad$ {
  backprop_val_grad: py.TensorLike
  a_indices: py.TensorLike
  b_indices: py.TensorLike
  sum_indices: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseApplyAdadelta$ {
  var: py.TensorLike
  accum: py.TensorLike
  accum_update: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyAdagradDA$ {
  var: py.TensorLike
  gradient_accumulator: py.TensorLike
  gradient_squared_accumulator: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  global_step: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyAdagradV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyCenteredRMSProp$ {
  var: py.TensorLike
  mg: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyFtrl$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyFtrlV2$ {
  var: py.TensorLike
  accum: py.TensorLike
  linear: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  l2_shrinkage: py.TensorLike
  lr_power: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyMomentum$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  momentum: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyProximalAdagrad$ {
  var: py.TensorLike
  accum: py.TensorLike
  lr: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyProximalGradientDescent$ {
  var: py.TensorLike
  alpha: py.TensorLike
  l1: py.TensorLike
  l2: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseApplyRMSProp$ {
  var: py.TensorLike
  ms: py.TensorLike
  mom: py.TensorLike
  lr: py.TensorLike
  rho: py.TensorLike
  momentum: py.TensorLike
  epsilon: py.TensorLike
  grad: py.TensorLike
  indices: py.TensorLike
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseBincount$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  size: py.TensorLike
  weights: py.TensorLike
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseConcat$ {
  indices: py.List<py.RemoteArgument>
  values: py.List<py.RemoteArgument>
  shapes: py.List<py.RemoteArgument>
  concat_dim: py.Int
  name?: py.Str | null | undefined
}

export interface SparseConditionalAccumulator$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface SparseCountSparseOutput$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  weights: py.TensorLike
  binary_output: py.Bool
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface SparseCross$ {
  indices: py.List<py.TensorLike>
  values: py.List<py.TensorLike>
  shapes: py.List<py.RemoteArgument>
  dense_inputs: py.List<py.TensorLike>
  hashed_output: py.Bool
  num_buckets: py.Int
  hash_key: py.Int
  out_type: py.DType
  internal_type: py.DType
  name?: py.Str | null | undefined
}

export interface SparseCrossHashed$ {
  indices: py.List<py.TensorLike>
  values: py.List<py.TensorLike>
  shapes: py.List<py.RemoteArgument>
  dense_inputs: py.List<py.TensorLike>
  num_buckets: py.TensorLike
  strong_hash: py.TensorLike
  salt: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseCrossV2$ {
  indices: py.List<py.TensorLike>
  values: py.List<py.TensorLike>
  shapes: py.List<py.RemoteArgument>
  dense_inputs: py.List<py.TensorLike>
  sep: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseDenseCwiseAdd$ {
  sp_indices: py.TensorLike
  sp_values: py.TensorLike
  sp_shape: py.TensorLike
  dense: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseDenseCwiseDiv$ {
  sp_indices: py.TensorLike
  sp_values: py.TensorLike
  sp_shape: py.TensorLike
  dense: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseDenseCwiseMul$ {
  sp_indices: py.TensorLike
  sp_values: py.TensorLike
  sp_shape: py.TensorLike
  dense: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseFillEmptyRows$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  default_value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseFillEmptyRowsGrad$ {
  reverse_index_map: py.TensorLike
  grad_values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseMatMul$ {
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

export interface SparseMatrixAdd$ {
  a: py.TensorLike
  b: py.TensorLike
  alpha: py.TensorLike
  beta: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseMatrixMatMul$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  /** Default: `False` */
  transpose_output?: py.Bool | undefined
  /** Default: `False` */
  conjugate_output?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseMatrixMul$ {
  a: py.TensorLike
  b: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseMatrixNNZ$ {
  sparse_matrix: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseMatrixOrderingAMD$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseMatrixSoftmax$ {
  logits: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface SparseMatrixSoftmaxGrad$ {
  softmax: py.TensorLike
  grad_softmax: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface SparseMatrixSparseCholesky$ {
  input: py.TensorLike
  permutation: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface SparseMatrixSparseMatMul$ {
  a: py.TensorLike
  b: py.TensorLike
  type: py.DType
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseMatrixTranspose$ {
  input: py.TensorLike
  type: py.DType
  /** Default: `False` */
  conjugate?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseMatrixZeros$ {
  dense_shape: py.TensorLike
  type: py.DType
  name?: py.Str | null | undefined
}

export interface SparseReduceMax$ {
  input_indices: py.TensorLike
  input_values: py.TensorLike
  input_shape: py.TensorLike
  reduction_axes: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseReduceMaxSparse$ {
  input_indices: py.TensorLike
  input_values: py.TensorLike
  input_shape: py.TensorLike
  reduction_axes: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseReduceSum$ {
  input_indices: py.TensorLike
  input_values: py.TensorLike
  input_shape: py.TensorLike
  reduction_axes: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseReduceSumSparse$ {
  input_indices: py.TensorLike
  input_values: py.TensorLike
  input_shape: py.TensorLike
  reduction_axes: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseReorder$ {
  input_indices: py.TensorLike
  input_values: py.TensorLike
  input_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseReshape$ {
  input_indices: py.TensorLike
  input_shape: py.TensorLike
  new_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentMean$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSegmentMeanGrad$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentMeanGradV2$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  dense_output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentMeanWithNumSegments$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSegmentSqrtN$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSegmentSqrtNGrad$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentSqrtNGradV2$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  dense_output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentSqrtNWithNumSegments$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSegmentSum$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSegmentSumGrad$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentSumGradV2$ {
  grad: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  dense_output_dim0: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSegmentSumWithNumSegments$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseSlice$ {
  indices: py.TensorLike
  values: py.TensorLike
  shape: py.TensorLike
  start: py.TensorLike
  size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSliceGrad$ {
  backprop_val_grad: py.TensorLike
  input_indices: py.TensorLike
  input_start: py.TensorLike
  output_indices: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSoftmax$ {
  sp_indices: py.TensorLike
  sp_values: py.TensorLike
  sp_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSoftmaxCrossEntropyWithLogits$ {
  features: py.TensorLike
  labels: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSparseMaximum$ {
  a_indices: py.TensorLike
  a_values: py.TensorLike
  a_shape: py.TensorLike
  b_indices: py.TensorLike
  b_values: py.TensorLike
  b_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSparseMinimum$ {
  a_indices: py.TensorLike
  a_values: py.TensorLike
  a_shape: py.TensorLike
  b_indices: py.TensorLike
  b_values: py.TensorLike
  b_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseSplit$ {
  split_dim: py.TensorLike
  indices: py.TensorLike
  values: py.TensorLike
  shape: py.TensorLike
  num_split: py.Int
  name?: py.Str | null | undefined
}

export interface SparseTensorDenseAdd$ {
  a_indices: py.TensorLike
  a_values: py.TensorLike
  a_shape: py.TensorLike
  b: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseTensorDenseMatMul$ {
  a_indices: py.TensorLike
  a_values: py.TensorLike
  a_shape: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseTensorSliceDataset$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseTensorToCSRSparseMatrix$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SparseToDense$ {
  sparse_indices: py.TensorLike
  output_shape: py.TensorLike
  sparse_values: py.TensorLike
  default_value: py.TensorLike
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SparseToSparseSetOperation$ {
  set1_indices: py.TensorLike
  set1_values: py.TensorLike
  set1_shape: py.TensorLike
  set2_indices: py.TensorLike
  set2_values: py.TensorLike
  set2_shape: py.TensorLike
  set_operation: py.Str
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Spence$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Split$ {
  axis: py.TensorLike
  value: py.TensorLike
  num_split: py.Int
  name?: py.Str | null | undefined
}

export interface SplitV$ {
  value: py.TensorLike
  size_splits: py.TensorLike
  axis: py.TensorLike
  num_split: py.Int
  name?: py.Str | null | undefined
}

export interface SqlDataset$ {
  driver_name: py.TensorLike
  data_source_name: py.TensorLike
  query: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface Sqrt$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SqrtGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Square$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SquaredDifference$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Squeeze$ {
  input: py.TensorLike
  /** Default: `[]` */
  axis?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Stack$ {
  elem_type: py.DType
  /** Default: `''` */
  stack_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StackClose$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StackCloseV2$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StackPop$ {
  handle: py.TensorLike
  elem_type: py.DType
  name?: py.Str | null | undefined
}

export interface StackPopV2$ {
  handle: py.TensorLike
  elem_type: py.DType
  name?: py.Str | null | undefined
}

export interface StackPush$ {
  handle: py.TensorLike
  elem: py.TensorLike
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface StackPushV2$ {
  handle: py.TensorLike
  elem: py.TensorLike
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface StackV2$ {
  max_size: py.TensorLike
  elem_type: py.DType
  /** Default: `''` */
  stack_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Stage$ {
  values: py.List<py.TensorLike>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StageClear$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StagePeek$ {
  index: py.TensorLike
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StageSize$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StatefulPartitionedCall$ {
  args: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  f: py.Callable
  /** Default: `''` */
  config?: py.Str | undefined
  /** Default: `''` */
  config_proto?: py.Str | undefined
  /** Default: `''` */
  executor_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StatefulRandomBinomial$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  counts: py.TensorLike
  probs: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulStandardNormal$ {
  resource: py.TensorLike
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulStandardNormalV2$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulTruncatedNormal$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulUniform$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulUniformFullInt$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatefulUniformInt$ {
  resource: py.TensorLike
  algorithm: py.TensorLike
  shape: py.TensorLike
  minval: py.TensorLike
  maxval: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessCase$ {
  branch_index: py.TensorLike
  input: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  branches: py.List<py.Callable>
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface StatelessIf$ {
  cond: py.TensorLike
  input: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  then_branch: py.Callable
  else_branch: py.Callable
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  name?: py.Str | null | undefined
}

export interface StatelessMultinomial$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  seed: py.TensorLike
  output_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessParameterizedTruncatedNormal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  means: py.TensorLike
  stddevs: py.TensorLike
  minvals: py.TensorLike
  maxvals: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomBinomial$ {
  shape: py.TensorLike
  seed: py.TensorLike
  counts: py.TensorLike
  probs: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomGammaV2$ {
  shape: py.TensorLike
  seed: py.TensorLike
  alpha: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomGammaV3$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  alpha: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomGetAlg$ {
  name?: py.Str | null | undefined
}

export interface StatelessRandomGetKeyCounter$ {
  seed: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomGetKeyCounterAlg$ {
  seed: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomNormal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomNormalV2$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomPoisson$ {
  shape: py.TensorLike
  seed: py.TensorLike
  lam: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniform$ {
  shape: py.TensorLike
  seed: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniformFullInt$ {
  shape: py.TensorLike
  seed: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniformFullIntV2$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniformInt$ {
  shape: py.TensorLike
  seed: py.TensorLike
  minval: py.TensorLike
  maxval: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniformIntV2$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  minval: py.TensorLike
  maxval: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessRandomUniformV2$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessSampleDistortedBoundingBox$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  min_object_covered: py.TensorLike
  seed: py.TensorLike
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.Float> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface StatelessShuffle$ {
  value: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatelessTruncatedNormal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessTruncatedNormalV2$ {
  shape: py.TensorLike
  key: py.TensorLike
  counter: py.TensorLike
  alg: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StatelessWhile$ {
  input: py.List<py.TensorLike>
  cond: py.Callable
  body: py.Callable
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StaticRegexFullMatch$ {
  input: py.TensorLike
  pattern: py.Str
  name?: py.Str | null | undefined
}

export interface StaticRegexReplace$ {
  input: py.TensorLike
  pattern: py.Str
  rewrite: py.Str
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface StatsAggregatorHandle$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StatsAggregatorHandleV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StatsAggregatorSetSummaryWriter$ {
  stats_aggregator: py.TensorLike
  summary: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StatsAggregatorSummary$ {
  iterator: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StopGradient$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StoreMinibatchStatisticsInFdo$ {
  program_key: py.TensorLike
  max_ids: py.TensorLike
  max_uniques: py.TensorLike
  sample_count: py.Int
  num_replica: py.Int
  feature_width: py.Int
  num_sc_per_chip: py.Int
  table_name: py.Str
  mini_batch_splits: py.Str
  name?: py.Str | null | undefined
}

export interface StridedSlice$ {
  input: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides: py.TensorLike
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StridedSliceAssign$ {
  ref: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides: py.TensorLike
  value: py.TensorLike
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StridedSliceGrad$ {
  shape: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides: py.TensorLike
  dy: py.TensorLike
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StringFormat$ {
  inputs: py.List<py.TensorLike>
  /** Default: `'%s'` */
  template?: py.Str | undefined
  /** Default: `'%s'` */
  placeholder?: py.Str | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StringJoin$ {
  inputs: py.List<py.TensorLike>
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StringLength$ {
  input: py.TensorLike
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface StringLower$ {
  input: py.TensorLike
  /** Default: `''` */
  encoding?: '' | 'utf-8' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface StringNGrams$ {
  data: py.TensorLike
  data_splits: py.TensorLike
  separator: py.Str
  ngram_widths: py.List<py.Int>
  left_pad: py.Str
  right_pad: py.Str
  pad_width: py.Int
  preserve_short_sequences: py.Bool
  name?: py.Str | null | undefined
}

export interface StringSplit$ {
  input: py.TensorLike
  delimiter: py.TensorLike
  /** Default: `True` */
  skip_empty?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface StringSplitV2$ {
  input: py.TensorLike
  sep: py.TensorLike
  /** Default: `-1` */
  maxsplit?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface StringStrip$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface StringToHashBucket$ {
  string_tensor: py.TensorLike
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface StringToHashBucketFast$ {
  input: py.TensorLike
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface StringToHashBucketStrong$ {
  input: py.TensorLike
  num_buckets: py.Int
  key: py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface StringToNumber$ {
  string_tensor: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface StringUpper$ {
  input: py.TensorLike
  /** Default: `''` */
  encoding?: '' | 'utf-8' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface Sub$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Substr$ {
  input: py.TensorLike
  pos: py.TensorLike
  len: py.TensorLike
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Sum$ {
  input: py.TensorLike
  axis: py.TensorLike
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface SummaryWriter$ {
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Svd$ {
  input: py.TensorLike
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Switch$ {
  data: py.TensorLike
  pred: py.TensorLike
  name?: py.Str | null | undefined
}

export interface SymbolicGradient$ {
  input: py.List<py.TensorLike>
  Tout: py.List<py.DType>
  f: py.Callable
  name?: py.Str | null | undefined
}

export interface SyncDevice$ {
  name?: py.Str | null | undefined
}

export interface TFRecordDataset$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TFRecordDatasetV2$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  byte_offsets: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TFRecordReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TFRecordReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TPUAnnotateTensorsWithDynamicShape$ {
  tensors: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface TPUCompilationResult$ {
  name?: py.Str | null | undefined
}

export interface TPUCopyWithDynamicShape$ {
  tensors: py.List<py.TensorLike>
  unpadded_sizes: py.List<py.TensorLike>
  name?: py.Str | null | undefined
}

export interface TPUDummyInput$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface TPUEmbeddingActivations$ {
  embedding_variable: py.TensorLike
  sliced_activations: py.TensorLike
  table_id: py.Int
  lookup_id: py.Int
  name?: py.Str | null | undefined
}

export interface TPUOrdinalSelector$ {
  name?: py.Str | null | undefined
}

export interface TPUPartitionedCall$ {
  args: py.List<py.TensorLike>
  device_ordinal: py.TensorLike
  Tout: py.List<py.DType>
  f: py.Callable
  /** Default: `0` */
  autotuner_thresh?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface TPUPartitionedInput$ {
  inputs: py.List<py.RemoteArgument>
  /** Default: `0` */
  partition_dim?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface TPUPartitionedInputV2$ {
  inputs: py.List<py.RemoteArgument>
  partition_dims: py.List<py.Int>
  /** Default: `False` */
  is_packed?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TPUPartitionedOutput$ {
  inputs: py.TensorLike
  num_splits: py.Int
  /** Default: `0` */
  partition_dim?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface TPUPartitionedOutputV2$ {
  inputs: py.TensorLike
  num_splits: py.Int
  partition_dims: py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface TPUReplicateMetadata$ {
  num_replicas: py.Int
  /** Default: `1` */
  num_cores_per_replica?: py.Int | undefined
  /** Default: `''` */
  topology?: py.Str | undefined
  /** Default: `True` */
  use_tpu?: py.Bool | undefined
  /** Default: `[]` */
  device_assignment?: py.List<py.Int> | undefined
  /** Default: `[]` */
  computation_shape?: py.List<py.Int> | undefined
  /** Default: `[]` */
  host_compute_core?: py.List<py.Str> | undefined
  /** Default: `[]` */
  padding_map?: py.List<py.Str> | undefined
  /** Default: `'STEP_MARK_AT_ENTRY'` */
  step_marker_location?: py.Str | undefined
  /** Default: `False` */
  allow_soft_placement?: py.Bool | undefined
  /** Default: `False` */
  use_spmd_for_xla_partitioning?: py.Bool | undefined
  /** Default: `False` */
  use_shardy_partitioner?: py.Bool | undefined
  /** Default: `''` */
  tpu_compile_options_proto?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TPUReplicatedInput$ {
  inputs: py.List<py.RemoteArgument>
  /** Default: `False` */
  is_mirrored_variable?: py.Bool | undefined
  /** Default: `-1` */
  index?: py.Int | undefined
  /** Default: `False` */
  is_packed?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TPUReplicatedOutput$ {
  input: py.TensorLike
  num_replicas: py.Int
  name?: py.Str | null | undefined
}

export interface TakeDataset$ {
  input_dataset: py.TensorLike
  count: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TakeManySparseFromTensorsMap$ {
  sparse_handles: py.TensorLike
  dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TakeWhileDataset$ {
  input_dataset: py.TensorLike
  other_arguments: py.List<py.TensorLike>
  predicate: py.Callable
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Tan$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Tanh$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TanhGrad$ {
  y: py.TensorLike
  dy: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TemporaryVariable$ {
  shape: py.Shape | py.List<py.Int>
  dtype: py.DType
  /** Default: `''` */
  var_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorArray$ {
  size: py.TensorLike
  dtype: py.DType
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayClose$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayCloseV2$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayCloseV3$ {
  handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayConcat$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape_except0?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayConcatV2$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape_except0?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayConcatV3$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape_except0?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayGather$ {
  handle: py.TensorLike
  indices: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayGatherV2$ {
  handle: py.TensorLike
  indices: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayGatherV3$ {
  handle: py.TensorLike
  indices: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayGrad$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  source: py.Str
  name?: py.Str | null | undefined
}

export interface TensorArrayGradV2$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  source: py.Str
  name?: py.Str | null | undefined
}

export interface TensorArrayGradV3$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  source: py.Str
  name?: py.Str | null | undefined
}

export interface TensorArrayGradWithShape$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  shape_to_prepend: py.TensorLike
  source: py.Str
  name?: py.Str | null | undefined
}

export interface TensorArrayPack$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayRead$ {
  handle: py.TensorLike
  index: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorArrayReadV2$ {
  handle: py.TensorLike
  index: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorArrayReadV3$ {
  handle: py.TensorLike
  index: py.TensorLike
  flow_in: py.TensorLike
  dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorArrayScatter$ {
  handle: py.TensorLike
  indices: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayScatterV2$ {
  handle: py.TensorLike
  indices: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayScatterV3$ {
  handle: py.TensorLike
  indices: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySize$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySizeV2$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySizeV3$ {
  handle: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySplit$ {
  handle: py.TensorLike
  value: py.TensorLike
  lengths: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySplitV2$ {
  handle: py.TensorLike
  value: py.TensorLike
  lengths: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArraySplitV3$ {
  handle: py.TensorLike
  value: py.TensorLike
  lengths: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayUnpack$ {
  handle: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayV2$ {
  size: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayV3$ {
  size: py.TensorLike
  dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `False` */
  identical_element_shapes?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorArrayWrite$ {
  handle: py.TensorLike
  index: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayWriteV2$ {
  handle: py.TensorLike
  index: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorArrayWriteV3$ {
  handle: py.TensorLike
  index: py.TensorLike
  value: py.TensorLike
  flow_in: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorDataset$ {
  components: py.List<py.TensorLike>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorListConcat$ {
  input_handle: py.TensorLike
  element_dtype: py.DType
  element_shape?: py.Shape | py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
}

export interface TensorListConcatLists$ {
  input_a: py.TensorLike
  input_b: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListConcatV2$ {
  input_handle: py.TensorLike
  element_shape: py.TensorLike
  leading_dims: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListElementShape$ {
  input_handle: py.TensorLike
  shape_type: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListFromTensor$ {
  tensor: py.TensorLike
  element_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListGather$ {
  input_handle: py.TensorLike
  indices: py.TensorLike
  element_shape: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListGetItem$ {
  input_handle: py.TensorLike
  index: py.TensorLike
  element_shape: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListLength$ {
  input_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListPopBack$ {
  input_handle: py.TensorLike
  element_shape: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListPushBack$ {
  input_handle: py.TensorLike
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListPushBackBatch$ {
  input_handles: py.TensorLike
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListReserve$ {
  element_shape: py.TensorLike
  num_elements: py.TensorLike
  element_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorListResize$ {
  input_handle: py.TensorLike
  size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListScatter$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  element_shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListScatterIntoExistingList$ {
  input_handle: py.TensorLike
  tensor: py.TensorLike
  indices: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListScatterV2$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  element_shape: py.TensorLike
  num_elements: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListSetItem$ {
  input_handle: py.TensorLike
  index: py.TensorLike
  item: py.TensorLike
  /** Default: `False` */
  resize_if_index_out_of_bounds?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TensorListSplit$ {
  tensor: py.TensorLike
  element_shape: py.TensorLike
  lengths: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorListStack$ {
  input_handle: py.TensorLike
  element_shape: py.TensorLike
  element_dtype: py.DType
  /** Default: `-1` */
  num_elements?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface TensorMapErase$ {
  input_handle: py.TensorLike
  key: py.TensorLike
  value_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorMapHasKey$ {
  input_handle: py.TensorLike
  key: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorMapInsert$ {
  input_handle: py.TensorLike
  key: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorMapLookup$ {
  input_handle: py.TensorLike
  key: py.TensorLike
  value_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorMapSize$ {
  input_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TensorMapStackKeys$ {
  input_handle: py.TensorLike
  key_dtype: py.DType
  name?: py.Str | null | undefined
}

export interface TensorScatterAdd$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorScatterMax$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorScatterMin$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorScatterSub$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorScatterUpdate$ {
  tensor: py.TensorLike
  indices: py.TensorLike
  updates: py.TensorLike
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorSliceDataset$ {
  components: py.List<py.TensorLike>
  output_shapes: py.List<py.Shape>
  /** Default: `False` */
  is_files?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  /** Default: `False` */
  replicate_on_split?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TensorStridedSliceUpdate$ {
  input: py.TensorLike
  begin: py.TensorLike
  end: py.TensorLike
  strides: py.TensorLike
  value: py.TensorLike
  /** Default: `0` */
  begin_mask?: py.Int | undefined
  /** Default: `0` */
  end_mask?: py.Int | undefined
  /** Default: `0` */
  ellipsis_mask?: py.Int | undefined
  /** Default: `0` */
  new_axis_mask?: py.Int | undefined
  /** Default: `0` */
  shrink_axis_mask?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface TensorSummary$ {
  tensor: py.TensorLike
  /** Default: `''` */
  description?: py.Str | undefined
  /** Default: `[]` */
  labels?: py.List<py.Str> | undefined
  /** Default: `''` */
  display_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TensorSummaryV2$ {
  tag: py.TensorLike
  tensor: py.TensorLike
  serialized_summary_metadata: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TextLineDataset$ {
  filenames: py.TensorLike
  compression_type: py.TensorLike
  buffer_size: py.TensorLike
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TextLineReader$ {
  /** Default: `0` */
  skip_header_lines?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface TextLineReaderV2$ {
  /** Default: `0` */
  skip_header_lines?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ThreadPoolDataset$ {
  input_dataset: py.TensorLike
  thread_pool: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface ThreadPoolHandle$ {
  num_threads: py.Int
  display_name: py.Str
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ThreadUnsafeUnigramCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Tile$ {
  input: py.TensorLike
  multiples: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TileGrad$ {
  input: py.TensorLike
  multiples: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Timestamp$ {
  name?: py.Str | null | undefined
}

export interface ToBool$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TopK$ {
  input: py.TensorLike
  k: py.Int
  /** Default: `True` */
  sorted?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TopKV2$ {
  input: py.TensorLike
  k: py.TensorLike
  /** Default: `True` */
  sorted?: py.Bool | undefined
  index_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Transpose$ {
  x: py.TensorLike
  perm: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TridiagonalMatMul$ {
  superdiag: py.TensorLike
  maindiag: py.TensorLike
  subdiag: py.TensorLike
  rhs: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TridiagonalSolve$ {
  diagonals: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  partial_pivoting?: py.Bool | undefined
  /** Default: `False` */
  perturb_singular?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface TruncateDiv$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TruncateMod$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface TruncatedNormal$ {
  shape: py.TensorLike
  dtype: py.DType
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Unbatch$ {
  batched_tensor: py.TensorLike
  batch_index: py.TensorLike
  id: py.TensorLike
  timeout_micros: py.Int
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UnbatchDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UnbatchGrad$ {
  original_input: py.TensorLike
  batch_index: py.TensorLike
  grad: py.TensorLike
  id: py.TensorLike
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UncompressElement$ {
  compressed: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface UnicodeDecode$ {
  input: py.TensorLike
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  Tsplits?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface UnicodeDecodeWithOffsets$ {
  input: py.TensorLike
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  Tsplits?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface UnicodeEncode$ {
  input_values: py.TensorLike
  input_splits: py.TensorLike
  output_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UnicodeScript$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UnicodeTranscode$ {
  input: py.TensorLike
  input_encoding: py.Str
  output_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface UniformCandidateSampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformDequantize$ {
  input: py.TensorLike
  scales: py.TensorLike
  zero_points: py.TensorLike
  Tout: py.DType
  quantization_min_val: py.Int
  quantization_max_val: py.Int
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantize$ {
  input: py.TensorLike
  scales: py.TensorLike
  zero_points: py.TensorLike
  Tout: py.DType
  quantization_min_val: py.Int
  quantization_max_val: py.Int
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedAdd$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  lhs_scales: py.TensorLike
  lhs_zero_points: py.TensorLike
  rhs_scales: py.TensorLike
  rhs_zero_points: py.TensorLike
  output_scales: py.TensorLike
  output_zero_points: py.TensorLike
  lhs_quantization_min_val: py.Int
  lhs_quantization_max_val: py.Int
  rhs_quantization_min_val: py.Int
  rhs_quantization_max_val: py.Int
  output_quantization_min_val: py.Int
  output_quantization_max_val: py.Int
  /** Default: `-1` */
  lhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedClipByValue$ {
  operand: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  scales: py.TensorLike
  zero_points: py.TensorLike
  quantization_min_val: py.Int
  quantization_max_val: py.Int
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedConvolution$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  lhs_scales: py.TensorLike
  lhs_zero_points: py.TensorLike
  rhs_scales: py.TensorLike
  rhs_zero_points: py.TensorLike
  output_scales: py.TensorLike
  output_zero_points: py.TensorLike
  Tout: py.DType
  padding: 'SAME' | 'VALID' | 'EXPLICIT' | py.RemotePromise<string>
  lhs_quantization_min_val: py.Int
  lhs_quantization_max_val: py.Int
  rhs_quantization_min_val: py.Int
  rhs_quantization_max_val: py.Int
  output_quantization_min_val: py.Int
  output_quantization_max_val: py.Int
  /** Default: `[]` */
  window_strides?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  explicit_padding?: py.List<py.Int> | undefined
  /** Default: `[]` */
  lhs_dilation?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  rhs_dilation?: py.List<py.RemoteArgument> | undefined
  /** Default: `1` */
  batch_group_count?: py.Int | undefined
  /** Default: `1` */
  feature_group_count?: py.Int | undefined
  /** Default: `''` */
  dimension_numbers?: py.Str | undefined
  /** Default: `-1` */
  lhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedConvolutionHybrid$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  rhs_scales: py.TensorLike
  rhs_zero_points: py.TensorLike
  Tout: py.DType
  padding: 'SAME' | 'VALID' | 'EXPLICIT' | py.RemotePromise<string>
  rhs_quantization_min_val: py.Int
  rhs_quantization_max_val: py.Int
  /** Default: `[]` */
  window_strides?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  explicit_padding?: py.List<py.Int> | undefined
  /** Default: `[]` */
  lhs_dilation?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  rhs_dilation?: py.List<py.RemoteArgument> | undefined
  /** Default: `1` */
  batch_group_count?: py.Int | undefined
  /** Default: `1` */
  feature_group_count?: py.Int | undefined
  /** Default: `''` */
  dimension_numbers?: py.Str | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedDot$ {
  lhs: py.TensorLike
  rhs: py.TensorLike
  lhs_scales: py.TensorLike
  lhs_zero_points: py.TensorLike
  rhs_scales: py.TensorLike
  rhs_zero_points: py.TensorLike
  output_scales: py.TensorLike
  output_zero_points: py.TensorLike
  Tout: py.DType
  lhs_quantization_min_val: py.Int
  lhs_quantization_max_val: py.Int
  rhs_quantization_min_val: py.Int
  rhs_quantization_max_val: py.Int
  output_quantization_min_val: py.Int
  output_quantization_max_val: py.Int
  /** Default: `-1` */
  lhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformQuantizedDotHybrid$ {
  lhs: py.TensorLike
  rhs: py.TensorLike
  rhs_scales: py.TensorLike
  rhs_zero_points: py.TensorLike
  Tout: py.DType
  rhs_quantization_min_val: py.Int
  rhs_quantization_max_val: py.Int
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UniformRequantize$ {
  input: py.TensorLike
  input_scales: py.TensorLike
  input_zero_points: py.TensorLike
  output_scales: py.TensorLike
  output_zero_points: py.TensorLike
  Tout: py.DType
  input_quantization_min_val: py.Int
  input_quantization_max_val: py.Int
  output_quantization_min_val: py.Int
  output_quantization_max_val: py.Int
  /** Default: `-1` */
  input_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface Unique$ {
  x: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface UniqueDataset$ {
  input_dataset: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UniqueV2$ {
  x: py.TensorLike
  axis: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface UniqueWithCounts$ {
  x: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface UniqueWithCountsV2$ {
  x: py.TensorLike
  axis: py.TensorLike
  out_idx?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Unpack$ {
  value: py.TensorLike
  num: py.Int
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface UnravelIndex$ {
  indices: py.TensorLike
  dims: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UnsortedSegmentJoin$ {
  inputs: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UnsortedSegmentMax$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UnsortedSegmentMin$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UnsortedSegmentProd$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UnsortedSegmentSum$ {
  data: py.TensorLike
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Unstage$ {
  dtypes: py.List<py.DType>
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface UnwrapDatasetVariant$ {
  input_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface UpperBound$ {
  sorted_inputs: py.TensorLike
  values: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface VarHandleOp$ {
  dtype: py.DType
  shape: py.Shape | py.List<py.Int>
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  debug_name?: py.Str | undefined
  /** Default: `[]` */
  allowed_devices?: py.List<py.Str> | undefined
  name?: py.Str | null | undefined
}

export interface VarIsInitializedOp$ {
  resource: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Variable$ {
  shape: py.Shape | py.List<py.Int>
  dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface VariableShape$ {
  input: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface VariableV2$ {
  shape: py.Shape | py.List<py.Int>
  dtype: py.DType
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface WeightedFlatMapDataset$ {
  input_datasets: py.List<py.RemoteArgument>
  weights: py.List<py.RemoteArgument>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Where$ {
  condition: py.TensorLike
  name?: py.Str | null | undefined
}

export interface While$ {
  input: py.List<py.TensorLike>
  cond: py.Callable
  body: py.Callable
  /** Default: `[]` */
  output_shapes?: py.List<py.Shape> | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface WholeFileReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface WholeFileReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface WindowDataset$ {
  input_dataset: py.TensorLike
  size: py.TensorLike
  shift: py.TensorLike
  stride: py.TensorLike
  drop_remainder: py.TensorLike
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface WindowOp$ {
  inputs: py.List<py.TensorLike>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  name?: py.Str | null | undefined
}

export interface WorkerHeartbeat$ {
  request: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WrapDatasetVariant$ {
  input_handle: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteAudioSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tag: py.TensorLike
  tensor: py.TensorLike
  sample_rate: py.TensorLike
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface WriteFile$ {
  filename: py.TensorLike
  contents: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteGraphSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteHistogramSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tag: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteImageSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tag: py.TensorLike
  tensor: py.TensorLike
  bad_color: py.TensorLike
  /** Default: `3` */
  max_images?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface WriteRawProtoSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteScalarSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tag: py.TensorLike
  value: py.TensorLike
  name?: py.Str | null | undefined
}

export interface WriteSummary$ {
  writer: py.TensorLike
  step: py.TensorLike
  tensor: py.TensorLike
  tag: py.TensorLike
  summary_metadata: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Xdivy$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface XlaConcatND$ {
  inputs: py.List<py.RemoteArgument>
  num_concats: py.List<py.Int>
  /** Default: `[]` */
  paddings?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseCoreAdagrad$ {
  indices: py.TensorLike
  gradient: py.TensorLike
  learning_rate: py.TensorLike
  accumulator: py.TensorLike
  embedding_table: py.TensorLike
  feature_width: py.Int
  name?: py.Str | null | undefined
}

export interface XlaSparseCoreAdagradMomentum$ {
  indices: py.TensorLike
  gradient: py.TensorLike
  learning_rate: py.TensorLike
  beta_1: py.TensorLike
  epsilon: py.TensorLike
  accumulator: py.TensorLike
  momentum: py.TensorLike
  embedding_table: py.TensorLike
  feature_width: py.Int
  use_nesterov: py.Bool
  beta_2: py.Float
  exponent: py.Float
  name?: py.Str | null | undefined
}

export interface XlaSparseCoreAdam$ {
  embedding_table: py.TensorLike
  indices: py.TensorLike
  gradient: py.TensorLike
  learning_rate: py.TensorLike
  momentum: py.TensorLike
  velocity: py.TensorLike
  beta_1: py.TensorLike
  beta_2: py.TensorLike
  epsilon: py.TensorLike
  feature_width: py.Int
  use_sum_inside_sqrt: py.Bool
  name?: py.Str | null | undefined
}

export interface XlaSparseCoreFtrl$ {
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  linear: py.TensorLike
  learning_rate: py.TensorLike
  indices: py.TensorLike
  gradient: py.TensorLike
  beta: py.TensorLike
  learning_rate_power: py.TensorLike
  l2_regularization_strength: py.TensorLike
  feature_width: py.Int
  multiply_linear_by_learning_rate: py.Bool
  l1_regularization_strength: py.Float
  name?: py.Str | null | undefined
}

export interface XlaSparseCoreSgd$ {
  indices: py.TensorLike
  gradient: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  feature_width: py.Int
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmul$ {
  row_ids: py.TensorLike
  col_ids: py.TensorLike
  values: py.TensorLike
  offsets: py.TensorLike
  embedding_table: py.TensorLike
  max_ids_per_partition: py.Int
  max_unique_ids_per_partition: py.Int
  input_size: py.Int
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  combiner_weights_learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  combiner_weights_learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  momenta: py.TensorLike
  use_nesterov: py.Bool
  exponent: py.Float
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  combiner_weights_learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  momenta: py.TensorLike
  velocity: py.TensorLike
  use_sum_inside_sqrt: py.Bool
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  tables: py.List<py.RemoteArgument>
  hyperparameters: py.List<py.RemoteArgument>
  combiner_weights_learning_rate: py.TensorLike
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  optimizer_custom_computation: py.Callable
  table_name: py.Str
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  combiner_weights_learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  linear: py.TensorLike
  multiply_linear_by_learning_rate: py.Bool
  beta: py.Float
  learning_rate_power: py.Float
  l1_regularization_strength: py.Float
  l2_regularization_strength: py.Float
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  weights: py.TensorLike
  preserved_valencies: py.TensorLike
  preserved_vectors: py.TensorLike
  preserved_weights: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  combiner_weights_learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  max_valency: py.Int
  num_weights: py.Int
  combiner_table_vjp_computation: py.Callable
  combiner_weights_vjp_computation: py.Callable
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_pos_ids: py.TensorLike
  sorted_gains: py.TensorLike
  embedding_table: py.TensorLike
  weights: py.TensorLike
  input_size: py.Int
  max_valency: py.Int
  num_weights: py.Int
  combiner_computation: py.Callable
  quantization_config_low: py.Float
  quantization_config_high: py.Float
  quantization_config_num_buckets: py.Int
  table_name: py.Str
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  momenta: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  use_nesterov: py.Bool
  exponent: py.Float
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  momenta: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  use_nesterov: py.Bool
  exponent: py.Float
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdamAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  momenta: py.TensorLike
  velocity: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  use_sum_inside_sqrt: py.Bool
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  momenta: py.TensorLike
  velocity: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  use_sum_inside_sqrt: py.Bool
  beta1: py.Float
  beta2: py.Float
  epsilon: py.Float
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  tables: py.List<py.RemoteArgument>
  hyperparameters: py.List<py.RemoteArgument>
  num_minibatches_per_physical_sparse_core: py.TensorLike
  custom_computation: py.Callable
  table_name: py.Str
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithFtrlAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  linear: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  multiply_linear_by_learning_rate: py.Bool
  beta: py.Float
  learning_rate_power: py.Float
  l1_regularization_strength: py.Float
  l2_regularization_strength: py.Float
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  accumulator: py.TensorLike
  linear: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  multiply_linear_by_learning_rate: py.Bool
  beta: py.Float
  learning_rate_power: py.Float
  l1_regularization_strength: py.Float
  l2_regularization_strength: py.Float
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithSgdAndCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  activation_gradients: py.TensorLike
  learning_rate: py.TensorLike
  embedding_table: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulWithCsrInput$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  embedding_table: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  input_size: py.Int
  quantization_config_low: py.Float
  quantization_config_high: py.Float
  quantization_config_num_buckets: py.Int
  table_name: py.Str
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSparseDenseMatmulWithStaticBufferSize$ {
  row_pointers: py.TensorLike
  sorted_sample_ids: py.TensorLike
  sorted_token_ids: py.TensorLike
  sorted_gains: py.TensorLike
  embedding_table: py.TensorLike
  num_minibatches_per_physical_sparse_core: py.TensorLike
  input_size: py.Int
  quantization_config_low: py.Float
  quantization_config_high: py.Float
  quantization_config_num_buckets: py.Int
  max_ids_per_sparse_core: py.Int
  max_unique_ids_per_sparse_core: py.Int
  table_name: py.Str
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface XlaSplitND$ {
  input: py.TensorLike
  N: py.Int
  num_splits: py.List<py.Int>
  /** Default: `[]` */
  paddings?: py.List<py.Int> | undefined
  name?: py.Str | null | undefined
}

export interface Xlog1py$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Xlogy$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ZerosLike$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface Zeta$ {
  x: py.TensorLike
  q: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ZipDataset$ {
  input_datasets: py.List<py.RemoteArgument>
  output_types: py.List<py.DType>
  output_shapes: py.List<py.Shape>
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  Abort(keywords?: Abort$): py.Remote<tensorflow.Operation | null>
  Abort_dyn: py.RemoteFunction
  Abs(keywords: Abs$): py.Promised<tensorflow.Tensor>
  Abs_dyn: py.RemoteFunction
  AccumulateNV2(keywords: AccumulateNV2$): py.Promised<tensorflow.Tensor>
  AccumulateNV2_dyn: py.RemoteFunction
  AccumulatorApplyGradient(keywords: AccumulatorApplyGradient$): py.Remote<tensorflow.Operation | null>
  AccumulatorApplyGradient_dyn: py.RemoteFunction
  AccumulatorNumAccumulated(keywords: AccumulatorNumAccumulated$): py.Promised<tensorflow.Tensor>
  AccumulatorNumAccumulated_dyn: py.RemoteFunction
  AccumulatorSetGlobalStep(keywords: AccumulatorSetGlobalStep$): py.Remote<tensorflow.Operation | null>
  AccumulatorSetGlobalStep_dyn: py.RemoteFunction
  AccumulatorTakeGradient(keywords: AccumulatorTakeGradient$): py.Promised<tensorflow.Tensor>
  AccumulatorTakeGradient_dyn: py.RemoteFunction
  Acos(keywords: Acos$): py.Promised<tensorflow.Tensor>
  Acos_dyn: py.RemoteFunction
  Acosh(keywords: Acosh$): py.Promised<tensorflow.Tensor>
  Acosh_dyn: py.RemoteFunction
  Add(keywords: Add$): py.Promised<tensorflow.Tensor>
  Add_dyn: py.RemoteFunction
  AddManySparseToTensorsMap(keywords: AddManySparseToTensorsMap$): py.Remote
  AddManySparseToTensorsMap_dyn: py.RemoteFunction
  AddN(keywords: AddN$): py.Promised<tensorflow.Tensor>
  AddN_dyn: py.RemoteFunction
  AddSparseToTensorsMap(keywords: AddSparseToTensorsMap$): py.Promised<tensorflow.Tensor>
  AddSparseToTensorsMap_dyn: py.RemoteFunction
  AddV2(keywords: AddV2$): py.Promised<tensorflow.Tensor>
  AddV2_dyn: py.RemoteFunction
  AdjustContrast(keywords: AdjustContrast$): py.Promised<tensorflow.Tensor>
  AdjustContrast_dyn: py.RemoteFunction
  AdjustContrastv2(keywords: AdjustContrastv2$): py.Promised<tensorflow.Tensor>
  AdjustContrastv2_dyn: py.RemoteFunction
  AdjustHue(keywords: AdjustHue$): py.Promised<tensorflow.Tensor>
  AdjustHue_dyn: py.RemoteFunction
  AdjustSaturation(keywords: AdjustSaturation$): py.Promised<tensorflow.Tensor>
  AdjustSaturation_dyn: py.RemoteFunction
  All(keywords: All$): py.Promised<tensorflow.Tensor>
  All_dyn: py.RemoteFunction
  AllCandidateSampler(keywords: AllCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  AllCandidateSampler_dyn: py.RemoteFunction
  AllToAll(keywords: AllToAll$): py.Promised<tensorflow.Tensor>
  AllToAll_dyn: py.RemoteFunction
  Angle(keywords: Angle$): py.Promised<tensorflow.Tensor>
  Angle_dyn: py.RemoteFunction
  AnonymousHashTable(keywords: AnonymousHashTable$): py.Promised<tensorflow.Tensor>
  AnonymousHashTable_dyn: py.RemoteFunction
  AnonymousIterator(keywords: AnonymousIterator$): py.Promised<tensorflow.Tensor>
  AnonymousIterator_dyn: py.RemoteFunction
  AnonymousIteratorV2(keywords: AnonymousIteratorV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  AnonymousIteratorV2_dyn: py.RemoteFunction
  AnonymousIteratorV3(keywords: AnonymousIteratorV3$): py.Promised<tensorflow.Tensor>
  AnonymousIteratorV3_dyn: py.RemoteFunction
  AnonymousMemoryCache(keywords?: AnonymousMemoryCache$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  AnonymousMemoryCache_dyn: py.RemoteFunction
  AnonymousMultiDeviceIterator(keywords: AnonymousMultiDeviceIterator$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  AnonymousMultiDeviceIterator_dyn: py.RemoteFunction
  AnonymousMultiDeviceIteratorV3(keywords: AnonymousMultiDeviceIteratorV3$): py.Promised<tensorflow.Tensor>
  AnonymousMultiDeviceIteratorV3_dyn: py.RemoteFunction
  AnonymousMutableDenseHashTable(keywords: AnonymousMutableDenseHashTable$): py.Promised<tensorflow.Tensor>
  AnonymousMutableDenseHashTable_dyn: py.RemoteFunction
  AnonymousMutableHashTable(keywords: AnonymousMutableHashTable$): py.Promised<tensorflow.Tensor>
  AnonymousMutableHashTable_dyn: py.RemoteFunction
  AnonymousMutableHashTableOfTensors(keywords: AnonymousMutableHashTableOfTensors$): py.Promised<tensorflow.Tensor>
  AnonymousMutableHashTableOfTensors_dyn: py.RemoteFunction
  AnonymousRandomSeedGenerator(keywords: AnonymousRandomSeedGenerator$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  AnonymousRandomSeedGenerator_dyn: py.RemoteFunction
  AnonymousSeedGenerator(keywords: AnonymousSeedGenerator$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  AnonymousSeedGenerator_dyn: py.RemoteFunction
  Any(keywords: Any$): py.Promised<tensorflow.Tensor>
  Any_dyn: py.RemoteFunction
  ApplyAdaMax(keywords: ApplyAdaMax$): py.Promised<tensorflow.Tensor>
  ApplyAdaMax_dyn: py.RemoteFunction
  ApplyAdadelta(keywords: ApplyAdadelta$): py.Promised<tensorflow.Tensor>
  ApplyAdadelta_dyn: py.RemoteFunction
  ApplyAdagrad(keywords: ApplyAdagrad$): py.Promised<tensorflow.Tensor>
  ApplyAdagrad_dyn: py.RemoteFunction
  ApplyAdagradDA(keywords: ApplyAdagradDA$): py.Promised<tensorflow.Tensor>
  ApplyAdagradDA_dyn: py.RemoteFunction
  ApplyAdagradV2(keywords: ApplyAdagradV2$): py.Promised<tensorflow.Tensor>
  ApplyAdagradV2_dyn: py.RemoteFunction
  ApplyAdam(keywords: ApplyAdam$): py.Promised<tensorflow.Tensor>
  ApplyAdam_dyn: py.RemoteFunction
  ApplyAddSign(keywords: ApplyAddSign$): py.Promised<tensorflow.Tensor>
  ApplyAddSign_dyn: py.RemoteFunction
  ApplyCenteredRMSProp(keywords: ApplyCenteredRMSProp$): py.Promised<tensorflow.Tensor>
  ApplyCenteredRMSProp_dyn: py.RemoteFunction
  ApplyFtrl(keywords: ApplyFtrl$): py.Promised<tensorflow.Tensor>
  ApplyFtrl_dyn: py.RemoteFunction
  ApplyFtrlV2(keywords: ApplyFtrlV2$): py.Promised<tensorflow.Tensor>
  ApplyFtrlV2_dyn: py.RemoteFunction
  ApplyGradientDescent(keywords: ApplyGradientDescent$): py.Promised<tensorflow.Tensor>
  ApplyGradientDescent_dyn: py.RemoteFunction
  ApplyMomentum(keywords: ApplyMomentum$): py.Promised<tensorflow.Tensor>
  ApplyMomentum_dyn: py.RemoteFunction
  ApplyPowerSign(keywords: ApplyPowerSign$): py.Promised<tensorflow.Tensor>
  ApplyPowerSign_dyn: py.RemoteFunction
  ApplyProximalAdagrad(keywords: ApplyProximalAdagrad$): py.Promised<tensorflow.Tensor>
  ApplyProximalAdagrad_dyn: py.RemoteFunction
  ApplyProximalGradientDescent(keywords: ApplyProximalGradientDescent$): py.Promised<tensorflow.Tensor>
  ApplyProximalGradientDescent_dyn: py.RemoteFunction
  ApplyRMSProp(keywords: ApplyRMSProp$): py.Promised<tensorflow.Tensor>
  ApplyRMSProp_dyn: py.RemoteFunction
  ApproxTopK(keywords: ApproxTopK$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ApproxTopK_dyn: py.RemoteFunction
  ApproximateEqual(keywords: ApproximateEqual$): py.Promised<tensorflow.Tensor>
  ApproximateEqual_dyn: py.RemoteFunction
  ArgMax(keywords: ArgMax$): py.Promised<tensorflow.Tensor>
  ArgMax_dyn: py.RemoteFunction
  ArgMin(keywords: ArgMin$): py.Promised<tensorflow.Tensor>
  ArgMin_dyn: py.RemoteFunction
  AsString(keywords: AsString$): py.Promised<tensorflow.Tensor>
  AsString_dyn: py.RemoteFunction
  Asin(keywords: Asin$): py.Promised<tensorflow.Tensor>
  Asin_dyn: py.RemoteFunction
  Asinh(keywords: Asinh$): py.Promised<tensorflow.Tensor>
  Asinh_dyn: py.RemoteFunction
  Assert(keywords: Assert$): py.Remote<tensorflow.Operation | null>
  Assert_dyn: py.RemoteFunction
  AssertCardinalityDataset(keywords: AssertCardinalityDataset$): py.Promised<tensorflow.Tensor>
  AssertCardinalityDataset_dyn: py.RemoteFunction
  AssertNextDataset(keywords: AssertNextDataset$): py.Promised<tensorflow.Tensor>
  AssertNextDataset_dyn: py.RemoteFunction
  AssertPrevDataset(keywords: AssertPrevDataset$): py.Promised<tensorflow.Tensor>
  AssertPrevDataset_dyn: py.RemoteFunction
  Assign(keywords: Assign$): py.Promised<tensorflow.Tensor>
  Assign_dyn: py.RemoteFunction
  AssignAdd(keywords: AssignAdd$): py.Promised<tensorflow.Tensor>
  AssignAdd_dyn: py.RemoteFunction
  AssignAddVariableOp(keywords: AssignAddVariableOp$): py.Remote<tensorflow.Operation | null>
  AssignAddVariableOp_dyn: py.RemoteFunction
  AssignSub(keywords: AssignSub$): py.Promised<tensorflow.Tensor>
  AssignSub_dyn: py.RemoteFunction
  AssignSubVariableOp(keywords: AssignSubVariableOp$): py.Remote<tensorflow.Operation | null>
  AssignSubVariableOp_dyn: py.RemoteFunction
  AssignVariableOp(keywords: AssignVariableOp$): py.Remote<tensorflow.Operation | null>
  AssignVariableOp_dyn: py.RemoteFunction
  AssignVariableXlaConcatND(keywords: AssignVariableXlaConcatND$): py.Remote<tensorflow.Operation | null>
  AssignVariableXlaConcatND_dyn: py.RemoteFunction
  Atan(keywords: Atan$): py.Promised<tensorflow.Tensor>
  Atan_dyn: py.RemoteFunction
  Atan2(keywords: Atan2$): py.Promised<tensorflow.Tensor>
  Atan2_dyn: py.RemoteFunction
  Atanh(keywords: Atanh$): py.Promised<tensorflow.Tensor>
  Atanh_dyn: py.RemoteFunction
  AudioSpectrogram(keywords: AudioSpectrogram$): py.Promised<tensorflow.Tensor>
  AudioSpectrogram_dyn: py.RemoteFunction
  AudioSummary(keywords: AudioSummary$): py.Promised<tensorflow.Tensor>
  AudioSummary_dyn: py.RemoteFunction
  AudioSummaryV2(keywords: AudioSummaryV2$): py.Promised<tensorflow.Tensor>
  AudioSummaryV2_dyn: py.RemoteFunction
  AutoShardDataset(keywords: AutoShardDataset$): py.Promised<tensorflow.Tensor>
  AutoShardDataset_dyn: py.RemoteFunction
  AvgPool(keywords: AvgPool$): py.Promised<tensorflow.Tensor>
  AvgPool_dyn: py.RemoteFunction
  AvgPool3D(keywords: AvgPool3D$): py.Promised<tensorflow.Tensor>
  AvgPool3D_dyn: py.RemoteFunction
  AvgPool3DGrad(keywords: AvgPool3DGrad$): py.Promised<tensorflow.Tensor>
  AvgPool3DGrad_dyn: py.RemoteFunction
  AvgPoolGrad(keywords: AvgPoolGrad$): py.Promised<tensorflow.Tensor>
  AvgPoolGrad_dyn: py.RemoteFunction
  BandedTriangularSolve(keywords: BandedTriangularSolve$): py.Promised<tensorflow.Tensor>
  BandedTriangularSolve_dyn: py.RemoteFunction
  Barrier(keywords: Barrier$): py.Promised<tensorflow.Tensor>
  Barrier_dyn: py.RemoteFunction
  BarrierClose(keywords: BarrierClose$): py.Remote<tensorflow.Operation | null>
  BarrierClose_dyn: py.RemoteFunction
  BarrierIncompleteSize(keywords: BarrierIncompleteSize$): py.Promised<tensorflow.Tensor>
  BarrierIncompleteSize_dyn: py.RemoteFunction
  BarrierInsertMany(keywords: BarrierInsertMany$): py.Remote<tensorflow.Operation | null>
  BarrierInsertMany_dyn: py.RemoteFunction
  BarrierReadySize(keywords: BarrierReadySize$): py.Promised<tensorflow.Tensor>
  BarrierReadySize_dyn: py.RemoteFunction
  BarrierTakeMany(keywords: BarrierTakeMany$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BarrierTakeMany_dyn: py.RemoteFunction
  Batch(keywords: Batch$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  Batch_dyn: py.RemoteFunction
  BatchCholesky(keywords: BatchCholesky$): py.Promised<tensorflow.Tensor>
  BatchCholesky_dyn: py.RemoteFunction
  BatchCholeskyGrad(keywords: BatchCholeskyGrad$): py.Promised<tensorflow.Tensor>
  BatchCholeskyGrad_dyn: py.RemoteFunction
  BatchDataset(keywords: BatchDataset$): py.Promised<tensorflow.Tensor>
  BatchDataset_dyn: py.RemoteFunction
  BatchDatasetV2(keywords: BatchDatasetV2$): py.Promised<tensorflow.Tensor>
  BatchDatasetV2_dyn: py.RemoteFunction
  BatchFFT(keywords: BatchFFT$): py.Promised<tensorflow.Tensor>
  BatchFFT_dyn: py.RemoteFunction
  BatchFFT2D(keywords: BatchFFT2D$): py.Promised<tensorflow.Tensor>
  BatchFFT2D_dyn: py.RemoteFunction
  BatchFFT3D(keywords: BatchFFT3D$): py.Promised<tensorflow.Tensor>
  BatchFFT3D_dyn: py.RemoteFunction
  BatchFunction(keywords: BatchFunction$): py.RemoteList<tensorflow.Tensor>
  BatchFunction_dyn: py.RemoteFunction
  BatchIFFT(keywords: BatchIFFT$): py.Promised<tensorflow.Tensor>
  BatchIFFT_dyn: py.RemoteFunction
  BatchIFFT2D(keywords: BatchIFFT2D$): py.Promised<tensorflow.Tensor>
  BatchIFFT2D_dyn: py.RemoteFunction
  BatchIFFT3D(keywords: BatchIFFT3D$): py.Promised<tensorflow.Tensor>
  BatchIFFT3D_dyn: py.RemoteFunction
  BatchMatMul(keywords: BatchMatMul$): py.Promised<tensorflow.Tensor>
  BatchMatMul_dyn: py.RemoteFunction
  BatchMatMulV2(keywords: BatchMatMulV2$): py.Promised<tensorflow.Tensor>
  BatchMatMulV2_dyn: py.RemoteFunction
  BatchMatMulV3(keywords: BatchMatMulV3$): py.Promised<tensorflow.Tensor>
  BatchMatMulV3_dyn: py.RemoteFunction
  BatchMatrixBandPart(keywords: BatchMatrixBandPart$): py.Promised<tensorflow.Tensor>
  BatchMatrixBandPart_dyn: py.RemoteFunction
  BatchMatrixDeterminant(keywords: BatchMatrixDeterminant$): py.Promised<tensorflow.Tensor>
  BatchMatrixDeterminant_dyn: py.RemoteFunction
  BatchMatrixDiag(keywords: BatchMatrixDiag$): py.Promised<tensorflow.Tensor>
  BatchMatrixDiag_dyn: py.RemoteFunction
  BatchMatrixDiagPart(keywords: BatchMatrixDiagPart$): py.Promised<tensorflow.Tensor>
  BatchMatrixDiagPart_dyn: py.RemoteFunction
  BatchMatrixInverse(keywords: BatchMatrixInverse$): py.Promised<tensorflow.Tensor>
  BatchMatrixInverse_dyn: py.RemoteFunction
  BatchMatrixSetDiag(keywords: BatchMatrixSetDiag$): py.Promised<tensorflow.Tensor>
  BatchMatrixSetDiag_dyn: py.RemoteFunction
  BatchMatrixSolve(keywords: BatchMatrixSolve$): py.Promised<tensorflow.Tensor>
  BatchMatrixSolve_dyn: py.RemoteFunction
  BatchMatrixSolveLs(keywords: BatchMatrixSolveLs$): py.Promised<tensorflow.Tensor>
  BatchMatrixSolveLs_dyn: py.RemoteFunction
  BatchMatrixTriangularSolve(keywords: BatchMatrixTriangularSolve$): py.Promised<tensorflow.Tensor>
  BatchMatrixTriangularSolve_dyn: py.RemoteFunction
  BatchNormWithGlobalNormalization(keywords: BatchNormWithGlobalNormalization$): py.Promised<tensorflow.Tensor>
  BatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  BatchNormWithGlobalNormalizationGrad(keywords: BatchNormWithGlobalNormalizationGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BatchNormWithGlobalNormalizationGrad_dyn: py.RemoteFunction
  BatchSelfAdjointEig(keywords: BatchSelfAdjointEig$): py.Promised<tensorflow.Tensor>
  BatchSelfAdjointEig_dyn: py.RemoteFunction
  BatchSelfAdjointEigV2(keywords: BatchSelfAdjointEigV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  BatchSelfAdjointEigV2_dyn: py.RemoteFunction
  BatchSvd(keywords: BatchSvd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BatchSvd_dyn: py.RemoteFunction
  BatchToSpace(keywords: BatchToSpace$): py.Promised<tensorflow.Tensor>
  BatchToSpace_dyn: py.RemoteFunction
  BatchToSpaceND(keywords: BatchToSpaceND$): py.Promised<tensorflow.Tensor>
  BatchToSpaceND_dyn: py.RemoteFunction
  BesselI0(keywords: BesselI0$): py.Promised<tensorflow.Tensor>
  BesselI0_dyn: py.RemoteFunction
  BesselI0e(keywords: BesselI0e$): py.Promised<tensorflow.Tensor>
  BesselI0e_dyn: py.RemoteFunction
  BesselI1(keywords: BesselI1$): py.Promised<tensorflow.Tensor>
  BesselI1_dyn: py.RemoteFunction
  BesselI1e(keywords: BesselI1e$): py.Promised<tensorflow.Tensor>
  BesselI1e_dyn: py.RemoteFunction
  BesselJ0(keywords: BesselJ0$): py.Promised<tensorflow.Tensor>
  BesselJ0_dyn: py.RemoteFunction
  BesselJ1(keywords: BesselJ1$): py.Promised<tensorflow.Tensor>
  BesselJ1_dyn: py.RemoteFunction
  BesselK0(keywords: BesselK0$): py.Promised<tensorflow.Tensor>
  BesselK0_dyn: py.RemoteFunction
  BesselK0e(keywords: BesselK0e$): py.Promised<tensorflow.Tensor>
  BesselK0e_dyn: py.RemoteFunction
  BesselK1(keywords: BesselK1$): py.Promised<tensorflow.Tensor>
  BesselK1_dyn: py.RemoteFunction
  BesselK1e(keywords: BesselK1e$): py.Promised<tensorflow.Tensor>
  BesselK1e_dyn: py.RemoteFunction
  BesselY0(keywords: BesselY0$): py.Promised<tensorflow.Tensor>
  BesselY0_dyn: py.RemoteFunction
  BesselY1(keywords: BesselY1$): py.Promised<tensorflow.Tensor>
  BesselY1_dyn: py.RemoteFunction
  Betainc(keywords: Betainc$): py.Promised<tensorflow.Tensor>
  Betainc_dyn: py.RemoteFunction
  BiasAdd(keywords: BiasAdd$): py.Promised<tensorflow.Tensor>
  BiasAdd_dyn: py.RemoteFunction
  BiasAddGrad(keywords: BiasAddGrad$): py.Promised<tensorflow.Tensor>
  BiasAddGrad_dyn: py.RemoteFunction
  BiasAddV1(keywords: BiasAddV1$): py.Promised<tensorflow.Tensor>
  BiasAddV1_dyn: py.RemoteFunction
  Bincount(keywords: Bincount$): py.Promised<tensorflow.Tensor>
  Bincount_dyn: py.RemoteFunction
  Bitcast(keywords: Bitcast$): py.Promised<tensorflow.Tensor>
  Bitcast_dyn: py.RemoteFunction
  BitwiseAnd(keywords: BitwiseAnd$): py.Promised<tensorflow.Tensor>
  BitwiseAnd_dyn: py.RemoteFunction
  BitwiseOr(keywords: BitwiseOr$): py.Promised<tensorflow.Tensor>
  BitwiseOr_dyn: py.RemoteFunction
  BitwiseXor(keywords: BitwiseXor$): py.Promised<tensorflow.Tensor>
  BitwiseXor_dyn: py.RemoteFunction
  BlockLSTM(keywords: BlockLSTM$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BlockLSTM_dyn: py.RemoteFunction
  BlockLSTMGrad(keywords: BlockLSTMGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BlockLSTMGrad_dyn: py.RemoteFunction
  BlockLSTMGradV2(keywords: BlockLSTMGradV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BlockLSTMGradV2_dyn: py.RemoteFunction
  BlockLSTMV2(keywords: BlockLSTMV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BlockLSTMV2_dyn: py.RemoteFunction
  BoostedTreesAggregateStats(keywords: BoostedTreesAggregateStats$): py.Promised<tensorflow.Tensor>
  BoostedTreesAggregateStats_dyn: py.RemoteFunction
  BoostedTreesBucketize(keywords: BoostedTreesBucketize$): py.Remote
  BoostedTreesBucketize_dyn: py.RemoteFunction
  BoostedTreesCalculateBestFeatureSplit(keywords: BoostedTreesCalculateBestFeatureSplit$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesCalculateBestFeatureSplit_dyn: py.RemoteFunction
  BoostedTreesCalculateBestFeatureSplitV2(keywords: BoostedTreesCalculateBestFeatureSplitV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesCalculateBestFeatureSplitV2_dyn: py.RemoteFunction
  BoostedTreesCalculateBestGainsPerFeature(keywords: BoostedTreesCalculateBestGainsPerFeature$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesCalculateBestGainsPerFeature_dyn: py.RemoteFunction
  BoostedTreesCenterBias(keywords: BoostedTreesCenterBias$): py.Promised<tensorflow.Tensor>
  BoostedTreesCenterBias_dyn: py.RemoteFunction
  BoostedTreesCreateEnsemble(keywords: BoostedTreesCreateEnsemble$): py.Remote<tensorflow.Operation | null>
  BoostedTreesCreateEnsemble_dyn: py.RemoteFunction
  BoostedTreesCreateQuantileStreamResource(keywords: BoostedTreesCreateQuantileStreamResource$): py.Remote<tensorflow.Operation | null>
  BoostedTreesCreateQuantileStreamResource_dyn: py.RemoteFunction
  BoostedTreesDeserializeEnsemble(keywords: BoostedTreesDeserializeEnsemble$): py.Remote<tensorflow.Operation | null>
  BoostedTreesDeserializeEnsemble_dyn: py.RemoteFunction
  BoostedTreesEnsembleResourceHandleOp(keywords?: BoostedTreesEnsembleResourceHandleOp$): py.Promised<tensorflow.Tensor>
  BoostedTreesEnsembleResourceHandleOp_dyn: py.RemoteFunction
  BoostedTreesExampleDebugOutputs(keywords: BoostedTreesExampleDebugOutputs$): py.Promised<tensorflow.Tensor>
  BoostedTreesExampleDebugOutputs_dyn: py.RemoteFunction
  BoostedTreesFlushQuantileSummaries(keywords: BoostedTreesFlushQuantileSummaries$): py.Remote
  BoostedTreesFlushQuantileSummaries_dyn: py.RemoteFunction
  BoostedTreesGetEnsembleStates(keywords: BoostedTreesGetEnsembleStates$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesGetEnsembleStates_dyn: py.RemoteFunction
  BoostedTreesMakeQuantileSummaries(keywords: BoostedTreesMakeQuantileSummaries$): py.Remote
  BoostedTreesMakeQuantileSummaries_dyn: py.RemoteFunction
  BoostedTreesMakeStatsSummary(keywords: BoostedTreesMakeStatsSummary$): py.Promised<tensorflow.Tensor>
  BoostedTreesMakeStatsSummary_dyn: py.RemoteFunction
  BoostedTreesPredict(keywords: BoostedTreesPredict$): py.Promised<tensorflow.Tensor>
  BoostedTreesPredict_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceAddSummaries(keywords: BoostedTreesQuantileStreamResourceAddSummaries$): py.Remote<tensorflow.Operation | null>
  BoostedTreesQuantileStreamResourceAddSummaries_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceDeserialize(keywords: BoostedTreesQuantileStreamResourceDeserialize$): py.Remote<tensorflow.Operation | null>
  BoostedTreesQuantileStreamResourceDeserialize_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceFlush(keywords: BoostedTreesQuantileStreamResourceFlush$): py.Remote<tensorflow.Operation | null>
  BoostedTreesQuantileStreamResourceFlush_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceGetBucketBoundaries(keywords: BoostedTreesQuantileStreamResourceGetBucketBoundaries$): py.Remote
  BoostedTreesQuantileStreamResourceGetBucketBoundaries_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceHandleOp(keywords?: BoostedTreesQuantileStreamResourceHandleOp$): py.Promised<tensorflow.Tensor>
  BoostedTreesQuantileStreamResourceHandleOp_dyn: py.RemoteFunction
  BoostedTreesSerializeEnsemble(keywords: BoostedTreesSerializeEnsemble$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesSerializeEnsemble_dyn: py.RemoteFunction
  BoostedTreesSparseAggregateStats(keywords: BoostedTreesSparseAggregateStats$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesSparseAggregateStats_dyn: py.RemoteFunction
  BoostedTreesSparseCalculateBestFeatureSplit(keywords: BoostedTreesSparseCalculateBestFeatureSplit$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesSparseCalculateBestFeatureSplit_dyn: py.RemoteFunction
  BoostedTreesTrainingPredict(keywords: BoostedTreesTrainingPredict$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  BoostedTreesTrainingPredict_dyn: py.RemoteFunction
  BoostedTreesUpdateEnsemble(keywords: BoostedTreesUpdateEnsemble$): py.Remote<tensorflow.Operation | null>
  BoostedTreesUpdateEnsemble_dyn: py.RemoteFunction
  BoostedTreesUpdateEnsembleV2(keywords: BoostedTreesUpdateEnsembleV2$): py.Remote<tensorflow.Operation | null>
  BoostedTreesUpdateEnsembleV2_dyn: py.RemoteFunction
  BroadcastArgs(keywords: BroadcastArgs$): py.Promised<tensorflow.Tensor>
  BroadcastArgs_dyn: py.RemoteFunction
  BroadcastGradientArgs(keywords: BroadcastGradientArgs$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  BroadcastGradientArgs_dyn: py.RemoteFunction
  BroadcastTo(keywords: BroadcastTo$): py.Promised<tensorflow.Tensor>
  BroadcastTo_dyn: py.RemoteFunction
  Bucketize(keywords: Bucketize$): py.Promised<tensorflow.Tensor>
  Bucketize_dyn: py.RemoteFunction
  BytesProducedStatsDataset(keywords: BytesProducedStatsDataset$): py.Promised<tensorflow.Tensor>
  BytesProducedStatsDataset_dyn: py.RemoteFunction
  CSRSparseMatrixComponents(keywords: CSRSparseMatrixComponents$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CSRSparseMatrixComponents_dyn: py.RemoteFunction
  CSRSparseMatrixToDense(keywords: CSRSparseMatrixToDense$): py.Promised<tensorflow.Tensor>
  CSRSparseMatrixToDense_dyn: py.RemoteFunction
  CSRSparseMatrixToSparseTensor(keywords: CSRSparseMatrixToSparseTensor$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CSRSparseMatrixToSparseTensor_dyn: py.RemoteFunction
  CSVDataset(keywords: CSVDataset$): py.Promised<tensorflow.Tensor>
  CSVDataset_dyn: py.RemoteFunction
  CSVDatasetV2(keywords: CSVDatasetV2$): py.Promised<tensorflow.Tensor>
  CSVDatasetV2_dyn: py.RemoteFunction
  CTCBeamSearchDecoder(keywords: CTCBeamSearchDecoder$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CTCBeamSearchDecoder_dyn: py.RemoteFunction
  CTCGreedyDecoder(keywords: CTCGreedyDecoder$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CTCGreedyDecoder_dyn: py.RemoteFunction
  CTCLoss(keywords: CTCLoss$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  CTCLoss_dyn: py.RemoteFunction
  CTCLossV2(keywords: CTCLossV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  CTCLossV2_dyn: py.RemoteFunction
  CacheDataset(keywords: CacheDataset$): py.Promised<tensorflow.Tensor>
  CacheDataset_dyn: py.RemoteFunction
  CacheDatasetV2(keywords: CacheDatasetV2$): py.Promised<tensorflow.Tensor>
  CacheDatasetV2_dyn: py.RemoteFunction
  Case(keywords: Case$): py.RemoteList<tensorflow.Tensor>
  Case_dyn: py.RemoteFunction
  Cast(keywords: Cast$): py.Promised<tensorflow.Tensor>
  Cast_dyn: py.RemoteFunction
  Ceil(keywords: Ceil$): py.Promised<tensorflow.Tensor>
  Ceil_dyn: py.RemoteFunction
  CheckNumerics(keywords: CheckNumerics$): py.Promised<tensorflow.Tensor>
  CheckNumerics_dyn: py.RemoteFunction
  CheckNumericsV2(keywords: CheckNumericsV2$): py.Promised<tensorflow.Tensor>
  CheckNumericsV2_dyn: py.RemoteFunction
  CheckPinned(keywords: CheckPinned$): py.Promised<tensorflow.Tensor>
  CheckPinned_dyn: py.RemoteFunction
  Cholesky(keywords: Cholesky$): py.Promised<tensorflow.Tensor>
  Cholesky_dyn: py.RemoteFunction
  CholeskyGrad(keywords: CholeskyGrad$): py.Promised<tensorflow.Tensor>
  CholeskyGrad_dyn: py.RemoteFunction
  ChooseFastestBranchDataset(keywords: ChooseFastestBranchDataset$): py.Promised<tensorflow.Tensor>
  ChooseFastestBranchDataset_dyn: py.RemoteFunction
  ChooseFastestDataset(keywords: ChooseFastestDataset$): py.Promised<tensorflow.Tensor>
  ChooseFastestDataset_dyn: py.RemoteFunction
  ClipByValue(keywords: ClipByValue$): py.Promised<tensorflow.Tensor>
  ClipByValue_dyn: py.RemoteFunction
  CloseSummaryWriter(keywords: CloseSummaryWriter$): py.Remote<tensorflow.Operation | null>
  CloseSummaryWriter_dyn: py.RemoteFunction
  CollectiveAllToAllV2(keywords: CollectiveAllToAllV2$): py.Promised<tensorflow.Tensor>
  CollectiveAllToAllV2_dyn: py.RemoteFunction
  CollectiveAllToAllV3(keywords: CollectiveAllToAllV3$): py.Promised<tensorflow.Tensor>
  CollectiveAllToAllV3_dyn: py.RemoteFunction
  CollectiveAssignGroupV2(keywords: CollectiveAssignGroupV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  CollectiveAssignGroupV2_dyn: py.RemoteFunction
  CollectiveBcastRecv(keywords: CollectiveBcastRecv$): py.Promised<tensorflow.Tensor>
  CollectiveBcastRecv_dyn: py.RemoteFunction
  CollectiveBcastRecvV2(keywords: CollectiveBcastRecvV2$): py.Promised<tensorflow.Tensor>
  CollectiveBcastRecvV2_dyn: py.RemoteFunction
  CollectiveBcastSend(keywords: CollectiveBcastSend$): py.Promised<tensorflow.Tensor>
  CollectiveBcastSend_dyn: py.RemoteFunction
  CollectiveBcastSendV2(keywords: CollectiveBcastSendV2$): py.Promised<tensorflow.Tensor>
  CollectiveBcastSendV2_dyn: py.RemoteFunction
  CollectiveGather(keywords: CollectiveGather$): py.Promised<tensorflow.Tensor>
  CollectiveGather_dyn: py.RemoteFunction
  CollectiveGatherV2(keywords: CollectiveGatherV2$): py.Promised<tensorflow.Tensor>
  CollectiveGatherV2_dyn: py.RemoteFunction
  CollectiveInitializeCommunicator(keywords: CollectiveInitializeCommunicator$): py.Promised<tensorflow.Tensor>
  CollectiveInitializeCommunicator_dyn: py.RemoteFunction
  CollectivePermute(keywords: CollectivePermute$): py.Promised<tensorflow.Tensor>
  CollectivePermute_dyn: py.RemoteFunction
  CollectiveReduce(keywords: CollectiveReduce$): py.Promised<tensorflow.Tensor>
  CollectiveReduce_dyn: py.RemoteFunction
  CollectiveReduceScatterV2(keywords: CollectiveReduceScatterV2$): py.Promised<tensorflow.Tensor>
  CollectiveReduceScatterV2_dyn: py.RemoteFunction
  CollectiveReduceV2(keywords: CollectiveReduceV2$): py.Promised<tensorflow.Tensor>
  CollectiveReduceV2_dyn: py.RemoteFunction
  CollectiveReduceV3(keywords: CollectiveReduceV3$): py.Promised<tensorflow.Tensor>
  CollectiveReduceV3_dyn: py.RemoteFunction
  CombinedNonMaxSuppression(keywords: CombinedNonMaxSuppression$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CombinedNonMaxSuppression_dyn: py.RemoteFunction
  Complex(keywords: Complex$): py.Promised<tensorflow.Tensor>
  Complex_dyn: py.RemoteFunction
  ComplexAbs(keywords: ComplexAbs$): py.Promised<tensorflow.Tensor>
  ComplexAbs_dyn: py.RemoteFunction
  CompositeTensorVariantFromComponents(keywords: CompositeTensorVariantFromComponents$): py.Promised<tensorflow.Tensor>
  CompositeTensorVariantFromComponents_dyn: py.RemoteFunction
  CompositeTensorVariantToComponents(keywords: CompositeTensorVariantToComponents$): py.RemoteList<tensorflow.Tensor>
  CompositeTensorVariantToComponents_dyn: py.RemoteFunction
  CompressElement(keywords: CompressElement$): py.Promised<tensorflow.Tensor>
  CompressElement_dyn: py.RemoteFunction
  ComputeAccidentalHits(keywords: ComputeAccidentalHits$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ComputeAccidentalHits_dyn: py.RemoteFunction
  ComputeBatchSize(keywords: ComputeBatchSize$): py.Promised<tensorflow.Tensor>
  ComputeBatchSize_dyn: py.RemoteFunction
  Concat(keywords: Concat$): py.Promised<tensorflow.Tensor>
  Concat_dyn: py.RemoteFunction
  ConcatOffset(keywords: ConcatOffset$): py.Remote
  ConcatOffset_dyn: py.RemoteFunction
  ConcatV2(keywords: ConcatV2$): py.Promised<tensorflow.Tensor>
  ConcatV2_dyn: py.RemoteFunction
  ConcatenateDataset(keywords: ConcatenateDataset$): py.Promised<tensorflow.Tensor>
  ConcatenateDataset_dyn: py.RemoteFunction
  ConditionalAccumulator(keywords: ConditionalAccumulator$): py.Promised<tensorflow.Tensor>
  ConditionalAccumulator_dyn: py.RemoteFunction
  ConfigureDistributedTPU(keywords?: ConfigureDistributedTPU$): py.Promised<tensorflow.Tensor>
  ConfigureDistributedTPU_dyn: py.RemoteFunction
  ConfigureTPUEmbedding(keywords: ConfigureTPUEmbedding$): py.Remote<tensorflow.Operation | null>
  ConfigureTPUEmbedding_dyn: py.RemoteFunction
  Conj(keywords: Conj$): py.Promised<tensorflow.Tensor>
  Conj_dyn: py.RemoteFunction
  ConjugateTranspose(keywords: ConjugateTranspose$): py.Promised<tensorflow.Tensor>
  ConjugateTranspose_dyn: py.RemoteFunction
  Const(keywords: Const$): py.Promised<tensorflow.Tensor>
  Const_dyn: py.RemoteFunction
  ConsumeMutexLock(keywords: ConsumeMutexLock$): py.Remote<tensorflow.Operation | null>
  ConsumeMutexLock_dyn: py.RemoteFunction
  ControlTrigger(keywords?: ControlTrigger$): py.Remote<tensorflow.Operation | null>
  ControlTrigger_dyn: py.RemoteFunction
  Conv(keywords: Conv$): py.Promised<tensorflow.Tensor>
  Conv_dyn: py.RemoteFunction
  Conv2D(keywords: Conv2D$): py.Promised<tensorflow.Tensor>
  Conv2D_dyn: py.RemoteFunction
  Conv2DBackpropFilter(keywords: Conv2DBackpropFilter$): py.Promised<tensorflow.Tensor>
  Conv2DBackpropFilter_dyn: py.RemoteFunction
  Conv2DBackpropFilterV2(keywords: Conv2DBackpropFilterV2$): py.Promised<tensorflow.Tensor>
  Conv2DBackpropFilterV2_dyn: py.RemoteFunction
  Conv2DBackpropInput(keywords: Conv2DBackpropInput$): py.Promised<tensorflow.Tensor>
  Conv2DBackpropInput_dyn: py.RemoteFunction
  Conv2DBackpropInputV2(keywords: Conv2DBackpropInputV2$): py.Promised<tensorflow.Tensor>
  Conv2DBackpropInputV2_dyn: py.RemoteFunction
  Conv3D(keywords: Conv3D$): py.Promised<tensorflow.Tensor>
  Conv3D_dyn: py.RemoteFunction
  Conv3DBackpropFilter(keywords: Conv3DBackpropFilter$): py.Promised<tensorflow.Tensor>
  Conv3DBackpropFilter_dyn: py.RemoteFunction
  Conv3DBackpropFilterV2(keywords: Conv3DBackpropFilterV2$): py.Promised<tensorflow.Tensor>
  Conv3DBackpropFilterV2_dyn: py.RemoteFunction
  Conv3DBackpropInput(keywords: Conv3DBackpropInput$): py.Promised<tensorflow.Tensor>
  Conv3DBackpropInput_dyn: py.RemoteFunction
  Conv3DBackpropInputV2(keywords: Conv3DBackpropInputV2$): py.Promised<tensorflow.Tensor>
  Conv3DBackpropInputV2_dyn: py.RemoteFunction
  ConvertToCooTensor(keywords: ConvertToCooTensor$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ConvertToCooTensor_dyn: py.RemoteFunction
  ConvertToListOfSparseCoreCooTensors(keywords: ConvertToListOfSparseCoreCooTensors$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ConvertToListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  ConvertToSparseCoreCsrWrappedCooTensor(keywords: ConvertToSparseCoreCsrWrappedCooTensor$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ConvertToSparseCoreCsrWrappedCooTensor_dyn: py.RemoteFunction
  Copy(keywords: Copy$): py.Promised<tensorflow.Tensor>
  Copy_dyn: py.RemoteFunction
  CopyHost(keywords: CopyHost$): py.Promised<tensorflow.Tensor>
  CopyHost_dyn: py.RemoteFunction
  Cos(keywords: Cos$): py.Promised<tensorflow.Tensor>
  Cos_dyn: py.RemoteFunction
  Cosh(keywords: Cosh$): py.Promised<tensorflow.Tensor>
  Cosh_dyn: py.RemoteFunction
  CountUpTo(keywords: CountUpTo$): py.Promised<tensorflow.Tensor>
  CountUpTo_dyn: py.RemoteFunction
  CreateSummaryDbWriter(keywords: CreateSummaryDbWriter$): py.Remote<tensorflow.Operation | null>
  CreateSummaryDbWriter_dyn: py.RemoteFunction
  CreateSummaryFileWriter(keywords: CreateSummaryFileWriter$): py.Remote<tensorflow.Operation | null>
  CreateSummaryFileWriter_dyn: py.RemoteFunction
  CropAndResize(keywords: CropAndResize$): py.Promised<tensorflow.Tensor>
  CropAndResize_dyn: py.RemoteFunction
  CropAndResizeGradBoxes(keywords: CropAndResizeGradBoxes$): py.Promised<tensorflow.Tensor>
  CropAndResizeGradBoxes_dyn: py.RemoteFunction
  CropAndResizeGradImage(keywords: CropAndResizeGradImage$): py.Promised<tensorflow.Tensor>
  CropAndResizeGradImage_dyn: py.RemoteFunction
  Cross(keywords: Cross$): py.Promised<tensorflow.Tensor>
  Cross_dyn: py.RemoteFunction
  CrossReplicaSum(keywords: CrossReplicaSum$): py.Promised<tensorflow.Tensor>
  CrossReplicaSum_dyn: py.RemoteFunction
  CudnnRNN(keywords: CudnnRNN$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNN_dyn: py.RemoteFunction
  CudnnRNNBackprop(keywords: CudnnRNNBackprop$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNBackprop_dyn: py.RemoteFunction
  CudnnRNNBackpropV2(keywords: CudnnRNNBackpropV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNBackpropV2_dyn: py.RemoteFunction
  CudnnRNNBackpropV3(keywords: CudnnRNNBackpropV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNBackpropV3_dyn: py.RemoteFunction
  CudnnRNNCanonicalToParams(keywords: CudnnRNNCanonicalToParams$): py.Promised<tensorflow.Tensor>
  CudnnRNNCanonicalToParams_dyn: py.RemoteFunction
  CudnnRNNCanonicalToParamsV2(keywords: CudnnRNNCanonicalToParamsV2$): py.Promised<tensorflow.Tensor>
  CudnnRNNCanonicalToParamsV2_dyn: py.RemoteFunction
  CudnnRNNParamsSize(keywords: CudnnRNNParamsSize$): py.Promised<tensorflow.Tensor>
  CudnnRNNParamsSize_dyn: py.RemoteFunction
  CudnnRNNParamsToCanonical(keywords: CudnnRNNParamsToCanonical$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNParamsToCanonical_dyn: py.RemoteFunction
  CudnnRNNParamsToCanonicalV2(keywords: CudnnRNNParamsToCanonicalV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNParamsToCanonicalV2_dyn: py.RemoteFunction
  CudnnRNNV2(keywords: CudnnRNNV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNV2_dyn: py.RemoteFunction
  CudnnRNNV3(keywords: CudnnRNNV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  CudnnRNNV3_dyn: py.RemoteFunction
  Cumprod(keywords: Cumprod$): py.Promised<tensorflow.Tensor>
  Cumprod_dyn: py.RemoteFunction
  Cumsum(keywords: Cumsum$): py.Promised<tensorflow.Tensor>
  Cumsum_dyn: py.RemoteFunction
  CumulativeLogsumexp(keywords: CumulativeLogsumexp$): py.Promised<tensorflow.Tensor>
  CumulativeLogsumexp_dyn: py.RemoteFunction
  DataFormatDimMap(keywords: DataFormatDimMap$): py.Promised<tensorflow.Tensor>
  DataFormatDimMap_dyn: py.RemoteFunction
  DataFormatVecPermute(keywords: DataFormatVecPermute$): py.Promised<tensorflow.Tensor>
  DataFormatVecPermute_dyn: py.RemoteFunction
  DataServiceDataset(keywords: DataServiceDataset$): py.Promised<tensorflow.Tensor>
  DataServiceDataset_dyn: py.RemoteFunction
  DataServiceDatasetV2(keywords: DataServiceDatasetV2$): py.Promised<tensorflow.Tensor>
  DataServiceDatasetV2_dyn: py.RemoteFunction
  DataServiceDatasetV3(keywords: DataServiceDatasetV3$): py.Promised<tensorflow.Tensor>
  DataServiceDatasetV3_dyn: py.RemoteFunction
  DataServiceDatasetV4(keywords: DataServiceDatasetV4$): py.Promised<tensorflow.Tensor>
  DataServiceDatasetV4_dyn: py.RemoteFunction
  DatasetCardinality(keywords: DatasetCardinality$): py.Promised<tensorflow.Tensor>
  DatasetCardinality_dyn: py.RemoteFunction
  DatasetFingerprint(keywords: DatasetFingerprint$): py.Promised<tensorflow.Tensor>
  DatasetFingerprint_dyn: py.RemoteFunction
  DatasetFromGraph(keywords: DatasetFromGraph$): py.Promised<tensorflow.Tensor>
  DatasetFromGraph_dyn: py.RemoteFunction
  DatasetToGraph(keywords: DatasetToGraph$): py.Promised<tensorflow.Tensor>
  DatasetToGraph_dyn: py.RemoteFunction
  DatasetToGraphV2(keywords: DatasetToGraphV2$): py.Promised<tensorflow.Tensor>
  DatasetToGraphV2_dyn: py.RemoteFunction
  DatasetToSingleElement(keywords: DatasetToSingleElement$): py.RemoteList<tensorflow.Tensor>
  DatasetToSingleElement_dyn: py.RemoteFunction
  DatasetToTFRecord(keywords: DatasetToTFRecord$): py.Remote<tensorflow.Operation | null>
  DatasetToTFRecord_dyn: py.RemoteFunction
  Dawsn(keywords: Dawsn$): py.Promised<tensorflow.Tensor>
  Dawsn_dyn: py.RemoteFunction
  DebugGradientIdentity(keywords: DebugGradientIdentity$): py.Promised<tensorflow.Tensor>
  DebugGradientIdentity_dyn: py.RemoteFunction
  DebugGradientRefIdentity(keywords: DebugGradientRefIdentity$): py.Promised<tensorflow.Tensor>
  DebugGradientRefIdentity_dyn: py.RemoteFunction
  DebugIdentity(keywords: DebugIdentity$): py.Promised<tensorflow.Tensor>
  DebugIdentity_dyn: py.RemoteFunction
  DebugIdentityV2(keywords: DebugIdentityV2$): py.Promised<tensorflow.Tensor>
  DebugIdentityV2_dyn: py.RemoteFunction
  DebugIdentityV3(keywords: DebugIdentityV3$): py.Promised<tensorflow.Tensor>
  DebugIdentityV3_dyn: py.RemoteFunction
  DebugNanCount(keywords: DebugNanCount$): py.Promised<tensorflow.Tensor>
  DebugNanCount_dyn: py.RemoteFunction
  DebugNumericSummary(keywords: DebugNumericSummary$): py.Promised<tensorflow.Tensor>
  DebugNumericSummary_dyn: py.RemoteFunction
  DebugNumericSummaryV2(keywords: DebugNumericSummaryV2$): py.Promised<tensorflow.Tensor>
  DebugNumericSummaryV2_dyn: py.RemoteFunction
  DecodeAndCropJpeg(keywords: DecodeAndCropJpeg$): py.Promised<tensorflow.Tensor>
  DecodeAndCropJpeg_dyn: py.RemoteFunction
  DecodeBase64(keywords: DecodeBase64$): py.Promised<tensorflow.Tensor>
  DecodeBase64_dyn: py.RemoteFunction
  DecodeBmp(keywords: DecodeBmp$): py.Promised<tensorflow.Tensor>
  DecodeBmp_dyn: py.RemoteFunction
  DecodeCSV(keywords: DecodeCSV$): py.RemoteList<tensorflow.Tensor>
  DecodeCSV_dyn: py.RemoteFunction
  DecodeCompressed(keywords: DecodeCompressed$): py.Promised<tensorflow.Tensor>
  DecodeCompressed_dyn: py.RemoteFunction
  DecodeGif(keywords: DecodeGif$): py.Promised<tensorflow.Tensor>
  DecodeGif_dyn: py.RemoteFunction
  DecodeImage(keywords: DecodeImage$): py.Promised<tensorflow.Tensor>
  DecodeImage_dyn: py.RemoteFunction
  DecodeJSONExample(keywords: DecodeJSONExample$): py.Promised<tensorflow.Tensor>
  DecodeJSONExample_dyn: py.RemoteFunction
  DecodeJpeg(keywords: DecodeJpeg$): py.Promised<tensorflow.Tensor>
  DecodeJpeg_dyn: py.RemoteFunction
  DecodeJxl(keywords: DecodeJxl$): py.Promised<tensorflow.Tensor>
  DecodeJxl_dyn: py.RemoteFunction
  DecodePaddedRaw(keywords: DecodePaddedRaw$): py.Promised<tensorflow.Tensor>
  DecodePaddedRaw_dyn: py.RemoteFunction
  DecodePng(keywords: DecodePng$): py.Promised<tensorflow.Tensor>
  DecodePng_dyn: py.RemoteFunction
  DecodeProtoV2(keywords: DecodeProtoV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  DecodeProtoV2_dyn: py.RemoteFunction
  DecodeRaw(keywords: DecodeRaw$): py.Promised<tensorflow.Tensor>
  DecodeRaw_dyn: py.RemoteFunction
  DecodeWav(keywords: DecodeWav$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  DecodeWav_dyn: py.RemoteFunction
  DecodeWebP(keywords: DecodeWebP$): py.Promised<tensorflow.Tensor>
  DecodeWebP_dyn: py.RemoteFunction
  DeepCopy(keywords: DeepCopy$): py.Promised<tensorflow.Tensor>
  DeepCopy_dyn: py.RemoteFunction
  DeleteIterator(keywords: DeleteIterator$): py.Remote<tensorflow.Operation | null>
  DeleteIterator_dyn: py.RemoteFunction
  DeleteMemoryCache(keywords: DeleteMemoryCache$): py.Remote<tensorflow.Operation | null>
  DeleteMemoryCache_dyn: py.RemoteFunction
  DeleteMultiDeviceIterator(keywords: DeleteMultiDeviceIterator$): py.Remote<tensorflow.Operation | null>
  DeleteMultiDeviceIterator_dyn: py.RemoteFunction
  DeleteRandomSeedGenerator(keywords: DeleteRandomSeedGenerator$): py.Remote<tensorflow.Operation | null>
  DeleteRandomSeedGenerator_dyn: py.RemoteFunction
  DeleteSeedGenerator(keywords: DeleteSeedGenerator$): py.Remote<tensorflow.Operation | null>
  DeleteSeedGenerator_dyn: py.RemoteFunction
  DeleteSessionTensor(keywords: DeleteSessionTensor$): py.Remote<tensorflow.Operation | null>
  DeleteSessionTensor_dyn: py.RemoteFunction
  DenseBincount(keywords: DenseBincount$): py.Promised<tensorflow.Tensor>
  DenseBincount_dyn: py.RemoteFunction
  DenseCountSparseOutput(keywords: DenseCountSparseOutput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  DenseCountSparseOutput_dyn: py.RemoteFunction
  DenseToCSRSparseMatrix(keywords: DenseToCSRSparseMatrix$): py.Promised<tensorflow.Tensor>
  DenseToCSRSparseMatrix_dyn: py.RemoteFunction
  DenseToDenseSetOperation(keywords: DenseToDenseSetOperation$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  DenseToDenseSetOperation_dyn: py.RemoteFunction
  DenseToSparseBatchDataset(keywords: DenseToSparseBatchDataset$): py.Promised<tensorflow.Tensor>
  DenseToSparseBatchDataset_dyn: py.RemoteFunction
  DenseToSparseSetOperation(keywords: DenseToSparseSetOperation$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  DenseToSparseSetOperation_dyn: py.RemoteFunction
  DepthToSpace(keywords: DepthToSpace$): py.Promised<tensorflow.Tensor>
  DepthToSpace_dyn: py.RemoteFunction
  DepthwiseConv2dNative(keywords: DepthwiseConv2dNative$): py.Promised<tensorflow.Tensor>
  DepthwiseConv2dNative_dyn: py.RemoteFunction
  DepthwiseConv2dNativeBackpropFilter(keywords: DepthwiseConv2dNativeBackpropFilter$): py.Promised<tensorflow.Tensor>
  DepthwiseConv2dNativeBackpropFilter_dyn: py.RemoteFunction
  DepthwiseConv2dNativeBackpropInput(keywords: DepthwiseConv2dNativeBackpropInput$): py.Promised<tensorflow.Tensor>
  DepthwiseConv2dNativeBackpropInput_dyn: py.RemoteFunction
  Dequantize(keywords: Dequantize$): py.Promised<tensorflow.Tensor>
  Dequantize_dyn: py.RemoteFunction
  DeserializeIterator(keywords: DeserializeIterator$): py.Remote<tensorflow.Operation | null>
  DeserializeIterator_dyn: py.RemoteFunction
  DeserializeManySparse(keywords: DeserializeManySparse$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  DeserializeManySparse_dyn: py.RemoteFunction
  DeserializeSparse(keywords: DeserializeSparse$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  DeserializeSparse_dyn: py.RemoteFunction
  DestroyResourceOp(keywords: DestroyResourceOp$): py.Remote<tensorflow.Operation | null>
  DestroyResourceOp_dyn: py.RemoteFunction
  DestroyTemporaryVariable(keywords: DestroyTemporaryVariable$): py.Promised<tensorflow.Tensor>
  DestroyTemporaryVariable_dyn: py.RemoteFunction
  DeviceIndex(keywords: DeviceIndex$): py.Promised<tensorflow.Tensor>
  DeviceIndex_dyn: py.RemoteFunction
  Diag(keywords: Diag$): py.Promised<tensorflow.Tensor>
  Diag_dyn: py.RemoteFunction
  DiagPart(keywords: DiagPart$): py.Promised<tensorflow.Tensor>
  DiagPart_dyn: py.RemoteFunction
  Digamma(keywords: Digamma$): py.Promised<tensorflow.Tensor>
  Digamma_dyn: py.RemoteFunction
  Dilation2D(keywords: Dilation2D$): py.Promised<tensorflow.Tensor>
  Dilation2D_dyn: py.RemoteFunction
  Dilation2DBackpropFilter(keywords: Dilation2DBackpropFilter$): py.Promised<tensorflow.Tensor>
  Dilation2DBackpropFilter_dyn: py.RemoteFunction
  Dilation2DBackpropInput(keywords: Dilation2DBackpropInput$): py.Promised<tensorflow.Tensor>
  Dilation2DBackpropInput_dyn: py.RemoteFunction
  DirectedInterleaveDataset(keywords: DirectedInterleaveDataset$): py.Promised<tensorflow.Tensor>
  DirectedInterleaveDataset_dyn: py.RemoteFunction
  DisableCopyOnRead(keywords: DisableCopyOnRead$): py.Remote<tensorflow.Operation | null>
  DisableCopyOnRead_dyn: py.RemoteFunction
  DistributedSave(keywords: DistributedSave$): py.Remote<tensorflow.Operation | null>
  DistributedSave_dyn: py.RemoteFunction
  Div(keywords: Div$): py.Promised<tensorflow.Tensor>
  Div_dyn: py.RemoteFunction
  DivNoNan(keywords: DivNoNan$): py.Promised<tensorflow.Tensor>
  DivNoNan_dyn: py.RemoteFunction
  DrawBoundingBoxes(keywords: DrawBoundingBoxes$): py.Promised<tensorflow.Tensor>
  DrawBoundingBoxes_dyn: py.RemoteFunction
  DrawBoundingBoxesV2(keywords: DrawBoundingBoxesV2$): py.Promised<tensorflow.Tensor>
  DrawBoundingBoxesV2_dyn: py.RemoteFunction
  DummyIterationCounter(keywords?: DummyIterationCounter$): py.Promised<tensorflow.Tensor>
  DummyIterationCounter_dyn: py.RemoteFunction
  DummyMemoryCache(keywords?: DummyMemoryCache$): py.Promised<tensorflow.Tensor>
  DummyMemoryCache_dyn: py.RemoteFunction
  DummySeedGenerator(keywords?: DummySeedGenerator$): py.Promised<tensorflow.Tensor>
  DummySeedGenerator_dyn: py.RemoteFunction
  DynamicEnqueueTPUEmbeddingArbitraryTensorBatch(keywords: DynamicEnqueueTPUEmbeddingArbitraryTensorBatch$): py.Remote<tensorflow.Operation | null>
  DynamicEnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  DynamicEnqueueTPUEmbeddingRaggedTensorBatch(keywords: DynamicEnqueueTPUEmbeddingRaggedTensorBatch$): py.Remote<tensorflow.Operation | null>
  DynamicEnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  DynamicPartition(keywords: DynamicPartition$): py.Remote
  DynamicPartition_dyn: py.RemoteFunction
  DynamicStitch(keywords: DynamicStitch$): py.Promised<tensorflow.Tensor>
  DynamicStitch_dyn: py.RemoteFunction
  EagerPyFunc(keywords: EagerPyFunc$): py.RemoteList<tensorflow.Tensor>
  EagerPyFunc_dyn: py.RemoteFunction
  EditDistance(keywords: EditDistance$): py.Promised<tensorflow.Tensor>
  EditDistance_dyn: py.RemoteFunction
  Eig(keywords: Eig$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Eig_dyn: py.RemoteFunction
  Einsum(keywords: Einsum$): py.Promised<tensorflow.Tensor>
  Einsum_dyn: py.RemoteFunction
  Elu(keywords: Elu$): py.Promised<tensorflow.Tensor>
  Elu_dyn: py.RemoteFunction
  EluGrad(keywords: EluGrad$): py.Promised<tensorflow.Tensor>
  EluGrad_dyn: py.RemoteFunction
  Empty(keywords: Empty$): py.Promised<tensorflow.Tensor>
  Empty_dyn: py.RemoteFunction
  EmptyTensorList(keywords: EmptyTensorList$): py.Promised<tensorflow.Tensor>
  EmptyTensorList_dyn: py.RemoteFunction
  EmptyTensorMap(keywords?: EmptyTensorMap$): py.Promised<tensorflow.Tensor>
  EmptyTensorMap_dyn: py.RemoteFunction
  EncodeBase64(keywords: EncodeBase64$): py.Promised<tensorflow.Tensor>
  EncodeBase64_dyn: py.RemoteFunction
  EncodeJpeg(keywords: EncodeJpeg$): py.Promised<tensorflow.Tensor>
  EncodeJpeg_dyn: py.RemoteFunction
  EncodeJpegVariableQuality(keywords: EncodeJpegVariableQuality$): py.Promised<tensorflow.Tensor>
  EncodeJpegVariableQuality_dyn: py.RemoteFunction
  EncodePng(keywords: EncodePng$): py.Promised<tensorflow.Tensor>
  EncodePng_dyn: py.RemoteFunction
  EncodeProto(keywords: EncodeProto$): py.Promised<tensorflow.Tensor>
  EncodeProto_dyn: py.RemoteFunction
  EncodeWav(keywords: EncodeWav$): py.Promised<tensorflow.Tensor>
  EncodeWav_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingArbitraryTensorBatch(keywords: EnqueueTPUEmbeddingArbitraryTensorBatch$): py.Remote<tensorflow.Operation | null>
  EnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingIntegerBatch(keywords: EnqueueTPUEmbeddingIntegerBatch$): py.Remote<tensorflow.Operation | null>
  EnqueueTPUEmbeddingIntegerBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingRaggedTensorBatch(keywords: EnqueueTPUEmbeddingRaggedTensorBatch$): py.Remote<tensorflow.Operation | null>
  EnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingSparseBatch(keywords: EnqueueTPUEmbeddingSparseBatch$): py.Remote<tensorflow.Operation | null>
  EnqueueTPUEmbeddingSparseBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingSparseTensorBatch(keywords: EnqueueTPUEmbeddingSparseTensorBatch$): py.Remote<tensorflow.Operation | null>
  EnqueueTPUEmbeddingSparseTensorBatch_dyn: py.RemoteFunction
  EnsureShape(keywords: EnsureShape$): py.Promised<tensorflow.Tensor>
  EnsureShape_dyn: py.RemoteFunction
  Enter(keywords: Enter$): py.Promised<tensorflow.Tensor>
  Enter_dyn: py.RemoteFunction
  Equal(keywords: Equal$): py.Promised<tensorflow.Tensor>
  Equal_dyn: py.RemoteFunction
  Erf(keywords: Erf$): py.Promised<tensorflow.Tensor>
  Erf_dyn: py.RemoteFunction
  Erfc(keywords: Erfc$): py.Promised<tensorflow.Tensor>
  Erfc_dyn: py.RemoteFunction
  Erfinv(keywords: Erfinv$): py.Promised<tensorflow.Tensor>
  Erfinv_dyn: py.RemoteFunction
  EuclideanNorm(keywords: EuclideanNorm$): py.Promised<tensorflow.Tensor>
  EuclideanNorm_dyn: py.RemoteFunction
  Exit(keywords: Exit$): py.Promised<tensorflow.Tensor>
  Exit_dyn: py.RemoteFunction
  Exp(keywords: Exp$): py.Promised<tensorflow.Tensor>
  Exp_dyn: py.RemoteFunction
  ExpandDims(keywords: ExpandDims$): py.Promised<tensorflow.Tensor>
  ExpandDims_dyn: py.RemoteFunction
  ExperimentalAssertNextDataset(keywords: ExperimentalAssertNextDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalAssertNextDataset_dyn: py.RemoteFunction
  ExperimentalAutoShardDataset(keywords: ExperimentalAutoShardDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalAutoShardDataset_dyn: py.RemoteFunction
  ExperimentalBytesProducedStatsDataset(keywords: ExperimentalBytesProducedStatsDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalBytesProducedStatsDataset_dyn: py.RemoteFunction
  ExperimentalCSVDataset(keywords: ExperimentalCSVDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalCSVDataset_dyn: py.RemoteFunction
  ExperimentalChooseFastestDataset(keywords: ExperimentalChooseFastestDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalChooseFastestDataset_dyn: py.RemoteFunction
  ExperimentalDatasetCardinality(keywords: ExperimentalDatasetCardinality$): py.Promised<tensorflow.Tensor>
  ExperimentalDatasetCardinality_dyn: py.RemoteFunction
  ExperimentalDatasetToTFRecord(keywords: ExperimentalDatasetToTFRecord$): py.Remote<tensorflow.Operation | null>
  ExperimentalDatasetToTFRecord_dyn: py.RemoteFunction
  ExperimentalDenseToSparseBatchDataset(keywords: ExperimentalDenseToSparseBatchDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalDenseToSparseBatchDataset_dyn: py.RemoteFunction
  ExperimentalDirectedInterleaveDataset(keywords: ExperimentalDirectedInterleaveDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalDirectedInterleaveDataset_dyn: py.RemoteFunction
  ExperimentalGroupByReducerDataset(keywords: ExperimentalGroupByReducerDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalGroupByReducerDataset_dyn: py.RemoteFunction
  ExperimentalGroupByWindowDataset(keywords: ExperimentalGroupByWindowDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalGroupByWindowDataset_dyn: py.RemoteFunction
  ExperimentalIgnoreErrorsDataset(keywords: ExperimentalIgnoreErrorsDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalIgnoreErrorsDataset_dyn: py.RemoteFunction
  ExperimentalIteratorGetDevice(keywords: ExperimentalIteratorGetDevice$): py.Promised<tensorflow.Tensor>
  ExperimentalIteratorGetDevice_dyn: py.RemoteFunction
  ExperimentalLMDBDataset(keywords: ExperimentalLMDBDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalLMDBDataset_dyn: py.RemoteFunction
  ExperimentalLatencyStatsDataset(keywords: ExperimentalLatencyStatsDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalLatencyStatsDataset_dyn: py.RemoteFunction
  ExperimentalMapAndBatchDataset(keywords: ExperimentalMapAndBatchDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalMapAndBatchDataset_dyn: py.RemoteFunction
  ExperimentalMapDataset(keywords: ExperimentalMapDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalMapDataset_dyn: py.RemoteFunction
  ExperimentalMatchingFilesDataset(keywords: ExperimentalMatchingFilesDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalMatchingFilesDataset_dyn: py.RemoteFunction
  ExperimentalMaxIntraOpParallelismDataset(keywords: ExperimentalMaxIntraOpParallelismDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalMaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  ExperimentalNonSerializableDataset(keywords: ExperimentalNonSerializableDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalNonSerializableDataset_dyn: py.RemoteFunction
  ExperimentalParallelInterleaveDataset(keywords: ExperimentalParallelInterleaveDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalParallelInterleaveDataset_dyn: py.RemoteFunction
  ExperimentalParseExampleDataset(keywords: ExperimentalParseExampleDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalParseExampleDataset_dyn: py.RemoteFunction
  ExperimentalPrivateThreadPoolDataset(keywords: ExperimentalPrivateThreadPoolDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalPrivateThreadPoolDataset_dyn: py.RemoteFunction
  ExperimentalRandomDataset(keywords: ExperimentalRandomDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalRandomDataset_dyn: py.RemoteFunction
  ExperimentalRebatchDataset(keywords: ExperimentalRebatchDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalRebatchDataset_dyn: py.RemoteFunction
  ExperimentalScanDataset(keywords: ExperimentalScanDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalScanDataset_dyn: py.RemoteFunction
  ExperimentalSetStatsAggregatorDataset(keywords: ExperimentalSetStatsAggregatorDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalSetStatsAggregatorDataset_dyn: py.RemoteFunction
  ExperimentalSleepDataset(keywords: ExperimentalSleepDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalSleepDataset_dyn: py.RemoteFunction
  ExperimentalSlidingWindowDataset(keywords: ExperimentalSlidingWindowDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalSlidingWindowDataset_dyn: py.RemoteFunction
  ExperimentalSqlDataset(keywords: ExperimentalSqlDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalSqlDataset_dyn: py.RemoteFunction
  ExperimentalStatsAggregatorHandle(keywords?: ExperimentalStatsAggregatorHandle$): py.Promised<tensorflow.Tensor>
  ExperimentalStatsAggregatorHandle_dyn: py.RemoteFunction
  ExperimentalStatsAggregatorSummary(keywords: ExperimentalStatsAggregatorSummary$): py.Promised<tensorflow.Tensor>
  ExperimentalStatsAggregatorSummary_dyn: py.RemoteFunction
  ExperimentalTakeWhileDataset(keywords: ExperimentalTakeWhileDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalTakeWhileDataset_dyn: py.RemoteFunction
  ExperimentalThreadPoolDataset(keywords: ExperimentalThreadPoolDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalThreadPoolDataset_dyn: py.RemoteFunction
  ExperimentalThreadPoolHandle(keywords: ExperimentalThreadPoolHandle$): py.Promised<tensorflow.Tensor>
  ExperimentalThreadPoolHandle_dyn: py.RemoteFunction
  ExperimentalUnbatchDataset(keywords: ExperimentalUnbatchDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalUnbatchDataset_dyn: py.RemoteFunction
  ExperimentalUniqueDataset(keywords: ExperimentalUniqueDataset$): py.Promised<tensorflow.Tensor>
  ExperimentalUniqueDataset_dyn: py.RemoteFunction
  Expint(keywords: Expint$): py.Promised<tensorflow.Tensor>
  Expint_dyn: py.RemoteFunction
  Expm1(keywords: Expm1$): py.Promised<tensorflow.Tensor>
  Expm1_dyn: py.RemoteFunction
  ExtractGlimpse(keywords: ExtractGlimpse$): py.Promised<tensorflow.Tensor>
  ExtractGlimpse_dyn: py.RemoteFunction
  ExtractGlimpseV2(keywords: ExtractGlimpseV2$): py.Promised<tensorflow.Tensor>
  ExtractGlimpseV2_dyn: py.RemoteFunction
  ExtractImagePatches(keywords: ExtractImagePatches$): py.Promised<tensorflow.Tensor>
  ExtractImagePatches_dyn: py.RemoteFunction
  ExtractJpegShape(keywords: ExtractJpegShape$): py.Promised<tensorflow.Tensor>
  ExtractJpegShape_dyn: py.RemoteFunction
  ExtractVolumePatches(keywords: ExtractVolumePatches$): py.Promised<tensorflow.Tensor>
  ExtractVolumePatches_dyn: py.RemoteFunction
  FFT(keywords: FFT$): py.Promised<tensorflow.Tensor>
  FFT_dyn: py.RemoteFunction
  FFT2D(keywords: FFT2D$): py.Promised<tensorflow.Tensor>
  FFT2D_dyn: py.RemoteFunction
  FFT3D(keywords: FFT3D$): py.Promised<tensorflow.Tensor>
  FFT3D_dyn: py.RemoteFunction
  FFTND(keywords: FFTND$): py.Promised<tensorflow.Tensor>
  FFTND_dyn: py.RemoteFunction
  FIFOQueue(keywords: FIFOQueue$): py.Promised<tensorflow.Tensor>
  FIFOQueue_dyn: py.RemoteFunction
  FIFOQueueV2(keywords: FIFOQueueV2$): py.Promised<tensorflow.Tensor>
  FIFOQueueV2_dyn: py.RemoteFunction
  Fact(keywords?: Fact$): py.Promised<tensorflow.Tensor>
  Fact_dyn: py.RemoteFunction
  FakeParam(keywords: FakeParam$): py.Promised<tensorflow.Tensor>
  FakeParam_dyn: py.RemoteFunction
  FakeQuantWithMinMaxArgs(keywords: FakeQuantWithMinMaxArgs$): py.Promised<tensorflow.Tensor>
  FakeQuantWithMinMaxArgs_dyn: py.RemoteFunction
  FakeQuantWithMinMaxArgsGradient(keywords: FakeQuantWithMinMaxArgsGradient$): py.Promised<tensorflow.Tensor>
  FakeQuantWithMinMaxArgsGradient_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVars(keywords: FakeQuantWithMinMaxVars$): py.Promised<tensorflow.Tensor>
  FakeQuantWithMinMaxVars_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsGradient(keywords: FakeQuantWithMinMaxVarsGradient$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FakeQuantWithMinMaxVarsGradient_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsPerChannel(keywords: FakeQuantWithMinMaxVarsPerChannel$): py.Promised<tensorflow.Tensor>
  FakeQuantWithMinMaxVarsPerChannel_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsPerChannelGradient(keywords: FakeQuantWithMinMaxVarsPerChannelGradient$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FakeQuantWithMinMaxVarsPerChannelGradient_dyn: py.RemoteFunction
  FakeQueue(keywords: FakeQueue$): py.Promised<tensorflow.Tensor>
  FakeQueue_dyn: py.RemoteFunction
  FileSystemSetConfiguration(keywords: FileSystemSetConfiguration$): py.Remote<tensorflow.Operation | null>
  FileSystemSetConfiguration_dyn: py.RemoteFunction
  Fill(keywords: Fill$): py.Promised<tensorflow.Tensor>
  Fill_dyn: py.RemoteFunction
  FilterByLastComponentDataset(keywords: FilterByLastComponentDataset$): py.Promised<tensorflow.Tensor>
  FilterByLastComponentDataset_dyn: py.RemoteFunction
  FilterDataset(keywords: FilterDataset$): py.Promised<tensorflow.Tensor>
  FilterDataset_dyn: py.RemoteFunction
  FinalizeDataset(keywords: FinalizeDataset$): py.Promised<tensorflow.Tensor>
  FinalizeDataset_dyn: py.RemoteFunction
  Fingerprint(keywords: Fingerprint$): py.Promised<tensorflow.Tensor>
  Fingerprint_dyn: py.RemoteFunction
  FixedLengthRecordDataset(keywords: FixedLengthRecordDataset$): py.Promised<tensorflow.Tensor>
  FixedLengthRecordDataset_dyn: py.RemoteFunction
  FixedLengthRecordDatasetV2(keywords: FixedLengthRecordDatasetV2$): py.Promised<tensorflow.Tensor>
  FixedLengthRecordDatasetV2_dyn: py.RemoteFunction
  FixedLengthRecordReader(keywords: FixedLengthRecordReader$): py.Promised<tensorflow.Tensor>
  FixedLengthRecordReader_dyn: py.RemoteFunction
  FixedLengthRecordReaderV2(keywords: FixedLengthRecordReaderV2$): py.Promised<tensorflow.Tensor>
  FixedLengthRecordReaderV2_dyn: py.RemoteFunction
  FixedUnigramCandidateSampler(keywords: FixedUnigramCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FixedUnigramCandidateSampler_dyn: py.RemoteFunction
  FlatMapDataset(keywords: FlatMapDataset$): py.Promised<tensorflow.Tensor>
  FlatMapDataset_dyn: py.RemoteFunction
  Floor(keywords: Floor$): py.Promised<tensorflow.Tensor>
  Floor_dyn: py.RemoteFunction
  FloorDiv(keywords: FloorDiv$): py.Promised<tensorflow.Tensor>
  FloorDiv_dyn: py.RemoteFunction
  FloorMod(keywords: FloorMod$): py.Promised<tensorflow.Tensor>
  FloorMod_dyn: py.RemoteFunction
  FlushSummaryWriter(keywords: FlushSummaryWriter$): py.Remote<tensorflow.Operation | null>
  FlushSummaryWriter_dyn: py.RemoteFunction
  For(keywords: For$): py.RemoteList<tensorflow.Tensor>
  For_dyn: py.RemoteFunction
  FractionalAvgPool(keywords: FractionalAvgPool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FractionalAvgPool_dyn: py.RemoteFunction
  FractionalAvgPoolGrad(keywords: FractionalAvgPoolGrad$): py.Promised<tensorflow.Tensor>
  FractionalAvgPoolGrad_dyn: py.RemoteFunction
  FractionalMaxPool(keywords: FractionalMaxPool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FractionalMaxPool_dyn: py.RemoteFunction
  FractionalMaxPoolGrad(keywords: FractionalMaxPoolGrad$): py.Promised<tensorflow.Tensor>
  FractionalMaxPoolGrad_dyn: py.RemoteFunction
  FresnelCos(keywords: FresnelCos$): py.Promised<tensorflow.Tensor>
  FresnelCos_dyn: py.RemoteFunction
  FresnelSin(keywords: FresnelSin$): py.Promised<tensorflow.Tensor>
  FresnelSin_dyn: py.RemoteFunction
  FusedBatchNorm(keywords: FusedBatchNorm$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNorm_dyn: py.RemoteFunction
  FusedBatchNormGrad(keywords: FusedBatchNormGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNormGrad_dyn: py.RemoteFunction
  FusedBatchNormGradV2(keywords: FusedBatchNormGradV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNormGradV2_dyn: py.RemoteFunction
  FusedBatchNormGradV3(keywords: FusedBatchNormGradV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNormGradV3_dyn: py.RemoteFunction
  FusedBatchNormV2(keywords: FusedBatchNormV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNormV2_dyn: py.RemoteFunction
  FusedBatchNormV3(keywords: FusedBatchNormV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  FusedBatchNormV3_dyn: py.RemoteFunction
  FusedPadConv2D(keywords: FusedPadConv2D$): py.Promised<tensorflow.Tensor>
  FusedPadConv2D_dyn: py.RemoteFunction
  FusedResizeAndPadConv2D(keywords: FusedResizeAndPadConv2D$): py.Promised<tensorflow.Tensor>
  FusedResizeAndPadConv2D_dyn: py.RemoteFunction
  GRUBlockCell(keywords: GRUBlockCell$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  GRUBlockCell_dyn: py.RemoteFunction
  GRUBlockCellGrad(keywords: GRUBlockCellGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  GRUBlockCellGrad_dyn: py.RemoteFunction
  Gather(keywords: Gather$): py.Promised<tensorflow.Tensor>
  Gather_dyn: py.RemoteFunction
  GatherNd(keywords: GatherNd$): py.Promised<tensorflow.Tensor>
  GatherNd_dyn: py.RemoteFunction
  GatherV2(keywords: GatherV2$): py.Promised<tensorflow.Tensor>
  GatherV2_dyn: py.RemoteFunction
  GenerateBoundingBoxProposals(keywords: GenerateBoundingBoxProposals$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  GenerateBoundingBoxProposals_dyn: py.RemoteFunction
  GenerateVocabRemapping(keywords: GenerateVocabRemapping$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  GenerateVocabRemapping_dyn: py.RemoteFunction
  GeneratorDataset(keywords: GeneratorDataset$): py.Promised<tensorflow.Tensor>
  GeneratorDataset_dyn: py.RemoteFunction
  GetElementAtIndex(keywords: GetElementAtIndex$): py.RemoteList<tensorflow.Tensor>
  GetElementAtIndex_dyn: py.RemoteFunction
  GetMinibatchSplitsWithPhysicalReplica(keywords: GetMinibatchSplitsWithPhysicalReplica$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  GetMinibatchSplitsWithPhysicalReplica_dyn: py.RemoteFunction
  GetMinibatchesInCsrWithPhysicalReplica(keywords: GetMinibatchesInCsrWithPhysicalReplica$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  GetMinibatchesInCsrWithPhysicalReplica_dyn: py.RemoteFunction
  GetOptions(keywords: GetOptions$): py.Promised<tensorflow.Tensor>
  GetOptions_dyn: py.RemoteFunction
  GetSessionHandle(keywords: GetSessionHandle$): py.Promised<tensorflow.Tensor>
  GetSessionHandle_dyn: py.RemoteFunction
  GetSessionHandleV2(keywords: GetSessionHandleV2$): py.Promised<tensorflow.Tensor>
  GetSessionHandleV2_dyn: py.RemoteFunction
  GetSessionTensor(keywords: GetSessionTensor$): py.Promised<tensorflow.Tensor>
  GetSessionTensor_dyn: py.RemoteFunction
  GetStatsFromListOfSparseCoreCooTensors(keywords: GetStatsFromListOfSparseCoreCooTensors$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  GetStatsFromListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  GlobalIterId(keywords?: GlobalIterId$): py.Promised<tensorflow.Tensor>
  GlobalIterId_dyn: py.RemoteFunction
  GlobalShuffleDataset(keywords: GlobalShuffleDataset$): py.Promised<tensorflow.Tensor>
  GlobalShuffleDataset_dyn: py.RemoteFunction
  Greater(keywords: Greater$): py.Promised<tensorflow.Tensor>
  Greater_dyn: py.RemoteFunction
  GreaterEqual(keywords: GreaterEqual$): py.Promised<tensorflow.Tensor>
  GreaterEqual_dyn: py.RemoteFunction
  GroupByReducerDataset(keywords: GroupByReducerDataset$): py.Promised<tensorflow.Tensor>
  GroupByReducerDataset_dyn: py.RemoteFunction
  GroupByWindowDataset(keywords: GroupByWindowDataset$): py.Promised<tensorflow.Tensor>
  GroupByWindowDataset_dyn: py.RemoteFunction
  GuaranteeConst(keywords: GuaranteeConst$): py.Promised<tensorflow.Tensor>
  GuaranteeConst_dyn: py.RemoteFunction
  HSVToRGB(keywords: HSVToRGB$): py.Promised<tensorflow.Tensor>
  HSVToRGB_dyn: py.RemoteFunction
  HashTable(keywords: HashTable$): py.Promised<tensorflow.Tensor>
  HashTable_dyn: py.RemoteFunction
  HashTableV2(keywords: HashTableV2$): py.Promised<tensorflow.Tensor>
  HashTableV2_dyn: py.RemoteFunction
  HistogramFixedWidth(keywords: HistogramFixedWidth$): py.Promised<tensorflow.Tensor>
  HistogramFixedWidth_dyn: py.RemoteFunction
  HistogramSummary(keywords: HistogramSummary$): py.Promised<tensorflow.Tensor>
  HistogramSummary_dyn: py.RemoteFunction
  IFFT(keywords: IFFT$): py.Promised<tensorflow.Tensor>
  IFFT_dyn: py.RemoteFunction
  IFFT2D(keywords: IFFT2D$): py.Promised<tensorflow.Tensor>
  IFFT2D_dyn: py.RemoteFunction
  IFFT3D(keywords: IFFT3D$): py.Promised<tensorflow.Tensor>
  IFFT3D_dyn: py.RemoteFunction
  IFFTND(keywords: IFFTND$): py.Promised<tensorflow.Tensor>
  IFFTND_dyn: py.RemoteFunction
  IRFFT(keywords: IRFFT$): py.Promised<tensorflow.Tensor>
  IRFFT_dyn: py.RemoteFunction
  IRFFT2D(keywords: IRFFT2D$): py.Promised<tensorflow.Tensor>
  IRFFT2D_dyn: py.RemoteFunction
  IRFFT3D(keywords: IRFFT3D$): py.Promised<tensorflow.Tensor>
  IRFFT3D_dyn: py.RemoteFunction
  IRFFTND(keywords: IRFFTND$): py.Promised<tensorflow.Tensor>
  IRFFTND_dyn: py.RemoteFunction
  Identity(keywords: Identity$): py.Promised<tensorflow.Tensor>
  Identity_dyn: py.RemoteFunction
  IdentityN(keywords: IdentityN$): py.RemoteList<tensorflow.Tensor>
  IdentityN_dyn: py.RemoteFunction
  IdentityReader(keywords?: IdentityReader$): py.Promised<tensorflow.Tensor>
  IdentityReader_dyn: py.RemoteFunction
  IdentityReaderV2(keywords?: IdentityReaderV2$): py.Promised<tensorflow.Tensor>
  IdentityReaderV2_dyn: py.RemoteFunction
  If(keywords: If$): py.RemoteList<tensorflow.Tensor>
  If_dyn: py.RemoteFunction
  Igamma(keywords: Igamma$): py.Promised<tensorflow.Tensor>
  Igamma_dyn: py.RemoteFunction
  IgammaGradA(keywords: IgammaGradA$): py.Promised<tensorflow.Tensor>
  IgammaGradA_dyn: py.RemoteFunction
  Igammac(keywords: Igammac$): py.Promised<tensorflow.Tensor>
  Igammac_dyn: py.RemoteFunction
  IgnoreErrorsDataset(keywords: IgnoreErrorsDataset$): py.Promised<tensorflow.Tensor>
  IgnoreErrorsDataset_dyn: py.RemoteFunction
  Imag(keywords: Imag$): py.Promised<tensorflow.Tensor>
  Imag_dyn: py.RemoteFunction
  ImageProjectiveTransformV2(keywords: ImageProjectiveTransformV2$): py.Promised<tensorflow.Tensor>
  ImageProjectiveTransformV2_dyn: py.RemoteFunction
  ImageProjectiveTransformV3(keywords: ImageProjectiveTransformV3$): py.Promised<tensorflow.Tensor>
  ImageProjectiveTransformV3_dyn: py.RemoteFunction
  ImageSummary(keywords: ImageSummary$): py.Promised<tensorflow.Tensor>
  ImageSummary_dyn: py.RemoteFunction
  ImmutableConst(keywords: ImmutableConst$): py.Promised<tensorflow.Tensor>
  ImmutableConst_dyn: py.RemoteFunction
  ImportEvent(keywords: ImportEvent$): py.Remote<tensorflow.Operation | null>
  ImportEvent_dyn: py.RemoteFunction
  InTopK(keywords: InTopK$): py.Promised<tensorflow.Tensor>
  InTopK_dyn: py.RemoteFunction
  InTopKV2(keywords: InTopKV2$): py.Promised<tensorflow.Tensor>
  InTopKV2_dyn: py.RemoteFunction
  IndexFlatMapDataset(keywords: IndexFlatMapDataset$): py.Promised<tensorflow.Tensor>
  IndexFlatMapDataset_dyn: py.RemoteFunction
  InfeedDequeue(keywords: InfeedDequeue$): py.Promised<tensorflow.Tensor>
  InfeedDequeue_dyn: py.RemoteFunction
  InfeedDequeueTuple(keywords: InfeedDequeueTuple$): py.RemoteList<tensorflow.Tensor>
  InfeedDequeueTuple_dyn: py.RemoteFunction
  InfeedEnqueue(keywords: InfeedEnqueue$): py.Remote<tensorflow.Operation | null>
  InfeedEnqueue_dyn: py.RemoteFunction
  InfeedEnqueuePrelinearizedBuffer(keywords: InfeedEnqueuePrelinearizedBuffer$): py.Remote<tensorflow.Operation | null>
  InfeedEnqueuePrelinearizedBuffer_dyn: py.RemoteFunction
  InfeedEnqueueTuple(keywords: InfeedEnqueueTuple$): py.Remote<tensorflow.Operation | null>
  InfeedEnqueueTuple_dyn: py.RemoteFunction
  InitializeTable(keywords: InitializeTable$): py.Remote<tensorflow.Operation | null>
  InitializeTable_dyn: py.RemoteFunction
  InitializeTableFromDataset(keywords: InitializeTableFromDataset$): py.Remote<tensorflow.Operation | null>
  InitializeTableFromDataset_dyn: py.RemoteFunction
  InitializeTableFromTextFile(keywords: InitializeTableFromTextFile$): py.Remote<tensorflow.Operation | null>
  InitializeTableFromTextFile_dyn: py.RemoteFunction
  InitializeTableFromTextFileV2(keywords: InitializeTableFromTextFileV2$): py.Remote<tensorflow.Operation | null>
  InitializeTableFromTextFileV2_dyn: py.RemoteFunction
  InitializeTableV2(keywords: InitializeTableV2$): py.Remote<tensorflow.Operation | null>
  InitializeTableV2_dyn: py.RemoteFunction
  InplaceAdd(keywords: InplaceAdd$): py.Promised<tensorflow.Tensor>
  InplaceAdd_dyn: py.RemoteFunction
  InplaceSub(keywords: InplaceSub$): py.Promised<tensorflow.Tensor>
  InplaceSub_dyn: py.RemoteFunction
  InplaceUpdate(keywords: InplaceUpdate$): py.Promised<tensorflow.Tensor>
  InplaceUpdate_dyn: py.RemoteFunction
  InterleaveDataset(keywords: InterleaveDataset$): py.Promised<tensorflow.Tensor>
  InterleaveDataset_dyn: py.RemoteFunction
  Inv(keywords: Inv$): py.Promised<tensorflow.Tensor>
  Inv_dyn: py.RemoteFunction
  InvGrad(keywords: InvGrad$): py.Promised<tensorflow.Tensor>
  InvGrad_dyn: py.RemoteFunction
  Invert(keywords: Invert$): py.Promised<tensorflow.Tensor>
  Invert_dyn: py.RemoteFunction
  InvertPermutation(keywords: InvertPermutation$): py.Promised<tensorflow.Tensor>
  InvertPermutation_dyn: py.RemoteFunction
  IsBoostedTreesEnsembleInitialized(keywords: IsBoostedTreesEnsembleInitialized$): py.Promised<tensorflow.Tensor>
  IsBoostedTreesEnsembleInitialized_dyn: py.RemoteFunction
  IsBoostedTreesQuantileStreamResourceInitialized(keywords: IsBoostedTreesQuantileStreamResourceInitialized$): py.Promised<tensorflow.Tensor>
  IsBoostedTreesQuantileStreamResourceInitialized_dyn: py.RemoteFunction
  IsFinite(keywords: IsFinite$): py.Promised<tensorflow.Tensor>
  IsFinite_dyn: py.RemoteFunction
  IsInf(keywords: IsInf$): py.Promised<tensorflow.Tensor>
  IsInf_dyn: py.RemoteFunction
  IsNan(keywords: IsNan$): py.Promised<tensorflow.Tensor>
  IsNan_dyn: py.RemoteFunction
  IsTPUEmbeddingInitialized(keywords?: IsTPUEmbeddingInitialized$): py.Promised<tensorflow.Tensor>
  IsTPUEmbeddingInitialized_dyn: py.RemoteFunction
  IsVariableInitialized(keywords: IsVariableInitialized$): py.Promised<tensorflow.Tensor>
  IsVariableInitialized_dyn: py.RemoteFunction
  IsotonicRegression(keywords: IsotonicRegression$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  IsotonicRegression_dyn: py.RemoteFunction
  Iterator(keywords: Iterator$): py.Promised<tensorflow.Tensor>
  Iterator_dyn: py.RemoteFunction
  IteratorFromStringHandle(keywords: IteratorFromStringHandle$): py.Promised<tensorflow.Tensor>
  IteratorFromStringHandle_dyn: py.RemoteFunction
  IteratorFromStringHandleV2(keywords: IteratorFromStringHandleV2$): py.Promised<tensorflow.Tensor>
  IteratorFromStringHandleV2_dyn: py.RemoteFunction
  IteratorGetDevice(keywords: IteratorGetDevice$): py.Promised<tensorflow.Tensor>
  IteratorGetDevice_dyn: py.RemoteFunction
  IteratorGetModelProto(keywords: IteratorGetModelProto$): py.Promised<tensorflow.Tensor>
  IteratorGetModelProto_dyn: py.RemoteFunction
  IteratorGetNext(keywords: IteratorGetNext$): py.RemoteList<tensorflow.Tensor>
  IteratorGetNext_dyn: py.RemoteFunction
  IteratorGetNextAsOptional(keywords: IteratorGetNextAsOptional$): py.Promised<tensorflow.Tensor>
  IteratorGetNextAsOptional_dyn: py.RemoteFunction
  IteratorGetNextSync(keywords: IteratorGetNextSync$): py.RemoteList<tensorflow.Tensor>
  IteratorGetNextSync_dyn: py.RemoteFunction
  IteratorToStringHandle(keywords: IteratorToStringHandle$): py.Promised<tensorflow.Tensor>
  IteratorToStringHandle_dyn: py.RemoteFunction
  IteratorV2(keywords: IteratorV2$): py.Promised<tensorflow.Tensor>
  IteratorV2_dyn: py.RemoteFunction
  KMC2ChainInitialization(keywords: KMC2ChainInitialization$): py.Promised<tensorflow.Tensor>
  KMC2ChainInitialization_dyn: py.RemoteFunction
  KmeansPlusPlusInitialization(keywords: KmeansPlusPlusInitialization$): py.Promised<tensorflow.Tensor>
  KmeansPlusPlusInitialization_dyn: py.RemoteFunction
  L2Loss(keywords: L2Loss$): py.Promised<tensorflow.Tensor>
  L2Loss_dyn: py.RemoteFunction
  LMDBDataset(keywords: LMDBDataset$): py.Promised<tensorflow.Tensor>
  LMDBDataset_dyn: py.RemoteFunction
  LMDBReader(keywords?: LMDBReader$): py.Promised<tensorflow.Tensor>
  LMDBReader_dyn: py.RemoteFunction
  LRN(keywords: LRN$): py.Promised<tensorflow.Tensor>
  LRN_dyn: py.RemoteFunction
  LRNGrad(keywords: LRNGrad$): py.Promised<tensorflow.Tensor>
  LRNGrad_dyn: py.RemoteFunction
  LSTMBlockCell(keywords: LSTMBlockCell$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  LSTMBlockCell_dyn: py.RemoteFunction
  LSTMBlockCellGrad(keywords: LSTMBlockCellGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  LSTMBlockCellGrad_dyn: py.RemoteFunction
  LatencyStatsDataset(keywords: LatencyStatsDataset$): py.Promised<tensorflow.Tensor>
  LatencyStatsDataset_dyn: py.RemoteFunction
  LeakyRelu(keywords: LeakyRelu$): py.Promised<tensorflow.Tensor>
  LeakyRelu_dyn: py.RemoteFunction
  LeakyReluGrad(keywords: LeakyReluGrad$): py.Promised<tensorflow.Tensor>
  LeakyReluGrad_dyn: py.RemoteFunction
  LearnedUnigramCandidateSampler(keywords: LearnedUnigramCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  LearnedUnigramCandidateSampler_dyn: py.RemoteFunction
  LeftShift(keywords: LeftShift$): py.Promised<tensorflow.Tensor>
  LeftShift_dyn: py.RemoteFunction
  LegacyParallelInterleaveDatasetV2(keywords: LegacyParallelInterleaveDatasetV2$): py.Promised<tensorflow.Tensor>
  LegacyParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  Less(keywords: Less$): py.Promised<tensorflow.Tensor>
  Less_dyn: py.RemoteFunction
  LessEqual(keywords: LessEqual$): py.Promised<tensorflow.Tensor>
  LessEqual_dyn: py.RemoteFunction
  Lgamma(keywords: Lgamma$): py.Promised<tensorflow.Tensor>
  Lgamma_dyn: py.RemoteFunction
  LinSpace(keywords: LinSpace$): py.Promised<tensorflow.Tensor>
  LinSpace_dyn: py.RemoteFunction
  ListDataset(keywords: ListDataset$): py.Promised<tensorflow.Tensor>
  ListDataset_dyn: py.RemoteFunction
  ListDiff(keywords: ListDiff$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ListDiff_dyn: py.RemoteFunction
  ListSnapshotChunksDataset(keywords: ListSnapshotChunksDataset$): py.Promised<tensorflow.Tensor>
  ListSnapshotChunksDataset_dyn: py.RemoteFunction
  LoadAndRemapMatrix(keywords: LoadAndRemapMatrix$): py.Promised<tensorflow.Tensor>
  LoadAndRemapMatrix_dyn: py.RemoteFunction
  LoadDataset(keywords: LoadDataset$): py.Promised<tensorflow.Tensor>
  LoadDataset_dyn: py.RemoteFunction
  LoadTPUEmbeddingADAMParameters(keywords: LoadTPUEmbeddingADAMParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdadeltaParameters(keywords: LoadTPUEmbeddingAdadeltaParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdagradMomentumParameters(keywords: LoadTPUEmbeddingAdagradMomentumParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdagradParameters(keywords: LoadTPUEmbeddingAdagradParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingCenteredRMSPropParameters(keywords: LoadTPUEmbeddingCenteredRMSPropParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingFTRLParameters(keywords: LoadTPUEmbeddingFTRLParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingFrequencyEstimatorParameters(keywords: LoadTPUEmbeddingFrequencyEstimatorParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingMDLAdagradLightParameters(keywords: LoadTPUEmbeddingMDLAdagradLightParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingMomentumParameters(keywords: LoadTPUEmbeddingMomentumParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingProximalAdagradParameters(keywords: LoadTPUEmbeddingProximalAdagradParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingProximalYogiParameters(keywords: LoadTPUEmbeddingProximalYogiParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingRMSPropParameters(keywords: LoadTPUEmbeddingRMSPropParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingStochasticGradientDescentParameters(keywords: LoadTPUEmbeddingStochasticGradientDescentParameters$): py.Remote<tensorflow.Operation | null>
  LoadTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  Log(keywords: Log$): py.Promised<tensorflow.Tensor>
  Log_dyn: py.RemoteFunction
  Log1p(keywords: Log1p$): py.Promised<tensorflow.Tensor>
  Log1p_dyn: py.RemoteFunction
  LogMatrixDeterminant(keywords: LogMatrixDeterminant$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  LogMatrixDeterminant_dyn: py.RemoteFunction
  LogSoftmax(keywords: LogSoftmax$): py.Promised<tensorflow.Tensor>
  LogSoftmax_dyn: py.RemoteFunction
  LogUniformCandidateSampler(keywords: LogUniformCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  LogUniformCandidateSampler_dyn: py.RemoteFunction
  LogicalAnd(keywords: LogicalAnd$): py.Promised<tensorflow.Tensor>
  LogicalAnd_dyn: py.RemoteFunction
  LogicalNot(keywords: LogicalNot$): py.Promised<tensorflow.Tensor>
  LogicalNot_dyn: py.RemoteFunction
  LogicalOr(keywords: LogicalOr$): py.Promised<tensorflow.Tensor>
  LogicalOr_dyn: py.RemoteFunction
  LookupTableExport(keywords: LookupTableExport$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  LookupTableExport_dyn: py.RemoteFunction
  LookupTableExportV2(keywords: LookupTableExportV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  LookupTableExportV2_dyn: py.RemoteFunction
  LookupTableFind(keywords: LookupTableFind$): py.Promised<tensorflow.Tensor>
  LookupTableFind_dyn: py.RemoteFunction
  LookupTableFindV2(keywords: LookupTableFindV2$): py.Promised<tensorflow.Tensor>
  LookupTableFindV2_dyn: py.RemoteFunction
  LookupTableImport(keywords: LookupTableImport$): py.Remote<tensorflow.Operation | null>
  LookupTableImport_dyn: py.RemoteFunction
  LookupTableImportV2(keywords: LookupTableImportV2$): py.Remote<tensorflow.Operation | null>
  LookupTableImportV2_dyn: py.RemoteFunction
  LookupTableInsert(keywords: LookupTableInsert$): py.Remote<tensorflow.Operation | null>
  LookupTableInsert_dyn: py.RemoteFunction
  LookupTableInsertV2(keywords: LookupTableInsertV2$): py.Remote<tensorflow.Operation | null>
  LookupTableInsertV2_dyn: py.RemoteFunction
  LookupTableRemoveV2(keywords: LookupTableRemoveV2$): py.Remote<tensorflow.Operation | null>
  LookupTableRemoveV2_dyn: py.RemoteFunction
  LookupTableSize(keywords: LookupTableSize$): py.Promised<tensorflow.Tensor>
  LookupTableSize_dyn: py.RemoteFunction
  LookupTableSizeV2(keywords: LookupTableSizeV2$): py.Promised<tensorflow.Tensor>
  LookupTableSizeV2_dyn: py.RemoteFunction
  LoopCond(keywords: LoopCond$): py.Promised<tensorflow.Tensor>
  LoopCond_dyn: py.RemoteFunction
  LowerBound(keywords: LowerBound$): py.Promised<tensorflow.Tensor>
  LowerBound_dyn: py.RemoteFunction
  Lu(keywords: Lu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Lu_dyn: py.RemoteFunction
  MakeIterator(keywords: MakeIterator$): py.Remote<tensorflow.Operation | null>
  MakeIterator_dyn: py.RemoteFunction
  MapAndBatchDataset(keywords: MapAndBatchDataset$): py.Promised<tensorflow.Tensor>
  MapAndBatchDataset_dyn: py.RemoteFunction
  MapClear(keywords: MapClear$): py.Remote<tensorflow.Operation | null>
  MapClear_dyn: py.RemoteFunction
  MapDataset(keywords: MapDataset$): py.Promised<tensorflow.Tensor>
  MapDataset_dyn: py.RemoteFunction
  MapDefun(keywords: MapDefun$): py.RemoteList<tensorflow.Tensor>
  MapDefun_dyn: py.RemoteFunction
  MapIncompleteSize(keywords: MapIncompleteSize$): py.Promised<tensorflow.Tensor>
  MapIncompleteSize_dyn: py.RemoteFunction
  MapPeek(keywords: MapPeek$): py.RemoteList<tensorflow.Tensor>
  MapPeek_dyn: py.RemoteFunction
  MapSize(keywords: MapSize$): py.Promised<tensorflow.Tensor>
  MapSize_dyn: py.RemoteFunction
  MapStage(keywords: MapStage$): py.Remote<tensorflow.Operation | null>
  MapStage_dyn: py.RemoteFunction
  MapUnstage(keywords: MapUnstage$): py.RemoteList<tensorflow.Tensor>
  MapUnstage_dyn: py.RemoteFunction
  MapUnstageNoKey(keywords: MapUnstageNoKey$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  MapUnstageNoKey_dyn: py.RemoteFunction
  MatMul(keywords: MatMul$): py.Promised<tensorflow.Tensor>
  MatMul_dyn: py.RemoteFunction
  MatchingFiles(keywords: MatchingFiles$): py.Promised<tensorflow.Tensor>
  MatchingFiles_dyn: py.RemoteFunction
  MatchingFilesDataset(keywords: MatchingFilesDataset$): py.Promised<tensorflow.Tensor>
  MatchingFilesDataset_dyn: py.RemoteFunction
  MatrixBandPart(keywords: MatrixBandPart$): py.Promised<tensorflow.Tensor>
  MatrixBandPart_dyn: py.RemoteFunction
  MatrixDeterminant(keywords: MatrixDeterminant$): py.Promised<tensorflow.Tensor>
  MatrixDeterminant_dyn: py.RemoteFunction
  MatrixDiag(keywords: MatrixDiag$): py.Promised<tensorflow.Tensor>
  MatrixDiag_dyn: py.RemoteFunction
  MatrixDiagPart(keywords: MatrixDiagPart$): py.Promised<tensorflow.Tensor>
  MatrixDiagPart_dyn: py.RemoteFunction
  MatrixDiagPartV2(keywords: MatrixDiagPartV2$): py.Promised<tensorflow.Tensor>
  MatrixDiagPartV2_dyn: py.RemoteFunction
  MatrixDiagPartV3(keywords: MatrixDiagPartV3$): py.Promised<tensorflow.Tensor>
  MatrixDiagPartV3_dyn: py.RemoteFunction
  MatrixDiagV2(keywords: MatrixDiagV2$): py.Promised<tensorflow.Tensor>
  MatrixDiagV2_dyn: py.RemoteFunction
  MatrixDiagV3(keywords: MatrixDiagV3$): py.Promised<tensorflow.Tensor>
  MatrixDiagV3_dyn: py.RemoteFunction
  MatrixExponential(keywords: MatrixExponential$): py.Promised<tensorflow.Tensor>
  MatrixExponential_dyn: py.RemoteFunction
  MatrixInverse(keywords: MatrixInverse$): py.Promised<tensorflow.Tensor>
  MatrixInverse_dyn: py.RemoteFunction
  MatrixLogarithm(keywords: MatrixLogarithm$): py.Promised<tensorflow.Tensor>
  MatrixLogarithm_dyn: py.RemoteFunction
  MatrixSetDiag(keywords: MatrixSetDiag$): py.Promised<tensorflow.Tensor>
  MatrixSetDiag_dyn: py.RemoteFunction
  MatrixSetDiagV2(keywords: MatrixSetDiagV2$): py.Promised<tensorflow.Tensor>
  MatrixSetDiagV2_dyn: py.RemoteFunction
  MatrixSetDiagV3(keywords: MatrixSetDiagV3$): py.Promised<tensorflow.Tensor>
  MatrixSetDiagV3_dyn: py.RemoteFunction
  MatrixSolve(keywords: MatrixSolve$): py.Promised<tensorflow.Tensor>
  MatrixSolve_dyn: py.RemoteFunction
  MatrixSolveLs(keywords: MatrixSolveLs$): py.Promised<tensorflow.Tensor>
  MatrixSolveLs_dyn: py.RemoteFunction
  MatrixSquareRoot(keywords: MatrixSquareRoot$): py.Promised<tensorflow.Tensor>
  MatrixSquareRoot_dyn: py.RemoteFunction
  MatrixTriangularSolve(keywords: MatrixTriangularSolve$): py.Promised<tensorflow.Tensor>
  MatrixTriangularSolve_dyn: py.RemoteFunction
  Max(keywords: Max$): py.Promised<tensorflow.Tensor>
  Max_dyn: py.RemoteFunction
  MaxIntraOpParallelismDataset(keywords: MaxIntraOpParallelismDataset$): py.Promised<tensorflow.Tensor>
  MaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  MaxPool(keywords: MaxPool$): py.Promised<tensorflow.Tensor>
  MaxPool_dyn: py.RemoteFunction
  MaxPool3D(keywords: MaxPool3D$): py.Promised<tensorflow.Tensor>
  MaxPool3D_dyn: py.RemoteFunction
  MaxPool3DGrad(keywords: MaxPool3DGrad$): py.Promised<tensorflow.Tensor>
  MaxPool3DGrad_dyn: py.RemoteFunction
  MaxPool3DGradGrad(keywords: MaxPool3DGradGrad$): py.Promised<tensorflow.Tensor>
  MaxPool3DGradGrad_dyn: py.RemoteFunction
  MaxPoolGrad(keywords: MaxPoolGrad$): py.Promised<tensorflow.Tensor>
  MaxPoolGrad_dyn: py.RemoteFunction
  MaxPoolGradGrad(keywords: MaxPoolGradGrad$): py.Promised<tensorflow.Tensor>
  MaxPoolGradGrad_dyn: py.RemoteFunction
  MaxPoolGradGradV2(keywords: MaxPoolGradGradV2$): py.Promised<tensorflow.Tensor>
  MaxPoolGradGradV2_dyn: py.RemoteFunction
  MaxPoolGradGradWithArgmax(keywords: MaxPoolGradGradWithArgmax$): py.Promised<tensorflow.Tensor>
  MaxPoolGradGradWithArgmax_dyn: py.RemoteFunction
  MaxPoolGradV2(keywords: MaxPoolGradV2$): py.Promised<tensorflow.Tensor>
  MaxPoolGradV2_dyn: py.RemoteFunction
  MaxPoolGradWithArgmax(keywords: MaxPoolGradWithArgmax$): py.Promised<tensorflow.Tensor>
  MaxPoolGradWithArgmax_dyn: py.RemoteFunction
  MaxPoolV2(keywords: MaxPoolV2$): py.Promised<tensorflow.Tensor>
  MaxPoolV2_dyn: py.RemoteFunction
  MaxPoolWithArgmax(keywords: MaxPoolWithArgmax$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  MaxPoolWithArgmax_dyn: py.RemoteFunction
  Maximum(keywords: Maximum$): py.Promised<tensorflow.Tensor>
  Maximum_dyn: py.RemoteFunction
  Mean(keywords: Mean$): py.Promised<tensorflow.Tensor>
  Mean_dyn: py.RemoteFunction
  Merge(keywords: Merge$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Merge_dyn: py.RemoteFunction
  MergeSummary(keywords: MergeSummary$): py.Promised<tensorflow.Tensor>
  MergeSummary_dyn: py.RemoteFunction
  MergeV2Checkpoints(keywords: MergeV2Checkpoints$): py.Remote<tensorflow.Operation | null>
  MergeV2Checkpoints_dyn: py.RemoteFunction
  Mfcc(keywords: Mfcc$): py.Promised<tensorflow.Tensor>
  Mfcc_dyn: py.RemoteFunction
  Min(keywords: Min$): py.Promised<tensorflow.Tensor>
  Min_dyn: py.RemoteFunction
  Minimum(keywords: Minimum$): py.Promised<tensorflow.Tensor>
  Minimum_dyn: py.RemoteFunction
  MirrorPad(keywords: MirrorPad$): py.Promised<tensorflow.Tensor>
  MirrorPad_dyn: py.RemoteFunction
  MirrorPadGrad(keywords: MirrorPadGrad$): py.Promised<tensorflow.Tensor>
  MirrorPadGrad_dyn: py.RemoteFunction
  Mod(keywords: Mod$): py.Promised<tensorflow.Tensor>
  Mod_dyn: py.RemoteFunction
  ModelDataset(keywords: ModelDataset$): py.Promised<tensorflow.Tensor>
  ModelDataset_dyn: py.RemoteFunction
  Mul(keywords: Mul$): py.Promised<tensorflow.Tensor>
  Mul_dyn: py.RemoteFunction
  MulNoNan(keywords: MulNoNan$): py.Promised<tensorflow.Tensor>
  MulNoNan_dyn: py.RemoteFunction
  MultiDeviceIterator(keywords: MultiDeviceIterator$): py.Promised<tensorflow.Tensor>
  MultiDeviceIterator_dyn: py.RemoteFunction
  MultiDeviceIteratorFromStringHandle(keywords: MultiDeviceIteratorFromStringHandle$): py.Promised<tensorflow.Tensor>
  MultiDeviceIteratorFromStringHandle_dyn: py.RemoteFunction
  MultiDeviceIteratorGetNextFromShard(keywords: MultiDeviceIteratorGetNextFromShard$): py.RemoteList<tensorflow.Tensor>
  MultiDeviceIteratorGetNextFromShard_dyn: py.RemoteFunction
  MultiDeviceIteratorInit(keywords: MultiDeviceIteratorInit$): py.Promised<tensorflow.Tensor>
  MultiDeviceIteratorInit_dyn: py.RemoteFunction
  MultiDeviceIteratorToStringHandle(keywords: MultiDeviceIteratorToStringHandle$): py.Promised<tensorflow.Tensor>
  MultiDeviceIteratorToStringHandle_dyn: py.RemoteFunction
  Multinomial(keywords: Multinomial$): py.Promised<tensorflow.Tensor>
  Multinomial_dyn: py.RemoteFunction
  MutableDenseHashTable(keywords: MutableDenseHashTable$): py.Promised<tensorflow.Tensor>
  MutableDenseHashTable_dyn: py.RemoteFunction
  MutableDenseHashTableV2(keywords: MutableDenseHashTableV2$): py.Promised<tensorflow.Tensor>
  MutableDenseHashTableV2_dyn: py.RemoteFunction
  MutableHashTable(keywords: MutableHashTable$): py.Promised<tensorflow.Tensor>
  MutableHashTable_dyn: py.RemoteFunction
  MutableHashTableOfTensors(keywords: MutableHashTableOfTensors$): py.Promised<tensorflow.Tensor>
  MutableHashTableOfTensors_dyn: py.RemoteFunction
  MutableHashTableOfTensorsV2(keywords: MutableHashTableOfTensorsV2$): py.Promised<tensorflow.Tensor>
  MutableHashTableOfTensorsV2_dyn: py.RemoteFunction
  MutableHashTableV2(keywords: MutableHashTableV2$): py.Promised<tensorflow.Tensor>
  MutableHashTableV2_dyn: py.RemoteFunction
  MutexLock(keywords: MutexLock$): py.Promised<tensorflow.Tensor>
  MutexLock_dyn: py.RemoteFunction
  MutexV2(keywords?: MutexV2$): py.Promised<tensorflow.Tensor>
  MutexV2_dyn: py.RemoteFunction
  NcclAllReduce(keywords: NcclAllReduce$): py.Promised<tensorflow.Tensor>
  NcclAllReduce_dyn: py.RemoteFunction
  NcclBroadcast(keywords: NcclBroadcast$): py.Promised<tensorflow.Tensor>
  NcclBroadcast_dyn: py.RemoteFunction
  NcclReduce(keywords: NcclReduce$): py.Promised<tensorflow.Tensor>
  NcclReduce_dyn: py.RemoteFunction
  Ndtri(keywords: Ndtri$): py.Promised<tensorflow.Tensor>
  Ndtri_dyn: py.RemoteFunction
  NearestNeighbors(keywords: NearestNeighbors$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  NearestNeighbors_dyn: py.RemoteFunction
  Neg(keywords: Neg$): py.Promised<tensorflow.Tensor>
  Neg_dyn: py.RemoteFunction
  NextAfter(keywords: NextAfter$): py.Promised<tensorflow.Tensor>
  NextAfter_dyn: py.RemoteFunction
  NextIteration(keywords: NextIteration$): py.Promised<tensorflow.Tensor>
  NextIteration_dyn: py.RemoteFunction
  NoOp(keywords?: NoOp$): py.Remote<tensorflow.Operation | null>
  NoOp_dyn: py.RemoteFunction
  NonDeterministicInts(keywords: NonDeterministicInts$): py.Promised<tensorflow.Tensor>
  NonDeterministicInts_dyn: py.RemoteFunction
  NonMaxSuppression(keywords: NonMaxSuppression$): py.Promised<tensorflow.Tensor>
  NonMaxSuppression_dyn: py.RemoteFunction
  NonMaxSuppressionV2(keywords: NonMaxSuppressionV2$): py.Promised<tensorflow.Tensor>
  NonMaxSuppressionV2_dyn: py.RemoteFunction
  NonMaxSuppressionV3(keywords: NonMaxSuppressionV3$): py.Promised<tensorflow.Tensor>
  NonMaxSuppressionV3_dyn: py.RemoteFunction
  NonMaxSuppressionV4(keywords: NonMaxSuppressionV4$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  NonMaxSuppressionV4_dyn: py.RemoteFunction
  NonMaxSuppressionV5(keywords: NonMaxSuppressionV5$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  NonMaxSuppressionV5_dyn: py.RemoteFunction
  NonMaxSuppressionWithOverlaps(keywords: NonMaxSuppressionWithOverlaps$): py.Promised<tensorflow.Tensor>
  NonMaxSuppressionWithOverlaps_dyn: py.RemoteFunction
  NonSerializableDataset(keywords: NonSerializableDataset$): py.Promised<tensorflow.Tensor>
  NonSerializableDataset_dyn: py.RemoteFunction
  NotEqual(keywords: NotEqual$): py.Promised<tensorflow.Tensor>
  NotEqual_dyn: py.RemoteFunction
  NthElement(keywords: NthElement$): py.Promised<tensorflow.Tensor>
  NthElement_dyn: py.RemoteFunction
  OneHot(keywords: OneHot$): py.Promised<tensorflow.Tensor>
  OneHot_dyn: py.RemoteFunction
  OneShotIterator(keywords: OneShotIterator$): py.Promised<tensorflow.Tensor>
  OneShotIterator_dyn: py.RemoteFunction
  OnesLike(keywords: OnesLike$): py.Promised<tensorflow.Tensor>
  OnesLike_dyn: py.RemoteFunction
  OptimizeDataset(keywords: OptimizeDataset$): py.Promised<tensorflow.Tensor>
  OptimizeDataset_dyn: py.RemoteFunction
  OptimizeDatasetV2(keywords: OptimizeDatasetV2$): py.Promised<tensorflow.Tensor>
  OptimizeDatasetV2_dyn: py.RemoteFunction
  OptionalFromValue(keywords: OptionalFromValue$): py.Promised<tensorflow.Tensor>
  OptionalFromValue_dyn: py.RemoteFunction
  OptionalGetValue(keywords: OptionalGetValue$): py.RemoteList<tensorflow.Tensor>
  OptionalGetValue_dyn: py.RemoteFunction
  OptionalHasValue(keywords: OptionalHasValue$): py.Promised<tensorflow.Tensor>
  OptionalHasValue_dyn: py.RemoteFunction
  OptionalNone(keywords?: OptionalNone$): py.Promised<tensorflow.Tensor>
  OptionalNone_dyn: py.RemoteFunction
  OptionsDataset(keywords: OptionsDataset$): py.Promised<tensorflow.Tensor>
  OptionsDataset_dyn: py.RemoteFunction
  OrderedMapClear(keywords: OrderedMapClear$): py.Remote<tensorflow.Operation | null>
  OrderedMapClear_dyn: py.RemoteFunction
  OrderedMapIncompleteSize(keywords: OrderedMapIncompleteSize$): py.Promised<tensorflow.Tensor>
  OrderedMapIncompleteSize_dyn: py.RemoteFunction
  OrderedMapPeek(keywords: OrderedMapPeek$): py.RemoteList<tensorflow.Tensor>
  OrderedMapPeek_dyn: py.RemoteFunction
  OrderedMapSize(keywords: OrderedMapSize$): py.Promised<tensorflow.Tensor>
  OrderedMapSize_dyn: py.RemoteFunction
  OrderedMapStage(keywords: OrderedMapStage$): py.Remote<tensorflow.Operation | null>
  OrderedMapStage_dyn: py.RemoteFunction
  OrderedMapUnstage(keywords: OrderedMapUnstage$): py.RemoteList<tensorflow.Tensor>
  OrderedMapUnstage_dyn: py.RemoteFunction
  OrderedMapUnstageNoKey(keywords: OrderedMapUnstageNoKey$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  OrderedMapUnstageNoKey_dyn: py.RemoteFunction
  OutfeedDequeue(keywords: OutfeedDequeue$): py.Promised<tensorflow.Tensor>
  OutfeedDequeue_dyn: py.RemoteFunction
  OutfeedDequeueTuple(keywords: OutfeedDequeueTuple$): py.RemoteList<tensorflow.Tensor>
  OutfeedDequeueTuple_dyn: py.RemoteFunction
  OutfeedDequeueTupleV2(keywords: OutfeedDequeueTupleV2$): py.RemoteList<tensorflow.Tensor>
  OutfeedDequeueTupleV2_dyn: py.RemoteFunction
  OutfeedDequeueV2(keywords: OutfeedDequeueV2$): py.Promised<tensorflow.Tensor>
  OutfeedDequeueV2_dyn: py.RemoteFunction
  OutfeedEnqueue(keywords: OutfeedEnqueue$): py.Remote<tensorflow.Operation | null>
  OutfeedEnqueue_dyn: py.RemoteFunction
  OutfeedEnqueueTuple(keywords: OutfeedEnqueueTuple$): py.Remote<tensorflow.Operation | null>
  OutfeedEnqueueTuple_dyn: py.RemoteFunction
  Pack(keywords: Pack$): py.Promised<tensorflow.Tensor>
  Pack_dyn: py.RemoteFunction
  Pad(keywords: Pad$): py.Promised<tensorflow.Tensor>
  Pad_dyn: py.RemoteFunction
  PadV2(keywords: PadV2$): py.Promised<tensorflow.Tensor>
  PadV2_dyn: py.RemoteFunction
  PaddedBatchDataset(keywords: PaddedBatchDataset$): py.Promised<tensorflow.Tensor>
  PaddedBatchDataset_dyn: py.RemoteFunction
  PaddedBatchDatasetV2(keywords: PaddedBatchDatasetV2$): py.Promised<tensorflow.Tensor>
  PaddedBatchDatasetV2_dyn: py.RemoteFunction
  PaddingFIFOQueue(keywords: PaddingFIFOQueue$): py.Promised<tensorflow.Tensor>
  PaddingFIFOQueue_dyn: py.RemoteFunction
  PaddingFIFOQueueV2(keywords: PaddingFIFOQueueV2$): py.Promised<tensorflow.Tensor>
  PaddingFIFOQueueV2_dyn: py.RemoteFunction
  ParallelBatchDataset(keywords: ParallelBatchDataset$): py.Promised<tensorflow.Tensor>
  ParallelBatchDataset_dyn: py.RemoteFunction
  ParallelConcat(keywords: ParallelConcat$): py.Promised<tensorflow.Tensor>
  ParallelConcat_dyn: py.RemoteFunction
  ParallelDynamicStitch(keywords: ParallelDynamicStitch$): py.Promised<tensorflow.Tensor>
  ParallelDynamicStitch_dyn: py.RemoteFunction
  ParallelFilterDataset(keywords: ParallelFilterDataset$): py.Promised<tensorflow.Tensor>
  ParallelFilterDataset_dyn: py.RemoteFunction
  ParallelInterleaveDataset(keywords: ParallelInterleaveDataset$): py.Promised<tensorflow.Tensor>
  ParallelInterleaveDataset_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV2(keywords: ParallelInterleaveDatasetV2$): py.Promised<tensorflow.Tensor>
  ParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV3(keywords: ParallelInterleaveDatasetV3$): py.Promised<tensorflow.Tensor>
  ParallelInterleaveDatasetV3_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV4(keywords: ParallelInterleaveDatasetV4$): py.Promised<tensorflow.Tensor>
  ParallelInterleaveDatasetV4_dyn: py.RemoteFunction
  ParallelMapDataset(keywords: ParallelMapDataset$): py.Promised<tensorflow.Tensor>
  ParallelMapDataset_dyn: py.RemoteFunction
  ParallelMapDatasetV2(keywords: ParallelMapDatasetV2$): py.Promised<tensorflow.Tensor>
  ParallelMapDatasetV2_dyn: py.RemoteFunction
  ParameterizedTruncatedNormal(keywords: ParameterizedTruncatedNormal$): py.Promised<tensorflow.Tensor>
  ParameterizedTruncatedNormal_dyn: py.RemoteFunction
  ParseExample(keywords: ParseExample$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseExample_dyn: py.RemoteFunction
  ParseExampleDataset(keywords: ParseExampleDataset$): py.Promised<tensorflow.Tensor>
  ParseExampleDataset_dyn: py.RemoteFunction
  ParseExampleDatasetV2(keywords: ParseExampleDatasetV2$): py.Promised<tensorflow.Tensor>
  ParseExampleDatasetV2_dyn: py.RemoteFunction
  ParseExampleV2(keywords: ParseExampleV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseExampleV2_dyn: py.RemoteFunction
  ParseSequenceExample(keywords: ParseSequenceExample$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseSequenceExample_dyn: py.RemoteFunction
  ParseSequenceExampleV2(keywords: ParseSequenceExampleV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseSequenceExampleV2_dyn: py.RemoteFunction
  ParseSingleExample(keywords: ParseSingleExample$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseSingleExample_dyn: py.RemoteFunction
  ParseSingleSequenceExample(keywords: ParseSingleSequenceExample$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ParseSingleSequenceExample_dyn: py.RemoteFunction
  ParseTensor(keywords: ParseTensor$): py.Promised<tensorflow.Tensor>
  ParseTensor_dyn: py.RemoteFunction
  PartitionedCall(keywords: PartitionedCall$): py.RemoteList<tensorflow.Tensor>
  PartitionedCall_dyn: py.RemoteFunction
  Placeholder(keywords: Placeholder$): py.Promised<tensorflow.Tensor>
  Placeholder_dyn: py.RemoteFunction
  PlaceholderV2(keywords: PlaceholderV2$): py.Promised<tensorflow.Tensor>
  PlaceholderV2_dyn: py.RemoteFunction
  PlaceholderWithDefault(keywords: PlaceholderWithDefault$): py.Promised<tensorflow.Tensor>
  PlaceholderWithDefault_dyn: py.RemoteFunction
  Polygamma(keywords: Polygamma$): py.Promised<tensorflow.Tensor>
  Polygamma_dyn: py.RemoteFunction
  PopulationCount(keywords: PopulationCount$): py.Promised<tensorflow.Tensor>
  PopulationCount_dyn: py.RemoteFunction
  Pow(keywords: Pow$): py.Promised<tensorflow.Tensor>
  Pow_dyn: py.RemoteFunction
  PrefetchDataset(keywords: PrefetchDataset$): py.Promised<tensorflow.Tensor>
  PrefetchDataset_dyn: py.RemoteFunction
  Prelinearize(keywords: Prelinearize$): py.Promised<tensorflow.Tensor>
  Prelinearize_dyn: py.RemoteFunction
  PrelinearizeTuple(keywords: PrelinearizeTuple$): py.Promised<tensorflow.Tensor>
  PrelinearizeTuple_dyn: py.RemoteFunction
  PreventGradient(keywords: PreventGradient$): py.Promised<tensorflow.Tensor>
  PreventGradient_dyn: py.RemoteFunction
  Print(keywords: Print$): py.Promised<tensorflow.Tensor>
  Print_dyn: py.RemoteFunction
  PrintV2(keywords: PrintV2$): py.Remote<tensorflow.Operation | null>
  PrintV2_dyn: py.RemoteFunction
  PriorityQueue(keywords: PriorityQueue$): py.Promised<tensorflow.Tensor>
  PriorityQueue_dyn: py.RemoteFunction
  PriorityQueueV2(keywords: PriorityQueueV2$): py.Promised<tensorflow.Tensor>
  PriorityQueueV2_dyn: py.RemoteFunction
  PrivateThreadPoolDataset(keywords: PrivateThreadPoolDataset$): py.Promised<tensorflow.Tensor>
  PrivateThreadPoolDataset_dyn: py.RemoteFunction
  Prod(keywords: Prod$): py.Promised<tensorflow.Tensor>
  Prod_dyn: py.RemoteFunction
  PyFunc(keywords: PyFunc$): py.RemoteList<tensorflow.Tensor>
  PyFunc_dyn: py.RemoteFunction
  PyFuncStateless(keywords: PyFuncStateless$): py.RemoteList<tensorflow.Tensor>
  PyFuncStateless_dyn: py.RemoteFunction
  Qr(keywords: Qr$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Qr_dyn: py.RemoteFunction
  QuantizeAndDequantize(keywords: QuantizeAndDequantize$): py.Promised<tensorflow.Tensor>
  QuantizeAndDequantize_dyn: py.RemoteFunction
  QuantizeAndDequantizeV2(keywords: QuantizeAndDequantizeV2$): py.Promised<tensorflow.Tensor>
  QuantizeAndDequantizeV2_dyn: py.RemoteFunction
  QuantizeAndDequantizeV3(keywords: QuantizeAndDequantizeV3$): py.Promised<tensorflow.Tensor>
  QuantizeAndDequantizeV3_dyn: py.RemoteFunction
  QuantizeAndDequantizeV4(keywords: QuantizeAndDequantizeV4$): py.Promised<tensorflow.Tensor>
  QuantizeAndDequantizeV4_dyn: py.RemoteFunction
  QuantizeAndDequantizeV4Grad(keywords: QuantizeAndDequantizeV4Grad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizeAndDequantizeV4Grad_dyn: py.RemoteFunction
  QuantizeDownAndShrinkRange(keywords: QuantizeDownAndShrinkRange$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizeDownAndShrinkRange_dyn: py.RemoteFunction
  QuantizeV2(keywords: QuantizeV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizeV2_dyn: py.RemoteFunction
  QuantizedAdd(keywords: QuantizedAdd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedAdd_dyn: py.RemoteFunction
  QuantizedAvgPool(keywords: QuantizedAvgPool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedAvgPool_dyn: py.RemoteFunction
  QuantizedBatchNormWithGlobalNormalization(keywords: QuantizedBatchNormWithGlobalNormalization$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedBatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  QuantizedBiasAdd(keywords: QuantizedBiasAdd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedBiasAdd_dyn: py.RemoteFunction
  QuantizedConcat(keywords: QuantizedConcat$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConcat_dyn: py.RemoteFunction
  QuantizedConv2D(keywords: QuantizedConv2D$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2D_dyn: py.RemoteFunction
  QuantizedConv2DAndRelu(keywords: QuantizedConv2DAndRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DAndReluAndRequantize(keywords: QuantizedConv2DAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DAndRequantize(keywords: QuantizedConv2DAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DPerChannel(keywords: QuantizedConv2DPerChannel$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DPerChannel_dyn: py.RemoteFunction
  QuantizedConv2DWithBias(keywords: QuantizedConv2DWithBias$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBias_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndRelu(keywords: QuantizedConv2DWithBiasAndRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndReluAndRequantize(keywords: QuantizedConv2DWithBiasAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndRequantize(keywords: QuantizedConv2DWithBiasAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSignedSumAndReluAndRequantize(keywords: QuantizedConv2DWithBiasSignedSumAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasSignedSumAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSumAndRelu(keywords: QuantizedConv2DWithBiasSumAndRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasSumAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSumAndReluAndRequantize(keywords: QuantizedConv2DWithBiasSumAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedConv2DWithBiasSumAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2D(keywords: QuantizedDepthwiseConv2D$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedDepthwiseConv2D_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBias(keywords: QuantizedDepthwiseConv2DWithBias$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedDepthwiseConv2DWithBias_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBiasAndRelu(keywords: QuantizedDepthwiseConv2DWithBiasAndRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedDepthwiseConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize(keywords: QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedInstanceNorm(keywords: QuantizedInstanceNorm$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedInstanceNorm_dyn: py.RemoteFunction
  QuantizedMatMul(keywords: QuantizedMatMul$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMatMul_dyn: py.RemoteFunction
  QuantizedMatMulWithBias(keywords: QuantizedMatMulWithBias$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMatMulWithBias_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndDequantize(keywords: QuantizedMatMulWithBiasAndDequantize$): py.Promised<tensorflow.Tensor>
  QuantizedMatMulWithBiasAndDequantize_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndRelu(keywords: QuantizedMatMulWithBiasAndRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMatMulWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndReluAndRequantize(keywords: QuantizedMatMulWithBiasAndReluAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMatMulWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndRequantize(keywords: QuantizedMatMulWithBiasAndRequantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMatMulWithBiasAndRequantize_dyn: py.RemoteFunction
  QuantizedMaxPool(keywords: QuantizedMaxPool$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMaxPool_dyn: py.RemoteFunction
  QuantizedMul(keywords: QuantizedMul$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedMul_dyn: py.RemoteFunction
  QuantizedRelu(keywords: QuantizedRelu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedRelu_dyn: py.RemoteFunction
  QuantizedRelu6(keywords: QuantizedRelu6$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedRelu6_dyn: py.RemoteFunction
  QuantizedReluX(keywords: QuantizedReluX$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedReluX_dyn: py.RemoteFunction
  QuantizedReshape(keywords: QuantizedReshape$): py.Remote
  QuantizedReshape_dyn: py.RemoteFunction
  QuantizedResizeBilinear(keywords: QuantizedResizeBilinear$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  QuantizedResizeBilinear_dyn: py.RemoteFunction
  QueueClose(keywords: QueueClose$): py.Remote<tensorflow.Operation | null>
  QueueClose_dyn: py.RemoteFunction
  QueueCloseV2(keywords: QueueCloseV2$): py.Remote<tensorflow.Operation | null>
  QueueCloseV2_dyn: py.RemoteFunction
  QueueDequeue(keywords: QueueDequeue$): py.RemoteList<tensorflow.Tensor>
  QueueDequeue_dyn: py.RemoteFunction
  QueueDequeueMany(keywords: QueueDequeueMany$): py.RemoteList<tensorflow.Tensor>
  QueueDequeueMany_dyn: py.RemoteFunction
  QueueDequeueManyV2(keywords: QueueDequeueManyV2$): py.RemoteList<tensorflow.Tensor>
  QueueDequeueManyV2_dyn: py.RemoteFunction
  QueueDequeueUpTo(keywords: QueueDequeueUpTo$): py.RemoteList<tensorflow.Tensor>
  QueueDequeueUpTo_dyn: py.RemoteFunction
  QueueDequeueUpToV2(keywords: QueueDequeueUpToV2$): py.RemoteList<tensorflow.Tensor>
  QueueDequeueUpToV2_dyn: py.RemoteFunction
  QueueDequeueV2(keywords: QueueDequeueV2$): py.RemoteList<tensorflow.Tensor>
  QueueDequeueV2_dyn: py.RemoteFunction
  QueueEnqueue(keywords: QueueEnqueue$): py.Remote<tensorflow.Operation | null>
  QueueEnqueue_dyn: py.RemoteFunction
  QueueEnqueueMany(keywords: QueueEnqueueMany$): py.Remote<tensorflow.Operation | null>
  QueueEnqueueMany_dyn: py.RemoteFunction
  QueueEnqueueManyV2(keywords: QueueEnqueueManyV2$): py.Remote<tensorflow.Operation | null>
  QueueEnqueueManyV2_dyn: py.RemoteFunction
  QueueEnqueueV2(keywords: QueueEnqueueV2$): py.Remote<tensorflow.Operation | null>
  QueueEnqueueV2_dyn: py.RemoteFunction
  QueueIsClosed(keywords: QueueIsClosed$): py.Promised<tensorflow.Tensor>
  QueueIsClosed_dyn: py.RemoteFunction
  QueueIsClosedV2(keywords: QueueIsClosedV2$): py.Promised<tensorflow.Tensor>
  QueueIsClosedV2_dyn: py.RemoteFunction
  QueueSize(keywords: QueueSize$): py.Promised<tensorflow.Tensor>
  QueueSize_dyn: py.RemoteFunction
  QueueSizeV2(keywords: QueueSizeV2$): py.Promised<tensorflow.Tensor>
  QueueSizeV2_dyn: py.RemoteFunction
  RFFT(keywords: RFFT$): py.Promised<tensorflow.Tensor>
  RFFT_dyn: py.RemoteFunction
  RFFT2D(keywords: RFFT2D$): py.Promised<tensorflow.Tensor>
  RFFT2D_dyn: py.RemoteFunction
  RFFT3D(keywords: RFFT3D$): py.Promised<tensorflow.Tensor>
  RFFT3D_dyn: py.RemoteFunction
  RFFTND(keywords: RFFTND$): py.Promised<tensorflow.Tensor>
  RFFTND_dyn: py.RemoteFunction
  RGBToHSV(keywords: RGBToHSV$): py.Promised<tensorflow.Tensor>
  RGBToHSV_dyn: py.RemoteFunction
  RaggedBincount(keywords: RaggedBincount$): py.Promised<tensorflow.Tensor>
  RaggedBincount_dyn: py.RemoteFunction
  RaggedCountSparseOutput(keywords: RaggedCountSparseOutput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RaggedCountSparseOutput_dyn: py.RemoteFunction
  RaggedCross(keywords: RaggedCross$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RaggedCross_dyn: py.RemoteFunction
  RaggedFillEmptyRows(keywords: RaggedFillEmptyRows$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RaggedFillEmptyRows_dyn: py.RemoteFunction
  RaggedFillEmptyRowsGrad(keywords: RaggedFillEmptyRowsGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RaggedFillEmptyRowsGrad_dyn: py.RemoteFunction
  RaggedGather(keywords: RaggedGather$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RaggedGather_dyn: py.RemoteFunction
  RaggedRange(keywords: RaggedRange$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RaggedRange_dyn: py.RemoteFunction
  RaggedTensorFromVariant(keywords: RaggedTensorFromVariant$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RaggedTensorFromVariant_dyn: py.RemoteFunction
  RaggedTensorToSparse(keywords: RaggedTensorToSparse$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RaggedTensorToSparse_dyn: py.RemoteFunction
  RaggedTensorToTensor(keywords: RaggedTensorToTensor$): py.Promised<tensorflow.Tensor>
  RaggedTensorToTensor_dyn: py.RemoteFunction
  RaggedTensorToVariant(keywords: RaggedTensorToVariant$): py.Promised<tensorflow.Tensor>
  RaggedTensorToVariant_dyn: py.RemoteFunction
  RaggedTensorToVariantGradient(keywords: RaggedTensorToVariantGradient$): py.Promised<tensorflow.Tensor>
  RaggedTensorToVariantGradient_dyn: py.RemoteFunction
  RandomCrop(keywords: RandomCrop$): py.Promised<tensorflow.Tensor>
  RandomCrop_dyn: py.RemoteFunction
  RandomDataset(keywords: RandomDataset$): py.Promised<tensorflow.Tensor>
  RandomDataset_dyn: py.RemoteFunction
  RandomDatasetV2(keywords: RandomDatasetV2$): py.Promised<tensorflow.Tensor>
  RandomDatasetV2_dyn: py.RemoteFunction
  RandomGamma(keywords: RandomGamma$): py.Promised<tensorflow.Tensor>
  RandomGamma_dyn: py.RemoteFunction
  RandomGammaGrad(keywords: RandomGammaGrad$): py.Promised<tensorflow.Tensor>
  RandomGammaGrad_dyn: py.RemoteFunction
  RandomIndexShuffle(keywords: RandomIndexShuffle$): py.Promised<tensorflow.Tensor>
  RandomIndexShuffle_dyn: py.RemoteFunction
  RandomPoisson(keywords: RandomPoisson$): py.Promised<tensorflow.Tensor>
  RandomPoisson_dyn: py.RemoteFunction
  RandomPoissonV2(keywords: RandomPoissonV2$): py.Promised<tensorflow.Tensor>
  RandomPoissonV2_dyn: py.RemoteFunction
  RandomShuffle(keywords: RandomShuffle$): py.Promised<tensorflow.Tensor>
  RandomShuffle_dyn: py.RemoteFunction
  RandomShuffleQueue(keywords: RandomShuffleQueue$): py.Promised<tensorflow.Tensor>
  RandomShuffleQueue_dyn: py.RemoteFunction
  RandomShuffleQueueV2(keywords: RandomShuffleQueueV2$): py.Promised<tensorflow.Tensor>
  RandomShuffleQueueV2_dyn: py.RemoteFunction
  RandomStandardNormal(keywords: RandomStandardNormal$): py.Promised<tensorflow.Tensor>
  RandomStandardNormal_dyn: py.RemoteFunction
  RandomUniform(keywords: RandomUniform$): py.Promised<tensorflow.Tensor>
  RandomUniform_dyn: py.RemoteFunction
  RandomUniformInt(keywords: RandomUniformInt$): py.Promised<tensorflow.Tensor>
  RandomUniformInt_dyn: py.RemoteFunction
  Range(keywords: Range$): py.Promised<tensorflow.Tensor>
  Range_dyn: py.RemoteFunction
  RangeDataset(keywords: RangeDataset$): py.Promised<tensorflow.Tensor>
  RangeDataset_dyn: py.RemoteFunction
  Rank(keywords: Rank$): py.Promised<tensorflow.Tensor>
  Rank_dyn: py.RemoteFunction
  ReadFile(keywords: ReadFile$): py.Promised<tensorflow.Tensor>
  ReadFile_dyn: py.RemoteFunction
  ReadVariableOp(keywords: ReadVariableOp$): py.Promised<tensorflow.Tensor>
  ReadVariableOp_dyn: py.RemoteFunction
  ReadVariableXlaSplitND(keywords: ReadVariableXlaSplitND$): py.RemoteList<tensorflow.Tensor>
  ReadVariableXlaSplitND_dyn: py.RemoteFunction
  ReaderNumRecordsProduced(keywords: ReaderNumRecordsProduced$): py.Promised<tensorflow.Tensor>
  ReaderNumRecordsProduced_dyn: py.RemoteFunction
  ReaderNumRecordsProducedV2(keywords: ReaderNumRecordsProducedV2$): py.Promised<tensorflow.Tensor>
  ReaderNumRecordsProducedV2_dyn: py.RemoteFunction
  ReaderNumWorkUnitsCompleted(keywords: ReaderNumWorkUnitsCompleted$): py.Promised<tensorflow.Tensor>
  ReaderNumWorkUnitsCompleted_dyn: py.RemoteFunction
  ReaderNumWorkUnitsCompletedV2(keywords: ReaderNumWorkUnitsCompletedV2$): py.Promised<tensorflow.Tensor>
  ReaderNumWorkUnitsCompletedV2_dyn: py.RemoteFunction
  ReaderRead(keywords: ReaderRead$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ReaderRead_dyn: py.RemoteFunction
  ReaderReadUpTo(keywords: ReaderReadUpTo$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ReaderReadUpTo_dyn: py.RemoteFunction
  ReaderReadUpToV2(keywords: ReaderReadUpToV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ReaderReadUpToV2_dyn: py.RemoteFunction
  ReaderReadV2(keywords: ReaderReadV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  ReaderReadV2_dyn: py.RemoteFunction
  ReaderReset(keywords: ReaderReset$): py.Remote<tensorflow.Operation | null>
  ReaderReset_dyn: py.RemoteFunction
  ReaderResetV2(keywords: ReaderResetV2$): py.Remote<tensorflow.Operation | null>
  ReaderResetV2_dyn: py.RemoteFunction
  ReaderRestoreState(keywords: ReaderRestoreState$): py.Remote<tensorflow.Operation | null>
  ReaderRestoreState_dyn: py.RemoteFunction
  ReaderRestoreStateV2(keywords: ReaderRestoreStateV2$): py.Remote<tensorflow.Operation | null>
  ReaderRestoreStateV2_dyn: py.RemoteFunction
  ReaderSerializeState(keywords: ReaderSerializeState$): py.Promised<tensorflow.Tensor>
  ReaderSerializeState_dyn: py.RemoteFunction
  ReaderSerializeStateV2(keywords: ReaderSerializeStateV2$): py.Promised<tensorflow.Tensor>
  ReaderSerializeStateV2_dyn: py.RemoteFunction
  Real(keywords: Real$): py.Promised<tensorflow.Tensor>
  Real_dyn: py.RemoteFunction
  RealDiv(keywords: RealDiv$): py.Promised<tensorflow.Tensor>
  RealDiv_dyn: py.RemoteFunction
  RebatchDataset(keywords: RebatchDataset$): py.Promised<tensorflow.Tensor>
  RebatchDataset_dyn: py.RemoteFunction
  RebatchDatasetV2(keywords: RebatchDatasetV2$): py.Promised<tensorflow.Tensor>
  RebatchDatasetV2_dyn: py.RemoteFunction
  Reciprocal(keywords: Reciprocal$): py.Promised<tensorflow.Tensor>
  Reciprocal_dyn: py.RemoteFunction
  ReciprocalGrad(keywords: ReciprocalGrad$): py.Promised<tensorflow.Tensor>
  ReciprocalGrad_dyn: py.RemoteFunction
  RecordInput(keywords: RecordInput$): py.Promised<tensorflow.Tensor>
  RecordInput_dyn: py.RemoteFunction
  Recv(keywords: Recv$): py.Promised<tensorflow.Tensor>
  Recv_dyn: py.RemoteFunction
  RecvTPUEmbeddingActivations(keywords: RecvTPUEmbeddingActivations$): py.Remote
  RecvTPUEmbeddingActivations_dyn: py.RemoteFunction
  ReduceDataset(keywords: ReduceDataset$): py.RemoteList<tensorflow.Tensor>
  ReduceDataset_dyn: py.RemoteFunction
  ReduceJoin(keywords: ReduceJoin$): py.Promised<tensorflow.Tensor>
  ReduceJoin_dyn: py.RemoteFunction
  RefEnter(keywords: RefEnter$): py.Promised<tensorflow.Tensor>
  RefEnter_dyn: py.RemoteFunction
  RefExit(keywords: RefExit$): py.Promised<tensorflow.Tensor>
  RefExit_dyn: py.RemoteFunction
  RefIdentity(keywords: RefIdentity$): py.Promised<tensorflow.Tensor>
  RefIdentity_dyn: py.RemoteFunction
  RefMerge(keywords: RefMerge$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RefMerge_dyn: py.RemoteFunction
  RefNextIteration(keywords: RefNextIteration$): py.Promised<tensorflow.Tensor>
  RefNextIteration_dyn: py.RemoteFunction
  RefSelect(keywords: RefSelect$): py.Promised<tensorflow.Tensor>
  RefSelect_dyn: py.RemoteFunction
  RefSwitch(keywords: RefSwitch$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RefSwitch_dyn: py.RemoteFunction
  RegexFullMatch(keywords: RegexFullMatch$): py.Promised<tensorflow.Tensor>
  RegexFullMatch_dyn: py.RemoteFunction
  RegexReplace(keywords: RegexReplace$): py.Promised<tensorflow.Tensor>
  RegexReplace_dyn: py.RemoteFunction
  RegisterDataset(keywords: RegisterDataset$): py.Promised<tensorflow.Tensor>
  RegisterDataset_dyn: py.RemoteFunction
  RegisterDatasetV2(keywords: RegisterDatasetV2$): py.Promised<tensorflow.Tensor>
  RegisterDatasetV2_dyn: py.RemoteFunction
  Relu(keywords: Relu$): py.Promised<tensorflow.Tensor>
  Relu_dyn: py.RemoteFunction
  Relu6(keywords: Relu6$): py.Promised<tensorflow.Tensor>
  Relu6_dyn: py.RemoteFunction
  Relu6Grad(keywords: Relu6Grad$): py.Promised<tensorflow.Tensor>
  Relu6Grad_dyn: py.RemoteFunction
  ReluGrad(keywords: ReluGrad$): py.Promised<tensorflow.Tensor>
  ReluGrad_dyn: py.RemoteFunction
  RemoteCall(keywords: RemoteCall$): py.RemoteList<tensorflow.Tensor>
  RemoteCall_dyn: py.RemoteFunction
  RepeatDataset(keywords: RepeatDataset$): py.Promised<tensorflow.Tensor>
  RepeatDataset_dyn: py.RemoteFunction
  RequantizationRange(keywords: RequantizationRange$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RequantizationRange_dyn: py.RemoteFunction
  RequantizationRangePerChannel(keywords: RequantizationRangePerChannel$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RequantizationRangePerChannel_dyn: py.RemoteFunction
  Requantize(keywords: Requantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  Requantize_dyn: py.RemoteFunction
  RequantizePerChannel(keywords: RequantizePerChannel$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RequantizePerChannel_dyn: py.RemoteFunction
  Reshape(keywords: Reshape$): py.Promised<tensorflow.Tensor>
  Reshape_dyn: py.RemoteFunction
  ResizeArea(keywords: ResizeArea$): py.Promised<tensorflow.Tensor>
  ResizeArea_dyn: py.RemoteFunction
  ResizeBicubic(keywords: ResizeBicubic$): py.Promised<tensorflow.Tensor>
  ResizeBicubic_dyn: py.RemoteFunction
  ResizeBicubicGrad(keywords: ResizeBicubicGrad$): py.Promised<tensorflow.Tensor>
  ResizeBicubicGrad_dyn: py.RemoteFunction
  ResizeBilinear(keywords: ResizeBilinear$): py.Promised<tensorflow.Tensor>
  ResizeBilinear_dyn: py.RemoteFunction
  ResizeBilinearGrad(keywords: ResizeBilinearGrad$): py.Promised<tensorflow.Tensor>
  ResizeBilinearGrad_dyn: py.RemoteFunction
  ResizeNearestNeighbor(keywords: ResizeNearestNeighbor$): py.Promised<tensorflow.Tensor>
  ResizeNearestNeighbor_dyn: py.RemoteFunction
  ResizeNearestNeighborGrad(keywords: ResizeNearestNeighborGrad$): py.Promised<tensorflow.Tensor>
  ResizeNearestNeighborGrad_dyn: py.RemoteFunction
  ResourceAccumulatorApplyGradient(keywords: ResourceAccumulatorApplyGradient$): py.Remote<tensorflow.Operation | null>
  ResourceAccumulatorApplyGradient_dyn: py.RemoteFunction
  ResourceAccumulatorNumAccumulated(keywords: ResourceAccumulatorNumAccumulated$): py.Promised<tensorflow.Tensor>
  ResourceAccumulatorNumAccumulated_dyn: py.RemoteFunction
  ResourceAccumulatorSetGlobalStep(keywords: ResourceAccumulatorSetGlobalStep$): py.Remote<tensorflow.Operation | null>
  ResourceAccumulatorSetGlobalStep_dyn: py.RemoteFunction
  ResourceAccumulatorTakeGradient(keywords: ResourceAccumulatorTakeGradient$): py.Promised<tensorflow.Tensor>
  ResourceAccumulatorTakeGradient_dyn: py.RemoteFunction
  ResourceApplyAdaMax(keywords: ResourceApplyAdaMax$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdaMax_dyn: py.RemoteFunction
  ResourceApplyAdadelta(keywords: ResourceApplyAdadelta$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdadelta_dyn: py.RemoteFunction
  ResourceApplyAdagrad(keywords: ResourceApplyAdagrad$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdagrad_dyn: py.RemoteFunction
  ResourceApplyAdagradDA(keywords: ResourceApplyAdagradDA$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdagradDA_dyn: py.RemoteFunction
  ResourceApplyAdagradV2(keywords: ResourceApplyAdagradV2$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdagradV2_dyn: py.RemoteFunction
  ResourceApplyAdam(keywords: ResourceApplyAdam$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdam_dyn: py.RemoteFunction
  ResourceApplyAdamWithAmsgrad(keywords: ResourceApplyAdamWithAmsgrad$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAdamWithAmsgrad_dyn: py.RemoteFunction
  ResourceApplyAddSign(keywords: ResourceApplyAddSign$): py.Remote<tensorflow.Operation | null>
  ResourceApplyAddSign_dyn: py.RemoteFunction
  ResourceApplyCenteredRMSProp(keywords: ResourceApplyCenteredRMSProp$): py.Remote<tensorflow.Operation | null>
  ResourceApplyCenteredRMSProp_dyn: py.RemoteFunction
  ResourceApplyFtrl(keywords: ResourceApplyFtrl$): py.Remote<tensorflow.Operation | null>
  ResourceApplyFtrl_dyn: py.RemoteFunction
  ResourceApplyFtrlV2(keywords: ResourceApplyFtrlV2$): py.Remote<tensorflow.Operation | null>
  ResourceApplyFtrlV2_dyn: py.RemoteFunction
  ResourceApplyGradientDescent(keywords: ResourceApplyGradientDescent$): py.Remote<tensorflow.Operation | null>
  ResourceApplyGradientDescent_dyn: py.RemoteFunction
  ResourceApplyKerasMomentum(keywords: ResourceApplyKerasMomentum$): py.Remote<tensorflow.Operation | null>
  ResourceApplyKerasMomentum_dyn: py.RemoteFunction
  ResourceApplyMomentum(keywords: ResourceApplyMomentum$): py.Remote<tensorflow.Operation | null>
  ResourceApplyMomentum_dyn: py.RemoteFunction
  ResourceApplyPowerSign(keywords: ResourceApplyPowerSign$): py.Remote<tensorflow.Operation | null>
  ResourceApplyPowerSign_dyn: py.RemoteFunction
  ResourceApplyProximalAdagrad(keywords: ResourceApplyProximalAdagrad$): py.Remote<tensorflow.Operation | null>
  ResourceApplyProximalAdagrad_dyn: py.RemoteFunction
  ResourceApplyProximalGradientDescent(keywords: ResourceApplyProximalGradientDescent$): py.Remote<tensorflow.Operation | null>
  ResourceApplyProximalGradientDescent_dyn: py.RemoteFunction
  ResourceApplyRMSProp(keywords: ResourceApplyRMSProp$): py.Remote<tensorflow.Operation | null>
  ResourceApplyRMSProp_dyn: py.RemoteFunction
  ResourceConditionalAccumulator(keywords: ResourceConditionalAccumulator$): py.Promised<tensorflow.Tensor>
  ResourceConditionalAccumulator_dyn: py.RemoteFunction
  ResourceCountUpTo(keywords: ResourceCountUpTo$): py.Promised<tensorflow.Tensor>
  ResourceCountUpTo_dyn: py.RemoteFunction
  ResourceGather(keywords: ResourceGather$): py.Promised<tensorflow.Tensor>
  ResourceGather_dyn: py.RemoteFunction
  ResourceGatherNd(keywords: ResourceGatherNd$): py.Promised<tensorflow.Tensor>
  ResourceGatherNd_dyn: py.RemoteFunction
  ResourceScatterAdd(keywords: ResourceScatterAdd$): py.Remote<tensorflow.Operation | null>
  ResourceScatterAdd_dyn: py.RemoteFunction
  ResourceScatterDiv(keywords: ResourceScatterDiv$): py.Remote<tensorflow.Operation | null>
  ResourceScatterDiv_dyn: py.RemoteFunction
  ResourceScatterMax(keywords: ResourceScatterMax$): py.Remote<tensorflow.Operation | null>
  ResourceScatterMax_dyn: py.RemoteFunction
  ResourceScatterMin(keywords: ResourceScatterMin$): py.Remote<tensorflow.Operation | null>
  ResourceScatterMin_dyn: py.RemoteFunction
  ResourceScatterMul(keywords: ResourceScatterMul$): py.Remote<tensorflow.Operation | null>
  ResourceScatterMul_dyn: py.RemoteFunction
  ResourceScatterNdAdd(keywords: ResourceScatterNdAdd$): py.Remote<tensorflow.Operation | null>
  ResourceScatterNdAdd_dyn: py.RemoteFunction
  ResourceScatterNdMax(keywords: ResourceScatterNdMax$): py.Remote<tensorflow.Operation | null>
  ResourceScatterNdMax_dyn: py.RemoteFunction
  ResourceScatterNdMin(keywords: ResourceScatterNdMin$): py.Remote<tensorflow.Operation | null>
  ResourceScatterNdMin_dyn: py.RemoteFunction
  ResourceScatterNdSub(keywords: ResourceScatterNdSub$): py.Remote<tensorflow.Operation | null>
  ResourceScatterNdSub_dyn: py.RemoteFunction
  ResourceScatterNdUpdate(keywords: ResourceScatterNdUpdate$): py.Remote<tensorflow.Operation | null>
  ResourceScatterNdUpdate_dyn: py.RemoteFunction
  ResourceScatterSub(keywords: ResourceScatterSub$): py.Remote<tensorflow.Operation | null>
  ResourceScatterSub_dyn: py.RemoteFunction
  ResourceScatterUpdate(keywords: ResourceScatterUpdate$): py.Remote<tensorflow.Operation | null>
  ResourceScatterUpdate_dyn: py.RemoteFunction
  ResourceSparseApplyAdadelta(keywords: ResourceSparseApplyAdadelta$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyAdadelta_dyn: py.RemoteFunction
  ResourceSparseApplyAdagrad(keywords: ResourceSparseApplyAdagrad$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyAdagrad_dyn: py.RemoteFunction
  ResourceSparseApplyAdagradDA(keywords: ResourceSparseApplyAdagradDA$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyAdagradDA_dyn: py.RemoteFunction
  ResourceSparseApplyAdagradV2(keywords: ResourceSparseApplyAdagradV2$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyAdagradV2_dyn: py.RemoteFunction
  ResourceSparseApplyCenteredRMSProp(keywords: ResourceSparseApplyCenteredRMSProp$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  ResourceSparseApplyFtrl(keywords: ResourceSparseApplyFtrl$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyFtrl_dyn: py.RemoteFunction
  ResourceSparseApplyFtrlV2(keywords: ResourceSparseApplyFtrlV2$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyFtrlV2_dyn: py.RemoteFunction
  ResourceSparseApplyKerasMomentum(keywords: ResourceSparseApplyKerasMomentum$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyKerasMomentum_dyn: py.RemoteFunction
  ResourceSparseApplyMomentum(keywords: ResourceSparseApplyMomentum$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyMomentum_dyn: py.RemoteFunction
  ResourceSparseApplyProximalAdagrad(keywords: ResourceSparseApplyProximalAdagrad$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyProximalAdagrad_dyn: py.RemoteFunction
  ResourceSparseApplyProximalGradientDescent(keywords: ResourceSparseApplyProximalGradientDescent$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  ResourceSparseApplyRMSProp(keywords: ResourceSparseApplyRMSProp$): py.Remote<tensorflow.Operation | null>
  ResourceSparseApplyRMSProp_dyn: py.RemoteFunction
  ResourceStridedSliceAssign(keywords: ResourceStridedSliceAssign$): py.Remote<tensorflow.Operation | null>
  ResourceStridedSliceAssign_dyn: py.RemoteFunction
  Restore(keywords: Restore$): py.Promised<tensorflow.Tensor>
  Restore_dyn: py.RemoteFunction
  RestoreSlice(keywords: RestoreSlice$): py.Promised<tensorflow.Tensor>
  RestoreSlice_dyn: py.RemoteFunction
  RestoreV2(keywords: RestoreV2$): py.RemoteList<tensorflow.Tensor>
  RestoreV2_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingADAMParameters(keywords: RetrieveTPUEmbeddingADAMParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdadeltaParameters(keywords: RetrieveTPUEmbeddingAdadeltaParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdagradMomentumParameters(keywords: RetrieveTPUEmbeddingAdagradMomentumParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdagradParameters(keywords: RetrieveTPUEmbeddingAdagradParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingCenteredRMSPropParameters(keywords: RetrieveTPUEmbeddingCenteredRMSPropParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingFTRLParameters(keywords: RetrieveTPUEmbeddingFTRLParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingFrequencyEstimatorParameters(keywords: RetrieveTPUEmbeddingFrequencyEstimatorParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingMDLAdagradLightParameters(keywords: RetrieveTPUEmbeddingMDLAdagradLightParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingMomentumParameters(keywords: RetrieveTPUEmbeddingMomentumParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingProximalAdagradParameters(keywords: RetrieveTPUEmbeddingProximalAdagradParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingProximalYogiParameters(keywords: RetrieveTPUEmbeddingProximalYogiParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingRMSPropParameters(keywords: RetrieveTPUEmbeddingRMSPropParameters$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  RetrieveTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingStochasticGradientDescentParameters(keywords: RetrieveTPUEmbeddingStochasticGradientDescentParameters$): py.Promised<tensorflow.Tensor>
  RetrieveTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  Reverse(keywords: Reverse$): py.Promised<tensorflow.Tensor>
  Reverse_dyn: py.RemoteFunction
  ReverseSequence(keywords: ReverseSequence$): py.Promised<tensorflow.Tensor>
  ReverseSequence_dyn: py.RemoteFunction
  ReverseV2(keywords: ReverseV2$): py.Promised<tensorflow.Tensor>
  ReverseV2_dyn: py.RemoteFunction
  RewriteDataset(keywords: RewriteDataset$): py.Promised<tensorflow.Tensor>
  RewriteDataset_dyn: py.RemoteFunction
  RightShift(keywords: RightShift$): py.Promised<tensorflow.Tensor>
  RightShift_dyn: py.RemoteFunction
  Rint(keywords: Rint$): py.Promised<tensorflow.Tensor>
  Rint_dyn: py.RemoteFunction
  RngReadAndSkip(keywords: RngReadAndSkip$): py.Promised<tensorflow.Tensor>
  RngReadAndSkip_dyn: py.RemoteFunction
  RngSkip(keywords: RngSkip$): py.Remote<tensorflow.Operation | null>
  RngSkip_dyn: py.RemoteFunction
  Roll(keywords: Roll$): py.Promised<tensorflow.Tensor>
  Roll_dyn: py.RemoteFunction
  Round(keywords: Round$): py.Promised<tensorflow.Tensor>
  Round_dyn: py.RemoteFunction
  Rsqrt(keywords: Rsqrt$): py.Promised<tensorflow.Tensor>
  Rsqrt_dyn: py.RemoteFunction
  RsqrtGrad(keywords: RsqrtGrad$): py.Promised<tensorflow.Tensor>
  RsqrtGrad_dyn: py.RemoteFunction
  SampleDistortedBoundingBox(keywords: SampleDistortedBoundingBox$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SampleDistortedBoundingBox_dyn: py.RemoteFunction
  SampleDistortedBoundingBoxV2(keywords: SampleDistortedBoundingBoxV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SampleDistortedBoundingBoxV2_dyn: py.RemoteFunction
  SamplingDataset(keywords: SamplingDataset$): py.Promised<tensorflow.Tensor>
  SamplingDataset_dyn: py.RemoteFunction
  Save(keywords: Save$): py.Remote<tensorflow.Operation | null>
  Save_dyn: py.RemoteFunction
  SaveDataset(keywords: SaveDataset$): py.Remote<tensorflow.Operation | null>
  SaveDataset_dyn: py.RemoteFunction
  SaveDatasetV2(keywords: SaveDatasetV2$): py.Promised<tensorflow.Tensor>
  SaveDatasetV2_dyn: py.RemoteFunction
  SaveSlices(keywords: SaveSlices$): py.Remote<tensorflow.Operation | null>
  SaveSlices_dyn: py.RemoteFunction
  SaveV2(keywords: SaveV2$): py.Remote<tensorflow.Operation | null>
  SaveV2_dyn: py.RemoteFunction
  ScalarSummary(keywords: ScalarSummary$): py.Promised<tensorflow.Tensor>
  ScalarSummary_dyn: py.RemoteFunction
  ScaleAndTranslate(keywords: ScaleAndTranslate$): py.Promised<tensorflow.Tensor>
  ScaleAndTranslate_dyn: py.RemoteFunction
  ScaleAndTranslateGrad(keywords: ScaleAndTranslateGrad$): py.Promised<tensorflow.Tensor>
  ScaleAndTranslateGrad_dyn: py.RemoteFunction
  ScanDataset(keywords: ScanDataset$): py.Promised<tensorflow.Tensor>
  ScanDataset_dyn: py.RemoteFunction
  ScatterAdd(keywords: ScatterAdd$): py.Promised<tensorflow.Tensor>
  ScatterAdd_dyn: py.RemoteFunction
  ScatterDiv(keywords: ScatterDiv$): py.Promised<tensorflow.Tensor>
  ScatterDiv_dyn: py.RemoteFunction
  ScatterMax(keywords: ScatterMax$): py.Promised<tensorflow.Tensor>
  ScatterMax_dyn: py.RemoteFunction
  ScatterMin(keywords: ScatterMin$): py.Promised<tensorflow.Tensor>
  ScatterMin_dyn: py.RemoteFunction
  ScatterMul(keywords: ScatterMul$): py.Promised<tensorflow.Tensor>
  ScatterMul_dyn: py.RemoteFunction
  ScatterNd(keywords: ScatterNd$): py.Promised<tensorflow.Tensor>
  ScatterNd_dyn: py.RemoteFunction
  ScatterNdAdd(keywords: ScatterNdAdd$): py.Promised<tensorflow.Tensor>
  ScatterNdAdd_dyn: py.RemoteFunction
  ScatterNdMax(keywords: ScatterNdMax$): py.Promised<tensorflow.Tensor>
  ScatterNdMax_dyn: py.RemoteFunction
  ScatterNdMin(keywords: ScatterNdMin$): py.Promised<tensorflow.Tensor>
  ScatterNdMin_dyn: py.RemoteFunction
  ScatterNdNonAliasingAdd(keywords: ScatterNdNonAliasingAdd$): py.Promised<tensorflow.Tensor>
  ScatterNdNonAliasingAdd_dyn: py.RemoteFunction
  ScatterNdSub(keywords: ScatterNdSub$): py.Promised<tensorflow.Tensor>
  ScatterNdSub_dyn: py.RemoteFunction
  ScatterNdUpdate(keywords: ScatterNdUpdate$): py.Promised<tensorflow.Tensor>
  ScatterNdUpdate_dyn: py.RemoteFunction
  ScatterSub(keywords: ScatterSub$): py.Promised<tensorflow.Tensor>
  ScatterSub_dyn: py.RemoteFunction
  ScatterUpdate(keywords: ScatterUpdate$): py.Promised<tensorflow.Tensor>
  ScatterUpdate_dyn: py.RemoteFunction
  SdcaFprint(keywords: SdcaFprint$): py.Promised<tensorflow.Tensor>
  SdcaFprint_dyn: py.RemoteFunction
  SdcaOptimizer(keywords: SdcaOptimizer$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SdcaOptimizer_dyn: py.RemoteFunction
  SdcaOptimizerV2(keywords: SdcaOptimizerV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SdcaOptimizerV2_dyn: py.RemoteFunction
  SdcaShrinkL1(keywords: SdcaShrinkL1$): py.Remote<tensorflow.Operation | null>
  SdcaShrinkL1_dyn: py.RemoteFunction
  SegmentMax(keywords: SegmentMax$): py.Promised<tensorflow.Tensor>
  SegmentMax_dyn: py.RemoteFunction
  SegmentMaxV2(keywords: SegmentMaxV2$): py.Promised<tensorflow.Tensor>
  SegmentMaxV2_dyn: py.RemoteFunction
  SegmentMean(keywords: SegmentMean$): py.Promised<tensorflow.Tensor>
  SegmentMean_dyn: py.RemoteFunction
  SegmentMin(keywords: SegmentMin$): py.Promised<tensorflow.Tensor>
  SegmentMin_dyn: py.RemoteFunction
  SegmentMinV2(keywords: SegmentMinV2$): py.Promised<tensorflow.Tensor>
  SegmentMinV2_dyn: py.RemoteFunction
  SegmentProd(keywords: SegmentProd$): py.Promised<tensorflow.Tensor>
  SegmentProd_dyn: py.RemoteFunction
  SegmentProdV2(keywords: SegmentProdV2$): py.Promised<tensorflow.Tensor>
  SegmentProdV2_dyn: py.RemoteFunction
  SegmentSum(keywords: SegmentSum$): py.Promised<tensorflow.Tensor>
  SegmentSum_dyn: py.RemoteFunction
  SegmentSumV2(keywords: SegmentSumV2$): py.Promised<tensorflow.Tensor>
  SegmentSumV2_dyn: py.RemoteFunction
  Select(keywords: Select$): py.Promised<tensorflow.Tensor>
  Select_dyn: py.RemoteFunction
  SelectV2(keywords: SelectV2$): py.Promised<tensorflow.Tensor>
  SelectV2_dyn: py.RemoteFunction
  SelfAdjointEig(keywords: SelfAdjointEig$): py.Promised<tensorflow.Tensor>
  SelfAdjointEig_dyn: py.RemoteFunction
  SelfAdjointEigV2(keywords: SelfAdjointEigV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SelfAdjointEigV2_dyn: py.RemoteFunction
  Selu(keywords: Selu$): py.Promised<tensorflow.Tensor>
  Selu_dyn: py.RemoteFunction
  SeluGrad(keywords: SeluGrad$): py.Promised<tensorflow.Tensor>
  SeluGrad_dyn: py.RemoteFunction
  Send(keywords: Send$): py.Remote<tensorflow.Operation | null>
  Send_dyn: py.RemoteFunction
  SendTPUEmbeddingGradients(keywords: SendTPUEmbeddingGradients$): py.Remote<tensorflow.Operation | null>
  SendTPUEmbeddingGradients_dyn: py.RemoteFunction
  SerializeIterator(keywords: SerializeIterator$): py.Promised<tensorflow.Tensor>
  SerializeIterator_dyn: py.RemoteFunction
  SerializeManySparse(keywords: SerializeManySparse$): py.Promised<tensorflow.Tensor>
  SerializeManySparse_dyn: py.RemoteFunction
  SerializeSparse(keywords: SerializeSparse$): py.Promised<tensorflow.Tensor>
  SerializeSparse_dyn: py.RemoteFunction
  SerializeTensor(keywords: SerializeTensor$): py.Promised<tensorflow.Tensor>
  SerializeTensor_dyn: py.RemoteFunction
  SetSize(keywords: SetSize$): py.Promised<tensorflow.Tensor>
  SetSize_dyn: py.RemoteFunction
  SetStatsAggregatorDataset(keywords: SetStatsAggregatorDataset$): py.Promised<tensorflow.Tensor>
  SetStatsAggregatorDataset_dyn: py.RemoteFunction
  Shape(keywords: Shape$): py.Promised<tensorflow.Tensor>
  Shape_dyn: py.RemoteFunction
  ShapeN(keywords: ShapeN$): py.Remote
  ShapeN_dyn: py.RemoteFunction
  ShardDataset(keywords: ShardDataset$): py.Promised<tensorflow.Tensor>
  ShardDataset_dyn: py.RemoteFunction
  ShardedFilename(keywords: ShardedFilename$): py.Promised<tensorflow.Tensor>
  ShardedFilename_dyn: py.RemoteFunction
  ShardedFilespec(keywords: ShardedFilespec$): py.Promised<tensorflow.Tensor>
  ShardedFilespec_dyn: py.RemoteFunction
  ShuffleAndRepeatDataset(keywords: ShuffleAndRepeatDataset$): py.Promised<tensorflow.Tensor>
  ShuffleAndRepeatDataset_dyn: py.RemoteFunction
  ShuffleAndRepeatDatasetV2(keywords: ShuffleAndRepeatDatasetV2$): py.Promised<tensorflow.Tensor>
  ShuffleAndRepeatDatasetV2_dyn: py.RemoteFunction
  ShuffleDataset(keywords: ShuffleDataset$): py.Promised<tensorflow.Tensor>
  ShuffleDataset_dyn: py.RemoteFunction
  ShuffleDatasetV2(keywords: ShuffleDatasetV2$): py.Promised<tensorflow.Tensor>
  ShuffleDatasetV2_dyn: py.RemoteFunction
  ShuffleDatasetV3(keywords: ShuffleDatasetV3$): py.Promised<tensorflow.Tensor>
  ShuffleDatasetV3_dyn: py.RemoteFunction
  ShutdownDistributedTPU(keywords?: ShutdownDistributedTPU$): py.Remote<tensorflow.Operation | null>
  ShutdownDistributedTPU_dyn: py.RemoteFunction
  Sigmoid(keywords: Sigmoid$): py.Promised<tensorflow.Tensor>
  Sigmoid_dyn: py.RemoteFunction
  SigmoidGrad(keywords: SigmoidGrad$): py.Promised<tensorflow.Tensor>
  SigmoidGrad_dyn: py.RemoteFunction
  Sign(keywords: Sign$): py.Promised<tensorflow.Tensor>
  Sign_dyn: py.RemoteFunction
  Sin(keywords: Sin$): py.Promised<tensorflow.Tensor>
  Sin_dyn: py.RemoteFunction
  Sinh(keywords: Sinh$): py.Promised<tensorflow.Tensor>
  Sinh_dyn: py.RemoteFunction
  Size(keywords: Size$): py.Promised<tensorflow.Tensor>
  Size_dyn: py.RemoteFunction
  SkipDataset(keywords: SkipDataset$): py.Promised<tensorflow.Tensor>
  SkipDataset_dyn: py.RemoteFunction
  SleepDataset(keywords: SleepDataset$): py.Promised<tensorflow.Tensor>
  SleepDataset_dyn: py.RemoteFunction
  Slice(keywords: Slice$): py.Promised<tensorflow.Tensor>
  Slice_dyn: py.RemoteFunction
  SlidingWindowDataset(keywords: SlidingWindowDataset$): py.Promised<tensorflow.Tensor>
  SlidingWindowDataset_dyn: py.RemoteFunction
  Snapshot(keywords: Snapshot$): py.Promised<tensorflow.Tensor>
  Snapshot_dyn: py.RemoteFunction
  SnapshotChunkDataset(keywords: SnapshotChunkDataset$): py.Promised<tensorflow.Tensor>
  SnapshotChunkDataset_dyn: py.RemoteFunction
  SnapshotDataset(keywords: SnapshotDataset$): py.Promised<tensorflow.Tensor>
  SnapshotDataset_dyn: py.RemoteFunction
  SnapshotDatasetReader(keywords: SnapshotDatasetReader$): py.Promised<tensorflow.Tensor>
  SnapshotDatasetReader_dyn: py.RemoteFunction
  SnapshotDatasetV2(keywords: SnapshotDatasetV2$): py.Promised<tensorflow.Tensor>
  SnapshotDatasetV2_dyn: py.RemoteFunction
  SnapshotNestedDatasetReader(keywords: SnapshotNestedDatasetReader$): py.Promised<tensorflow.Tensor>
  SnapshotNestedDatasetReader_dyn: py.RemoteFunction
  SobolSample(keywords: SobolSample$): py.Promised<tensorflow.Tensor>
  SobolSample_dyn: py.RemoteFunction
  Softmax(keywords: Softmax$): py.Promised<tensorflow.Tensor>
  Softmax_dyn: py.RemoteFunction
  SoftmaxCrossEntropyWithLogits(keywords: SoftmaxCrossEntropyWithLogits$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  Softplus(keywords: Softplus$): py.Promised<tensorflow.Tensor>
  Softplus_dyn: py.RemoteFunction
  SoftplusGrad(keywords: SoftplusGrad$): py.Promised<tensorflow.Tensor>
  SoftplusGrad_dyn: py.RemoteFunction
  Softsign(keywords: Softsign$): py.Promised<tensorflow.Tensor>
  Softsign_dyn: py.RemoteFunction
  SoftsignGrad(keywords: SoftsignGrad$): py.Promised<tensorflow.Tensor>
  SoftsignGrad_dyn: py.RemoteFunction
  SortListOfSparseCoreCooTensors(keywords: SortListOfSparseCoreCooTensors$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SortListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  SpaceToBatch(keywords: SpaceToBatch$): py.Promised<tensorflow.Tensor>
  SpaceToBatch_dyn: py.RemoteFunction
  SpaceToBatchND(keywords: SpaceToBatchND$): py.Promised<tensorflow.Tensor>
  SpaceToBatchND_dyn: py.RemoteFunction
  SpaceToDepth(keywords: SpaceToDepth$): py.Promised<tensorflow.Tensor>
  SpaceToDepth_dyn: py.RemoteFunction
  SparseAccumulatorApplyGradient(keywords: SparseAccumulatorApplyGradient$): py.Remote<tensorflow.Operation | null>
  SparseAccumulatorApplyGradient_dyn: py.RemoteFunction
  SparseAccumulatorTakeGradient(keywords: SparseAccumulatorTakeGradient$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseAccumulatorTakeGradient_dyn: py.RemoteFunction
  SparseAdd(keywords: SparseAdd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseAdd_dyn: py.RemoteFunction
  SparseAddGrad(keywords: SparseAddGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseAddGrad_dyn: py.RemoteFunction
  SparseApplyAdadelta(keywords: SparseApplyAdadelta$): py.Promised<tensorflow.Tensor>
  SparseApplyAdadelta_dyn: py.RemoteFunction
  SparseApplyAdagrad(keywords: SparseApplyAdagrad$): py.Promised<tensorflow.Tensor>
  SparseApplyAdagrad_dyn: py.RemoteFunction
  SparseApplyAdagradDA(keywords: SparseApplyAdagradDA$): py.Promised<tensorflow.Tensor>
  SparseApplyAdagradDA_dyn: py.RemoteFunction
  SparseApplyAdagradV2(keywords: SparseApplyAdagradV2$): py.Promised<tensorflow.Tensor>
  SparseApplyAdagradV2_dyn: py.RemoteFunction
  SparseApplyCenteredRMSProp(keywords: SparseApplyCenteredRMSProp$): py.Promised<tensorflow.Tensor>
  SparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  SparseApplyFtrl(keywords: SparseApplyFtrl$): py.Promised<tensorflow.Tensor>
  SparseApplyFtrl_dyn: py.RemoteFunction
  SparseApplyFtrlV2(keywords: SparseApplyFtrlV2$): py.Promised<tensorflow.Tensor>
  SparseApplyFtrlV2_dyn: py.RemoteFunction
  SparseApplyMomentum(keywords: SparseApplyMomentum$): py.Promised<tensorflow.Tensor>
  SparseApplyMomentum_dyn: py.RemoteFunction
  SparseApplyProximalAdagrad(keywords: SparseApplyProximalAdagrad$): py.Promised<tensorflow.Tensor>
  SparseApplyProximalAdagrad_dyn: py.RemoteFunction
  SparseApplyProximalGradientDescent(keywords: SparseApplyProximalGradientDescent$): py.Promised<tensorflow.Tensor>
  SparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  SparseApplyRMSProp(keywords: SparseApplyRMSProp$): py.Promised<tensorflow.Tensor>
  SparseApplyRMSProp_dyn: py.RemoteFunction
  SparseBincount(keywords: SparseBincount$): py.Promised<tensorflow.Tensor>
  SparseBincount_dyn: py.RemoteFunction
  SparseConcat(keywords: SparseConcat$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseConcat_dyn: py.RemoteFunction
  SparseConditionalAccumulator(keywords: SparseConditionalAccumulator$): py.Promised<tensorflow.Tensor>
  SparseConditionalAccumulator_dyn: py.RemoteFunction
  SparseCountSparseOutput(keywords: SparseCountSparseOutput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseCountSparseOutput_dyn: py.RemoteFunction
  SparseCross(keywords: SparseCross$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseCross_dyn: py.RemoteFunction
  SparseCrossHashed(keywords: SparseCrossHashed$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseCrossHashed_dyn: py.RemoteFunction
  SparseCrossV2(keywords: SparseCrossV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseCrossV2_dyn: py.RemoteFunction
  SparseDenseCwiseAdd(keywords: SparseDenseCwiseAdd$): py.Promised<tensorflow.Tensor>
  SparseDenseCwiseAdd_dyn: py.RemoteFunction
  SparseDenseCwiseDiv(keywords: SparseDenseCwiseDiv$): py.Promised<tensorflow.Tensor>
  SparseDenseCwiseDiv_dyn: py.RemoteFunction
  SparseDenseCwiseMul(keywords: SparseDenseCwiseMul$): py.Promised<tensorflow.Tensor>
  SparseDenseCwiseMul_dyn: py.RemoteFunction
  SparseFillEmptyRows(keywords: SparseFillEmptyRows$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseFillEmptyRows_dyn: py.RemoteFunction
  SparseFillEmptyRowsGrad(keywords: SparseFillEmptyRowsGrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseFillEmptyRowsGrad_dyn: py.RemoteFunction
  SparseMatMul(keywords: SparseMatMul$): py.Promised<tensorflow.Tensor>
  SparseMatMul_dyn: py.RemoteFunction
  SparseMatrixAdd(keywords: SparseMatrixAdd$): py.Promised<tensorflow.Tensor>
  SparseMatrixAdd_dyn: py.RemoteFunction
  SparseMatrixMatMul(keywords: SparseMatrixMatMul$): py.Promised<tensorflow.Tensor>
  SparseMatrixMatMul_dyn: py.RemoteFunction
  SparseMatrixMul(keywords: SparseMatrixMul$): py.Promised<tensorflow.Tensor>
  SparseMatrixMul_dyn: py.RemoteFunction
  SparseMatrixNNZ(keywords: SparseMatrixNNZ$): py.Promised<tensorflow.Tensor>
  SparseMatrixNNZ_dyn: py.RemoteFunction
  SparseMatrixOrderingAMD(keywords: SparseMatrixOrderingAMD$): py.Promised<tensorflow.Tensor>
  SparseMatrixOrderingAMD_dyn: py.RemoteFunction
  SparseMatrixSoftmax(keywords: SparseMatrixSoftmax$): py.Promised<tensorflow.Tensor>
  SparseMatrixSoftmax_dyn: py.RemoteFunction
  SparseMatrixSoftmaxGrad(keywords: SparseMatrixSoftmaxGrad$): py.Promised<tensorflow.Tensor>
  SparseMatrixSoftmaxGrad_dyn: py.RemoteFunction
  SparseMatrixSparseCholesky(keywords: SparseMatrixSparseCholesky$): py.Promised<tensorflow.Tensor>
  SparseMatrixSparseCholesky_dyn: py.RemoteFunction
  SparseMatrixSparseMatMul(keywords: SparseMatrixSparseMatMul$): py.Promised<tensorflow.Tensor>
  SparseMatrixSparseMatMul_dyn: py.RemoteFunction
  SparseMatrixTranspose(keywords: SparseMatrixTranspose$): py.Promised<tensorflow.Tensor>
  SparseMatrixTranspose_dyn: py.RemoteFunction
  SparseMatrixZeros(keywords: SparseMatrixZeros$): py.Promised<tensorflow.Tensor>
  SparseMatrixZeros_dyn: py.RemoteFunction
  SparseReduceMax(keywords: SparseReduceMax$): py.Promised<tensorflow.Tensor>
  SparseReduceMax_dyn: py.RemoteFunction
  SparseReduceMaxSparse(keywords: SparseReduceMaxSparse$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseReduceMaxSparse_dyn: py.RemoteFunction
  SparseReduceSum(keywords: SparseReduceSum$): py.Promised<tensorflow.Tensor>
  SparseReduceSum_dyn: py.RemoteFunction
  SparseReduceSumSparse(keywords: SparseReduceSumSparse$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseReduceSumSparse_dyn: py.RemoteFunction
  SparseReorder(keywords: SparseReorder$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseReorder_dyn: py.RemoteFunction
  SparseReshape(keywords: SparseReshape$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseReshape_dyn: py.RemoteFunction
  SparseSegmentMean(keywords: SparseSegmentMean$): py.Promised<tensorflow.Tensor>
  SparseSegmentMean_dyn: py.RemoteFunction
  SparseSegmentMeanGrad(keywords: SparseSegmentMeanGrad$): py.Promised<tensorflow.Tensor>
  SparseSegmentMeanGrad_dyn: py.RemoteFunction
  SparseSegmentMeanGradV2(keywords: SparseSegmentMeanGradV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSegmentMeanGradV2_dyn: py.RemoteFunction
  SparseSegmentMeanWithNumSegments(keywords: SparseSegmentMeanWithNumSegments$): py.Promised<tensorflow.Tensor>
  SparseSegmentMeanWithNumSegments_dyn: py.RemoteFunction
  SparseSegmentSqrtN(keywords: SparseSegmentSqrtN$): py.Promised<tensorflow.Tensor>
  SparseSegmentSqrtN_dyn: py.RemoteFunction
  SparseSegmentSqrtNGrad(keywords: SparseSegmentSqrtNGrad$): py.Promised<tensorflow.Tensor>
  SparseSegmentSqrtNGrad_dyn: py.RemoteFunction
  SparseSegmentSqrtNGradV2(keywords: SparseSegmentSqrtNGradV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSegmentSqrtNGradV2_dyn: py.RemoteFunction
  SparseSegmentSqrtNWithNumSegments(keywords: SparseSegmentSqrtNWithNumSegments$): py.Promised<tensorflow.Tensor>
  SparseSegmentSqrtNWithNumSegments_dyn: py.RemoteFunction
  SparseSegmentSum(keywords: SparseSegmentSum$): py.Promised<tensorflow.Tensor>
  SparseSegmentSum_dyn: py.RemoteFunction
  SparseSegmentSumGrad(keywords: SparseSegmentSumGrad$): py.Promised<tensorflow.Tensor>
  SparseSegmentSumGrad_dyn: py.RemoteFunction
  SparseSegmentSumGradV2(keywords: SparseSegmentSumGradV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSegmentSumGradV2_dyn: py.RemoteFunction
  SparseSegmentSumWithNumSegments(keywords: SparseSegmentSumWithNumSegments$): py.Promised<tensorflow.Tensor>
  SparseSegmentSumWithNumSegments_dyn: py.RemoteFunction
  SparseSlice(keywords: SparseSlice$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseSlice_dyn: py.RemoteFunction
  SparseSliceGrad(keywords: SparseSliceGrad$): py.Promised<tensorflow.Tensor>
  SparseSliceGrad_dyn: py.RemoteFunction
  SparseSoftmax(keywords: SparseSoftmax$): py.Promised<tensorflow.Tensor>
  SparseSoftmax_dyn: py.RemoteFunction
  SparseSoftmaxCrossEntropyWithLogits(keywords: SparseSoftmaxCrossEntropyWithLogits$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  SparseSparseMaximum(keywords: SparseSparseMaximum$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSparseMaximum_dyn: py.RemoteFunction
  SparseSparseMinimum(keywords: SparseSparseMinimum$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  SparseSparseMinimum_dyn: py.RemoteFunction
  SparseSplit(keywords: SparseSplit$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseSplit_dyn: py.RemoteFunction
  SparseTensorDenseAdd(keywords: SparseTensorDenseAdd$): py.Promised<tensorflow.Tensor>
  SparseTensorDenseAdd_dyn: py.RemoteFunction
  SparseTensorDenseMatMul(keywords: SparseTensorDenseMatMul$): py.Promised<tensorflow.Tensor>
  SparseTensorDenseMatMul_dyn: py.RemoteFunction
  SparseTensorSliceDataset(keywords: SparseTensorSliceDataset$): py.Promised<tensorflow.Tensor>
  SparseTensorSliceDataset_dyn: py.RemoteFunction
  SparseTensorToCSRSparseMatrix(keywords: SparseTensorToCSRSparseMatrix$): py.Promised<tensorflow.Tensor>
  SparseTensorToCSRSparseMatrix_dyn: py.RemoteFunction
  SparseToDense(keywords: SparseToDense$): py.Promised<tensorflow.Tensor>
  SparseToDense_dyn: py.RemoteFunction
  SparseToSparseSetOperation(keywords: SparseToSparseSetOperation$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  SparseToSparseSetOperation_dyn: py.RemoteFunction
  Spence(keywords: Spence$): py.Promised<tensorflow.Tensor>
  Spence_dyn: py.RemoteFunction
  Split(keywords: Split$): py.Remote
  Split_dyn: py.RemoteFunction
  SplitV(keywords: SplitV$): py.Remote
  SplitV_dyn: py.RemoteFunction
  SqlDataset(keywords: SqlDataset$): py.Promised<tensorflow.Tensor>
  SqlDataset_dyn: py.RemoteFunction
  Sqrt(keywords: Sqrt$): py.Promised<tensorflow.Tensor>
  Sqrt_dyn: py.RemoteFunction
  SqrtGrad(keywords: SqrtGrad$): py.Promised<tensorflow.Tensor>
  SqrtGrad_dyn: py.RemoteFunction
  Square(keywords: Square$): py.Promised<tensorflow.Tensor>
  Square_dyn: py.RemoteFunction
  SquaredDifference(keywords: SquaredDifference$): py.Promised<tensorflow.Tensor>
  SquaredDifference_dyn: py.RemoteFunction
  Squeeze(keywords: Squeeze$): py.Promised<tensorflow.Tensor>
  Squeeze_dyn: py.RemoteFunction
  Stack(keywords: Stack$): py.Promised<tensorflow.Tensor>
  Stack_dyn: py.RemoteFunction
  StackClose(keywords: StackClose$): py.Remote<tensorflow.Operation | null>
  StackClose_dyn: py.RemoteFunction
  StackCloseV2(keywords: StackCloseV2$): py.Remote<tensorflow.Operation | null>
  StackCloseV2_dyn: py.RemoteFunction
  StackPop(keywords: StackPop$): py.Promised<tensorflow.Tensor>
  StackPop_dyn: py.RemoteFunction
  StackPopV2(keywords: StackPopV2$): py.Promised<tensorflow.Tensor>
  StackPopV2_dyn: py.RemoteFunction
  StackPush(keywords: StackPush$): py.Promised<tensorflow.Tensor>
  StackPush_dyn: py.RemoteFunction
  StackPushV2(keywords: StackPushV2$): py.Promised<tensorflow.Tensor>
  StackPushV2_dyn: py.RemoteFunction
  StackV2(keywords: StackV2$): py.Promised<tensorflow.Tensor>
  StackV2_dyn: py.RemoteFunction
  Stage(keywords: Stage$): py.Remote<tensorflow.Operation | null>
  Stage_dyn: py.RemoteFunction
  StageClear(keywords: StageClear$): py.Remote<tensorflow.Operation | null>
  StageClear_dyn: py.RemoteFunction
  StagePeek(keywords: StagePeek$): py.RemoteList<tensorflow.Tensor>
  StagePeek_dyn: py.RemoteFunction
  StageSize(keywords: StageSize$): py.Promised<tensorflow.Tensor>
  StageSize_dyn: py.RemoteFunction
  StatefulPartitionedCall(keywords: StatefulPartitionedCall$): py.RemoteList<tensorflow.Tensor>
  StatefulPartitionedCall_dyn: py.RemoteFunction
  StatefulRandomBinomial(keywords: StatefulRandomBinomial$): py.Promised<tensorflow.Tensor>
  StatefulRandomBinomial_dyn: py.RemoteFunction
  StatefulStandardNormal(keywords: StatefulStandardNormal$): py.Promised<tensorflow.Tensor>
  StatefulStandardNormal_dyn: py.RemoteFunction
  StatefulStandardNormalV2(keywords: StatefulStandardNormalV2$): py.Promised<tensorflow.Tensor>
  StatefulStandardNormalV2_dyn: py.RemoteFunction
  StatefulTruncatedNormal(keywords: StatefulTruncatedNormal$): py.Promised<tensorflow.Tensor>
  StatefulTruncatedNormal_dyn: py.RemoteFunction
  StatefulUniform(keywords: StatefulUniform$): py.Promised<tensorflow.Tensor>
  StatefulUniform_dyn: py.RemoteFunction
  StatefulUniformFullInt(keywords: StatefulUniformFullInt$): py.Promised<tensorflow.Tensor>
  StatefulUniformFullInt_dyn: py.RemoteFunction
  StatefulUniformInt(keywords: StatefulUniformInt$): py.Promised<tensorflow.Tensor>
  StatefulUniformInt_dyn: py.RemoteFunction
  StatelessCase(keywords: StatelessCase$): py.RemoteList<tensorflow.Tensor>
  StatelessCase_dyn: py.RemoteFunction
  StatelessIf(keywords: StatelessIf$): py.RemoteList<tensorflow.Tensor>
  StatelessIf_dyn: py.RemoteFunction
  StatelessMultinomial(keywords: StatelessMultinomial$): py.Promised<tensorflow.Tensor>
  StatelessMultinomial_dyn: py.RemoteFunction
  StatelessParameterizedTruncatedNormal(keywords: StatelessParameterizedTruncatedNormal$): py.Promised<tensorflow.Tensor>
  StatelessParameterizedTruncatedNormal_dyn: py.RemoteFunction
  StatelessRandomBinomial(keywords: StatelessRandomBinomial$): py.Promised<tensorflow.Tensor>
  StatelessRandomBinomial_dyn: py.RemoteFunction
  StatelessRandomGammaV2(keywords: StatelessRandomGammaV2$): py.Promised<tensorflow.Tensor>
  StatelessRandomGammaV2_dyn: py.RemoteFunction
  StatelessRandomGammaV3(keywords: StatelessRandomGammaV3$): py.Promised<tensorflow.Tensor>
  StatelessRandomGammaV3_dyn: py.RemoteFunction
  StatelessRandomGetAlg(keywords?: StatelessRandomGetAlg$): py.Promised<tensorflow.Tensor>
  StatelessRandomGetAlg_dyn: py.RemoteFunction
  StatelessRandomGetKeyCounter(keywords: StatelessRandomGetKeyCounter$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  StatelessRandomGetKeyCounter_dyn: py.RemoteFunction
  StatelessRandomGetKeyCounterAlg(keywords: StatelessRandomGetKeyCounterAlg$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  StatelessRandomGetKeyCounterAlg_dyn: py.RemoteFunction
  StatelessRandomNormal(keywords: StatelessRandomNormal$): py.Promised<tensorflow.Tensor>
  StatelessRandomNormal_dyn: py.RemoteFunction
  StatelessRandomNormalV2(keywords: StatelessRandomNormalV2$): py.Promised<tensorflow.Tensor>
  StatelessRandomNormalV2_dyn: py.RemoteFunction
  StatelessRandomPoisson(keywords: StatelessRandomPoisson$): py.Promised<tensorflow.Tensor>
  StatelessRandomPoisson_dyn: py.RemoteFunction
  StatelessRandomUniform(keywords: StatelessRandomUniform$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniform_dyn: py.RemoteFunction
  StatelessRandomUniformFullInt(keywords: StatelessRandomUniformFullInt$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniformFullInt_dyn: py.RemoteFunction
  StatelessRandomUniformFullIntV2(keywords: StatelessRandomUniformFullIntV2$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniformFullIntV2_dyn: py.RemoteFunction
  StatelessRandomUniformInt(keywords: StatelessRandomUniformInt$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniformInt_dyn: py.RemoteFunction
  StatelessRandomUniformIntV2(keywords: StatelessRandomUniformIntV2$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniformIntV2_dyn: py.RemoteFunction
  StatelessRandomUniformV2(keywords: StatelessRandomUniformV2$): py.Promised<tensorflow.Tensor>
  StatelessRandomUniformV2_dyn: py.RemoteFunction
  StatelessSampleDistortedBoundingBox(keywords: StatelessSampleDistortedBoundingBox$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  StatelessSampleDistortedBoundingBox_dyn: py.RemoteFunction
  StatelessShuffle(keywords: StatelessShuffle$): py.Promised<tensorflow.Tensor>
  StatelessShuffle_dyn: py.RemoteFunction
  StatelessTruncatedNormal(keywords: StatelessTruncatedNormal$): py.Promised<tensorflow.Tensor>
  StatelessTruncatedNormal_dyn: py.RemoteFunction
  StatelessTruncatedNormalV2(keywords: StatelessTruncatedNormalV2$): py.Promised<tensorflow.Tensor>
  StatelessTruncatedNormalV2_dyn: py.RemoteFunction
  StatelessWhile(keywords: StatelessWhile$): py.RemoteList<tensorflow.Tensor>
  StatelessWhile_dyn: py.RemoteFunction
  StaticRegexFullMatch(keywords: StaticRegexFullMatch$): py.Promised<tensorflow.Tensor>
  StaticRegexFullMatch_dyn: py.RemoteFunction
  StaticRegexReplace(keywords: StaticRegexReplace$): py.Promised<tensorflow.Tensor>
  StaticRegexReplace_dyn: py.RemoteFunction
  StatsAggregatorHandle(keywords?: StatsAggregatorHandle$): py.Promised<tensorflow.Tensor>
  StatsAggregatorHandle_dyn: py.RemoteFunction
  StatsAggregatorHandleV2(keywords?: StatsAggregatorHandleV2$): py.Promised<tensorflow.Tensor>
  StatsAggregatorHandleV2_dyn: py.RemoteFunction
  StatsAggregatorSetSummaryWriter(keywords: StatsAggregatorSetSummaryWriter$): py.Remote<tensorflow.Operation | null>
  StatsAggregatorSetSummaryWriter_dyn: py.RemoteFunction
  StatsAggregatorSummary(keywords: StatsAggregatorSummary$): py.Promised<tensorflow.Tensor>
  StatsAggregatorSummary_dyn: py.RemoteFunction
  StopGradient(keywords: StopGradient$): py.Promised<tensorflow.Tensor>
  StopGradient_dyn: py.RemoteFunction
  StoreMinibatchStatisticsInFdo(keywords: StoreMinibatchStatisticsInFdo$): py.Remote<tensorflow.Operation | null>
  StoreMinibatchStatisticsInFdo_dyn: py.RemoteFunction
  StridedSlice(keywords: StridedSlice$): py.Promised<tensorflow.Tensor>
  StridedSlice_dyn: py.RemoteFunction
  StridedSliceAssign(keywords: StridedSliceAssign$): py.Promised<tensorflow.Tensor>
  StridedSliceAssign_dyn: py.RemoteFunction
  StridedSliceGrad(keywords: StridedSliceGrad$): py.Promised<tensorflow.Tensor>
  StridedSliceGrad_dyn: py.RemoteFunction
  StringFormat(keywords: StringFormat$): py.Promised<tensorflow.Tensor>
  StringFormat_dyn: py.RemoteFunction
  StringJoin(keywords: StringJoin$): py.Promised<tensorflow.Tensor>
  StringJoin_dyn: py.RemoteFunction
  StringLength(keywords: StringLength$): py.Promised<tensorflow.Tensor>
  StringLength_dyn: py.RemoteFunction
  StringLower(keywords: StringLower$): py.Promised<tensorflow.Tensor>
  StringLower_dyn: py.RemoteFunction
  StringNGrams(keywords: StringNGrams$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  StringNGrams_dyn: py.RemoteFunction
  StringSplit(keywords: StringSplit$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  StringSplit_dyn: py.RemoteFunction
  StringSplitV2(keywords: StringSplitV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  StringSplitV2_dyn: py.RemoteFunction
  StringStrip(keywords: StringStrip$): py.Promised<tensorflow.Tensor>
  StringStrip_dyn: py.RemoteFunction
  StringToHashBucket(keywords: StringToHashBucket$): py.Promised<tensorflow.Tensor>
  StringToHashBucket_dyn: py.RemoteFunction
  StringToHashBucketFast(keywords: StringToHashBucketFast$): py.Promised<tensorflow.Tensor>
  StringToHashBucketFast_dyn: py.RemoteFunction
  StringToHashBucketStrong(keywords: StringToHashBucketStrong$): py.Promised<tensorflow.Tensor>
  StringToHashBucketStrong_dyn: py.RemoteFunction
  StringToNumber(keywords: StringToNumber$): py.Promised<tensorflow.Tensor>
  StringToNumber_dyn: py.RemoteFunction
  StringUpper(keywords: StringUpper$): py.Promised<tensorflow.Tensor>
  StringUpper_dyn: py.RemoteFunction
  Sub(keywords: Sub$): py.Promised<tensorflow.Tensor>
  Sub_dyn: py.RemoteFunction
  Substr(keywords: Substr$): py.Promised<tensorflow.Tensor>
  Substr_dyn: py.RemoteFunction
  Sum(keywords: Sum$): py.Promised<tensorflow.Tensor>
  Sum_dyn: py.RemoteFunction
  SummaryWriter(keywords?: SummaryWriter$): py.Promised<tensorflow.Tensor>
  SummaryWriter_dyn: py.RemoteFunction
  Svd(keywords: Svd$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  Svd_dyn: py.RemoteFunction
  Switch(keywords: Switch$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Switch_dyn: py.RemoteFunction
  SymbolicGradient(keywords: SymbolicGradient$): py.RemoteList<tensorflow.Tensor>
  SymbolicGradient_dyn: py.RemoteFunction
  SyncDevice(keywords?: SyncDevice$): py.Remote<tensorflow.Operation | null>
  SyncDevice_dyn: py.RemoteFunction
  TFRecordDataset(keywords: TFRecordDataset$): py.Promised<tensorflow.Tensor>
  TFRecordDataset_dyn: py.RemoteFunction
  TFRecordDatasetV2(keywords: TFRecordDatasetV2$): py.Promised<tensorflow.Tensor>
  TFRecordDatasetV2_dyn: py.RemoteFunction
  TFRecordReader(keywords?: TFRecordReader$): py.Promised<tensorflow.Tensor>
  TFRecordReader_dyn: py.RemoteFunction
  TFRecordReaderV2(keywords?: TFRecordReaderV2$): py.Promised<tensorflow.Tensor>
  TFRecordReaderV2_dyn: py.RemoteFunction
  TPUAnnotateTensorsWithDynamicShape(keywords: TPUAnnotateTensorsWithDynamicShape$): py.RemoteList<tensorflow.Tensor>
  TPUAnnotateTensorsWithDynamicShape_dyn: py.RemoteFunction
  TPUCompilationResult(keywords?: TPUCompilationResult$): py.Promised<tensorflow.Tensor>
  TPUCompilationResult_dyn: py.RemoteFunction
  TPUCopyWithDynamicShape(keywords: TPUCopyWithDynamicShape$): py.RemoteList<tensorflow.Tensor>
  TPUCopyWithDynamicShape_dyn: py.RemoteFunction
  TPUDummyInput(keywords: TPUDummyInput$): py.Promised<tensorflow.Tensor>
  TPUDummyInput_dyn: py.RemoteFunction
  TPUEmbeddingActivations(keywords: TPUEmbeddingActivations$): py.Promised<tensorflow.Tensor>
  TPUEmbeddingActivations_dyn: py.RemoteFunction
  TPUOrdinalSelector(keywords?: TPUOrdinalSelector$): py.Promised<tensorflow.Tensor>
  TPUOrdinalSelector_dyn: py.RemoteFunction
  TPUPartitionedCall(keywords: TPUPartitionedCall$): py.RemoteList<tensorflow.Tensor>
  TPUPartitionedCall_dyn: py.RemoteFunction
  TPUPartitionedInput(keywords: TPUPartitionedInput$): py.Promised<tensorflow.Tensor>
  TPUPartitionedInput_dyn: py.RemoteFunction
  TPUPartitionedInputV2(keywords: TPUPartitionedInputV2$): py.Promised<tensorflow.Tensor>
  TPUPartitionedInputV2_dyn: py.RemoteFunction
  TPUPartitionedOutput(keywords: TPUPartitionedOutput$): py.Remote
  TPUPartitionedOutput_dyn: py.RemoteFunction
  TPUPartitionedOutputV2(keywords: TPUPartitionedOutputV2$): py.Remote
  TPUPartitionedOutputV2_dyn: py.RemoteFunction
  TPUReplicateMetadata(keywords: TPUReplicateMetadata$): py.Remote<tensorflow.Operation | null>
  TPUReplicateMetadata_dyn: py.RemoteFunction
  TPUReplicatedInput(keywords: TPUReplicatedInput$): py.Promised<tensorflow.Tensor>
  TPUReplicatedInput_dyn: py.RemoteFunction
  TPUReplicatedOutput(keywords: TPUReplicatedOutput$): py.Remote
  TPUReplicatedOutput_dyn: py.RemoteFunction
  TakeDataset(keywords: TakeDataset$): py.Promised<tensorflow.Tensor>
  TakeDataset_dyn: py.RemoteFunction
  TakeManySparseFromTensorsMap(keywords: TakeManySparseFromTensorsMap$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  TakeManySparseFromTensorsMap_dyn: py.RemoteFunction
  TakeWhileDataset(keywords: TakeWhileDataset$): py.Promised<tensorflow.Tensor>
  TakeWhileDataset_dyn: py.RemoteFunction
  Tan(keywords: Tan$): py.Promised<tensorflow.Tensor>
  Tan_dyn: py.RemoteFunction
  Tanh(keywords: Tanh$): py.Promised<tensorflow.Tensor>
  Tanh_dyn: py.RemoteFunction
  TanhGrad(keywords: TanhGrad$): py.Promised<tensorflow.Tensor>
  TanhGrad_dyn: py.RemoteFunction
  TemporaryVariable(keywords: TemporaryVariable$): py.Promised<tensorflow.Tensor>
  TemporaryVariable_dyn: py.RemoteFunction
  TensorArray(keywords: TensorArray$): py.Promised<tensorflow.Tensor>
  TensorArray_dyn: py.RemoteFunction
  TensorArrayClose(keywords: TensorArrayClose$): py.Remote<tensorflow.Operation | null>
  TensorArrayClose_dyn: py.RemoteFunction
  TensorArrayCloseV2(keywords: TensorArrayCloseV2$): py.Remote<tensorflow.Operation | null>
  TensorArrayCloseV2_dyn: py.RemoteFunction
  TensorArrayCloseV3(keywords: TensorArrayCloseV3$): py.Remote<tensorflow.Operation | null>
  TensorArrayCloseV3_dyn: py.RemoteFunction
  TensorArrayConcat(keywords: TensorArrayConcat$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayConcat_dyn: py.RemoteFunction
  TensorArrayConcatV2(keywords: TensorArrayConcatV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayConcatV2_dyn: py.RemoteFunction
  TensorArrayConcatV3(keywords: TensorArrayConcatV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayConcatV3_dyn: py.RemoteFunction
  TensorArrayGather(keywords: TensorArrayGather$): py.Promised<tensorflow.Tensor>
  TensorArrayGather_dyn: py.RemoteFunction
  TensorArrayGatherV2(keywords: TensorArrayGatherV2$): py.Promised<tensorflow.Tensor>
  TensorArrayGatherV2_dyn: py.RemoteFunction
  TensorArrayGatherV3(keywords: TensorArrayGatherV3$): py.Promised<tensorflow.Tensor>
  TensorArrayGatherV3_dyn: py.RemoteFunction
  TensorArrayGrad(keywords: TensorArrayGrad$): py.Promised<tensorflow.Tensor>
  TensorArrayGrad_dyn: py.RemoteFunction
  TensorArrayGradV2(keywords: TensorArrayGradV2$): py.Promised<tensorflow.Tensor>
  TensorArrayGradV2_dyn: py.RemoteFunction
  TensorArrayGradV3(keywords: TensorArrayGradV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayGradV3_dyn: py.RemoteFunction
  TensorArrayGradWithShape(keywords: TensorArrayGradWithShape$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayGradWithShape_dyn: py.RemoteFunction
  TensorArrayPack(keywords: TensorArrayPack$): py.Promised<tensorflow.Tensor>
  TensorArrayPack_dyn: py.RemoteFunction
  TensorArrayRead(keywords: TensorArrayRead$): py.Promised<tensorflow.Tensor>
  TensorArrayRead_dyn: py.RemoteFunction
  TensorArrayReadV2(keywords: TensorArrayReadV2$): py.Promised<tensorflow.Tensor>
  TensorArrayReadV2_dyn: py.RemoteFunction
  TensorArrayReadV3(keywords: TensorArrayReadV3$): py.Promised<tensorflow.Tensor>
  TensorArrayReadV3_dyn: py.RemoteFunction
  TensorArrayScatter(keywords: TensorArrayScatter$): py.Promised<tensorflow.Tensor>
  TensorArrayScatter_dyn: py.RemoteFunction
  TensorArrayScatterV2(keywords: TensorArrayScatterV2$): py.Promised<tensorflow.Tensor>
  TensorArrayScatterV2_dyn: py.RemoteFunction
  TensorArrayScatterV3(keywords: TensorArrayScatterV3$): py.Promised<tensorflow.Tensor>
  TensorArrayScatterV3_dyn: py.RemoteFunction
  TensorArraySize(keywords: TensorArraySize$): py.Promised<tensorflow.Tensor>
  TensorArraySize_dyn: py.RemoteFunction
  TensorArraySizeV2(keywords: TensorArraySizeV2$): py.Promised<tensorflow.Tensor>
  TensorArraySizeV2_dyn: py.RemoteFunction
  TensorArraySizeV3(keywords: TensorArraySizeV3$): py.Promised<tensorflow.Tensor>
  TensorArraySizeV3_dyn: py.RemoteFunction
  TensorArraySplit(keywords: TensorArraySplit$): py.Promised<tensorflow.Tensor>
  TensorArraySplit_dyn: py.RemoteFunction
  TensorArraySplitV2(keywords: TensorArraySplitV2$): py.Promised<tensorflow.Tensor>
  TensorArraySplitV2_dyn: py.RemoteFunction
  TensorArraySplitV3(keywords: TensorArraySplitV3$): py.Promised<tensorflow.Tensor>
  TensorArraySplitV3_dyn: py.RemoteFunction
  TensorArrayUnpack(keywords: TensorArrayUnpack$): py.Promised<tensorflow.Tensor>
  TensorArrayUnpack_dyn: py.RemoteFunction
  TensorArrayV2(keywords: TensorArrayV2$): py.Promised<tensorflow.Tensor>
  TensorArrayV2_dyn: py.RemoteFunction
  TensorArrayV3(keywords: TensorArrayV3$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorArrayV3_dyn: py.RemoteFunction
  TensorArrayWrite(keywords: TensorArrayWrite$): py.Promised<tensorflow.Tensor>
  TensorArrayWrite_dyn: py.RemoteFunction
  TensorArrayWriteV2(keywords: TensorArrayWriteV2$): py.Promised<tensorflow.Tensor>
  TensorArrayWriteV2_dyn: py.RemoteFunction
  TensorArrayWriteV3(keywords: TensorArrayWriteV3$): py.Promised<tensorflow.Tensor>
  TensorArrayWriteV3_dyn: py.RemoteFunction
  TensorDataset(keywords: TensorDataset$): py.Promised<tensorflow.Tensor>
  TensorDataset_dyn: py.RemoteFunction
  TensorListConcat(keywords: TensorListConcat$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorListConcat_dyn: py.RemoteFunction
  TensorListConcatLists(keywords: TensorListConcatLists$): py.Promised<tensorflow.Tensor>
  TensorListConcatLists_dyn: py.RemoteFunction
  TensorListConcatV2(keywords: TensorListConcatV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorListConcatV2_dyn: py.RemoteFunction
  TensorListElementShape(keywords: TensorListElementShape$): py.Promised<tensorflow.Tensor>
  TensorListElementShape_dyn: py.RemoteFunction
  TensorListFromTensor(keywords: TensorListFromTensor$): py.Promised<tensorflow.Tensor>
  TensorListFromTensor_dyn: py.RemoteFunction
  TensorListGather(keywords: TensorListGather$): py.Promised<tensorflow.Tensor>
  TensorListGather_dyn: py.RemoteFunction
  TensorListGetItem(keywords: TensorListGetItem$): py.Promised<tensorflow.Tensor>
  TensorListGetItem_dyn: py.RemoteFunction
  TensorListLength(keywords: TensorListLength$): py.Promised<tensorflow.Tensor>
  TensorListLength_dyn: py.RemoteFunction
  TensorListPopBack(keywords: TensorListPopBack$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TensorListPopBack_dyn: py.RemoteFunction
  TensorListPushBack(keywords: TensorListPushBack$): py.Promised<tensorflow.Tensor>
  TensorListPushBack_dyn: py.RemoteFunction
  TensorListPushBackBatch(keywords: TensorListPushBackBatch$): py.Promised<tensorflow.Tensor>
  TensorListPushBackBatch_dyn: py.RemoteFunction
  TensorListReserve(keywords: TensorListReserve$): py.Promised<tensorflow.Tensor>
  TensorListReserve_dyn: py.RemoteFunction
  TensorListResize(keywords: TensorListResize$): py.Promised<tensorflow.Tensor>
  TensorListResize_dyn: py.RemoteFunction
  TensorListScatter(keywords: TensorListScatter$): py.Promised<tensorflow.Tensor>
  TensorListScatter_dyn: py.RemoteFunction
  TensorListScatterIntoExistingList(keywords: TensorListScatterIntoExistingList$): py.Promised<tensorflow.Tensor>
  TensorListScatterIntoExistingList_dyn: py.RemoteFunction
  TensorListScatterV2(keywords: TensorListScatterV2$): py.Promised<tensorflow.Tensor>
  TensorListScatterV2_dyn: py.RemoteFunction
  TensorListSetItem(keywords: TensorListSetItem$): py.Promised<tensorflow.Tensor>
  TensorListSetItem_dyn: py.RemoteFunction
  TensorListSplit(keywords: TensorListSplit$): py.Promised<tensorflow.Tensor>
  TensorListSplit_dyn: py.RemoteFunction
  TensorListStack(keywords: TensorListStack$): py.Promised<tensorflow.Tensor>
  TensorListStack_dyn: py.RemoteFunction
  TensorMapErase(keywords: TensorMapErase$): py.Promised<tensorflow.Tensor>
  TensorMapErase_dyn: py.RemoteFunction
  TensorMapHasKey(keywords: TensorMapHasKey$): py.Promised<tensorflow.Tensor>
  TensorMapHasKey_dyn: py.RemoteFunction
  TensorMapInsert(keywords: TensorMapInsert$): py.Promised<tensorflow.Tensor>
  TensorMapInsert_dyn: py.RemoteFunction
  TensorMapLookup(keywords: TensorMapLookup$): py.Promised<tensorflow.Tensor>
  TensorMapLookup_dyn: py.RemoteFunction
  TensorMapSize(keywords: TensorMapSize$): py.Promised<tensorflow.Tensor>
  TensorMapSize_dyn: py.RemoteFunction
  TensorMapStackKeys(keywords: TensorMapStackKeys$): py.Promised<tensorflow.Tensor>
  TensorMapStackKeys_dyn: py.RemoteFunction
  TensorScatterAdd(keywords: TensorScatterAdd$): py.Promised<tensorflow.Tensor>
  TensorScatterAdd_dyn: py.RemoteFunction
  TensorScatterMax(keywords: TensorScatterMax$): py.Promised<tensorflow.Tensor>
  TensorScatterMax_dyn: py.RemoteFunction
  TensorScatterMin(keywords: TensorScatterMin$): py.Promised<tensorflow.Tensor>
  TensorScatterMin_dyn: py.RemoteFunction
  TensorScatterSub(keywords: TensorScatterSub$): py.Promised<tensorflow.Tensor>
  TensorScatterSub_dyn: py.RemoteFunction
  TensorScatterUpdate(keywords: TensorScatterUpdate$): py.Promised<tensorflow.Tensor>
  TensorScatterUpdate_dyn: py.RemoteFunction
  TensorSliceDataset(keywords: TensorSliceDataset$): py.Promised<tensorflow.Tensor>
  TensorSliceDataset_dyn: py.RemoteFunction
  TensorStridedSliceUpdate(keywords: TensorStridedSliceUpdate$): py.Promised<tensorflow.Tensor>
  TensorStridedSliceUpdate_dyn: py.RemoteFunction
  TensorSummary(keywords: TensorSummary$): py.Promised<tensorflow.Tensor>
  TensorSummary_dyn: py.RemoteFunction
  TensorSummaryV2(keywords: TensorSummaryV2$): py.Promised<tensorflow.Tensor>
  TensorSummaryV2_dyn: py.RemoteFunction
  TextLineDataset(keywords: TextLineDataset$): py.Promised<tensorflow.Tensor>
  TextLineDataset_dyn: py.RemoteFunction
  TextLineReader(keywords?: TextLineReader$): py.Promised<tensorflow.Tensor>
  TextLineReader_dyn: py.RemoteFunction
  TextLineReaderV2(keywords?: TextLineReaderV2$): py.Promised<tensorflow.Tensor>
  TextLineReaderV2_dyn: py.RemoteFunction
  ThreadPoolDataset(keywords: ThreadPoolDataset$): py.Promised<tensorflow.Tensor>
  ThreadPoolDataset_dyn: py.RemoteFunction
  ThreadPoolHandle(keywords: ThreadPoolHandle$): py.Promised<tensorflow.Tensor>
  ThreadPoolHandle_dyn: py.RemoteFunction
  ThreadUnsafeUnigramCandidateSampler(keywords: ThreadUnsafeUnigramCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  ThreadUnsafeUnigramCandidateSampler_dyn: py.RemoteFunction
  Tile(keywords: Tile$): py.Promised<tensorflow.Tensor>
  Tile_dyn: py.RemoteFunction
  TileGrad(keywords: TileGrad$): py.Promised<tensorflow.Tensor>
  TileGrad_dyn: py.RemoteFunction
  Timestamp(keywords?: Timestamp$): py.Promised<tensorflow.Tensor>
  Timestamp_dyn: py.RemoteFunction
  ToBool(keywords: ToBool$): py.Promised<tensorflow.Tensor>
  ToBool_dyn: py.RemoteFunction
  TopK(keywords: TopK$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TopK_dyn: py.RemoteFunction
  TopKV2(keywords: TopKV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  TopKV2_dyn: py.RemoteFunction
  Transpose(keywords: Transpose$): py.Promised<tensorflow.Tensor>
  Transpose_dyn: py.RemoteFunction
  TridiagonalMatMul(keywords: TridiagonalMatMul$): py.Promised<tensorflow.Tensor>
  TridiagonalMatMul_dyn: py.RemoteFunction
  TridiagonalSolve(keywords: TridiagonalSolve$): py.Promised<tensorflow.Tensor>
  TridiagonalSolve_dyn: py.RemoteFunction
  TruncateDiv(keywords: TruncateDiv$): py.Promised<tensorflow.Tensor>
  TruncateDiv_dyn: py.RemoteFunction
  TruncateMod(keywords: TruncateMod$): py.Promised<tensorflow.Tensor>
  TruncateMod_dyn: py.RemoteFunction
  TruncatedNormal(keywords: TruncatedNormal$): py.Promised<tensorflow.Tensor>
  TruncatedNormal_dyn: py.RemoteFunction
  Unbatch(keywords: Unbatch$): py.Promised<tensorflow.Tensor>
  Unbatch_dyn: py.RemoteFunction
  UnbatchDataset(keywords: UnbatchDataset$): py.Promised<tensorflow.Tensor>
  UnbatchDataset_dyn: py.RemoteFunction
  UnbatchGrad(keywords: UnbatchGrad$): py.Promised<tensorflow.Tensor>
  UnbatchGrad_dyn: py.RemoteFunction
  UncompressElement(keywords: UncompressElement$): py.RemoteList<tensorflow.Tensor>
  UncompressElement_dyn: py.RemoteFunction
  UnicodeDecode(keywords: UnicodeDecode$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  UnicodeDecode_dyn: py.RemoteFunction
  UnicodeDecodeWithOffsets(keywords: UnicodeDecodeWithOffsets$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  UnicodeDecodeWithOffsets_dyn: py.RemoteFunction
  UnicodeEncode(keywords: UnicodeEncode$): py.Promised<tensorflow.Tensor>
  UnicodeEncode_dyn: py.RemoteFunction
  UnicodeScript(keywords: UnicodeScript$): py.Promised<tensorflow.Tensor>
  UnicodeScript_dyn: py.RemoteFunction
  UnicodeTranscode(keywords: UnicodeTranscode$): py.Promised<tensorflow.Tensor>
  UnicodeTranscode_dyn: py.RemoteFunction
  UniformCandidateSampler(keywords: UniformCandidateSampler$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  UniformCandidateSampler_dyn: py.RemoteFunction
  UniformDequantize(keywords: UniformDequantize$): py.Promised<tensorflow.Tensor>
  UniformDequantize_dyn: py.RemoteFunction
  UniformQuantize(keywords: UniformQuantize$): py.Promised<tensorflow.Tensor>
  UniformQuantize_dyn: py.RemoteFunction
  UniformQuantizedAdd(keywords: UniformQuantizedAdd$): py.Promised<tensorflow.Tensor>
  UniformQuantizedAdd_dyn: py.RemoteFunction
  UniformQuantizedClipByValue(keywords: UniformQuantizedClipByValue$): py.Promised<tensorflow.Tensor>
  UniformQuantizedClipByValue_dyn: py.RemoteFunction
  UniformQuantizedConvolution(keywords: UniformQuantizedConvolution$): py.Promised<tensorflow.Tensor>
  UniformQuantizedConvolution_dyn: py.RemoteFunction
  UniformQuantizedConvolutionHybrid(keywords: UniformQuantizedConvolutionHybrid$): py.Promised<tensorflow.Tensor>
  UniformQuantizedConvolutionHybrid_dyn: py.RemoteFunction
  UniformQuantizedDot(keywords: UniformQuantizedDot$): py.Promised<tensorflow.Tensor>
  UniformQuantizedDot_dyn: py.RemoteFunction
  UniformQuantizedDotHybrid(keywords: UniformQuantizedDotHybrid$): py.Promised<tensorflow.Tensor>
  UniformQuantizedDotHybrid_dyn: py.RemoteFunction
  UniformRequantize(keywords: UniformRequantize$): py.Promised<tensorflow.Tensor>
  UniformRequantize_dyn: py.RemoteFunction
  Unique(keywords: Unique$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  Unique_dyn: py.RemoteFunction
  UniqueDataset(keywords: UniqueDataset$): py.Promised<tensorflow.Tensor>
  UniqueDataset_dyn: py.RemoteFunction
  UniqueV2(keywords: UniqueV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  UniqueV2_dyn: py.RemoteFunction
  UniqueWithCounts(keywords: UniqueWithCounts$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  UniqueWithCounts_dyn: py.RemoteFunction
  UniqueWithCountsV2(keywords: UniqueWithCountsV2$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  UniqueWithCountsV2_dyn: py.RemoteFunction
  Unpack(keywords: Unpack$): py.Remote
  Unpack_dyn: py.RemoteFunction
  UnravelIndex(keywords: UnravelIndex$): py.Promised<tensorflow.Tensor>
  UnravelIndex_dyn: py.RemoteFunction
  UnsortedSegmentJoin(keywords: UnsortedSegmentJoin$): py.Promised<tensorflow.Tensor>
  UnsortedSegmentJoin_dyn: py.RemoteFunction
  UnsortedSegmentMax(keywords: UnsortedSegmentMax$): py.Promised<tensorflow.Tensor>
  UnsortedSegmentMax_dyn: py.RemoteFunction
  UnsortedSegmentMin(keywords: UnsortedSegmentMin$): py.Promised<tensorflow.Tensor>
  UnsortedSegmentMin_dyn: py.RemoteFunction
  UnsortedSegmentProd(keywords: UnsortedSegmentProd$): py.Promised<tensorflow.Tensor>
  UnsortedSegmentProd_dyn: py.RemoteFunction
  UnsortedSegmentSum(keywords: UnsortedSegmentSum$): py.Promised<tensorflow.Tensor>
  UnsortedSegmentSum_dyn: py.RemoteFunction
  Unstage(keywords: Unstage$): py.RemoteList<tensorflow.Tensor>
  Unstage_dyn: py.RemoteFunction
  UnwrapDatasetVariant(keywords: UnwrapDatasetVariant$): py.Promised<tensorflow.Tensor>
  UnwrapDatasetVariant_dyn: py.RemoteFunction
  UpperBound(keywords: UpperBound$): py.Promised<tensorflow.Tensor>
  UpperBound_dyn: py.RemoteFunction
  VarHandleOp(keywords: VarHandleOp$): py.Promised<tensorflow.Tensor>
  VarHandleOp_dyn: py.RemoteFunction
  VarIsInitializedOp(keywords: VarIsInitializedOp$): py.Promised<tensorflow.Tensor>
  VarIsInitializedOp_dyn: py.RemoteFunction
  Variable(keywords: Variable$): py.Promised<tensorflow.Tensor>
  Variable_dyn: py.RemoteFunction
  VariableShape(keywords: VariableShape$): py.Promised<tensorflow.Tensor>
  VariableShape_dyn: py.RemoteFunction
  VariableV2(keywords: VariableV2$): py.Promised<tensorflow.Tensor>
  VariableV2_dyn: py.RemoteFunction
  WeightedFlatMapDataset(keywords: WeightedFlatMapDataset$): py.Promised<tensorflow.Tensor>
  WeightedFlatMapDataset_dyn: py.RemoteFunction
  Where(keywords: Where$): py.Promised<tensorflow.Tensor>
  Where_dyn: py.RemoteFunction
  While(keywords: While$): py.RemoteList<tensorflow.Tensor>
  While_dyn: py.RemoteFunction
  WholeFileReader(keywords?: WholeFileReader$): py.Promised<tensorflow.Tensor>
  WholeFileReader_dyn: py.RemoteFunction
  WholeFileReaderV2(keywords?: WholeFileReaderV2$): py.Promised<tensorflow.Tensor>
  WholeFileReaderV2_dyn: py.RemoteFunction
  WindowDataset(keywords: WindowDataset$): py.Promised<tensorflow.Tensor>
  WindowDataset_dyn: py.RemoteFunction
  WindowOp(keywords: WindowOp$): py.Promised<tensorflow.Tensor>
  WindowOp_dyn: py.RemoteFunction
  WorkerHeartbeat(keywords: WorkerHeartbeat$): py.Promised<tensorflow.Tensor>
  WorkerHeartbeat_dyn: py.RemoteFunction
  WrapDatasetVariant(keywords: WrapDatasetVariant$): py.Promised<tensorflow.Tensor>
  WrapDatasetVariant_dyn: py.RemoteFunction
  WriteAudioSummary(keywords: WriteAudioSummary$): py.Remote<tensorflow.Operation | null>
  WriteAudioSummary_dyn: py.RemoteFunction
  WriteFile(keywords: WriteFile$): py.Remote<tensorflow.Operation | null>
  WriteFile_dyn: py.RemoteFunction
  WriteGraphSummary(keywords: WriteGraphSummary$): py.Remote<tensorflow.Operation | null>
  WriteGraphSummary_dyn: py.RemoteFunction
  WriteHistogramSummary(keywords: WriteHistogramSummary$): py.Remote<tensorflow.Operation | null>
  WriteHistogramSummary_dyn: py.RemoteFunction
  WriteImageSummary(keywords: WriteImageSummary$): py.Remote<tensorflow.Operation | null>
  WriteImageSummary_dyn: py.RemoteFunction
  WriteRawProtoSummary(keywords: WriteRawProtoSummary$): py.Remote<tensorflow.Operation | null>
  WriteRawProtoSummary_dyn: py.RemoteFunction
  WriteScalarSummary(keywords: WriteScalarSummary$): py.Remote<tensorflow.Operation | null>
  WriteScalarSummary_dyn: py.RemoteFunction
  WriteSummary(keywords: WriteSummary$): py.Remote<tensorflow.Operation | null>
  WriteSummary_dyn: py.RemoteFunction
  Xdivy(keywords: Xdivy$): py.Promised<tensorflow.Tensor>
  Xdivy_dyn: py.RemoteFunction
  XlaConcatND(keywords: XlaConcatND$): py.Promised<tensorflow.Tensor>
  XlaConcatND_dyn: py.RemoteFunction
  XlaSparseCoreAdagrad(keywords: XlaSparseCoreAdagrad$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseCoreAdagrad_dyn: py.RemoteFunction
  XlaSparseCoreAdagradMomentum(keywords: XlaSparseCoreAdagradMomentum$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseCoreAdagradMomentum_dyn: py.RemoteFunction
  XlaSparseCoreAdam(keywords: XlaSparseCoreAdam$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseCoreAdam_dyn: py.RemoteFunction
  XlaSparseCoreFtrl(keywords: XlaSparseCoreFtrl$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseCoreFtrl_dyn: py.RemoteFunction
  XlaSparseCoreSgd(keywords: XlaSparseCoreSgd$): py.Promised<tensorflow.Tensor>
  XlaSparseCoreSgd_dyn: py.RemoteFunction
  XlaSparseDenseMatmul(keywords: XlaSparseDenseMatmul$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmul_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdagradAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdamAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdamAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithCsrInput(keywords: XlaSparseDenseMatmulGradWithCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithFtrlAndCsrInput(keywords: XlaSparseDenseMatmulGradWithFtrlAndCsrInput$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithSgdAndCsrInput(keywords: XlaSparseDenseMatmulGradWithSgdAndCsrInput$): py.Promised<tensorflow.Tensor>
  XlaSparseDenseMatmulGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize$): py.Promised<tensorflow.Tensor>
  XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulWithCsrInput(keywords: XlaSparseDenseMatmulWithCsrInput$): py.Promised<tensorflow.Tensor>
  XlaSparseDenseMatmulWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulWithStaticBufferSize(keywords: XlaSparseDenseMatmulWithStaticBufferSize$): py.Promised<tensorflow.Tensor>
  XlaSparseDenseMatmulWithStaticBufferSize_dyn: py.RemoteFunction
  XlaSplitND(keywords: XlaSplitND$): py.RemoteList<tensorflow.Tensor>
  XlaSplitND_dyn: py.RemoteFunction
  Xlog1py(keywords: Xlog1py$): py.Promised<tensorflow.Tensor>
  Xlog1py_dyn: py.RemoteFunction
  Xlogy(keywords: Xlogy$): py.Promised<tensorflow.Tensor>
  Xlogy_dyn: py.RemoteFunction
  ZerosLike(keywords: ZerosLike$): py.Promised<tensorflow.Tensor>
  ZerosLike_dyn: py.RemoteFunction
  Zeta(keywords: Zeta$): py.Promised<tensorflow.Tensor>
  Zeta_dyn: py.RemoteFunction
  ZipDataset(keywords: ZipDataset$): py.Promised<tensorflow.Tensor>
  ZipDataset_dyn: py.RemoteFunction
}
