// tensorflow.raw_ops of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Abort$ {
  /** Default: `''` */
  error_msg?: py.Str | undefined
  /** Default: `False` */
  exit_without_error?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Abs$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AccumulateNV2$ {
  inputs: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AccumulatorApplyGradient$ {
  handle: py.RemoteArgument
  local_step: py.RemoteArgument
  gradient: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AccumulatorNumAccumulated$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AccumulatorSetGlobalStep$ {
  handle: py.RemoteArgument
  new_global_step: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AccumulatorTakeGradient$ {
  handle: py.RemoteArgument
  num_required: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Acos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Acosh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Add$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AddManySparseToTensorsMap$ {
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface AddN$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AddSparseToTensorsMap$ {
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface AddV2$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AdjustContrast$ {
  images: py.RemoteArgument
  contrast_factor: py.RemoteArgument
  min_value: py.RemoteArgument
  max_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AdjustContrastv2$ {
  images: py.RemoteArgument
  contrast_factor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AdjustHue$ {
  images: py.RemoteArgument
  delta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AdjustSaturation$ {
  images: py.RemoteArgument
  scale: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface All$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AllCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface AllToAll$ {
  input: py.RemoteArgument
  group_assignment: py.RemoteArgument
  concat_dimension: py.RemoteArgument
  split_dimension: py.RemoteArgument
  split_count: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Angle$ {
  input: py.RemoteArgument
  Tout?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface AnonymousHashTable$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousIterator$ {
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousIteratorV2$ {
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousIteratorV3$ {
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMemoryCache$ {
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMultiDeviceIterator$ {
  devices: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMultiDeviceIteratorV3$ {
  devices: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMutableDenseHashTable$ {
  empty_key: py.RemoteArgument
  deleted_key: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMutableHashTable$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousMutableHashTableOfTensors$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface AnonymousRandomSeedGenerator$ {
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AnonymousSeedGenerator$ {
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  reshuffle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Any$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdaMax$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  beta1_power: py.RemoteArgument
  lr: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdadelta$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  accum_update: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdagradDA$ {
  var: py.RemoteArgument
  gradient_accumulator: py.RemoteArgument
  gradient_squared_accumulator: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  global_step: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdagradV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAdam$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  beta1_power: py.RemoteArgument
  beta2_power: py.RemoteArgument
  lr: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyAddSign$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  lr: py.RemoteArgument
  alpha: py.RemoteArgument
  sign_decay: py.RemoteArgument
  beta: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyCenteredRMSProp$ {
  var: py.RemoteArgument
  mg: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyFtrl$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyFtrlV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  l2_shrinkage: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyPowerSign$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  lr: py.RemoteArgument
  logbase: py.RemoteArgument
  sign_decay: py.RemoteArgument
  beta: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyProximalAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyProximalGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApplyRMSProp$ {
  var: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ApproxTopK$ {
  input: py.RemoteArgument
  k: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface ApproximateEqual$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `1e-05` */
  tolerance?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface ArgMax$ {
  input: py.RemoteArgument
  dimension: py.RemoteArgument
  output_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ArgMin$ {
  input: py.RemoteArgument
  dimension: py.RemoteArgument
  output_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface AsString$ {
  input: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface Asin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Asinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Assert$ {
  condition: py.RemoteArgument
  data: py.RemoteArgument
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface AssertCardinalityDataset$ {
  input_dataset: py.RemoteArgument
  cardinality: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AssertNextDataset$ {
  input_dataset: py.RemoteArgument
  transformations: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AssertPrevDataset$ {
  input_dataset: py.RemoteArgument
  transformations: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Assign$ {
  ref: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `True` */
  validate_shape?: py.Bool | undefined
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AssignAdd$ {
  ref: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AssignAddVariableOp$ {
  resource: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AssignSub$ {
  ref: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AssignSubVariableOp$ {
  resource: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AssignVariableOp$ {
  resource: py.RemoteArgument
  value: py.RemoteArgument
  /** Default: `False` */
  validate_shape?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AssignVariableXlaConcatND$ {
  resource: py.RemoteArgument
  inputs: py.RemoteArgument
  num_concats: py.RemoteArgument
  /** Default: `[]` */
  paddings?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Atan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Atan2$ {
  y: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Atanh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface AudioSpectrogram$ {
  input: py.RemoteArgument
  window_size: py.RemoteArgument
  stride: py.RemoteArgument
  /** Default: `False` */
  magnitude_squared?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface AudioSummary$ {
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  sample_rate: py.RemoteArgument
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface AudioSummaryV2$ {
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  sample_rate: py.RemoteArgument
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface AutoShardDataset$ {
  input_dataset: py.RemoteArgument
  num_workers: py.RemoteArgument
  index: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `0` */
  auto_shard_policy?: py.Int | undefined
  /** Default: `0` */
  num_replicas?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface AvgPool$ {
  value: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface AvgPool3D$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface AvgPool3DGrad$ {
  orig_input_shape: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface AvgPoolGrad$ {
  orig_input_shape: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BandedTriangularSolve$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Barrier$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BarrierClose$ {
  handle: py.RemoteArgument
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BarrierIncompleteSize$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BarrierInsertMany$ {
  handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  component_index: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BarrierReadySize$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BarrierTakeMany$ {
  handle: py.RemoteArgument
  num_elements: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `False` */
  allow_small_batch?: py.Bool | undefined
  /** Default: `False` */
  wait_for_incomplete?: py.Bool | undefined
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Batch$ {
  in_tensors: py.RemoteArgument
  num_batch_threads: py.RemoteArgument
  max_batch_size: py.RemoteArgument
  batch_timeout_micros: py.RemoteArgument
  grad_timeout_micros: py.RemoteArgument
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `[]` */
  allowed_batch_sizes?: py.List<py.RemoteArgument> | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  batching_queue?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchCholesky$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchCholeskyGrad$ {
  l: py.RemoteArgument
  grad: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchDataset$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchDatasetV2$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchFFT$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchFFT2D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchFFT3D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchFunction$ {
  in_tensors: py.RemoteArgument
  captured_tensors: py.RemoteArgument
  f: py.RemoteArgument
  num_batch_threads: py.RemoteArgument
  max_batch_size: py.RemoteArgument
  batch_timeout_micros: py.RemoteArgument
  Tout: py.RemoteArgument
  /** Default: `10` */
  max_enqueued_batches?: py.Int | undefined
  /** Default: `[]` */
  allowed_batch_sizes?: py.List<py.RemoteArgument> | undefined
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
  low_priority_allowed_batch_sizes?: py.List<py.RemoteArgument> | undefined
  /** Default: `0` */
  low_priority_max_enqueued_batches?: py.Int | undefined
  /** Default: `'low_priority_padding_with_max_batch_size'` */
  mixed_priority_policy?: py.Str | undefined
  /** Default: `'PAD_UP'` */
  batch_padding_policy?: py.Str | undefined
  /** Default: `False` */
  enable_large_batch_splitting?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchIFFT$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchIFFT2D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchIFFT3D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatMul$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatMulV2$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatMulV3$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  Tout: py.RemoteArgument
  /** Default: `False` */
  adj_x?: py.Bool | undefined
  /** Default: `False` */
  adj_y?: py.Bool | undefined
  /** Default: `False` */
  grad_x?: py.Bool | undefined
  /** Default: `False` */
  grad_y?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixBandPart$ {
  input: py.RemoteArgument
  num_lower: py.RemoteArgument
  num_upper: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixDeterminant$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixDiag$ {
  diagonal: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixDiagPart$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixInverse$ {
  input: py.RemoteArgument
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixSetDiag$ {
  input: py.RemoteArgument
  diagonal: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixSolve$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixSolveLs$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  l2_regularizer: py.RemoteArgument
  /** Default: `True` */
  fast?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchMatrixTriangularSolve$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchNormWithGlobalNormalization$ {
  t: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  beta: py.RemoteArgument
  gamma: py.RemoteArgument
  variance_epsilon: py.RemoteArgument
  scale_after_normalization: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchNormWithGlobalNormalizationGrad$ {
  t: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  gamma: py.RemoteArgument
  backprop: py.RemoteArgument
  variance_epsilon: py.RemoteArgument
  scale_after_normalization: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchSelfAdjointEig$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchSelfAdjointEigV2$ {
  input: py.RemoteArgument
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchSvd$ {
  input: py.RemoteArgument
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BatchToSpace$ {
  input: py.RemoteArgument
  crops: py.RemoteArgument
  block_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BatchToSpaceND$ {
  input: py.RemoteArgument
  block_shape: py.RemoteArgument
  crops: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselI0$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselI0e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselI1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselI1e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselJ0$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselJ1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselK0$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselK0e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselK1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselK1e$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselY0$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BesselY1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Betainc$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BiasAdd$ {
  value: py.RemoteArgument
  bias: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BiasAddGrad$ {
  out_backprop: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BiasAddV1$ {
  value: py.RemoteArgument
  bias: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Bincount$ {
  arr: py.RemoteArgument
  size: py.RemoteArgument
  weights: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Bitcast$ {
  input: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BitwiseAnd$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BitwiseOr$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BitwiseXor$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BlockLSTM$ {
  seq_len_max: py.RemoteArgument
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1` */
  forget_bias?: py.Int | undefined
  /** Default: `3` */
  cell_clip?: py.Int | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BlockLSTMGrad$ {
  seq_len_max: py.RemoteArgument
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  i: py.RemoteArgument
  cs: py.RemoteArgument
  f: py.RemoteArgument
  o: py.RemoteArgument
  ci: py.RemoteArgument
  co: py.RemoteArgument
  h: py.RemoteArgument
  cs_grad: py.RemoteArgument
  h_grad: py.RemoteArgument
  use_peephole: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BlockLSTMGradV2$ {
  seq_len_max: py.RemoteArgument
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  i: py.RemoteArgument
  cs: py.RemoteArgument
  f: py.RemoteArgument
  o: py.RemoteArgument
  ci: py.RemoteArgument
  co: py.RemoteArgument
  h: py.RemoteArgument
  cs_grad: py.RemoteArgument
  h_grad: py.RemoteArgument
  use_peephole: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BlockLSTMV2$ {
  seq_len_max: py.RemoteArgument
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `0` */
  cell_clip?: py.Int | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesAggregateStats$ {
  node_ids: py.RemoteArgument
  gradients: py.RemoteArgument
  hessians: py.RemoteArgument
  feature: py.RemoteArgument
  max_splits: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesBucketize$ {
  float_values: py.RemoteArgument
  bucket_boundaries: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCalculateBestFeatureSplit$ {
  node_id_range: py.RemoteArgument
  stats_summary: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  tree_complexity: py.RemoteArgument
  min_node_weight: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  /** Default: `'inequality'` */
  split_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCalculateBestFeatureSplitV2$ {
  node_id_range: py.RemoteArgument
  stats_summaries_list: py.RemoteArgument
  split_types: py.RemoteArgument
  candidate_feature_ids: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  tree_complexity: py.RemoteArgument
  min_node_weight: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCalculateBestGainsPerFeature$ {
  node_id_range: py.RemoteArgument
  stats_summary_list: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  tree_complexity: py.RemoteArgument
  min_node_weight: py.RemoteArgument
  max_splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCenterBias$ {
  tree_ensemble_handle: py.RemoteArgument
  mean_gradients: py.RemoteArgument
  mean_hessians: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCreateEnsemble$ {
  tree_ensemble_handle: py.RemoteArgument
  stamp_token: py.RemoteArgument
  tree_ensemble_serialized: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesCreateQuantileStreamResource$ {
  quantile_stream_resource_handle: py.RemoteArgument
  epsilon: py.RemoteArgument
  num_streams: py.RemoteArgument
  /** Default: `1099511627776` */
  max_elements?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesDeserializeEnsemble$ {
  tree_ensemble_handle: py.RemoteArgument
  stamp_token: py.RemoteArgument
  tree_ensemble_serialized: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesEnsembleResourceHandleOp$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesExampleDebugOutputs$ {
  tree_ensemble_handle: py.RemoteArgument
  bucketized_features: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesFlushQuantileSummaries$ {
  quantile_stream_resource_handle: py.RemoteArgument
  num_features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesGetEnsembleStates$ {
  tree_ensemble_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesMakeQuantileSummaries$ {
  float_values: py.RemoteArgument
  example_weights: py.RemoteArgument
  epsilon: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesMakeStatsSummary$ {
  node_ids: py.RemoteArgument
  gradients: py.RemoteArgument
  hessians: py.RemoteArgument
  bucketized_features_list: py.RemoteArgument
  max_splits: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesPredict$ {
  tree_ensemble_handle: py.RemoteArgument
  bucketized_features: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesQuantileStreamResourceAddSummaries$ {
  quantile_stream_resource_handle: py.RemoteArgument
  summaries: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesQuantileStreamResourceDeserialize$ {
  quantile_stream_resource_handle: py.RemoteArgument
  bucket_boundaries: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesQuantileStreamResourceFlush$ {
  quantile_stream_resource_handle: py.RemoteArgument
  num_buckets: py.RemoteArgument
  /** Default: `False` */
  generate_quantiles?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesQuantileStreamResourceGetBucketBoundaries$ {
  quantile_stream_resource_handle: py.RemoteArgument
  num_features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesQuantileStreamResourceHandleOp$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesSerializeEnsemble$ {
  tree_ensemble_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesSparseAggregateStats$ {
  node_ids: py.RemoteArgument
  gradients: py.RemoteArgument
  hessians: py.RemoteArgument
  feature_indices: py.RemoteArgument
  feature_values: py.RemoteArgument
  feature_shape: py.RemoteArgument
  max_splits: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesSparseCalculateBestFeatureSplit$ {
  node_id_range: py.RemoteArgument
  stats_summary_indices: py.RemoteArgument
  stats_summary_values: py.RemoteArgument
  stats_summary_shape: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  tree_complexity: py.RemoteArgument
  min_node_weight: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  /** Default: `'inequality'` */
  split_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesTrainingPredict$ {
  tree_ensemble_handle: py.RemoteArgument
  cached_tree_ids: py.RemoteArgument
  cached_node_ids: py.RemoteArgument
  bucketized_features: py.RemoteArgument
  logits_dimension: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesUpdateEnsemble$ {
  tree_ensemble_handle: py.RemoteArgument
  feature_ids: py.RemoteArgument
  node_ids: py.RemoteArgument
  gains: py.RemoteArgument
  thresholds: py.RemoteArgument
  left_node_contribs: py.RemoteArgument
  right_node_contribs: py.RemoteArgument
  max_depth: py.RemoteArgument
  learning_rate: py.RemoteArgument
  pruning_mode: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BoostedTreesUpdateEnsembleV2$ {
  tree_ensemble_handle: py.RemoteArgument
  feature_ids: py.RemoteArgument
  dimension_ids: py.RemoteArgument
  node_ids: py.RemoteArgument
  gains: py.RemoteArgument
  thresholds: py.RemoteArgument
  left_node_contribs: py.RemoteArgument
  right_node_contribs: py.RemoteArgument
  split_types: py.RemoteArgument
  max_depth: py.RemoteArgument
  learning_rate: py.RemoteArgument
  pruning_mode: py.RemoteArgument
  /** Default: `1` */
  logits_dimension?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface BroadcastArgs$ {
  s0: py.RemoteArgument
  s1: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BroadcastGradientArgs$ {
  s0: py.RemoteArgument
  s1: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BroadcastTo$ {
  input: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Bucketize$ {
  input: py.RemoteArgument
  boundaries: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface BytesProducedStatsDataset$ {
  input_dataset: py.RemoteArgument
  tag: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CSRSparseMatrixComponents$ {
  csr_sparse_matrix: py.RemoteArgument
  index: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CSRSparseMatrixToDense$ {
  sparse_input: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CSRSparseMatrixToSparseTensor$ {
  sparse_matrix: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CSVDataset$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  header: py.RemoteArgument
  field_delim: py.RemoteArgument
  use_quote_delim: py.RemoteArgument
  na_value: py.RemoteArgument
  select_cols: py.RemoteArgument
  record_defaults: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CSVDatasetV2$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  header: py.RemoteArgument
  field_delim: py.RemoteArgument
  use_quote_delim: py.RemoteArgument
  na_value: py.RemoteArgument
  select_cols: py.RemoteArgument
  record_defaults: py.RemoteArgument
  exclude_cols: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CTCBeamSearchDecoder$ {
  inputs: py.RemoteArgument
  sequence_length: py.RemoteArgument
  beam_width: py.RemoteArgument
  top_paths: py.RemoteArgument
  /** Default: `True` */
  merge_repeated?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CTCGreedyDecoder$ {
  inputs: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `False` */
  merge_repeated?: py.Bool | undefined
  /** Default: `-1` */
  blank_index?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CTCLoss$ {
  inputs: py.RemoteArgument
  labels_indices: py.RemoteArgument
  labels_values: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CTCLossV2$ {
  inputs: py.RemoteArgument
  labels_indices: py.RemoteArgument
  labels_values: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `False` */
  preprocess_collapse_repeated?: py.Bool | undefined
  /** Default: `True` */
  ctc_merge_repeated?: py.Bool | undefined
  /** Default: `False` */
  ignore_longer_outputs_than_inputs?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CacheDataset$ {
  input_dataset: py.RemoteArgument
  filename: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface CacheDatasetV2$ {
  input_dataset: py.RemoteArgument
  filename: py.RemoteArgument
  cache: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Case$ {
  branch_index: py.RemoteArgument
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  branches: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Cast$ {
  x: py.RemoteArgument
  DstT: py.RemoteArgument
  /** Default: `False` */
  Truncate?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Ceil$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CheckNumerics$ {
  tensor: py.RemoteArgument
  message: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CheckNumericsV2$ {
  tensor: py.RemoteArgument
  message: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CheckPinned$ {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Cholesky$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CholeskyGrad$ {
  l: py.RemoteArgument
  grad: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ChooseFastestBranchDataset$ {
  input_dataset: py.RemoteArgument
  ratio_numerator: py.RemoteArgument
  ratio_denominator: py.RemoteArgument
  other_arguments: py.RemoteArgument
  num_elements_per_branch: py.RemoteArgument
  branches: py.RemoteArgument
  other_arguments_lengths: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ChooseFastestDataset$ {
  input_datasets: py.RemoteArgument
  num_experiments: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ClipByValue$ {
  t: py.RemoteArgument
  clip_value_min: py.RemoteArgument
  clip_value_max: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CloseSummaryWriter$ {
  writer: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CollectiveAllToAllV2$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  ordering_token: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveAllToAllV3$ {
  input: py.RemoteArgument
  communicator: py.RemoteArgument
  group_assignment: py.RemoteArgument
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveAssignGroupV2$ {
  group_assignment: py.RemoteArgument
  device_index: py.RemoteArgument
  base_key: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CollectiveBcastRecv$ {
  T: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveBcastRecvV2$ {
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  shape: py.RemoteArgument
  T: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveBcastSend$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveBcastSendV2$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveGather$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveGatherV2$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  ordering_token: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveInitializeCommunicator$ {
  group_key: py.RemoteArgument
  rank: py.RemoteArgument
  group_size: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectivePermute$ {
  input: py.RemoteArgument
  source_target_pairs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CollectiveReduce$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  merge_op: py.RemoteArgument
  final_op: py.RemoteArgument
  subdiv_offsets: py.RemoteArgument
  /** Default: `[]` */
  wait_for?: py.List<py.RemoteArgument> | undefined
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveReduceScatterV2$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  ordering_token: py.RemoteArgument
  merge_op: py.RemoteArgument
  final_op: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  /** Default: `-1` */
  max_subdivs_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveReduceV2$ {
  input: py.RemoteArgument
  group_size: py.RemoteArgument
  group_key: py.RemoteArgument
  instance_key: py.RemoteArgument
  ordering_token: py.RemoteArgument
  merge_op: py.RemoteArgument
  final_op: py.RemoteArgument
  /** Default: `'auto'` */
  communication_hint?: py.Str | undefined
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  /** Default: `False` */
  is_stateless?: py.Bool | undefined
  /** Default: `-1` */
  max_subdivs_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CollectiveReduceV3$ {
  input: py.RemoteArgument
  communicator: py.RemoteArgument
  group_assignment: py.RemoteArgument
  reduction: py.RemoteArgument
  /** Default: `0` */
  timeout_seconds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CombinedNonMaxSuppression$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size_per_class: py.RemoteArgument
  max_total_size: py.RemoteArgument
  iou_threshold: py.RemoteArgument
  score_threshold: py.RemoteArgument
  /** Default: `False` */
  pad_per_class?: py.Bool | undefined
  /** Default: `True` */
  clip_boxes?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Complex$ {
  real: py.RemoteArgument
  imag: py.RemoteArgument
  Tout?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ComplexAbs$ {
  x: py.RemoteArgument
  Tout?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface CompositeTensorVariantFromComponents$ {
  components: py.RemoteArgument
  metadata: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CompositeTensorVariantToComponents$ {
  encoded: py.RemoteArgument
  metadata: py.RemoteArgument
  Tcomponents: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CompressElement$ {
  components: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ComputeAccidentalHits$ {
  true_classes: py.RemoteArgument
  sampled_candidates: py.RemoteArgument
  num_true: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface ComputeBatchSize$ {
  input_dataset: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Concat$ {
  concat_dim: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConcatOffset$ {
  concat_dim: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConcatV2$ {
  values: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConcatenateDataset$ {
  input_dataset: py.RemoteArgument
  another_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ConditionalAccumulator$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface ConfigureTPUEmbedding$ {
  config: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Conj$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConjugateTranspose$ {
  x: py.RemoteArgument
  perm: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Const$ {
  value: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConsumeMutexLock$ {
  mutex_lock: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ControlTrigger$ {
  name?: py.RemoteArgument | undefined
}

export interface Conv$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'CHANNELS_LAST'` */
  data_format?: py.Str | undefined
  /** Default: `[]` */
  dilations?: py.List<py.RemoteArgument> | undefined
  /** Default: `1` */
  batch_dims?: py.Int | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv2D$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv2DBackpropFilter$ {
  input: py.RemoteArgument
  filter_sizes: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv2DBackpropFilterV2$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv2DBackpropInput$ {
  input_sizes: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv2DBackpropInputV2$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `True` */
  use_cudnn_on_gpu?: py.Bool | undefined
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv3D$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv3DBackpropFilter$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv3DBackpropFilterV2$ {
  input: py.RemoteArgument
  filter_sizes: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv3DBackpropInput$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Conv3DBackpropInputV2$ {
  input_sizes: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ConvertToCooTensor$ {
  indices_or_row_splits: py.RemoteArgument
  values: py.RemoteArgument
  weights: py.RemoteArgument
  sample_count: py.RemoteArgument
  combiner: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConvertToListOfSparseCoreCooTensors$ {
  indices_or_row_splits: py.RemoteArgument
  values: py.RemoteArgument
  weights: py.RemoteArgument
  sample_count: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  row_offset: py.RemoteArgument
  col_offset: py.RemoteArgument
  col_shift: py.RemoteArgument
  num_sc_shards: py.RemoteArgument
  stacked_table_sample_count: py.RemoteArgument
  combiner: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ConvertToSparseCoreCsrWrappedCooTensor$ {
  sorted_row_ids_list: py.RemoteArgument
  sorted_col_ids_list: py.RemoteArgument
  sorted_gains_list: py.RemoteArgument
  id_counts_list: py.RemoteArgument
  splits: py.RemoteArgument
  sample_count_per_sc: py.RemoteArgument
  num_replica: py.RemoteArgument
  max_minibatches_per_sc: py.RemoteArgument
  max_ids_per_chip_per_sample: py.RemoteArgument
  table_vocab_size: py.RemoteArgument
  feature_width: py.RemoteArgument
  table_name: py.RemoteArgument
  allow_id_dropping: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Copy$ {
  input: py.RemoteArgument
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_ops_spec?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface CopyHost$ {
  input: py.RemoteArgument
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_ops_spec?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Cos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Cosh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CountUpTo$ {
  ref: py.RemoteArgument
  limit: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CreateSummaryDbWriter$ {
  writer: py.RemoteArgument
  db_uri: py.RemoteArgument
  experiment_name: py.RemoteArgument
  run_name: py.RemoteArgument
  user_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CreateSummaryFileWriter$ {
  writer: py.RemoteArgument
  logdir: py.RemoteArgument
  max_queue: py.RemoteArgument
  flush_millis: py.RemoteArgument
  filename_suffix: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CropAndResize$ {
  image: py.RemoteArgument
  boxes: py.RemoteArgument
  box_ind: py.RemoteArgument
  crop_size: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `0` */
  extrapolation_value?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CropAndResizeGradBoxes$ {
  grads: py.RemoteArgument
  image: py.RemoteArgument
  boxes: py.RemoteArgument
  box_ind: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface CropAndResizeGradImage$ {
  grads: py.RemoteArgument
  boxes: py.RemoteArgument
  box_ind: py.RemoteArgument
  image_size: py.RemoteArgument
  T: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Cross$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CrossReplicaSum$ {
  input: py.RemoteArgument
  group_assignment: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNN$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNBackprop$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  output: py.RemoteArgument
  output_h: py.RemoteArgument
  output_c: py.RemoteArgument
  output_backprop: py.RemoteArgument
  output_h_backprop: py.RemoteArgument
  output_c_backprop: py.RemoteArgument
  reserve_space: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNBackpropV2$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  output: py.RemoteArgument
  output_h: py.RemoteArgument
  output_c: py.RemoteArgument
  output_backprop: py.RemoteArgument
  output_h_backprop: py.RemoteArgument
  output_c_backprop: py.RemoteArgument
  reserve_space: py.RemoteArgument
  host_reserved: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNBackpropV3$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  sequence_lengths: py.RemoteArgument
  output: py.RemoteArgument
  output_h: py.RemoteArgument
  output_c: py.RemoteArgument
  output_backprop: py.RemoteArgument
  output_h_backprop: py.RemoteArgument
  output_c_backprop: py.RemoteArgument
  reserve_space: py.RemoteArgument
  host_reserved: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  /** Default: `True` */
  time_major?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNCanonicalToParams$ {
  num_layers: py.RemoteArgument
  num_units: py.RemoteArgument
  input_size: py.RemoteArgument
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNCanonicalToParamsV2$ {
  num_layers: py.RemoteArgument
  num_units: py.RemoteArgument
  input_size: py.RemoteArgument
  weights: py.RemoteArgument
  biases: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNParamsSize$ {
  num_layers: py.RemoteArgument
  num_units: py.RemoteArgument
  input_size: py.RemoteArgument
  T: py.RemoteArgument
  S: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNParamsToCanonical$ {
  num_layers: py.RemoteArgument
  num_units: py.RemoteArgument
  input_size: py.RemoteArgument
  params: py.RemoteArgument
  num_params: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNParamsToCanonicalV2$ {
  num_layers: py.RemoteArgument
  num_units: py.RemoteArgument
  input_size: py.RemoteArgument
  params: py.RemoteArgument
  num_params_weights: py.RemoteArgument
  num_params_biases: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0` */
  num_proj?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNV2$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CudnnRNNV3$ {
  input: py.RemoteArgument
  input_h: py.RemoteArgument
  input_c: py.RemoteArgument
  params: py.RemoteArgument
  sequence_lengths: py.RemoteArgument
  /** Default: `'lstm'` */
  rnn_mode?: py.Str | undefined
  /** Default: `'linear_input'` */
  input_mode?: py.Str | undefined
  /** Default: `'unidirectional'` */
  direction?: py.Str | undefined
  /** Default: `0` */
  dropout?: py.Int | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface Cumprod$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Cumsum$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface CumulativeLogsumexp$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  exclusive?: py.Bool | undefined
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DataFormatDimMap$ {
  x: py.RemoteArgument
  /** Default: `'NHWC'` */
  src_format?: py.Str | undefined
  /** Default: `'NCHW'` */
  dst_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DataFormatVecPermute$ {
  x: py.RemoteArgument
  /** Default: `'NHWC'` */
  src_format?: py.Str | undefined
  /** Default: `'NCHW'` */
  dst_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DataServiceDataset$ {
  dataset_id: py.RemoteArgument
  processing_mode: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  job_name: py.RemoteArgument
  max_outstanding_requests: py.RemoteArgument
  iteration_counter: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DataServiceDatasetV2$ {
  dataset_id: py.RemoteArgument
  processing_mode: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  job_name: py.RemoteArgument
  consumer_index: py.RemoteArgument
  num_consumers: py.RemoteArgument
  max_outstanding_requests: py.RemoteArgument
  iteration_counter: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `-1` */
  task_refresh_interval_hint_ms?: py.Int | undefined
  /** Default: `''` */
  data_transfer_protocol?: py.Str | undefined
  /** Default: `'AUTO'` */
  target_workers?: py.Str | undefined
  /** Default: `''` */
  cross_trainer_cache_options?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DataServiceDatasetV3$ {
  dataset_id: py.RemoteArgument
  processing_mode: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  job_name: py.RemoteArgument
  consumer_index: py.RemoteArgument
  num_consumers: py.RemoteArgument
  max_outstanding_requests: py.RemoteArgument
  iteration_counter: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  uncompress_fn: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface DataServiceDatasetV4$ {
  dataset_id: py.RemoteArgument
  processing_mode: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  job_name: py.RemoteArgument
  consumer_index: py.RemoteArgument
  num_consumers: py.RemoteArgument
  max_outstanding_requests: py.RemoteArgument
  iteration_counter: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  uncompress_fn: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface DatasetCardinality$ {
  input_dataset: py.RemoteArgument
  /** Default: `''` */
  cardinality_options?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DatasetFingerprint$ {
  input_dataset: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DatasetFromGraph$ {
  graph_def: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DatasetToGraph$ {
  input_dataset: py.RemoteArgument
  /** Default: `[]` */
  stateful_whitelist?: py.List<py.RemoteArgument> | undefined
  /** Default: `False` */
  allow_stateful?: py.Bool | undefined
  /** Default: `False` */
  strip_device_assignment?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DatasetToGraphV2$ {
  input_dataset: py.RemoteArgument
  /** Default: `0` */
  external_state_policy?: py.Int | undefined
  /** Default: `False` */
  strip_device_assignment?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DatasetToSingleElement$ {
  dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DatasetToTFRecord$ {
  input_dataset: py.RemoteArgument
  filename: py.RemoteArgument
  compression_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Dawsn$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DebugGradientIdentity$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DebugGradientRefIdentity$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DebugIdentity$ {
  input: py.RemoteArgument
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.RemoteArgument> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DebugIdentityV2$ {
  input: py.RemoteArgument
  /** Default: `''` */
  tfdbg_context_id?: py.Str | undefined
  /** Default: `''` */
  op_name?: py.Str | undefined
  /** Default: `-1` */
  output_slot?: py.Int | undefined
  /** Default: `-1` */
  tensor_debug_mode?: py.Int | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.RemoteArgument> | undefined
  /** Default: `1000` */
  circular_buffer_size?: py.Int | undefined
  /** Default: `''` */
  tfdbg_run_id?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DebugIdentityV3$ {
  input: py.RemoteArgument
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
  debug_urls?: py.List<py.RemoteArgument> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DebugNanCount$ {
  input: py.RemoteArgument
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.RemoteArgument> | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DebugNumericSummary$ {
  input: py.RemoteArgument
  /** Default: `''` */
  device_name?: py.Str | undefined
  /** Default: `''` */
  tensor_name?: py.Str | undefined
  /** Default: `[]` */
  debug_urls?: py.List<py.RemoteArgument> | undefined
  lower_bound?: py.Float | undefined
  upper_bound?: py.Float | undefined
  /** Default: `False` */
  mute_if_healthy?: py.Bool | undefined
  /** Default: `False` */
  gated_grpc?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DebugNumericSummaryV2$ {
  input: py.RemoteArgument
  output_dtype?: py.DType | undefined
  /** Default: `-1` */
  tensor_debug_mode?: py.Int | undefined
  /** Default: `-1` */
  tensor_id?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeAndCropJpeg$ {
  contents: py.RemoteArgument
  crop_window: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Int | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeBase64$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DecodeBmp$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeCSV$ {
  records: py.RemoteArgument
  record_defaults: py.RemoteArgument
  /** Default: `','` */
  field_delim?: py.Str | undefined
  /** Default: `True` */
  use_quote_delim?: py.Bool | undefined
  /** Default: `''` */
  na_value?: py.Str | undefined
  /** Default: `[]` */
  select_cols?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeCompressed$ {
  bytes: py.RemoteArgument
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeGif$ {
  contents: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DecodeImage$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  /** Default: `True` */
  expand_animations?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeJSONExample$ {
  json_examples: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DecodeJpeg$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Int | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeJxl$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodePaddedRaw$ {
  input_bytes: py.RemoteArgument
  fixed_length: py.RemoteArgument
  out_type: py.RemoteArgument
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodePng$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeProtoV2$ {
  bytes: py.RemoteArgument
  message_type: py.RemoteArgument
  field_names: py.RemoteArgument
  output_types: py.RemoteArgument
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  /** Default: `'binary'` */
  message_format?: py.Str | undefined
  /** Default: `False` */
  sanitize?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeRaw$ {
  bytes: py.RemoteArgument
  out_type: py.RemoteArgument
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeWav$ {
  contents: py.RemoteArgument
  /** Default: `-1` */
  desired_channels?: py.Int | undefined
  /** Default: `-1` */
  desired_samples?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface DecodeWebP$ {
  contents: py.RemoteArgument
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface DeepCopy$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteIterator$ {
  handle: py.RemoteArgument
  deleter: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteMemoryCache$ {
  handle: py.RemoteArgument
  deleter: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteMultiDeviceIterator$ {
  multi_device_iterator: py.RemoteArgument
  iterators: py.RemoteArgument
  deleter: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteRandomSeedGenerator$ {
  handle: py.RemoteArgument
  deleter: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteSeedGenerator$ {
  handle: py.RemoteArgument
  deleter: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeleteSessionTensor$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DenseBincount$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  weights: py.RemoteArgument
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DenseCountSparseOutput$ {
  values: py.RemoteArgument
  weights: py.RemoteArgument
  binary_output: py.RemoteArgument
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface DenseToCSRSparseMatrix$ {
  dense_input: py.RemoteArgument
  indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DenseToDenseSetOperation$ {
  set1: py.RemoteArgument
  set2: py.RemoteArgument
  set_operation: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DenseToSparseBatchDataset$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  row_shape: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DenseToSparseSetOperation$ {
  set1: py.RemoteArgument
  set2_indices: py.RemoteArgument
  set2_values: py.RemoteArgument
  set2_shape: py.RemoteArgument
  set_operation: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DepthToSpace$ {
  input: py.RemoteArgument
  block_size: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface DepthwiseConv2dNative$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface DepthwiseConv2dNativeBackpropFilter$ {
  input: py.RemoteArgument
  filter_sizes: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface DepthwiseConv2dNativeBackpropInput$ {
  input_sizes: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Dequantize$ {
  input: py.RemoteArgument
  min_range: py.RemoteArgument
  max_range: py.RemoteArgument
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface DeserializeIterator$ {
  resource_handle: py.RemoteArgument
  serialized: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeserializeManySparse$ {
  serialized_sparse: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeserializeSparse$ {
  serialized_sparse: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DestroyResourceOp$ {
  resource: py.RemoteArgument
  /** Default: `True` */
  ignore_lookup_error?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DestroyTemporaryVariable$ {
  ref: py.RemoteArgument
  var_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DeviceIndex$ {
  device_names: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Diag$ {
  diagonal: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DiagPart$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Digamma$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Dilation2D$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Dilation2DBackpropFilter$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Dilation2DBackpropInput$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  out_backprop: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DirectedInterleaveDataset$ {
  selector_input_dataset: py.RemoteArgument
  data_input_datasets: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface DisableCopyOnRead$ {
  resource: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DistributedSave$ {
  dataset: py.RemoteArgument
  directory: py.RemoteArgument
  address: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Div$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DivNoNan$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DrawBoundingBoxes$ {
  images: py.RemoteArgument
  boxes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DrawBoundingBoxesV2$ {
  images: py.RemoteArgument
  boxes: py.RemoteArgument
  colors: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DummyIterationCounter$ {
  name?: py.RemoteArgument | undefined
}

export interface DummyMemoryCache$ {
  name?: py.RemoteArgument | undefined
}

export interface DummySeedGenerator$ {
  name?: py.RemoteArgument | undefined
}

export interface DynamicEnqueueTPUEmbeddingArbitraryTensorBatch$ {
  sample_indices_or_row_splits: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  device_ordinal: py.RemoteArgument
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface DynamicEnqueueTPUEmbeddingRaggedTensorBatch$ {
  sample_splits: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  device_ordinal: py.RemoteArgument
  table_ids: py.RemoteArgument
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface DynamicPartition$ {
  data: py.RemoteArgument
  partitions: py.RemoteArgument
  num_partitions: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface DynamicStitch$ {
  indices: py.RemoteArgument
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EagerPyFunc$ {
  input: py.RemoteArgument
  token: py.RemoteArgument
  Tout: py.RemoteArgument
  /** Default: `False` */
  is_async?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface EditDistance$ {
  hypothesis_indices: py.RemoteArgument
  hypothesis_values: py.RemoteArgument
  hypothesis_shape: py.RemoteArgument
  truth_indices: py.RemoteArgument
  truth_values: py.RemoteArgument
  truth_shape: py.RemoteArgument
  /** Default: `True` */
  normalize?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Eig$ {
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Einsum$ {
  inputs: py.RemoteArgument
  equation: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Elu$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EluGrad$ {
  gradients: py.RemoteArgument
  outputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Empty$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `False` */
  init?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface EmptyTensorList$ {
  element_shape: py.RemoteArgument
  max_num_elements: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EmptyTensorMap$ {
  name?: py.RemoteArgument | undefined
}

export interface EncodeBase64$ {
  input: py.RemoteArgument
  /** Default: `False` */
  pad?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface EncodeJpeg$ {
  image: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface EncodeJpegVariableQuality$ {
  images: py.RemoteArgument
  quality: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EncodePng$ {
  image: py.RemoteArgument
  /** Default: `-1` */
  compression?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface EncodeProto$ {
  sizes: py.RemoteArgument
  values: py.RemoteArgument
  field_names: py.RemoteArgument
  message_type: py.RemoteArgument
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface EncodeWav$ {
  audio: py.RemoteArgument
  sample_rate: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EnqueueTPUEmbeddingArbitraryTensorBatch$ {
  sample_indices_or_row_splits: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface EnqueueTPUEmbeddingIntegerBatch$ {
  batch: py.RemoteArgument
  mode_override: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface EnqueueTPUEmbeddingRaggedTensorBatch$ {
  sample_splits: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  table_ids: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface EnqueueTPUEmbeddingSparseBatch$ {
  sample_indices: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface EnqueueTPUEmbeddingSparseTensorBatch$ {
  sample_indices: py.RemoteArgument
  embedding_indices: py.RemoteArgument
  aggregation_weights: py.RemoteArgument
  mode_override: py.RemoteArgument
  table_ids: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  /** Default: `[]` */
  combiners?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  max_sequence_lengths?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  num_features?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface EnsureShape$ {
  input: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Enter$ {
  data: py.RemoteArgument
  frame_name: py.RemoteArgument
  /** Default: `False` */
  is_constant?: py.Bool | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Equal$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `True` */
  incompatible_shape_error?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Erf$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Erfc$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Erfinv$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface EuclideanNorm$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Exit$ {
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Exp$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExpandDims$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalAssertNextDataset$ {
  input_dataset: py.RemoteArgument
  transformations: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalAutoShardDataset$ {
  input_dataset: py.RemoteArgument
  num_workers: py.RemoteArgument
  index: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `0` */
  auto_shard_policy?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalBytesProducedStatsDataset$ {
  input_dataset: py.RemoteArgument
  tag: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalCSVDataset$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  header: py.RemoteArgument
  field_delim: py.RemoteArgument
  use_quote_delim: py.RemoteArgument
  na_value: py.RemoteArgument
  select_cols: py.RemoteArgument
  record_defaults: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalChooseFastestDataset$ {
  input_datasets: py.RemoteArgument
  num_experiments: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalDatasetCardinality$ {
  input_dataset: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalDatasetToTFRecord$ {
  input_dataset: py.RemoteArgument
  filename: py.RemoteArgument
  compression_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalDenseToSparseBatchDataset$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  row_shape: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalDirectedInterleaveDataset$ {
  selector_input_dataset: py.RemoteArgument
  data_input_datasets: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalGroupByReducerDataset$ {
  input_dataset: py.RemoteArgument
  key_func_other_arguments: py.RemoteArgument
  init_func_other_arguments: py.RemoteArgument
  reduce_func_other_arguments: py.RemoteArgument
  finalize_func_other_arguments: py.RemoteArgument
  key_func: py.RemoteArgument
  init_func: py.RemoteArgument
  reduce_func: py.RemoteArgument
  finalize_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalGroupByWindowDataset$ {
  input_dataset: py.RemoteArgument
  key_func_other_arguments: py.RemoteArgument
  reduce_func_other_arguments: py.RemoteArgument
  window_size_func_other_arguments: py.RemoteArgument
  key_func: py.RemoteArgument
  reduce_func: py.RemoteArgument
  window_size_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalIgnoreErrorsDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  log_warning?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalIteratorGetDevice$ {
  resource: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalLMDBDataset$ {
  filenames: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalLatencyStatsDataset$ {
  input_dataset: py.RemoteArgument
  tag: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalMapAndBatchDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  batch_size: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalMapDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `False` */
  force_synchronous?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalMatchingFilesDataset$ {
  patterns: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalMaxIntraOpParallelismDataset$ {
  input_dataset: py.RemoteArgument
  max_intra_op_parallelism: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalNonSerializableDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalParallelInterleaveDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  sloppy: py.RemoteArgument
  buffer_output_elements: py.RemoteArgument
  prefetch_input_elements: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalParseExampleDataset$ {
  input_dataset: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  sparse_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalPrivateThreadPoolDataset$ {
  input_dataset: py.RemoteArgument
  num_threads: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalRandomDataset$ {
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalRebatchDataset$ {
  input_dataset: py.RemoteArgument
  num_replicas: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_fallback?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalScanDataset$ {
  input_dataset: py.RemoteArgument
  initial_state: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalSetStatsAggregatorDataset$ {
  input_dataset: py.RemoteArgument
  stats_aggregator: py.RemoteArgument
  tag: py.RemoteArgument
  counter_prefix: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalSleepDataset$ {
  input_dataset: py.RemoteArgument
  sleep_microseconds: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalSlidingWindowDataset$ {
  input_dataset: py.RemoteArgument
  window_size: py.RemoteArgument
  window_shift: py.RemoteArgument
  window_stride: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalSqlDataset$ {
  driver_name: py.RemoteArgument
  data_source_name: py.RemoteArgument
  query: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalStatsAggregatorHandle$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalStatsAggregatorSummary$ {
  iterator: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalTakeWhileDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  predicate: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalThreadPoolDataset$ {
  input_dataset: py.RemoteArgument
  thread_pool: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalThreadPoolHandle$ {
  num_threads: py.RemoteArgument
  display_name: py.RemoteArgument
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalUnbatchDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExperimentalUniqueDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Expint$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Expm1$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExtractGlimpse$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  offsets: py.RemoteArgument
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExtractGlimpseV2$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  offsets: py.RemoteArgument
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `True` */
  uniform_noise?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExtractImagePatches$ {
  images: py.RemoteArgument
  ksizes: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ExtractJpegShape$ {
  contents: py.RemoteArgument
  output_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ExtractVolumePatches$ {
  input: py.RemoteArgument
  ksizes: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FFT$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FFT2D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FFT3D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FFTND$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FIFOQueue$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface FIFOQueueV2$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Fact$ {
  name?: py.RemoteArgument | undefined
}

export interface FakeParam$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxArgs$ {
  inputs: py.RemoteArgument
  /** Default: `-6` */
  min?: py.Int | undefined
  /** Default: `6` */
  max?: py.Int | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxArgsGradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  /** Default: `-6` */
  min?: py.Int | undefined
  /** Default: `6` */
  max?: py.Int | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxVars$ {
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxVarsGradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxVarsPerChannel$ {
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQuantWithMinMaxVarsPerChannelGradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FakeQueue$ {
  resource: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FileSystemSetConfiguration$ {
  scheme: py.RemoteArgument
  key: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Fill$ {
  dims: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FilterByLastComponentDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FilterDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  predicate: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface FinalizeDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  has_captured_ref?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Fingerprint$ {
  data: py.RemoteArgument
  method: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FixedLengthRecordDataset$ {
  filenames: py.RemoteArgument
  header_bytes: py.RemoteArgument
  record_bytes: py.RemoteArgument
  footer_bytes: py.RemoteArgument
  buffer_size: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface FixedLengthRecordDatasetV2$ {
  filenames: py.RemoteArgument
  header_bytes: py.RemoteArgument
  record_bytes: py.RemoteArgument
  footer_bytes: py.RemoteArgument
  buffer_size: py.RemoteArgument
  compression_type: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface FixedLengthRecordReader$ {
  record_bytes: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface FixedLengthRecordReaderV2$ {
  record_bytes: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface FixedUnigramCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  /** Default: `''` */
  vocab_file?: py.Str | undefined
  /** Default: `1` */
  distortion?: py.Int | undefined
  /** Default: `0` */
  num_reserved_ids?: py.Int | undefined
  /** Default: `1` */
  num_shards?: py.Int | undefined
  /** Default: `0` */
  shard?: py.Int | undefined
  /** Default: `[]` */
  unigrams?: py.List<py.RemoteArgument> | undefined
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface FlatMapDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Floor$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FloorDiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FloorMod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FlushSummaryWriter$ {
  writer: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface For$ {
  start: py.RemoteArgument
  limit: py.RemoteArgument
  delta: py.RemoteArgument
  input: py.RemoteArgument
  body: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FractionalAvgPool$ {
  value: py.RemoteArgument
  pooling_ratio: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface FractionalAvgPoolGrad$ {
  orig_input_tensor_shape: py.RemoteArgument
  out_backprop: py.RemoteArgument
  row_pooling_sequence: py.RemoteArgument
  col_pooling_sequence: py.RemoteArgument
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FractionalMaxPool$ {
  value: py.RemoteArgument
  pooling_ratio: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface FractionalMaxPoolGrad$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  out_backprop: py.RemoteArgument
  row_pooling_sequence: py.RemoteArgument
  col_pooling_sequence: py.RemoteArgument
  /** Default: `False` */
  overlapping?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FresnelCos$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FresnelSin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNorm$ {
  x: py.RemoteArgument
  scale: py.RemoteArgument
  offset: py.RemoteArgument
  mean: py.RemoteArgument
  variance: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Int | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNormGrad$ {
  y_backprop: py.RemoteArgument
  x: py.RemoteArgument
  scale: py.RemoteArgument
  reserve_space_1: py.RemoteArgument
  reserve_space_2: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNormGradV2$ {
  y_backprop: py.RemoteArgument
  x: py.RemoteArgument
  scale: py.RemoteArgument
  reserve_space_1: py.RemoteArgument
  reserve_space_2: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNormGradV3$ {
  y_backprop: py.RemoteArgument
  x: py.RemoteArgument
  scale: py.RemoteArgument
  reserve_space_1: py.RemoteArgument
  reserve_space_2: py.RemoteArgument
  reserve_space_3: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNormV2$ {
  x: py.RemoteArgument
  scale: py.RemoteArgument
  offset: py.RemoteArgument
  mean: py.RemoteArgument
  variance: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Int | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedBatchNormV3$ {
  x: py.RemoteArgument
  scale: py.RemoteArgument
  offset: py.RemoteArgument
  mean: py.RemoteArgument
  variance: py.RemoteArgument
  /** Default: `0.0001` */
  epsilon?: py.Float | undefined
  /** Default: `1` */
  exponential_avg_factor?: py.Int | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  /** Default: `True` */
  is_training?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface FusedPadConv2D$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  filter: py.RemoteArgument
  mode: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface FusedResizeAndPadConv2D$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  paddings: py.RemoteArgument
  filter: py.RemoteArgument
  mode: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `False` */
  resize_align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface GRUBlockCell$ {
  x: py.RemoteArgument
  h_prev: py.RemoteArgument
  w_ru: py.RemoteArgument
  w_c: py.RemoteArgument
  b_ru: py.RemoteArgument
  b_c: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GRUBlockCellGrad$ {
  x: py.RemoteArgument
  h_prev: py.RemoteArgument
  w_ru: py.RemoteArgument
  w_c: py.RemoteArgument
  b_ru: py.RemoteArgument
  b_c: py.RemoteArgument
  r: py.RemoteArgument
  u: py.RemoteArgument
  c: py.RemoteArgument
  d_h: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Gather$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface GatherNd$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface GatherV2$ {
  params: py.RemoteArgument
  indices: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface GenerateBoundingBoxProposals$ {
  scores: py.RemoteArgument
  bbox_deltas: py.RemoteArgument
  image_info: py.RemoteArgument
  anchors: py.RemoteArgument
  nms_threshold: py.RemoteArgument
  pre_nms_topn: py.RemoteArgument
  min_size: py.RemoteArgument
  /** Default: `300` */
  post_nms_topn?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface GenerateVocabRemapping$ {
  new_vocab_file: py.RemoteArgument
  old_vocab_file: py.RemoteArgument
  new_vocab_offset: py.RemoteArgument
  num_new_vocab: py.RemoteArgument
  /** Default: `-1` */
  old_vocab_size?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface GeneratorDataset$ {
  init_func_other_args: py.RemoteArgument
  next_func_other_args: py.RemoteArgument
  finalize_func_other_args: py.RemoteArgument
  init_func: py.RemoteArgument
  next_func: py.RemoteArgument
  finalize_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface GetElementAtIndex$ {
  dataset: py.RemoteArgument
  index: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetMinibatchSplitsWithPhysicalReplica$ {
  program_key: py.RemoteArgument
  row_ids: py.RemoteArgument
  col_ids: py.RemoteArgument
  gains: py.RemoteArgument
  sample_count: py.RemoteArgument
  num_replica: py.RemoteArgument
  table_vocab_size: py.RemoteArgument
  feature_width: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  table_name: py.RemoteArgument
  mini_batch_splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetMinibatchesInCsrWithPhysicalReplica$ {
  program_key: py.RemoteArgument
  row_ids: py.RemoteArgument
  col_ids: py.RemoteArgument
  gains: py.RemoteArgument
  splits: py.RemoteArgument
  id_counts: py.RemoteArgument
  sample_count: py.RemoteArgument
  num_replica: py.RemoteArgument
  max_minibatches_per_sc: py.RemoteArgument
  max_ids_per_chip_per_sample: py.RemoteArgument
  table_vocab_size: py.RemoteArgument
  feature_width: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  table_name: py.RemoteArgument
  mini_batch_in_csr: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetOptions$ {
  input_dataset: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetSessionHandle$ {
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetSessionHandleV2$ {
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetSessionTensor$ {
  handle: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GetStatsFromListOfSparseCoreCooTensors$ {
  row_ids_list: py.RemoteArgument
  col_ids_list: py.RemoteArgument
  gains_list: py.RemoteArgument
  sample_count_list: py.RemoteArgument
  col_offset_list: py.RemoteArgument
  num_replica: py.RemoteArgument
  table_vocab_size: py.RemoteArgument
  feature_width: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  table_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GlobalIterId$ {
  name?: py.RemoteArgument | undefined
}

export interface GlobalShuffleDataset$ {
  input_dataset: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  seed_generator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Greater$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GreaterEqual$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GroupByReducerDataset$ {
  input_dataset: py.RemoteArgument
  key_func_other_arguments: py.RemoteArgument
  init_func_other_arguments: py.RemoteArgument
  reduce_func_other_arguments: py.RemoteArgument
  finalize_func_other_arguments: py.RemoteArgument
  key_func: py.RemoteArgument
  init_func: py.RemoteArgument
  reduce_func: py.RemoteArgument
  finalize_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface GroupByWindowDataset$ {
  input_dataset: py.RemoteArgument
  key_func_other_arguments: py.RemoteArgument
  reduce_func_other_arguments: py.RemoteArgument
  window_size_func_other_arguments: py.RemoteArgument
  key_func: py.RemoteArgument
  reduce_func: py.RemoteArgument
  window_size_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface GuaranteeConst$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface HSVToRGB$ {
  images: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface HashTable$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface HashTableV2$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface HistogramFixedWidth$ {
  values: py.RemoteArgument
  value_range: py.RemoteArgument
  nbins: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface HistogramSummary$ {
  tag: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IFFT$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IFFT2D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IFFT3D$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IFFTND$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IRFFT$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Treal?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface IRFFT2D$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Treal?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface IRFFT3D$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Treal?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface IRFFTND$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  Treal?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Identity$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IdentityN$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IdentityReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface IdentityReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface If$ {
  cond: py.RemoteArgument
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  then_branch: py.RemoteArgument
  else_branch: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Igamma$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IgammaGradA$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Igammac$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IgnoreErrorsDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  log_warning?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Imag$ {
  input: py.RemoteArgument
  Tout?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ImageProjectiveTransformV2$ {
  images: py.RemoteArgument
  transforms: py.RemoteArgument
  output_shape: py.RemoteArgument
  interpolation: py.RemoteArgument
  /** Default: `'CONSTANT'` */
  fill_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ImageProjectiveTransformV3$ {
  images: py.RemoteArgument
  transforms: py.RemoteArgument
  output_shape: py.RemoteArgument
  fill_value: py.RemoteArgument
  interpolation: py.RemoteArgument
  /** Default: `'CONSTANT'` */
  fill_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ImageSummary$ {
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  /** Default: `3` */
  max_images?: py.Int | undefined
  bad_color?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface ImmutableConst$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  memory_region_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ImportEvent$ {
  writer: py.RemoteArgument
  event: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InTopK$ {
  predictions: py.RemoteArgument
  targets: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InTopKV2$ {
  predictions: py.RemoteArgument
  targets: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IndexFlatMapDataset$ {
  input_dataset: py.RemoteArgument
  map_func_other_args: py.RemoteArgument
  index_map_func_other_args: py.RemoteArgument
  output_cardinality: py.RemoteArgument
  map_func: py.RemoteArgument
  index_map_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface InfeedDequeue$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InfeedDequeueTuple$ {
  dtypes: py.RemoteArgument
  shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InfeedEnqueue$ {
  input: py.RemoteArgument
  /** Default: `[]` */
  shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  layout?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface InfeedEnqueuePrelinearizedBuffer$ {
  input: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface InfeedEnqueueTuple$ {
  inputs: py.RemoteArgument
  shapes: py.RemoteArgument
  /** Default: `[]` */
  layouts?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface InitializeTable$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InitializeTableFromDataset$ {
  table_handle: py.RemoteArgument
  dataset: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InitializeTableFromTextFile$ {
  table_handle: py.RemoteArgument
  filename: py.RemoteArgument
  key_index: py.RemoteArgument
  value_index: py.RemoteArgument
  /** Default: `-1` */
  vocab_size?: py.Int | undefined
  /** Default: `'\t'` */
  delimiter?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface InitializeTableFromTextFileV2$ {
  table_handle: py.RemoteArgument
  filename: py.RemoteArgument
  key_index: py.RemoteArgument
  value_index: py.RemoteArgument
  /** Default: `-1` */
  vocab_size?: py.Int | undefined
  /** Default: `'\t'` */
  delimiter?: py.Str | undefined
  /** Default: `0` */
  offset?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface InitializeTableV2$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InplaceAdd$ {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InplaceSub$ {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InplaceUpdate$ {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InterleaveDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Inv$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InvGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Invert$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface InvertPermutation$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsBoostedTreesEnsembleInitialized$ {
  tree_ensemble_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsBoostedTreesQuantileStreamResourceInitialized$ {
  quantile_stream_resource_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsFinite$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsInf$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsNan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsTPUEmbeddingInitialized$ {
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface IsVariableInitialized$ {
  ref: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IsotonicRegression$ {
  input: py.RemoteArgument
  output_dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Iterator$ {
  shared_name: py.RemoteArgument
  container: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorFromStringHandle$ {
  string_handle: py.RemoteArgument
  /** Default: `[]` */
  output_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface IteratorFromStringHandleV2$ {
  string_handle: py.RemoteArgument
  /** Default: `[]` */
  output_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface IteratorGetDevice$ {
  resource: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorGetModelProto$ {
  iterator: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorGetNext$ {
  iterator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorGetNextAsOptional$ {
  iterator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorGetNextSync$ {
  iterator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorToStringHandle$ {
  resource_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface IteratorV2$ {
  shared_name: py.RemoteArgument
  container: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface KMC2ChainInitialization$ {
  distances: py.RemoteArgument
  seed: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface KmeansPlusPlusInitialization$ {
  points: py.RemoteArgument
  num_to_sample: py.RemoteArgument
  seed: py.RemoteArgument
  num_retries_per_sample: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface L2Loss$ {
  t: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LMDBDataset$ {
  filenames: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LMDBReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LRN$ {
  input: py.RemoteArgument
  /** Default: `5` */
  depth_radius?: py.Int | undefined
  /** Default: `1` */
  bias?: py.Int | undefined
  /** Default: `1` */
  alpha?: py.Int | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface LRNGrad$ {
  input_grads: py.RemoteArgument
  input_image: py.RemoteArgument
  output_image: py.RemoteArgument
  /** Default: `5` */
  depth_radius?: py.Int | undefined
  /** Default: `1` */
  bias?: py.Int | undefined
  /** Default: `1` */
  alpha?: py.Int | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface LSTMBlockCell$ {
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1` */
  forget_bias?: py.Int | undefined
  /** Default: `3` */
  cell_clip?: py.Int | undefined
  /** Default: `False` */
  use_peephole?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface LSTMBlockCellGrad$ {
  x: py.RemoteArgument
  cs_prev: py.RemoteArgument
  h_prev: py.RemoteArgument
  w: py.RemoteArgument
  wci: py.RemoteArgument
  wcf: py.RemoteArgument
  wco: py.RemoteArgument
  b: py.RemoteArgument
  i: py.RemoteArgument
  cs: py.RemoteArgument
  f: py.RemoteArgument
  o: py.RemoteArgument
  ci: py.RemoteArgument
  co: py.RemoteArgument
  cs_grad: py.RemoteArgument
  h_grad: py.RemoteArgument
  use_peephole: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LatencyStatsDataset$ {
  input_dataset: py.RemoteArgument
  tag: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LeakyRelu$ {
  features: py.RemoteArgument
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface LeakyReluGrad$ {
  gradients: py.RemoteArgument
  features: py.RemoteArgument
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface LearnedUnigramCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface LeftShift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LegacyParallelInterleaveDatasetV2$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  buffer_output_elements: py.RemoteArgument
  prefetch_input_elements: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Less$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LessEqual$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Lgamma$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LinSpace$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  num: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ListDataset$ {
  tensors: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ListDiff$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ListSnapshotChunksDataset$ {
  snapshot_path: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LoadAndRemapMatrix$ {
  ckpt_path: py.RemoteArgument
  old_tensor_name: py.RemoteArgument
  row_remapping: py.RemoteArgument
  col_remapping: py.RemoteArgument
  initializing_values: py.RemoteArgument
  num_rows: py.RemoteArgument
  num_cols: py.RemoteArgument
  /** Default: `-1` */
  max_rows_in_memory?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadDataset$ {
  path: py.RemoteArgument
  reader_func_other_args: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  reader_func: py.RemoteArgument
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingADAMParameters$ {
  parameters: py.RemoteArgument
  momenta: py.RemoteArgument
  velocities: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingAdadeltaParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  updates: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingAdagradMomentumParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  momenta: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingAdagradParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingCenteredRMSPropParameters$ {
  parameters: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  mg: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingFTRLParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  linears: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingFrequencyEstimatorParameters$ {
  parameters: py.RemoteArgument
  last_hit_step: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingMDLAdagradLightParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  weights: py.RemoteArgument
  benefits: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingMomentumParameters$ {
  parameters: py.RemoteArgument
  momenta: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingProximalAdagradParameters$ {
  parameters: py.RemoteArgument
  accumulators: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingProximalYogiParameters$ {
  parameters: py.RemoteArgument
  v: py.RemoteArgument
  m: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingRMSPropParameters$ {
  parameters: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface LoadTPUEmbeddingStochasticGradientDescentParameters$ {
  parameters: py.RemoteArgument
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Log$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Log1p$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LogMatrixDeterminant$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LogSoftmax$ {
  logits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LogUniformCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface LogicalAnd$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LogicalNot$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LogicalOr$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableExport$ {
  table_handle: py.RemoteArgument
  Tkeys: py.RemoteArgument
  Tvalues: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableExportV2$ {
  table_handle: py.RemoteArgument
  Tkeys: py.RemoteArgument
  Tvalues: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableFind$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableFindV2$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableImport$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableImportV2$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableInsert$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableInsertV2$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableRemoveV2$ {
  table_handle: py.RemoteArgument
  keys: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableSize$ {
  table_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LookupTableSizeV2$ {
  table_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LoopCond$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface LowerBound$ {
  sorted_inputs: py.RemoteArgument
  values: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Lu$ {
  input: py.RemoteArgument
  output_idx_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface MakeIterator$ {
  dataset: py.RemoteArgument
  iterator: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MapAndBatchDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  batch_size: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapClear$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `False` */
  force_synchronous?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapDefun$ {
  arguments: py.RemoteArgument
  captured_inputs: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  f: py.RemoteArgument
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapIncompleteSize$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapPeek$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapSize$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapStage$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapUnstage$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MapUnstageNoKey$ {
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  grad_a?: py.Bool | undefined
  /** Default: `False` */
  grad_b?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatchingFiles$ {
  pattern: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatchingFilesDataset$ {
  patterns: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixBandPart$ {
  input: py.RemoteArgument
  num_lower: py.RemoteArgument
  num_upper: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDeterminant$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiag$ {
  diagonal: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiagPart$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiagPartV2$ {
  input: py.RemoteArgument
  k: py.RemoteArgument
  padding_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiagPartV3$ {
  input: py.RemoteArgument
  k: py.RemoteArgument
  padding_value: py.RemoteArgument
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiagV2$ {
  diagonal: py.RemoteArgument
  k: py.RemoteArgument
  num_rows: py.RemoteArgument
  num_cols: py.RemoteArgument
  padding_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixDiagV3$ {
  diagonal: py.RemoteArgument
  k: py.RemoteArgument
  num_rows: py.RemoteArgument
  num_cols: py.RemoteArgument
  padding_value: py.RemoteArgument
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixExponential$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixInverse$ {
  input: py.RemoteArgument
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixLogarithm$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixSetDiag$ {
  input: py.RemoteArgument
  diagonal: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixSetDiagV2$ {
  input: py.RemoteArgument
  diagonal: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixSetDiagV3$ {
  input: py.RemoteArgument
  diagonal: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixSolve$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixSolveLs$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  l2_regularizer: py.RemoteArgument
  /** Default: `True` */
  fast?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MatrixSquareRoot$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MatrixTriangularSolve$ {
  matrix: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Max$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxIntraOpParallelismDataset$ {
  input_dataset: py.RemoteArgument
  max_intra_op_parallelism: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MaxPool$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPool3D$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPool3DGrad$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPool3DGradGrad$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NDHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGrad$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `[]` */
  explicit_paddings?: py.List<py.RemoteArgument> | undefined
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGradGrad$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGradGradV2$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGradGradWithArgmax$ {
  input: py.RemoteArgument
  grad: py.RemoteArgument
  argmax: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGradV2$ {
  orig_input: py.RemoteArgument
  orig_output: py.RemoteArgument
  grad: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolGradWithArgmax$ {
  input: py.RemoteArgument
  grad: py.RemoteArgument
  argmax: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolV2$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MaxPoolWithArgmax$ {
  input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  Targmax?: py.DType | undefined
  /** Default: `False` */
  include_batch_in_index?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Maximum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Mean$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Merge$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MergeSummary$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MergeV2Checkpoints$ {
  checkpoint_prefixes: py.RemoteArgument
  destination_prefix: py.RemoteArgument
  /** Default: `True` */
  delete_old_dirs?: py.Bool | undefined
  /** Default: `False` */
  allow_missing_files?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Mfcc$ {
  spectrogram: py.RemoteArgument
  sample_rate: py.RemoteArgument
  /** Default: `4000` */
  upper_frequency_limit?: py.Int | undefined
  /** Default: `20` */
  lower_frequency_limit?: py.Int | undefined
  /** Default: `40` */
  filterbank_channel_count?: py.Int | undefined
  /** Default: `13` */
  dct_coefficient_count?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Min$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Minimum$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MirrorPad$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  mode: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MirrorPadGrad$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  mode: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Mod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ModelDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `0` */
  algorithm?: py.Int | undefined
  /** Default: `0` */
  cpu_budget?: py.Int | undefined
  /** Default: `0` */
  ram_budget?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Mul$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MulNoNan$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MultiDeviceIterator$ {
  devices: py.RemoteArgument
  shared_name: py.RemoteArgument
  container: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MultiDeviceIteratorFromStringHandle$ {
  string_handle: py.RemoteArgument
  /** Default: `[]` */
  output_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface MultiDeviceIteratorGetNextFromShard$ {
  multi_device_iterator: py.RemoteArgument
  shard_num: py.RemoteArgument
  incarnation_id: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MultiDeviceIteratorInit$ {
  dataset: py.RemoteArgument
  multi_device_iterator: py.RemoteArgument
  max_buffer_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MultiDeviceIteratorToStringHandle$ {
  multi_device_iterator: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Multinomial$ {
  logits: py.RemoteArgument
  num_samples: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  output_dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableDenseHashTable$ {
  empty_key: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableDenseHashTableV2$ {
  empty_key: py.RemoteArgument
  deleted_key: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `131072` */
  initial_num_buckets?: py.Int | undefined
  /** Default: `0.8` */
  max_load_factor?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableHashTable$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableHashTableOfTensors$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableHashTableOfTensorsV2$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  /** Default: `[]` */
  value_shape?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutableHashTableV2$ {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `False` */
  use_node_name_sharing?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface MutexLock$ {
  mutex: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface MutexV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface NcclAllReduce$ {
  input: py.RemoteArgument
  reduction: py.RemoteArgument
  num_devices: py.RemoteArgument
  shared_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NcclBroadcast$ {
  input: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NcclReduce$ {
  input: py.RemoteArgument
  reduction: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Ndtri$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NearestNeighbors$ {
  points: py.RemoteArgument
  centers: py.RemoteArgument
  k: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Neg$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NextAfter$ {
  x1: py.RemoteArgument
  x2: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NextIteration$ {
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NoOp$ {
  name?: py.RemoteArgument | undefined
}

export interface NonDeterministicInts$ {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppression$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppressionV2$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  iou_threshold: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppressionV3$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  iou_threshold: py.RemoteArgument
  score_threshold: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppressionV4$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  iou_threshold: py.RemoteArgument
  score_threshold: py.RemoteArgument
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppressionV5$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  iou_threshold: py.RemoteArgument
  score_threshold: py.RemoteArgument
  soft_nms_sigma: py.RemoteArgument
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface NonMaxSuppressionWithOverlaps$ {
  overlaps: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  overlap_threshold: py.RemoteArgument
  score_threshold: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NonSerializableDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface NotEqual$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  /** Default: `True` */
  incompatible_shape_error?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface NthElement$ {
  input: py.RemoteArgument
  n: py.RemoteArgument
  /** Default: `False` */
  reverse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface OneHot$ {
  indices: py.RemoteArgument
  depth: py.RemoteArgument
  on_value: py.RemoteArgument
  off_value: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface OneShotIterator$ {
  dataset_factory: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OnesLike$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OptimizeDataset$ {
  input_dataset: py.RemoteArgument
  optimizations: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `[]` */
  optimization_configs?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface OptimizeDatasetV2$ {
  input_dataset: py.RemoteArgument
  optimizations_enabled: py.RemoteArgument
  optimizations_disabled: py.RemoteArgument
  optimizations_default: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `[]` */
  optimization_configs?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface OptionalFromValue$ {
  components: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OptionalGetValue$ {
  optional: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OptionalHasValue$ {
  optional: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OptionalNone$ {
  name?: py.RemoteArgument | undefined
}

export interface OptionsDataset$ {
  input_dataset: py.RemoteArgument
  serialized_options: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapClear$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapIncompleteSize$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapPeek$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapSize$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapStage$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapUnstage$ {
  key: py.RemoteArgument
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OrderedMapUnstageNoKey$ {
  indices: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface OutfeedDequeue$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface OutfeedDequeueTuple$ {
  dtypes: py.RemoteArgument
  shapes: py.RemoteArgument
  /** Default: `-1` */
  device_ordinal?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface OutfeedDequeueTupleV2$ {
  device_ordinal: py.RemoteArgument
  dtypes: py.RemoteArgument
  shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OutfeedDequeueV2$ {
  device_ordinal: py.RemoteArgument
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OutfeedEnqueue$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface OutfeedEnqueueTuple$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Pack$ {
  values: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Pad$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PadV2$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  constant_values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PaddedBatchDataset$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  padded_shapes: py.RemoteArgument
  padding_values: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PaddedBatchDatasetV2$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  padded_shapes: py.RemoteArgument
  padding_values: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PaddingFIFOQueue$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PaddingFIFOQueueV2$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelBatchDataset$ {
  input_dataset: py.RemoteArgument
  batch_size: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  parallel_copy?: py.Bool | undefined
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelConcat$ {
  values: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ParallelDynamicStitch$ {
  indices: py.RemoteArgument
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ParallelFilterDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  predicate: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelInterleaveDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  sloppy: py.RemoteArgument
  buffer_output_elements: py.RemoteArgument
  prefetch_input_elements: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelInterleaveDatasetV2$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelInterleaveDatasetV3$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelInterleaveDatasetV4$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  cycle_length: py.RemoteArgument
  block_length: py.RemoteArgument
  buffer_output_elements: py.RemoteArgument
  prefetch_input_elements: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelMapDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParallelMapDatasetV2$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface ParameterizedTruncatedNormal$ {
  shape: py.RemoteArgument
  means: py.RemoteArgument
  stdevs: py.RemoteArgument
  minvals: py.RemoteArgument
  maxvals: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseExample$ {
  serialized: py.RemoteArgument
  names: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  sparse_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ParseExampleDataset$ {
  input_dataset: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  sparse_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `[]` */
  ragged_keys?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  ragged_value_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  ragged_split_types?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseExampleDatasetV2$ {
  input_dataset: py.RemoteArgument
  num_parallel_calls: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  sparse_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `'default'` */
  deterministic?: py.Str | undefined
  /** Default: `[]` */
  ragged_keys?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  ragged_value_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  ragged_split_types?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseExampleV2$ {
  serialized: py.RemoteArgument
  names: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  ragged_keys: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  num_sparse: py.RemoteArgument
  sparse_types: py.RemoteArgument
  ragged_value_types: py.RemoteArgument
  ragged_split_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ParseSequenceExample$ {
  serialized: py.RemoteArgument
  debug_name: py.RemoteArgument
  context_dense_defaults: py.RemoteArgument
  feature_list_dense_missing_assumed_empty: py.RemoteArgument
  context_sparse_keys: py.RemoteArgument
  context_dense_keys: py.RemoteArgument
  feature_list_sparse_keys: py.RemoteArgument
  feature_list_dense_keys: py.RemoteArgument
  /** Default: `0` */
  Ncontext_sparse?: py.Int | undefined
  /** Default: `0` */
  Ncontext_dense?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_sparse?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_dense?: py.Int | undefined
  /** Default: `[]` */
  context_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseSequenceExampleV2$ {
  serialized: py.RemoteArgument
  debug_name: py.RemoteArgument
  context_sparse_keys: py.RemoteArgument
  context_dense_keys: py.RemoteArgument
  context_ragged_keys: py.RemoteArgument
  feature_list_sparse_keys: py.RemoteArgument
  feature_list_dense_keys: py.RemoteArgument
  feature_list_ragged_keys: py.RemoteArgument
  feature_list_dense_missing_assumed_empty: py.RemoteArgument
  context_dense_defaults: py.RemoteArgument
  /** Default: `0` */
  Ncontext_sparse?: py.Int | undefined
  /** Default: `[]` */
  context_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  context_ragged_value_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  context_ragged_split_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `0` */
  Nfeature_list_sparse?: py.Int | undefined
  /** Default: `0` */
  Nfeature_list_dense?: py.Int | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_ragged_value_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_ragged_split_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseSingleExample$ {
  serialized: py.RemoteArgument
  dense_defaults: py.RemoteArgument
  num_sparse: py.RemoteArgument
  sparse_keys: py.RemoteArgument
  dense_keys: py.RemoteArgument
  sparse_types: py.RemoteArgument
  dense_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ParseSingleSequenceExample$ {
  serialized: py.RemoteArgument
  feature_list_dense_missing_assumed_empty: py.RemoteArgument
  context_sparse_keys: py.RemoteArgument
  context_dense_keys: py.RemoteArgument
  feature_list_sparse_keys: py.RemoteArgument
  feature_list_dense_keys: py.RemoteArgument
  context_dense_defaults: py.RemoteArgument
  debug_name: py.RemoteArgument
  /** Default: `[]` */
  context_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_dense_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  context_dense_shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_sparse_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  feature_list_dense_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ParseTensor$ {
  serialized: py.RemoteArgument
  out_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PartitionedCall$ {
  args: py.RemoteArgument
  Tout: py.RemoteArgument
  f: py.RemoteArgument
  /** Default: `''` */
  config?: py.Str | undefined
  /** Default: `''` */
  config_proto?: py.Str | undefined
  /** Default: `''` */
  executor_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Placeholder$ {
  dtype: py.RemoteArgument
  shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface PlaceholderV2$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PlaceholderWithDefault$ {
  input: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Polygamma$ {
  a: py.RemoteArgument
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PopulationCount$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Pow$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PrefetchDataset$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `0` */
  slack_period?: py.Int | undefined
  /** Default: `True` */
  legacy_autotune?: py.Bool | undefined
  /** Default: `0` */
  buffer_size_min?: py.Int | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Prelinearize$ {
  input: py.RemoteArgument
  /** Default: `[]` */
  shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  layout?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface PrelinearizeTuple$ {
  inputs: py.RemoteArgument
  shapes: py.RemoteArgument
  /** Default: `[]` */
  layouts?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface PreventGradient$ {
  input: py.RemoteArgument
  /** Default: `''` */
  message?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Print$ {
  input: py.RemoteArgument
  data: py.RemoteArgument
  /** Default: `''` */
  message?: py.Str | undefined
  /** Default: `-1` */
  first_n?: py.Int | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface PrintV2$ {
  input: py.RemoteArgument
  /** Default: `'stderr'` */
  output_stream?: py.Str | undefined
  /** Default: `'\n'` */
  end?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PriorityQueue$ {
  shapes: py.RemoteArgument
  /** Default: `[]` */
  component_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PriorityQueueV2$ {
  shapes: py.RemoteArgument
  /** Default: `[]` */
  component_types?: py.List<py.RemoteArgument> | undefined
  /** Default: `-1` */
  capacity?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface PrivateThreadPoolDataset$ {
  input_dataset: py.RemoteArgument
  num_threads: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Prod$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface PyFunc$ {
  input: py.RemoteArgument
  token: py.RemoteArgument
  Tout: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface PyFuncStateless$ {
  input: py.RemoteArgument
  token: py.RemoteArgument
  Tout: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Qr$ {
  input: py.RemoteArgument
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizeAndDequantize$ {
  input: py.RemoteArgument
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `0` */
  input_min?: py.Int | undefined
  /** Default: `0` */
  input_max?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizeAndDequantizeV2$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface QuantizeAndDequantizeV3$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  num_bits: py.RemoteArgument
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `True` */
  range_given?: py.Bool | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizeAndDequantizeV4$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface QuantizeAndDequantizeV4Grad$ {
  gradients: py.RemoteArgument
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizeDownAndShrinkRange$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  out_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizeV2$ {
  input: py.RemoteArgument
  min_range: py.RemoteArgument
  max_range: py.RemoteArgument
  T: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface QuantizedAdd$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  min_x: py.RemoteArgument
  max_x: py.RemoteArgument
  min_y: py.RemoteArgument
  max_y: py.RemoteArgument
  Toutput?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedAvgPool$ {
  input: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedBatchNormWithGlobalNormalization$ {
  t: py.RemoteArgument
  t_min: py.RemoteArgument
  t_max: py.RemoteArgument
  m: py.RemoteArgument
  m_min: py.RemoteArgument
  m_max: py.RemoteArgument
  v: py.RemoteArgument
  v_min: py.RemoteArgument
  v_max: py.RemoteArgument
  beta: py.RemoteArgument
  beta_min: py.RemoteArgument
  beta_max: py.RemoteArgument
  gamma: py.RemoteArgument
  gamma_min: py.RemoteArgument
  gamma_max: py.RemoteArgument
  out_type: py.RemoteArgument
  variance_epsilon: py.RemoteArgument
  scale_after_normalization: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedBiasAdd$ {
  input: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_bias: py.RemoteArgument
  max_bias: py.RemoteArgument
  out_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConcat$ {
  concat_dim: py.RemoteArgument
  values: py.RemoteArgument
  input_mins: py.RemoteArgument
  input_maxes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2D$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DAndRelu$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DAndReluAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DPerChannel$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBias$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasAndRelu$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasAndReluAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasSignedSumAndReluAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  summand: py.RemoteArgument
  min_summand: py.RemoteArgument
  max_summand: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasSumAndRelu$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  summand: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedConv2DWithBiasSumAndReluAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  summand: py.RemoteArgument
  min_summand: py.RemoteArgument
  max_summand: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedDepthwiseConv2D$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedDepthwiseConv2DWithBias$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedDepthwiseConv2DWithBiasAndRelu$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize$ {
  input: py.RemoteArgument
  filter: py.RemoteArgument
  bias: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  min_filter: py.RemoteArgument
  max_filter: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  out_type?: py.DType | undefined
  /** Default: `[1, 1, 1, 1]` */
  dilations?: py.List<py.Int> | undefined
  /** Default: `[]` */
  padding_list?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedInstanceNorm$ {
  x: py.RemoteArgument
  x_min: py.RemoteArgument
  x_max: py.RemoteArgument
  /** Default: `False` */
  output_range_given?: py.Bool | undefined
  /** Default: `0` */
  given_y_min?: py.Int | undefined
  /** Default: `0` */
  given_y_max?: py.Int | undefined
  /** Default: `1e-05` */
  variance_epsilon?: py.Float | undefined
  /** Default: `0.001` */
  min_separation?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  Tactivation?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMulWithBias$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  bias: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMulWithBiasAndDequantize$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  bias: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  Toutput: py.RemoteArgument
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMulWithBiasAndRelu$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  bias: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMulWithBiasAndReluAndRequantize$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  bias: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMatMulWithBiasAndRequantize$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  bias: py.RemoteArgument
  min_a: py.RemoteArgument
  max_a: py.RemoteArgument
  min_b: py.RemoteArgument
  max_b: py.RemoteArgument
  min_freezed_output: py.RemoteArgument
  max_freezed_output: py.RemoteArgument
  Toutput?: py.DType | undefined
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `'MIN_FIRST'` */
  input_quant_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMaxPool$ {
  input: py.RemoteArgument
  min_input: py.RemoteArgument
  max_input: py.RemoteArgument
  ksize: py.RemoteArgument
  strides: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedMul$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  min_x: py.RemoteArgument
  max_x: py.RemoteArgument
  min_y: py.RemoteArgument
  max_y: py.RemoteArgument
  Toutput?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedRelu$ {
  features: py.RemoteArgument
  min_features: py.RemoteArgument
  max_features: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedRelu6$ {
  features: py.RemoteArgument
  min_features: py.RemoteArgument
  max_features: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedReluX$ {
  features: py.RemoteArgument
  max_value: py.RemoteArgument
  min_features: py.RemoteArgument
  max_features: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface QuantizedReshape$ {
  tensor: py.RemoteArgument
  shape: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QuantizedResizeBilinear$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueClose$ {
  handle: py.RemoteArgument
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueCloseV2$ {
  handle: py.RemoteArgument
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeue$ {
  handle: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeueMany$ {
  handle: py.RemoteArgument
  n: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeueManyV2$ {
  handle: py.RemoteArgument
  n: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeueUpTo$ {
  handle: py.RemoteArgument
  n: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeueUpToV2$ {
  handle: py.RemoteArgument
  n: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueDequeueV2$ {
  handle: py.RemoteArgument
  component_types: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueEnqueue$ {
  handle: py.RemoteArgument
  components: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueEnqueueMany$ {
  handle: py.RemoteArgument
  components: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueEnqueueManyV2$ {
  handle: py.RemoteArgument
  components: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueEnqueueV2$ {
  handle: py.RemoteArgument
  components: py.RemoteArgument
  /** Default: `-1` */
  timeout_ms?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueIsClosed$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueIsClosedV2$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueSize$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueSizeV2$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RFFT$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Tcomplex?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RFFT2D$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Tcomplex?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RFFT3D$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  Tcomplex?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RFFTND$ {
  input: py.RemoteArgument
  fft_length: py.RemoteArgument
  axes: py.RemoteArgument
  Tcomplex?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RGBToHSV$ {
  images: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedBincount$ {
  splits: py.RemoteArgument
  values: py.RemoteArgument
  size: py.RemoteArgument
  weights: py.RemoteArgument
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedCountSparseOutput$ {
  splits: py.RemoteArgument
  values: py.RemoteArgument
  weights: py.RemoteArgument
  binary_output: py.RemoteArgument
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedCross$ {
  ragged_values: py.RemoteArgument
  ragged_row_splits: py.RemoteArgument
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  dense_inputs: py.RemoteArgument
  input_order: py.RemoteArgument
  hashed_output: py.RemoteArgument
  num_buckets: py.RemoteArgument
  hash_key: py.RemoteArgument
  out_values_type: py.RemoteArgument
  out_row_splits_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedFillEmptyRows$ {
  value_rowids: py.RemoteArgument
  values: py.RemoteArgument
  nrows: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedFillEmptyRowsGrad$ {
  reverse_index_map: py.RemoteArgument
  grad_values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedGather$ {
  params_nested_splits: py.RemoteArgument
  params_dense_values: py.RemoteArgument
  indices: py.RemoteArgument
  OUTPUT_RAGGED_RANK: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedRange$ {
  starts: py.RemoteArgument
  limits: py.RemoteArgument
  deltas: py.RemoteArgument
  Tsplits?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensorFromVariant$ {
  encoded_ragged: py.RemoteArgument
  input_ragged_rank: py.RemoteArgument
  output_ragged_rank: py.RemoteArgument
  Tvalues: py.RemoteArgument
  Tsplits?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensorToSparse$ {
  rt_nested_splits: py.RemoteArgument
  rt_dense_values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensorToTensor$ {
  shape: py.RemoteArgument
  values: py.RemoteArgument
  default_value: py.RemoteArgument
  row_partition_tensors: py.RemoteArgument
  row_partition_types: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensorToVariant$ {
  rt_nested_splits: py.RemoteArgument
  rt_dense_values: py.RemoteArgument
  batched_input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RaggedTensorToVariantGradient$ {
  encoded_ragged_grad: py.RemoteArgument
  row_splits: py.RemoteArgument
  dense_values_shape: py.RemoteArgument
  Tvalues: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RandomCrop$ {
  image: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomDataset$ {
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomDatasetV2$ {
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  seed_generator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  rerandomize_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomGamma$ {
  shape: py.RemoteArgument
  alpha: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomGammaGrad$ {
  alpha: py.RemoteArgument
  sample: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RandomIndexShuffle$ {
  index: py.RemoteArgument
  seed: py.RemoteArgument
  max_index: py.RemoteArgument
  /** Default: `4` */
  rounds?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomPoisson$ {
  shape: py.RemoteArgument
  rate: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomPoissonV2$ {
  shape: py.RemoteArgument
  rate: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomShuffle$ {
  value: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomShuffleQueue$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface RandomShuffleQueueV2$ {
  component_types: py.RemoteArgument
  /** Default: `[]` */
  shapes?: py.List<py.RemoteArgument> | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface RandomStandardNormal$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomUniform$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RandomUniformInt$ {
  shape: py.RemoteArgument
  minval: py.RemoteArgument
  maxval: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Range$ {
  start: py.RemoteArgument
  limit: py.RemoteArgument
  delta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RangeDataset$ {
  start: py.RemoteArgument
  stop: py.RemoteArgument
  step: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  /** Default: `False` */
  replicate_on_split?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Rank$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReadFile$ {
  filename: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReadVariableOp$ {
  resource: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReadVariableXlaSplitND$ {
  resource: py.RemoteArgument
  T: py.RemoteArgument
  N: py.RemoteArgument
  num_splits: py.RemoteArgument
  /** Default: `[]` */
  paddings?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface ReaderNumRecordsProduced$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderNumRecordsProducedV2$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderNumWorkUnitsCompleted$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderNumWorkUnitsCompletedV2$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderRead$ {
  reader_handle: py.RemoteArgument
  queue_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderReadUpTo$ {
  reader_handle: py.RemoteArgument
  queue_handle: py.RemoteArgument
  num_records: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderReadUpToV2$ {
  reader_handle: py.RemoteArgument
  queue_handle: py.RemoteArgument
  num_records: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderReadV2$ {
  reader_handle: py.RemoteArgument
  queue_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderReset$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderResetV2$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderRestoreState$ {
  reader_handle: py.RemoteArgument
  state: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderRestoreStateV2$ {
  reader_handle: py.RemoteArgument
  state: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderSerializeState$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReaderSerializeStateV2$ {
  reader_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Real$ {
  input: py.RemoteArgument
  Tout?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface RealDiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RebatchDataset$ {
  input_dataset: py.RemoteArgument
  num_replicas: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_fallback?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface RebatchDatasetV2$ {
  input_dataset: py.RemoteArgument
  batch_sizes: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Reciprocal$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReciprocalGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RecordInput$ {
  file_pattern: py.RemoteArgument
  /** Default: `301` */
  file_random_seed?: py.Int | undefined
  /** Default: `0` */
  file_shuffle_shift_ratio?: py.Int | undefined
  /** Default: `10000` */
  file_buffer_size?: py.Int | undefined
  /** Default: `16` */
  file_parallelism?: py.Int | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Recv$ {
  tensor_type: py.RemoteArgument
  tensor_name: py.RemoteArgument
  send_device: py.RemoteArgument
  send_device_incarnation: py.RemoteArgument
  recv_device: py.RemoteArgument
  /** Default: `False` */
  client_terminated?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface RecvTPUEmbeddingActivations$ {
  num_outputs: py.RemoteArgument
  config: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReduceDataset$ {
  input_dataset: py.RemoteArgument
  initial_state: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  use_inter_op_parallelism?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ReduceJoin$ {
  inputs: py.RemoteArgument
  reduction_indices: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RefEnter$ {
  data: py.RemoteArgument
  frame_name: py.RemoteArgument
  /** Default: `False` */
  is_constant?: py.Bool | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RefExit$ {
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RefIdentity$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RefMerge$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RefNextIteration$ {
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RefSelect$ {
  index: py.RemoteArgument
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RefSwitch$ {
  data: py.RemoteArgument
  pred: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RegexFullMatch$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RegexReplace$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  rewrite: py.RemoteArgument
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface RegisterDataset$ {
  dataset: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  external_state_policy: py.RemoteArgument
  /** Default: `''` */
  element_spec?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RegisterDatasetV2$ {
  dataset: py.RemoteArgument
  address: py.RemoteArgument
  protocol: py.RemoteArgument
  external_state_policy: py.RemoteArgument
  /** Default: `''` */
  element_spec?: py.Str | undefined
  /** Default: `''` */
  requested_dataset_id?: py.Str | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Relu$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Relu6$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Relu6Grad$ {
  gradients: py.RemoteArgument
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReluGrad$ {
  gradients: py.RemoteArgument
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RemoteCall$ {
  target: py.RemoteArgument
  args: py.RemoteArgument
  Tout: py.RemoteArgument
  f: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RepeatDataset$ {
  input_dataset: py.RemoteArgument
  count: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RequantizationRange$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RequantizationRangePerChannel$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  clip_value_max: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Requantize$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  requested_output_min: py.RemoteArgument
  requested_output_max: py.RemoteArgument
  out_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RequantizePerChannel$ {
  input: py.RemoteArgument
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  requested_output_min: py.RemoteArgument
  requested_output_max: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Reshape$ {
  tensor: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResizeArea$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeBicubic$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeBicubicGrad$ {
  grads: py.RemoteArgument
  original_image: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeBilinear$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeBilinearGrad$ {
  grads: py.RemoteArgument
  original_image: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeNearestNeighbor$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResizeNearestNeighborGrad$ {
  grads: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `False` */
  align_corners?: py.Bool | undefined
  /** Default: `False` */
  half_pixel_centers?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceAccumulatorApplyGradient$ {
  handle: py.RemoteArgument
  local_step: py.RemoteArgument
  gradient: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceAccumulatorNumAccumulated$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceAccumulatorSetGlobalStep$ {
  handle: py.RemoteArgument
  new_global_step: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceAccumulatorTakeGradient$ {
  handle: py.RemoteArgument
  num_required: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdaMax$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  beta1_power: py.RemoteArgument
  lr: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdadelta$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  accum_update: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdagradDA$ {
  var: py.RemoteArgument
  gradient_accumulator: py.RemoteArgument
  gradient_squared_accumulator: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  global_step: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdagradV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdam$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  beta1_power: py.RemoteArgument
  beta2_power: py.RemoteArgument
  lr: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAdamWithAmsgrad$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  v: py.RemoteArgument
  vhat: py.RemoteArgument
  beta1_power: py.RemoteArgument
  beta2_power: py.RemoteArgument
  lr: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyAddSign$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  lr: py.RemoteArgument
  alpha: py.RemoteArgument
  sign_decay: py.RemoteArgument
  beta: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyCenteredRMSProp$ {
  var: py.RemoteArgument
  mg: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyFtrl$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyFtrlV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  l2_shrinkage: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyKerasMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyPowerSign$ {
  var: py.RemoteArgument
  m: py.RemoteArgument
  lr: py.RemoteArgument
  logbase: py.RemoteArgument
  sign_decay: py.RemoteArgument
  beta: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyProximalAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyProximalGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  delta: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceApplyRMSProp$ {
  var: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceConditionalAccumulator$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceCountUpTo$ {
  resource: py.RemoteArgument
  limit: py.RemoteArgument
  T: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceGather$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `0` */
  batch_dims?: py.Int | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceGatherNd$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterAdd$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterDiv$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterMax$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterMin$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterMul$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterNdAdd$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterNdMax$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterNdMin$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterNdSub$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterNdUpdate$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterSub$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceScatterUpdate$ {
  resource: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyAdadelta$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  accum_update: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyAdagradDA$ {
  var: py.RemoteArgument
  gradient_accumulator: py.RemoteArgument
  gradient_squared_accumulator: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  global_step: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyAdagradV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyCenteredRMSProp$ {
  var: py.RemoteArgument
  mg: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyFtrl$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyFtrlV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  l2_shrinkage: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyKerasMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyProximalAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyProximalGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceSparseApplyRMSProp$ {
  var: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ResourceStridedSliceAssign$ {
  ref: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides: py.RemoteArgument
  value: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface Restore$ {
  file_pattern: py.RemoteArgument
  tensor_name: py.RemoteArgument
  dt: py.RemoteArgument
  /** Default: `-1` */
  preferred_shard?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RestoreSlice$ {
  file_pattern: py.RemoteArgument
  tensor_name: py.RemoteArgument
  shape_and_slice: py.RemoteArgument
  dt: py.RemoteArgument
  /** Default: `-1` */
  preferred_shard?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface RestoreV2$ {
  prefix: py.RemoteArgument
  tensor_names: py.RemoteArgument
  shape_and_slices: py.RemoteArgument
  dtypes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingADAMParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingAdadeltaParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingAdagradMomentumParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingAdagradParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingCenteredRMSPropParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingFTRLParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingFrequencyEstimatorParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingMDLAdagradLightParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingMomentumParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingProximalAdagradParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingProximalYogiParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingRMSPropParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface RetrieveTPUEmbeddingStochasticGradientDescentParameters$ {
  num_shards: py.RemoteArgument
  shard_id: py.RemoteArgument
  /** Default: `-1` */
  table_id?: py.Int | undefined
  /** Default: `''` */
  table_name?: py.Str | undefined
  /** Default: `''` */
  config?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Reverse$ {
  tensor: py.RemoteArgument
  dims: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ReverseSequence$ {
  input: py.RemoteArgument
  seq_lengths: py.RemoteArgument
  seq_dim: py.RemoteArgument
  /** Default: `0` */
  batch_dim?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface ReverseV2$ {
  tensor: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RewriteDataset$ {
  input_dataset: py.RemoteArgument
  rewrite_name: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RightShift$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Rint$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RngReadAndSkip$ {
  resource: py.RemoteArgument
  alg: py.RemoteArgument
  delta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RngSkip$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  delta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Roll$ {
  input: py.RemoteArgument
  shift: py.RemoteArgument
  axis: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Round$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Rsqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface RsqrtGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SampleDistortedBoundingBox$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `0.1` */
  min_object_covered?: py.Float | undefined
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SampleDistortedBoundingBoxV2$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  min_object_covered: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SamplingDataset$ {
  input_dataset: py.RemoteArgument
  rate: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Save$ {
  filename: py.RemoteArgument
  tensor_names: py.RemoteArgument
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SaveDataset$ {
  input_dataset: py.RemoteArgument
  path: py.RemoteArgument
  shard_func_other_args: py.RemoteArgument
  shard_func: py.RemoteArgument
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `True` */
  use_shard_func?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SaveDatasetV2$ {
  input_dataset: py.RemoteArgument
  path: py.RemoteArgument
  shard_func_other_args: py.RemoteArgument
  shard_func: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  compression?: py.Str | undefined
  /** Default: `True` */
  use_shard_func?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SaveSlices$ {
  filename: py.RemoteArgument
  tensor_names: py.RemoteArgument
  shapes_and_slices: py.RemoteArgument
  data: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SaveV2$ {
  prefix: py.RemoteArgument
  tensor_names: py.RemoteArgument
  shape_and_slices: py.RemoteArgument
  tensors: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ScalarSummary$ {
  tags: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ScaleAndTranslate$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  scale: py.RemoteArgument
  translation: py.RemoteArgument
  /** Default: `'lanczos3'` */
  kernel_type?: py.Str | undefined
  /** Default: `True` */
  antialias?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScaleAndTranslateGrad$ {
  grads: py.RemoteArgument
  original_image: py.RemoteArgument
  scale: py.RemoteArgument
  translation: py.RemoteArgument
  /** Default: `'lanczos3'` */
  kernel_type?: py.Str | undefined
  /** Default: `True` */
  antialias?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScanDataset$ {
  input_dataset: py.RemoteArgument
  initial_state: py.RemoteArgument
  other_arguments: py.RemoteArgument
  f: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  preserve_cardinality?: py.Bool | undefined
  /** Default: `True` */
  use_default_device?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterAdd$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterDiv$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterMax$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterMin$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterMul$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNd$ {
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdAdd$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdMax$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdMin$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdNonAliasingAdd$ {
  input: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdSub$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterNdUpdate$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterSub$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface ScatterUpdate$ {
  ref: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `True` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SdcaFprint$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SdcaOptimizer$ {
  sparse_example_indices: py.RemoteArgument
  sparse_feature_indices: py.RemoteArgument
  sparse_feature_values: py.RemoteArgument
  dense_features: py.RemoteArgument
  example_weights: py.RemoteArgument
  example_labels: py.RemoteArgument
  sparse_indices: py.RemoteArgument
  sparse_weights: py.RemoteArgument
  dense_weights: py.RemoteArgument
  example_state_data: py.RemoteArgument
  loss_type: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  num_loss_partitions: py.RemoteArgument
  num_inner_iterations: py.RemoteArgument
  /** Default: `True` */
  adaptative?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SdcaOptimizerV2$ {
  sparse_example_indices: py.RemoteArgument
  sparse_feature_indices: py.RemoteArgument
  sparse_feature_values: py.RemoteArgument
  dense_features: py.RemoteArgument
  example_weights: py.RemoteArgument
  example_labels: py.RemoteArgument
  sparse_indices: py.RemoteArgument
  sparse_weights: py.RemoteArgument
  dense_weights: py.RemoteArgument
  example_state_data: py.RemoteArgument
  loss_type: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  num_loss_partitions: py.RemoteArgument
  num_inner_iterations: py.RemoteArgument
  /** Default: `True` */
  adaptive?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SdcaShrinkL1$ {
  weights: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentMax$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentMaxV2$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentMean$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentMin$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentMinV2$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentProd$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentProdV2$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentSum$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SegmentSumV2$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Select$ {
  condition: py.RemoteArgument
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SelectV2$ {
  condition: py.RemoteArgument
  t: py.RemoteArgument
  e: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SelfAdjointEig$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SelfAdjointEigV2$ {
  input: py.RemoteArgument
  /** Default: `True` */
  compute_v?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Selu$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SeluGrad$ {
  gradients: py.RemoteArgument
  outputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Send$ {
  tensor: py.RemoteArgument
  tensor_name: py.RemoteArgument
  send_device: py.RemoteArgument
  send_device_incarnation: py.RemoteArgument
  recv_device: py.RemoteArgument
  /** Default: `False` */
  client_terminated?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SendTPUEmbeddingGradients$ {
  inputs: py.RemoteArgument
  learning_rates: py.RemoteArgument
  config: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SerializeIterator$ {
  resource_handle: py.RemoteArgument
  /** Default: `0` */
  external_state_policy?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface SerializeManySparse$ {
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface SerializeSparse$ {
  sparse_indices: py.RemoteArgument
  sparse_values: py.RemoteArgument
  sparse_shape: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface SerializeTensor$ {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SetSize$ {
  set_indices: py.RemoteArgument
  set_values: py.RemoteArgument
  set_shape: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SetStatsAggregatorDataset$ {
  input_dataset: py.RemoteArgument
  stats_aggregator: py.RemoteArgument
  tag: py.RemoteArgument
  counter_prefix: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Shape$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShapeN$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShardDataset$ {
  input_dataset: py.RemoteArgument
  num_shards: py.RemoteArgument
  index: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  require_non_empty?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShardedFilename$ {
  basename: py.RemoteArgument
  shard: py.RemoteArgument
  num_shards: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ShardedFilespec$ {
  basename: py.RemoteArgument
  num_shards: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ShuffleAndRepeatDataset$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  count: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShuffleAndRepeatDatasetV2$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  count: py.RemoteArgument
  seed_generator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShuffleDataset$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShuffleDatasetV2$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  seed_generator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShuffleDatasetV3$ {
  input_dataset: py.RemoteArgument
  buffer_size: py.RemoteArgument
  seed: py.RemoteArgument
  seed2: py.RemoteArgument
  seed_generator: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ShutdownDistributedTPU$ {
  name?: py.RemoteArgument | undefined
}

export interface Sigmoid$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SigmoidGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Sign$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Sin$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Sinh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Size$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface SkipDataset$ {
  input_dataset: py.RemoteArgument
  count: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface SleepDataset$ {
  input_dataset: py.RemoteArgument
  sleep_microseconds: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Slice$ {
  input: py.RemoteArgument
  begin: py.RemoteArgument
  size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SlidingWindowDataset$ {
  input_dataset: py.RemoteArgument
  window_size: py.RemoteArgument
  window_shift: py.RemoteArgument
  window_stride: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `True` */
  drop_remainder?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Snapshot$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SnapshotChunkDataset$ {
  chunk_file: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface SnapshotDataset$ {
  input_dataset: py.RemoteArgument
  path: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface SnapshotDatasetReader$ {
  shard_dir: py.RemoteArgument
  start_index: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  version: py.RemoteArgument
  /** Default: `''` */
  compression?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface SnapshotDatasetV2$ {
  input_dataset: py.RemoteArgument
  path: py.RemoteArgument
  reader_func_other_args: py.RemoteArgument
  shard_func_other_args: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  reader_func: py.RemoteArgument
  shard_func: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface SnapshotNestedDatasetReader$ {
  inputs: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SobolSample$ {
  dim: py.RemoteArgument
  num_results: py.RemoteArgument
  skip: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Softmax$ {
  logits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SoftmaxCrossEntropyWithLogits$ {
  features: py.RemoteArgument
  labels: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Softplus$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SoftplusGrad$ {
  gradients: py.RemoteArgument
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Softsign$ {
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SoftsignGrad$ {
  gradients: py.RemoteArgument
  features: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SortListOfSparseCoreCooTensors$ {
  row_ids_list: py.RemoteArgument
  col_ids_list: py.RemoteArgument
  gains_list: py.RemoteArgument
  sample_count_list: py.RemoteArgument
  col_offset_list: py.RemoteArgument
  num_replica: py.RemoteArgument
  table_vocab_size: py.RemoteArgument
  feature_width: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SpaceToBatch$ {
  input: py.RemoteArgument
  paddings: py.RemoteArgument
  block_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SpaceToBatchND$ {
  input: py.RemoteArgument
  block_shape: py.RemoteArgument
  paddings: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SpaceToDepth$ {
  input: py.RemoteArgument
  block_size: py.RemoteArgument
  /** Default: `'NHWC'` */
  data_format?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseAccumulatorApplyGradient$ {
  handle: py.RemoteArgument
  local_step: py.RemoteArgument
  gradient_indices: py.RemoteArgument
  gradient_values: py.RemoteArgument
  gradient_shape: py.RemoteArgument
  has_known_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseAccumulatorTakeGradient$ {
  handle: py.RemoteArgument
  num_required: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseAdd$ {
  a_indices: py.RemoteArgument
  a_values: py.RemoteArgument
  a_shape: py.RemoteArgument
  b_indices: py.RemoteArgument
  b_values: py.RemoteArgument
  b_shape: py.RemoteArgument
  thresh: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseAddGrad$ {
  backprop_val_grad: py.RemoteArgument
  a_indices: py.RemoteArgument
  b_indices: py.RemoteArgument
  sum_indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyAdadelta$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  accum_update: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyAdagradDA$ {
  var: py.RemoteArgument
  gradient_accumulator: py.RemoteArgument
  gradient_squared_accumulator: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  global_step: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyAdagradV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `True` */
  update_slots?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyCenteredRMSProp$ {
  var: py.RemoteArgument
  mg: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyFtrl$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyFtrlV2$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  linear: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  l2_shrinkage: py.RemoteArgument
  lr_power: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  multiply_linear_by_lr?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyMomentum$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  momentum: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyProximalAdagrad$ {
  var: py.RemoteArgument
  accum: py.RemoteArgument
  lr: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyProximalGradientDescent$ {
  var: py.RemoteArgument
  alpha: py.RemoteArgument
  l1: py.RemoteArgument
  l2: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseApplyRMSProp$ {
  var: py.RemoteArgument
  ms: py.RemoteArgument
  mom: py.RemoteArgument
  lr: py.RemoteArgument
  rho: py.RemoteArgument
  momentum: py.RemoteArgument
  epsilon: py.RemoteArgument
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  /** Default: `False` */
  use_locking?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseBincount$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  size: py.RemoteArgument
  weights: py.RemoteArgument
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseConcat$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shapes: py.RemoteArgument
  concat_dim: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseConditionalAccumulator$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `'MEAN'` */
  reduction_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseCountSparseOutput$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  weights: py.RemoteArgument
  binary_output: py.RemoteArgument
  /** Default: `-1` */
  minlength?: py.Int | undefined
  /** Default: `-1` */
  maxlength?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseCross$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shapes: py.RemoteArgument
  dense_inputs: py.RemoteArgument
  hashed_output: py.RemoteArgument
  num_buckets: py.RemoteArgument
  hash_key: py.RemoteArgument
  out_type: py.RemoteArgument
  internal_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseCrossHashed$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shapes: py.RemoteArgument
  dense_inputs: py.RemoteArgument
  num_buckets: py.RemoteArgument
  strong_hash: py.RemoteArgument
  salt: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseCrossV2$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shapes: py.RemoteArgument
  dense_inputs: py.RemoteArgument
  sep: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseDenseCwiseAdd$ {
  sp_indices: py.RemoteArgument
  sp_values: py.RemoteArgument
  sp_shape: py.RemoteArgument
  dense: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseDenseCwiseDiv$ {
  sp_indices: py.RemoteArgument
  sp_values: py.RemoteArgument
  sp_shape: py.RemoteArgument
  dense: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseDenseCwiseMul$ {
  sp_indices: py.RemoteArgument
  sp_values: py.RemoteArgument
  sp_shape: py.RemoteArgument
  dense: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseFillEmptyRows$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseFillEmptyRowsGrad$ {
  reverse_index_map: py.RemoteArgument
  grad_values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  a_is_sparse?: py.Bool | undefined
  /** Default: `False` */
  b_is_sparse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixAdd$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  alpha: py.RemoteArgument
  beta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixMatMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixNNZ$ {
  sparse_matrix: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixOrderingAMD$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixSoftmax$ {
  logits: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixSoftmaxGrad$ {
  softmax: py.RemoteArgument
  grad_softmax: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixSparseCholesky$ {
  input: py.RemoteArgument
  permutation: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixSparseMatMul$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  type: py.RemoteArgument
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixTranspose$ {
  input: py.RemoteArgument
  type: py.RemoteArgument
  /** Default: `False` */
  conjugate?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseMatrixZeros$ {
  dense_shape: py.RemoteArgument
  type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseReduceMax$ {
  input_indices: py.RemoteArgument
  input_values: py.RemoteArgument
  input_shape: py.RemoteArgument
  reduction_axes: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseReduceMaxSparse$ {
  input_indices: py.RemoteArgument
  input_values: py.RemoteArgument
  input_shape: py.RemoteArgument
  reduction_axes: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseReduceSum$ {
  input_indices: py.RemoteArgument
  input_values: py.RemoteArgument
  input_shape: py.RemoteArgument
  reduction_axes: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseReduceSumSparse$ {
  input_indices: py.RemoteArgument
  input_values: py.RemoteArgument
  input_shape: py.RemoteArgument
  reduction_axes: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseReorder$ {
  input_indices: py.RemoteArgument
  input_values: py.RemoteArgument
  input_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseReshape$ {
  input_indices: py.RemoteArgument
  input_shape: py.RemoteArgument
  new_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentMean$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentMeanGrad$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentMeanGradV2$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  dense_output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentMeanWithNumSegments$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSqrtN$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSqrtNGrad$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSqrtNGradV2$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  dense_output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSqrtNWithNumSegments$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSum$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSumGrad$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSumGradV2$ {
  grad: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  dense_output_dim0: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSegmentSumWithNumSegments$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseSlice$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shape: py.RemoteArgument
  start: py.RemoteArgument
  size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSliceGrad$ {
  backprop_val_grad: py.RemoteArgument
  input_indices: py.RemoteArgument
  input_start: py.RemoteArgument
  output_indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSoftmax$ {
  sp_indices: py.RemoteArgument
  sp_values: py.RemoteArgument
  sp_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSoftmaxCrossEntropyWithLogits$ {
  features: py.RemoteArgument
  labels: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSparseMaximum$ {
  a_indices: py.RemoteArgument
  a_values: py.RemoteArgument
  a_shape: py.RemoteArgument
  b_indices: py.RemoteArgument
  b_values: py.RemoteArgument
  b_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSparseMinimum$ {
  a_indices: py.RemoteArgument
  a_values: py.RemoteArgument
  a_shape: py.RemoteArgument
  b_indices: py.RemoteArgument
  b_values: py.RemoteArgument
  b_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseSplit$ {
  split_dim: py.RemoteArgument
  indices: py.RemoteArgument
  values: py.RemoteArgument
  shape: py.RemoteArgument
  num_split: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseTensorDenseAdd$ {
  a_indices: py.RemoteArgument
  a_values: py.RemoteArgument
  a_shape: py.RemoteArgument
  b: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseTensorDenseMatMul$ {
  a_indices: py.RemoteArgument
  a_values: py.RemoteArgument
  a_shape: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseTensorSliceDataset$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseTensorToCSRSparseMatrix$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SparseToDense$ {
  sparse_indices: py.RemoteArgument
  output_shape: py.RemoteArgument
  sparse_values: py.RemoteArgument
  default_value: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SparseToSparseSetOperation$ {
  set1_indices: py.RemoteArgument
  set1_values: py.RemoteArgument
  set1_shape: py.RemoteArgument
  set2_indices: py.RemoteArgument
  set2_values: py.RemoteArgument
  set2_shape: py.RemoteArgument
  set_operation: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Spence$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Split$ {
  axis: py.RemoteArgument
  value: py.RemoteArgument
  num_split: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SplitV$ {
  value: py.RemoteArgument
  size_splits: py.RemoteArgument
  axis: py.RemoteArgument
  num_split: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SqlDataset$ {
  driver_name: py.RemoteArgument
  data_source_name: py.RemoteArgument
  query: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Sqrt$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SqrtGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Square$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SquaredDifference$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Squeeze$ {
  input: py.RemoteArgument
  /** Default: `[]` */
  axis?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Stack$ {
  elem_type: py.RemoteArgument
  /** Default: `''` */
  stack_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StackClose$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StackCloseV2$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StackPop$ {
  handle: py.RemoteArgument
  elem_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StackPopV2$ {
  handle: py.RemoteArgument
  elem_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StackPush$ {
  handle: py.RemoteArgument
  elem: py.RemoteArgument
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface StackPushV2$ {
  handle: py.RemoteArgument
  elem: py.RemoteArgument
  /** Default: `False` */
  swap_memory?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface StackV2$ {
  max_size: py.RemoteArgument
  elem_type: py.RemoteArgument
  /** Default: `''` */
  stack_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Stage$ {
  values: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StageClear$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StagePeek$ {
  index: py.RemoteArgument
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StageSize$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulPartitionedCall$ {
  args: py.RemoteArgument
  Tout: py.RemoteArgument
  f: py.RemoteArgument
  /** Default: `''` */
  config?: py.Str | undefined
  /** Default: `''` */
  config_proto?: py.Str | undefined
  /** Default: `''` */
  executor_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulRandomBinomial$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  counts: py.RemoteArgument
  probs: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulStandardNormal$ {
  resource: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulStandardNormalV2$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulTruncatedNormal$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulUniform$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulUniformFullInt$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatefulUniformInt$ {
  resource: py.RemoteArgument
  algorithm: py.RemoteArgument
  shape: py.RemoteArgument
  minval: py.RemoteArgument
  maxval: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessCase$ {
  branch_index: py.RemoteArgument
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  branches: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessIf$ {
  cond: py.RemoteArgument
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  then_branch: py.RemoteArgument
  else_branch: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessMultinomial$ {
  logits: py.RemoteArgument
  num_samples: py.RemoteArgument
  seed: py.RemoteArgument
  output_dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessParameterizedTruncatedNormal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  means: py.RemoteArgument
  stddevs: py.RemoteArgument
  minvals: py.RemoteArgument
  maxvals: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomBinomial$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  counts: py.RemoteArgument
  probs: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomGammaV2$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  alpha: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomGammaV3$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  alpha: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomGetAlg$ {
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomGetKeyCounter$ {
  seed: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomGetKeyCounterAlg$ {
  seed: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomNormal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomNormalV2$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomPoisson$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  lam: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniform$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniformFullInt$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniformFullIntV2$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniformInt$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  minval: py.RemoteArgument
  maxval: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniformIntV2$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  minval: py.RemoteArgument
  maxval: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessRandomUniformV2$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessSampleDistortedBoundingBox$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  min_object_covered: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `[0.75, 1.33]` */
  aspect_ratio_range?: py.List<py.Float> | undefined
  /** Default: `[0.05, 1]` */
  area_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `100` */
  max_attempts?: py.Int | undefined
  /** Default: `False` */
  use_image_if_no_bounding_boxes?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessShuffle$ {
  value: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatelessTruncatedNormal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessTruncatedNormalV2$ {
  shape: py.RemoteArgument
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatelessWhile$ {
  input: py.RemoteArgument
  cond: py.RemoteArgument
  body: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface StaticRegexFullMatch$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StaticRegexReplace$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  rewrite: py.RemoteArgument
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatsAggregatorHandle$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatsAggregatorHandleV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StatsAggregatorSetSummaryWriter$ {
  stats_aggregator: py.RemoteArgument
  summary: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StatsAggregatorSummary$ {
  iterator: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StopGradient$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StoreMinibatchStatisticsInFdo$ {
  program_key: py.RemoteArgument
  max_ids: py.RemoteArgument
  max_uniques: py.RemoteArgument
  sample_count: py.RemoteArgument
  num_replica: py.RemoteArgument
  feature_width: py.RemoteArgument
  num_sc_per_chip: py.RemoteArgument
  table_name: py.RemoteArgument
  mini_batch_splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StridedSlice$ {
  input: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface StridedSliceAssign$ {
  ref: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides: py.RemoteArgument
  value: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface StridedSliceGrad$ {
  shape: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides: py.RemoteArgument
  dy: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface StringFormat$ {
  inputs: py.RemoteArgument
  /** Default: `'%s'` */
  template?: py.Str | undefined
  /** Default: `'%s'` */
  placeholder?: py.Str | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringJoin$ {
  inputs: py.RemoteArgument
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringLength$ {
  input: py.RemoteArgument
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringLower$ {
  input: py.RemoteArgument
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringNGrams$ {
  data: py.RemoteArgument
  data_splits: py.RemoteArgument
  separator: py.RemoteArgument
  ngram_widths: py.RemoteArgument
  left_pad: py.RemoteArgument
  right_pad: py.RemoteArgument
  pad_width: py.RemoteArgument
  preserve_short_sequences: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StringSplit$ {
  input: py.RemoteArgument
  delimiter: py.RemoteArgument
  /** Default: `True` */
  skip_empty?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringSplitV2$ {
  input: py.RemoteArgument
  sep: py.RemoteArgument
  /** Default: `-1` */
  maxsplit?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringStrip$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StringToHashBucket$ {
  string_tensor: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StringToHashBucketFast$ {
  input: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StringToHashBucketStrong$ {
  input: py.RemoteArgument
  num_buckets: py.RemoteArgument
  key: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface StringToNumber$ {
  string_tensor: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface StringUpper$ {
  input: py.RemoteArgument
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Sub$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Substr$ {
  input: py.RemoteArgument
  pos: py.RemoteArgument
  len: py.RemoteArgument
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Sum$ {
  input: py.RemoteArgument
  axis: py.RemoteArgument
  /** Default: `False` */
  keep_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface SummaryWriter$ {
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Svd$ {
  input: py.RemoteArgument
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface Switch$ {
  data: py.RemoteArgument
  pred: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SymbolicGradient$ {
  input: py.RemoteArgument
  Tout: py.RemoteArgument
  f: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface SyncDevice$ {
  name?: py.RemoteArgument | undefined
}

export interface TFRecordDataset$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TFRecordDatasetV2$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  byte_offsets: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TFRecordReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TFRecordReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUAnnotateTensorsWithDynamicShape$ {
  tensors: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TPUCompilationResult$ {
  name?: py.RemoteArgument | undefined
}

export interface TPUCopyWithDynamicShape$ {
  tensors: py.RemoteArgument
  unpadded_sizes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TPUDummyInput$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingActivations$ {
  embedding_variable: py.RemoteArgument
  sliced_activations: py.RemoteArgument
  table_id: py.RemoteArgument
  lookup_id: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TPUOrdinalSelector$ {
  name?: py.RemoteArgument | undefined
}

export interface TPUPartitionedCall$ {
  args: py.RemoteArgument
  device_ordinal: py.RemoteArgument
  Tout: py.RemoteArgument
  f: py.RemoteArgument
  /** Default: `0` */
  autotuner_thresh?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUPartitionedInput$ {
  inputs: py.RemoteArgument
  /** Default: `0` */
  partition_dim?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUPartitionedInputV2$ {
  inputs: py.RemoteArgument
  partition_dims: py.RemoteArgument
  /** Default: `False` */
  is_packed?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUPartitionedOutput$ {
  inputs: py.RemoteArgument
  num_splits: py.RemoteArgument
  /** Default: `0` */
  partition_dim?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUPartitionedOutputV2$ {
  inputs: py.RemoteArgument
  num_splits: py.RemoteArgument
  partition_dims: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TPUReplicateMetadata$ {
  num_replicas: py.RemoteArgument
  /** Default: `1` */
  num_cores_per_replica?: py.Int | undefined
  /** Default: `''` */
  topology?: py.Str | undefined
  /** Default: `True` */
  use_tpu?: py.Bool | undefined
  /** Default: `[]` */
  device_assignment?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  computation_shape?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  host_compute_core?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  padding_map?: py.List<py.RemoteArgument> | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface TPUReplicatedInput$ {
  inputs: py.RemoteArgument
  /** Default: `False` */
  is_mirrored_variable?: py.Bool | undefined
  /** Default: `-1` */
  index?: py.Int | undefined
  /** Default: `False` */
  is_packed?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TPUReplicatedOutput$ {
  input: py.RemoteArgument
  num_replicas: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TakeDataset$ {
  input_dataset: py.RemoteArgument
  count: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TakeManySparseFromTensorsMap$ {
  sparse_handles: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TakeWhileDataset$ {
  input_dataset: py.RemoteArgument
  other_arguments: py.RemoteArgument
  predicate: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Tan$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Tanh$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TanhGrad$ {
  y: py.RemoteArgument
  dy: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TemporaryVariable$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `''` */
  var_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArray$ {
  size: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayClose$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayCloseV2$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayCloseV3$ {
  handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayConcat$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape_except0?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayConcatV2$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape_except0?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayConcatV3$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape_except0?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGather$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGatherV2$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGatherV3$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGrad$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  source: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGradV2$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  source: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGradV3$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  source: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayGradWithShape$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  shape_to_prepend: py.RemoteArgument
  source: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayPack$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayRead$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayReadV2$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayReadV3$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  flow_in: py.RemoteArgument
  dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayScatter$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayScatterV2$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayScatterV3$ {
  handle: py.RemoteArgument
  indices: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySize$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySizeV2$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySizeV3$ {
  handle: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySplit$ {
  handle: py.RemoteArgument
  value: py.RemoteArgument
  lengths: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySplitV2$ {
  handle: py.RemoteArgument
  value: py.RemoteArgument
  lengths: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArraySplitV3$ {
  handle: py.RemoteArgument
  value: py.RemoteArgument
  lengths: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayUnpack$ {
  handle: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayV2$ {
  size: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayV3$ {
  size: py.RemoteArgument
  dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  /** Default: `False` */
  dynamic_size?: py.Bool | undefined
  /** Default: `True` */
  clear_after_read?: py.Bool | undefined
  /** Default: `False` */
  identical_element_shapes?: py.Bool | undefined
  /** Default: `''` */
  tensor_array_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayWrite$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayWriteV2$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorArrayWriteV3$ {
  handle: py.RemoteArgument
  index: py.RemoteArgument
  value: py.RemoteArgument
  flow_in: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorDataset$ {
  components: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorListConcat$ {
  input_handle: py.RemoteArgument
  element_dtype: py.RemoteArgument
  element_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorListConcatLists$ {
  input_a: py.RemoteArgument
  input_b: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListConcatV2$ {
  input_handle: py.RemoteArgument
  element_shape: py.RemoteArgument
  leading_dims: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListElementShape$ {
  input_handle: py.RemoteArgument
  shape_type: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListFromTensor$ {
  tensor: py.RemoteArgument
  element_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListGather$ {
  input_handle: py.RemoteArgument
  indices: py.RemoteArgument
  element_shape: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListGetItem$ {
  input_handle: py.RemoteArgument
  index: py.RemoteArgument
  element_shape: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListLength$ {
  input_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListPopBack$ {
  input_handle: py.RemoteArgument
  element_shape: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListPushBack$ {
  input_handle: py.RemoteArgument
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListPushBackBatch$ {
  input_handles: py.RemoteArgument
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListReserve$ {
  element_shape: py.RemoteArgument
  num_elements: py.RemoteArgument
  element_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListResize$ {
  input_handle: py.RemoteArgument
  size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListScatter$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  element_shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListScatterIntoExistingList$ {
  input_handle: py.RemoteArgument
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListScatterV2$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  element_shape: py.RemoteArgument
  num_elements: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListSetItem$ {
  input_handle: py.RemoteArgument
  index: py.RemoteArgument
  item: py.RemoteArgument
  /** Default: `False` */
  resize_if_index_out_of_bounds?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorListSplit$ {
  tensor: py.RemoteArgument
  element_shape: py.RemoteArgument
  lengths: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorListStack$ {
  input_handle: py.RemoteArgument
  element_shape: py.RemoteArgument
  element_dtype: py.RemoteArgument
  /** Default: `-1` */
  num_elements?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorMapErase$ {
  input_handle: py.RemoteArgument
  key: py.RemoteArgument
  value_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorMapHasKey$ {
  input_handle: py.RemoteArgument
  key: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorMapInsert$ {
  input_handle: py.RemoteArgument
  key: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorMapLookup$ {
  input_handle: py.RemoteArgument
  key: py.RemoteArgument
  value_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorMapSize$ {
  input_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorMapStackKeys$ {
  input_handle: py.RemoteArgument
  key_dtype: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TensorScatterAdd$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorScatterMax$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorScatterMin$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorScatterSub$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorScatterUpdate$ {
  tensor: py.RemoteArgument
  indices: py.RemoteArgument
  updates: py.RemoteArgument
  /** Default: `''` */
  bad_indices_policy?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorSliceDataset$ {
  components: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `False` */
  is_files?: py.Bool | undefined
  /** Default: `''` */
  metadata?: py.Str | undefined
  /** Default: `False` */
  replicate_on_split?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorStridedSliceUpdate$ {
  input: py.RemoteArgument
  begin: py.RemoteArgument
  end: py.RemoteArgument
  strides: py.RemoteArgument
  value: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
}

export interface TensorSummary$ {
  tensor: py.RemoteArgument
  /** Default: `''` */
  description?: py.Str | undefined
  /** Default: `[]` */
  labels?: py.List<py.RemoteArgument> | undefined
  /** Default: `''` */
  display_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TensorSummaryV2$ {
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  serialized_summary_metadata: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TextLineDataset$ {
  filenames: py.RemoteArgument
  compression_type: py.RemoteArgument
  buffer_size: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TextLineReader$ {
  /** Default: `0` */
  skip_header_lines?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface TextLineReaderV2$ {
  /** Default: `0` */
  skip_header_lines?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ThreadPoolDataset$ {
  input_dataset: py.RemoteArgument
  thread_pool: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ThreadPoolHandle$ {
  num_threads: py.RemoteArgument
  display_name: py.RemoteArgument
  /** Default: `1` */
  max_intra_op_parallelism?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ThreadUnsafeUnigramCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Tile$ {
  input: py.RemoteArgument
  multiples: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TileGrad$ {
  input: py.RemoteArgument
  multiples: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Timestamp$ {
  name?: py.RemoteArgument | undefined
}

export interface ToBool$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TopK$ {
  input: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `True` */
  sorted?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TopKV2$ {
  input: py.RemoteArgument
  k: py.RemoteArgument
  /** Default: `True` */
  sorted?: py.Bool | undefined
  index_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Transpose$ {
  x: py.RemoteArgument
  perm: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TridiagonalMatMul$ {
  superdiag: py.RemoteArgument
  maindiag: py.RemoteArgument
  subdiag: py.RemoteArgument
  rhs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TridiagonalSolve$ {
  diagonals: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `True` */
  partial_pivoting?: py.Bool | undefined
  /** Default: `False` */
  perturb_singular?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface TruncateDiv$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TruncateMod$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface TruncatedNormal$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Unbatch$ {
  batched_tensor: py.RemoteArgument
  batch_index: py.RemoteArgument
  id: py.RemoteArgument
  timeout_micros: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnbatchDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnbatchGrad$ {
  original_input: py.RemoteArgument
  batch_index: py.RemoteArgument
  grad: py.RemoteArgument
  id: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UncompressElement$ {
  compressed: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnicodeDecode$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  Tsplits?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnicodeDecodeWithOffsets$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  Tsplits?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnicodeEncode$ {
  input_values: py.RemoteArgument
  input_splits: py.RemoteArgument
  output_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnicodeScript$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnicodeTranscode$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  output_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformCandidateSampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0` */
  seed2?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformDequantize$ {
  input: py.RemoteArgument
  scales: py.RemoteArgument
  zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  quantization_min_val: py.RemoteArgument
  quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantize$ {
  input: py.RemoteArgument
  scales: py.RemoteArgument
  zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  quantization_min_val: py.RemoteArgument
  quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedAdd$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  lhs_scales: py.RemoteArgument
  lhs_zero_points: py.RemoteArgument
  rhs_scales: py.RemoteArgument
  rhs_zero_points: py.RemoteArgument
  output_scales: py.RemoteArgument
  output_zero_points: py.RemoteArgument
  lhs_quantization_min_val: py.RemoteArgument
  lhs_quantization_max_val: py.RemoteArgument
  rhs_quantization_min_val: py.RemoteArgument
  rhs_quantization_max_val: py.RemoteArgument
  output_quantization_min_val: py.RemoteArgument
  output_quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  lhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedClipByValue$ {
  operand: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  scales: py.RemoteArgument
  zero_points: py.RemoteArgument
  quantization_min_val: py.RemoteArgument
  quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedConvolution$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  lhs_scales: py.RemoteArgument
  lhs_zero_points: py.RemoteArgument
  rhs_scales: py.RemoteArgument
  rhs_zero_points: py.RemoteArgument
  output_scales: py.RemoteArgument
  output_zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  padding: py.RemoteArgument
  lhs_quantization_min_val: py.RemoteArgument
  lhs_quantization_max_val: py.RemoteArgument
  rhs_quantization_min_val: py.RemoteArgument
  rhs_quantization_max_val: py.RemoteArgument
  output_quantization_min_val: py.RemoteArgument
  output_quantization_max_val: py.RemoteArgument
  /** Default: `[]` */
  window_strides?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  explicit_padding?: py.List<py.RemoteArgument> | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedConvolutionHybrid$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  rhs_scales: py.RemoteArgument
  rhs_zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  padding: py.RemoteArgument
  rhs_quantization_min_val: py.RemoteArgument
  rhs_quantization_max_val: py.RemoteArgument
  /** Default: `[]` */
  window_strides?: py.List<py.RemoteArgument> | undefined
  /** Default: `[]` */
  explicit_padding?: py.List<py.RemoteArgument> | undefined
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
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedDot$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  lhs_scales: py.RemoteArgument
  lhs_zero_points: py.RemoteArgument
  rhs_scales: py.RemoteArgument
  rhs_zero_points: py.RemoteArgument
  output_scales: py.RemoteArgument
  output_zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  lhs_quantization_min_val: py.RemoteArgument
  lhs_quantization_max_val: py.RemoteArgument
  rhs_quantization_min_val: py.RemoteArgument
  rhs_quantization_max_val: py.RemoteArgument
  output_quantization_min_val: py.RemoteArgument
  output_quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  lhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformQuantizedDotHybrid$ {
  lhs: py.RemoteArgument
  rhs: py.RemoteArgument
  rhs_scales: py.RemoteArgument
  rhs_zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  rhs_quantization_min_val: py.RemoteArgument
  rhs_quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  rhs_quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniformRequantize$ {
  input: py.RemoteArgument
  input_scales: py.RemoteArgument
  input_zero_points: py.RemoteArgument
  output_scales: py.RemoteArgument
  output_zero_points: py.RemoteArgument
  Tout: py.RemoteArgument
  input_quantization_min_val: py.RemoteArgument
  input_quantization_max_val: py.RemoteArgument
  output_quantization_min_val: py.RemoteArgument
  output_quantization_max_val: py.RemoteArgument
  /** Default: `-1` */
  input_quantization_axis?: py.Int | undefined
  /** Default: `-1` */
  output_quantization_axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface Unique$ {
  x: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniqueDataset$ {
  input_dataset: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniqueV2$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniqueWithCounts$ {
  x: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface UniqueWithCountsV2$ {
  x: py.RemoteArgument
  axis: py.RemoteArgument
  out_idx?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Unpack$ {
  value: py.RemoteArgument
  num: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnravelIndex$ {
  indices: py.RemoteArgument
  dims: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnsortedSegmentJoin$ {
  inputs: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnsortedSegmentMax$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnsortedSegmentMin$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnsortedSegmentProd$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UnsortedSegmentSum$ {
  data: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Unstage$ {
  dtypes: py.RemoteArgument
  /** Default: `0` */
  capacity?: py.Int | undefined
  /** Default: `0` */
  memory_limit?: py.Int | undefined
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface UnwrapDatasetVariant$ {
  input_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface UpperBound$ {
  sorted_inputs: py.RemoteArgument
  values: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface VarHandleOp$ {
  dtype: py.RemoteArgument
  shape: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  /** Default: `''` */
  debug_name?: py.Str | undefined
  /** Default: `[]` */
  allowed_devices?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface VarIsInitializedOp$ {
  resource: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Variable$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface VariableShape$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface VariableV2$ {
  shape: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface WeightedFlatMapDataset$ {
  input_datasets: py.RemoteArgument
  weights: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Where$ {
  condition: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface While$ {
  input: py.RemoteArgument
  cond: py.RemoteArgument
  body: py.RemoteArgument
  /** Default: `[]` */
  output_shapes?: py.List<py.RemoteArgument> | undefined
  /** Default: `10` */
  parallel_iterations?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface WholeFileReader$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface WholeFileReaderV2$ {
  /** Default: `''` */
  container?: py.Str | undefined
  /** Default: `''` */
  shared_name?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface WindowDataset$ {
  input_dataset: py.RemoteArgument
  size: py.RemoteArgument
  shift: py.RemoteArgument
  stride: py.RemoteArgument
  drop_remainder: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface WindowOp$ {
  inputs: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WorkerHeartbeat$ {
  request: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WrapDatasetVariant$ {
  input_handle: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteAudioSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  sample_rate: py.RemoteArgument
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface WriteFile$ {
  filename: py.RemoteArgument
  contents: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteGraphSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteHistogramSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tag: py.RemoteArgument
  values: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteImageSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  bad_color: py.RemoteArgument
  /** Default: `3` */
  max_images?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface WriteRawProtoSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteScalarSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tag: py.RemoteArgument
  value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface WriteSummary$ {
  writer: py.RemoteArgument
  step: py.RemoteArgument
  tensor: py.RemoteArgument
  tag: py.RemoteArgument
  summary_metadata: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Xdivy$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaConcatND$ {
  inputs: py.RemoteArgument
  num_concats: py.RemoteArgument
  /** Default: `[]` */
  paddings?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseCoreAdagrad$ {
  indices: py.RemoteArgument
  gradient: py.RemoteArgument
  learning_rate: py.RemoteArgument
  accumulator: py.RemoteArgument
  embedding_table: py.RemoteArgument
  feature_width: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseCoreAdagradMomentum$ {
  indices: py.RemoteArgument
  gradient: py.RemoteArgument
  learning_rate: py.RemoteArgument
  beta_1: py.RemoteArgument
  epsilon: py.RemoteArgument
  accumulator: py.RemoteArgument
  momentum: py.RemoteArgument
  embedding_table: py.RemoteArgument
  feature_width: py.RemoteArgument
  use_nesterov: py.RemoteArgument
  beta_2: py.RemoteArgument
  exponent: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseCoreAdam$ {
  embedding_table: py.RemoteArgument
  indices: py.RemoteArgument
  gradient: py.RemoteArgument
  learning_rate: py.RemoteArgument
  momentum: py.RemoteArgument
  velocity: py.RemoteArgument
  beta_1: py.RemoteArgument
  beta_2: py.RemoteArgument
  epsilon: py.RemoteArgument
  feature_width: py.RemoteArgument
  use_sum_inside_sqrt: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseCoreFtrl$ {
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  linear: py.RemoteArgument
  learning_rate: py.RemoteArgument
  indices: py.RemoteArgument
  gradient: py.RemoteArgument
  beta: py.RemoteArgument
  learning_rate_power: py.RemoteArgument
  l2_regularization_strength: py.RemoteArgument
  feature_width: py.RemoteArgument
  multiply_linear_by_learning_rate: py.RemoteArgument
  l1_regularization_strength: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseCoreSgd$ {
  indices: py.RemoteArgument
  gradient: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  feature_width: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmul$ {
  row_ids: py.RemoteArgument
  col_ids: py.RemoteArgument
  values: py.RemoteArgument
  offsets: py.RemoteArgument
  embedding_table: py.RemoteArgument
  max_ids_per_partition: py.RemoteArgument
  max_unique_ids_per_partition: py.RemoteArgument
  input_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  momenta: py.RemoteArgument
  use_nesterov: py.RemoteArgument
  exponent: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  momenta: py.RemoteArgument
  velocity: py.RemoteArgument
  use_sum_inside_sqrt: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  tables: py.RemoteArgument
  hyperparameters: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  optimizer_custom_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  linear: py.RemoteArgument
  multiply_linear_by_learning_rate: py.RemoteArgument
  beta: py.RemoteArgument
  learning_rate_power: py.RemoteArgument
  l1_regularization_strength: py.RemoteArgument
  l2_regularization_strength: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  weights: py.RemoteArgument
  preserved_valencies: py.RemoteArgument
  preserved_vectors: py.RemoteArgument
  preserved_weights: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  combiner_weights_learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_table_vjp_computation: py.RemoteArgument
  combiner_weights_vjp_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_pos_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  embedding_table: py.RemoteArgument
  weights: py.RemoteArgument
  input_size: py.RemoteArgument
  max_valency: py.RemoteArgument
  num_weights: py.RemoteArgument
  combiner_computation: py.RemoteArgument
  quantization_config_low: py.RemoteArgument
  quantization_config_high: py.RemoteArgument
  quantization_config_num_buckets: py.RemoteArgument
  table_name: py.RemoteArgument
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  momenta: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  use_nesterov: py.RemoteArgument
  exponent: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  momenta: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  use_nesterov: py.RemoteArgument
  exponent: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdamAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  momenta: py.RemoteArgument
  velocity: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  use_sum_inside_sqrt: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  momenta: py.RemoteArgument
  velocity: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  use_sum_inside_sqrt: py.RemoteArgument
  beta1: py.RemoteArgument
  beta2: py.RemoteArgument
  epsilon: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  tables: py.RemoteArgument
  hyperparameters: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  custom_computation: py.RemoteArgument
  table_name: py.RemoteArgument
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithFtrlAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  linear: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  multiply_linear_by_learning_rate: py.RemoteArgument
  beta: py.RemoteArgument
  learning_rate_power: py.RemoteArgument
  l1_regularization_strength: py.RemoteArgument
  l2_regularization_strength: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  accumulator: py.RemoteArgument
  linear: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  multiply_linear_by_learning_rate: py.RemoteArgument
  beta: py.RemoteArgument
  learning_rate_power: py.RemoteArgument
  l1_regularization_strength: py.RemoteArgument
  l2_regularization_strength: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithSgdAndCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  activation_gradients: py.RemoteArgument
  learning_rate: py.RemoteArgument
  embedding_table: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  clip_weight_min?: py.Float | undefined
  clip_weight_max?: py.Float | undefined
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulWithCsrInput$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  embedding_table: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  input_size: py.RemoteArgument
  quantization_config_low: py.RemoteArgument
  quantization_config_high: py.RemoteArgument
  quantization_config_num_buckets: py.RemoteArgument
  table_name: py.RemoteArgument
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSparseDenseMatmulWithStaticBufferSize$ {
  row_pointers: py.RemoteArgument
  sorted_sample_ids: py.RemoteArgument
  sorted_token_ids: py.RemoteArgument
  sorted_gains: py.RemoteArgument
  embedding_table: py.RemoteArgument
  num_minibatches_per_physical_sparse_core: py.RemoteArgument
  input_size: py.RemoteArgument
  quantization_config_low: py.RemoteArgument
  quantization_config_high: py.RemoteArgument
  quantization_config_num_buckets: py.RemoteArgument
  max_ids_per_sparse_core: py.RemoteArgument
  max_unique_ids_per_sparse_core: py.RemoteArgument
  table_name: py.RemoteArgument
  /** Default: `-1` */
  num_sparsecores_per_device?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface XlaSplitND$ {
  input: py.RemoteArgument
  N: py.RemoteArgument
  num_splits: py.RemoteArgument
  /** Default: `[]` */
  paddings?: py.List<py.RemoteArgument> | undefined
  name?: py.RemoteArgument | undefined
}

export interface Xlog1py$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Xlogy$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ZerosLike$ {
  x: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface Zeta$ {
  x: py.RemoteArgument
  q: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface ZipDataset$ {
  input_datasets: py.RemoteArgument
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  /** Default: `''` */
  metadata?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  Abort(keywords?: Abort$): py.Remote
  Abort_dyn: py.RemoteFunction
  Abs(keywords: Abs$): py.Remote
  Abs_dyn: py.RemoteFunction
  AccumulateNV2(keywords: AccumulateNV2$): py.Remote
  AccumulateNV2_dyn: py.RemoteFunction
  AccumulatorApplyGradient(keywords: AccumulatorApplyGradient$): py.Remote
  AccumulatorApplyGradient_dyn: py.RemoteFunction
  AccumulatorNumAccumulated(keywords: AccumulatorNumAccumulated$): py.Remote
  AccumulatorNumAccumulated_dyn: py.RemoteFunction
  AccumulatorSetGlobalStep(keywords: AccumulatorSetGlobalStep$): py.Remote
  AccumulatorSetGlobalStep_dyn: py.RemoteFunction
  AccumulatorTakeGradient(keywords: AccumulatorTakeGradient$): py.Remote
  AccumulatorTakeGradient_dyn: py.RemoteFunction
  Acos(keywords: Acos$): py.Remote
  Acos_dyn: py.RemoteFunction
  Acosh(keywords: Acosh$): py.Remote
  Acosh_dyn: py.RemoteFunction
  Add(keywords: Add$): py.Remote
  Add_dyn: py.RemoteFunction
  AddManySparseToTensorsMap(keywords: AddManySparseToTensorsMap$): py.Remote
  AddManySparseToTensorsMap_dyn: py.RemoteFunction
  AddN(keywords: AddN$): py.Remote
  AddN_dyn: py.RemoteFunction
  AddSparseToTensorsMap(keywords: AddSparseToTensorsMap$): py.Remote
  AddSparseToTensorsMap_dyn: py.RemoteFunction
  AddV2(keywords: AddV2$): py.Remote
  AddV2_dyn: py.RemoteFunction
  AdjustContrast(keywords: AdjustContrast$): py.Remote
  AdjustContrast_dyn: py.RemoteFunction
  AdjustContrastv2(keywords: AdjustContrastv2$): py.Remote
  AdjustContrastv2_dyn: py.RemoteFunction
  AdjustHue(keywords: AdjustHue$): py.Remote
  AdjustHue_dyn: py.RemoteFunction
  AdjustSaturation(keywords: AdjustSaturation$): py.Remote
  AdjustSaturation_dyn: py.RemoteFunction
  All(keywords: All$): py.Remote
  All_dyn: py.RemoteFunction
  AllCandidateSampler(keywords: AllCandidateSampler$): py.Remote
  AllCandidateSampler_dyn: py.RemoteFunction
  AllToAll(keywords: AllToAll$): py.Remote
  AllToAll_dyn: py.RemoteFunction
  Angle(keywords: Angle$): py.Remote
  Angle_dyn: py.RemoteFunction
  AnonymousHashTable(keywords: AnonymousHashTable$): py.Remote
  AnonymousHashTable_dyn: py.RemoteFunction
  AnonymousIterator(keywords: AnonymousIterator$): py.Remote
  AnonymousIterator_dyn: py.RemoteFunction
  AnonymousIteratorV2(keywords: AnonymousIteratorV2$): py.Remote
  AnonymousIteratorV2_dyn: py.RemoteFunction
  AnonymousIteratorV3(keywords: AnonymousIteratorV3$): py.Remote
  AnonymousIteratorV3_dyn: py.RemoteFunction
  AnonymousMemoryCache(keywords?: AnonymousMemoryCache$): py.Remote
  AnonymousMemoryCache_dyn: py.RemoteFunction
  AnonymousMultiDeviceIterator(keywords: AnonymousMultiDeviceIterator$): py.Remote
  AnonymousMultiDeviceIterator_dyn: py.RemoteFunction
  AnonymousMultiDeviceIteratorV3(keywords: AnonymousMultiDeviceIteratorV3$): py.Remote
  AnonymousMultiDeviceIteratorV3_dyn: py.RemoteFunction
  AnonymousMutableDenseHashTable(keywords: AnonymousMutableDenseHashTable$): py.Remote
  AnonymousMutableDenseHashTable_dyn: py.RemoteFunction
  AnonymousMutableHashTable(keywords: AnonymousMutableHashTable$): py.Remote
  AnonymousMutableHashTable_dyn: py.RemoteFunction
  AnonymousMutableHashTableOfTensors(keywords: AnonymousMutableHashTableOfTensors$): py.Remote
  AnonymousMutableHashTableOfTensors_dyn: py.RemoteFunction
  AnonymousRandomSeedGenerator(keywords: AnonymousRandomSeedGenerator$): py.Remote
  AnonymousRandomSeedGenerator_dyn: py.RemoteFunction
  AnonymousSeedGenerator(keywords: AnonymousSeedGenerator$): py.Remote
  AnonymousSeedGenerator_dyn: py.RemoteFunction
  Any(keywords: Any$): py.Remote
  Any_dyn: py.RemoteFunction
  ApplyAdaMax(keywords: ApplyAdaMax$): py.Remote
  ApplyAdaMax_dyn: py.RemoteFunction
  ApplyAdadelta(keywords: ApplyAdadelta$): py.Remote
  ApplyAdadelta_dyn: py.RemoteFunction
  ApplyAdagrad(keywords: ApplyAdagrad$): py.Remote
  ApplyAdagrad_dyn: py.RemoteFunction
  ApplyAdagradDA(keywords: ApplyAdagradDA$): py.Remote
  ApplyAdagradDA_dyn: py.RemoteFunction
  ApplyAdagradV2(keywords: ApplyAdagradV2$): py.Remote
  ApplyAdagradV2_dyn: py.RemoteFunction
  ApplyAdam(keywords: ApplyAdam$): py.Remote
  ApplyAdam_dyn: py.RemoteFunction
  ApplyAddSign(keywords: ApplyAddSign$): py.Remote
  ApplyAddSign_dyn: py.RemoteFunction
  ApplyCenteredRMSProp(keywords: ApplyCenteredRMSProp$): py.Remote
  ApplyCenteredRMSProp_dyn: py.RemoteFunction
  ApplyFtrl(keywords: ApplyFtrl$): py.Remote
  ApplyFtrl_dyn: py.RemoteFunction
  ApplyFtrlV2(keywords: ApplyFtrlV2$): py.Remote
  ApplyFtrlV2_dyn: py.RemoteFunction
  ApplyGradientDescent(keywords: ApplyGradientDescent$): py.Remote
  ApplyGradientDescent_dyn: py.RemoteFunction
  ApplyMomentum(keywords: ApplyMomentum$): py.Remote
  ApplyMomentum_dyn: py.RemoteFunction
  ApplyPowerSign(keywords: ApplyPowerSign$): py.Remote
  ApplyPowerSign_dyn: py.RemoteFunction
  ApplyProximalAdagrad(keywords: ApplyProximalAdagrad$): py.Remote
  ApplyProximalAdagrad_dyn: py.RemoteFunction
  ApplyProximalGradientDescent(keywords: ApplyProximalGradientDescent$): py.Remote
  ApplyProximalGradientDescent_dyn: py.RemoteFunction
  ApplyRMSProp(keywords: ApplyRMSProp$): py.Remote
  ApplyRMSProp_dyn: py.RemoteFunction
  ApproxTopK(keywords: ApproxTopK$): py.Remote
  ApproxTopK_dyn: py.RemoteFunction
  ApproximateEqual(keywords: ApproximateEqual$): py.Remote
  ApproximateEqual_dyn: py.RemoteFunction
  ArgMax(keywords: ArgMax$): py.Remote
  ArgMax_dyn: py.RemoteFunction
  ArgMin(keywords: ArgMin$): py.Remote
  ArgMin_dyn: py.RemoteFunction
  AsString(keywords: AsString$): py.Remote
  AsString_dyn: py.RemoteFunction
  Asin(keywords: Asin$): py.Remote
  Asin_dyn: py.RemoteFunction
  Asinh(keywords: Asinh$): py.Remote
  Asinh_dyn: py.RemoteFunction
  Assert(keywords: Assert$): py.Remote
  Assert_dyn: py.RemoteFunction
  AssertCardinalityDataset(keywords: AssertCardinalityDataset$): py.Remote
  AssertCardinalityDataset_dyn: py.RemoteFunction
  AssertNextDataset(keywords: AssertNextDataset$): py.Remote
  AssertNextDataset_dyn: py.RemoteFunction
  AssertPrevDataset(keywords: AssertPrevDataset$): py.Remote
  AssertPrevDataset_dyn: py.RemoteFunction
  Assign(keywords: Assign$): py.Remote
  Assign_dyn: py.RemoteFunction
  AssignAdd(keywords: AssignAdd$): py.Remote
  AssignAdd_dyn: py.RemoteFunction
  AssignAddVariableOp(keywords: AssignAddVariableOp$): py.Remote
  AssignAddVariableOp_dyn: py.RemoteFunction
  AssignSub(keywords: AssignSub$): py.Remote
  AssignSub_dyn: py.RemoteFunction
  AssignSubVariableOp(keywords: AssignSubVariableOp$): py.Remote
  AssignSubVariableOp_dyn: py.RemoteFunction
  AssignVariableOp(keywords: AssignVariableOp$): py.Remote
  AssignVariableOp_dyn: py.RemoteFunction
  AssignVariableXlaConcatND(keywords: AssignVariableXlaConcatND$): py.Remote
  AssignVariableXlaConcatND_dyn: py.RemoteFunction
  Atan(keywords: Atan$): py.Remote
  Atan_dyn: py.RemoteFunction
  Atan2(keywords: Atan2$): py.Remote
  Atan2_dyn: py.RemoteFunction
  Atanh(keywords: Atanh$): py.Remote
  Atanh_dyn: py.RemoteFunction
  AudioSpectrogram(keywords: AudioSpectrogram$): py.Remote
  AudioSpectrogram_dyn: py.RemoteFunction
  AudioSummary(keywords: AudioSummary$): py.Remote
  AudioSummary_dyn: py.RemoteFunction
  AudioSummaryV2(keywords: AudioSummaryV2$): py.Remote
  AudioSummaryV2_dyn: py.RemoteFunction
  AutoShardDataset(keywords: AutoShardDataset$): py.Remote
  AutoShardDataset_dyn: py.RemoteFunction
  AvgPool(keywords: AvgPool$): py.Remote
  AvgPool_dyn: py.RemoteFunction
  AvgPool3D(keywords: AvgPool3D$): py.Remote
  AvgPool3D_dyn: py.RemoteFunction
  AvgPool3DGrad(keywords: AvgPool3DGrad$): py.Remote
  AvgPool3DGrad_dyn: py.RemoteFunction
  AvgPoolGrad(keywords: AvgPoolGrad$): py.Remote
  AvgPoolGrad_dyn: py.RemoteFunction
  BandedTriangularSolve(keywords: BandedTriangularSolve$): py.Remote
  BandedTriangularSolve_dyn: py.RemoteFunction
  Barrier(keywords: Barrier$): py.Remote
  Barrier_dyn: py.RemoteFunction
  BarrierClose(keywords: BarrierClose$): py.Remote
  BarrierClose_dyn: py.RemoteFunction
  BarrierIncompleteSize(keywords: BarrierIncompleteSize$): py.Remote
  BarrierIncompleteSize_dyn: py.RemoteFunction
  BarrierInsertMany(keywords: BarrierInsertMany$): py.Remote
  BarrierInsertMany_dyn: py.RemoteFunction
  BarrierReadySize(keywords: BarrierReadySize$): py.Remote
  BarrierReadySize_dyn: py.RemoteFunction
  BarrierTakeMany(keywords: BarrierTakeMany$): py.Remote
  BarrierTakeMany_dyn: py.RemoteFunction
  Batch(keywords: Batch$): py.Remote
  Batch_dyn: py.RemoteFunction
  BatchCholesky(keywords: BatchCholesky$): py.Remote
  BatchCholesky_dyn: py.RemoteFunction
  BatchCholeskyGrad(keywords: BatchCholeskyGrad$): py.Remote
  BatchCholeskyGrad_dyn: py.RemoteFunction
  BatchDataset(keywords: BatchDataset$): py.Remote
  BatchDataset_dyn: py.RemoteFunction
  BatchDatasetV2(keywords: BatchDatasetV2$): py.Remote
  BatchDatasetV2_dyn: py.RemoteFunction
  BatchFFT(keywords: BatchFFT$): py.Remote
  BatchFFT_dyn: py.RemoteFunction
  BatchFFT2D(keywords: BatchFFT2D$): py.Remote
  BatchFFT2D_dyn: py.RemoteFunction
  BatchFFT3D(keywords: BatchFFT3D$): py.Remote
  BatchFFT3D_dyn: py.RemoteFunction
  BatchFunction(keywords: BatchFunction$): py.Remote
  BatchFunction_dyn: py.RemoteFunction
  BatchIFFT(keywords: BatchIFFT$): py.Remote
  BatchIFFT_dyn: py.RemoteFunction
  BatchIFFT2D(keywords: BatchIFFT2D$): py.Remote
  BatchIFFT2D_dyn: py.RemoteFunction
  BatchIFFT3D(keywords: BatchIFFT3D$): py.Remote
  BatchIFFT3D_dyn: py.RemoteFunction
  BatchMatMul(keywords: BatchMatMul$): py.Remote
  BatchMatMul_dyn: py.RemoteFunction
  BatchMatMulV2(keywords: BatchMatMulV2$): py.Remote
  BatchMatMulV2_dyn: py.RemoteFunction
  BatchMatMulV3(keywords: BatchMatMulV3$): py.Remote
  BatchMatMulV3_dyn: py.RemoteFunction
  BatchMatrixBandPart(keywords: BatchMatrixBandPart$): py.Remote
  BatchMatrixBandPart_dyn: py.RemoteFunction
  BatchMatrixDeterminant(keywords: BatchMatrixDeterminant$): py.Remote
  BatchMatrixDeterminant_dyn: py.RemoteFunction
  BatchMatrixDiag(keywords: BatchMatrixDiag$): py.Remote
  BatchMatrixDiag_dyn: py.RemoteFunction
  BatchMatrixDiagPart(keywords: BatchMatrixDiagPart$): py.Remote
  BatchMatrixDiagPart_dyn: py.RemoteFunction
  BatchMatrixInverse(keywords: BatchMatrixInverse$): py.Remote
  BatchMatrixInverse_dyn: py.RemoteFunction
  BatchMatrixSetDiag(keywords: BatchMatrixSetDiag$): py.Remote
  BatchMatrixSetDiag_dyn: py.RemoteFunction
  BatchMatrixSolve(keywords: BatchMatrixSolve$): py.Remote
  BatchMatrixSolve_dyn: py.RemoteFunction
  BatchMatrixSolveLs(keywords: BatchMatrixSolveLs$): py.Remote
  BatchMatrixSolveLs_dyn: py.RemoteFunction
  BatchMatrixTriangularSolve(keywords: BatchMatrixTriangularSolve$): py.Remote
  BatchMatrixTriangularSolve_dyn: py.RemoteFunction
  BatchNormWithGlobalNormalization(keywords: BatchNormWithGlobalNormalization$): py.Remote
  BatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  BatchNormWithGlobalNormalizationGrad(keywords: BatchNormWithGlobalNormalizationGrad$): py.Remote
  BatchNormWithGlobalNormalizationGrad_dyn: py.RemoteFunction
  BatchSelfAdjointEig(keywords: BatchSelfAdjointEig$): py.Remote
  BatchSelfAdjointEig_dyn: py.RemoteFunction
  BatchSelfAdjointEigV2(keywords: BatchSelfAdjointEigV2$): py.Remote
  BatchSelfAdjointEigV2_dyn: py.RemoteFunction
  BatchSvd(keywords: BatchSvd$): py.Remote
  BatchSvd_dyn: py.RemoteFunction
  BatchToSpace(keywords: BatchToSpace$): py.Remote
  BatchToSpace_dyn: py.RemoteFunction
  BatchToSpaceND(keywords: BatchToSpaceND$): py.Remote
  BatchToSpaceND_dyn: py.RemoteFunction
  BesselI0(keywords: BesselI0$): py.Remote
  BesselI0_dyn: py.RemoteFunction
  BesselI0e(keywords: BesselI0e$): py.Remote
  BesselI0e_dyn: py.RemoteFunction
  BesselI1(keywords: BesselI1$): py.Remote
  BesselI1_dyn: py.RemoteFunction
  BesselI1e(keywords: BesselI1e$): py.Remote
  BesselI1e_dyn: py.RemoteFunction
  BesselJ0(keywords: BesselJ0$): py.Remote
  BesselJ0_dyn: py.RemoteFunction
  BesselJ1(keywords: BesselJ1$): py.Remote
  BesselJ1_dyn: py.RemoteFunction
  BesselK0(keywords: BesselK0$): py.Remote
  BesselK0_dyn: py.RemoteFunction
  BesselK0e(keywords: BesselK0e$): py.Remote
  BesselK0e_dyn: py.RemoteFunction
  BesselK1(keywords: BesselK1$): py.Remote
  BesselK1_dyn: py.RemoteFunction
  BesselK1e(keywords: BesselK1e$): py.Remote
  BesselK1e_dyn: py.RemoteFunction
  BesselY0(keywords: BesselY0$): py.Remote
  BesselY0_dyn: py.RemoteFunction
  BesselY1(keywords: BesselY1$): py.Remote
  BesselY1_dyn: py.RemoteFunction
  Betainc(keywords: Betainc$): py.Remote
  Betainc_dyn: py.RemoteFunction
  BiasAdd(keywords: BiasAdd$): py.Remote
  BiasAdd_dyn: py.RemoteFunction
  BiasAddGrad(keywords: BiasAddGrad$): py.Remote
  BiasAddGrad_dyn: py.RemoteFunction
  BiasAddV1(keywords: BiasAddV1$): py.Remote
  BiasAddV1_dyn: py.RemoteFunction
  Bincount(keywords: Bincount$): py.Remote
  Bincount_dyn: py.RemoteFunction
  Bitcast(keywords: Bitcast$): py.Remote
  Bitcast_dyn: py.RemoteFunction
  BitwiseAnd(keywords: BitwiseAnd$): py.Remote
  BitwiseAnd_dyn: py.RemoteFunction
  BitwiseOr(keywords: BitwiseOr$): py.Remote
  BitwiseOr_dyn: py.RemoteFunction
  BitwiseXor(keywords: BitwiseXor$): py.Remote
  BitwiseXor_dyn: py.RemoteFunction
  BlockLSTM(keywords: BlockLSTM$): py.Remote
  BlockLSTM_dyn: py.RemoteFunction
  BlockLSTMGrad(keywords: BlockLSTMGrad$): py.Remote
  BlockLSTMGrad_dyn: py.RemoteFunction
  BlockLSTMGradV2(keywords: BlockLSTMGradV2$): py.Remote
  BlockLSTMGradV2_dyn: py.RemoteFunction
  BlockLSTMV2(keywords: BlockLSTMV2$): py.Remote
  BlockLSTMV2_dyn: py.RemoteFunction
  BoostedTreesAggregateStats(keywords: BoostedTreesAggregateStats$): py.Remote
  BoostedTreesAggregateStats_dyn: py.RemoteFunction
  BoostedTreesBucketize(keywords: BoostedTreesBucketize$): py.Remote
  BoostedTreesBucketize_dyn: py.RemoteFunction
  BoostedTreesCalculateBestFeatureSplit(keywords: BoostedTreesCalculateBestFeatureSplit$): py.Remote
  BoostedTreesCalculateBestFeatureSplit_dyn: py.RemoteFunction
  BoostedTreesCalculateBestFeatureSplitV2(keywords: BoostedTreesCalculateBestFeatureSplitV2$): py.Remote
  BoostedTreesCalculateBestFeatureSplitV2_dyn: py.RemoteFunction
  BoostedTreesCalculateBestGainsPerFeature(keywords: BoostedTreesCalculateBestGainsPerFeature$): py.Remote
  BoostedTreesCalculateBestGainsPerFeature_dyn: py.RemoteFunction
  BoostedTreesCenterBias(keywords: BoostedTreesCenterBias$): py.Remote
  BoostedTreesCenterBias_dyn: py.RemoteFunction
  BoostedTreesCreateEnsemble(keywords: BoostedTreesCreateEnsemble$): py.Remote
  BoostedTreesCreateEnsemble_dyn: py.RemoteFunction
  BoostedTreesCreateQuantileStreamResource(keywords: BoostedTreesCreateQuantileStreamResource$): py.Remote
  BoostedTreesCreateQuantileStreamResource_dyn: py.RemoteFunction
  BoostedTreesDeserializeEnsemble(keywords: BoostedTreesDeserializeEnsemble$): py.Remote
  BoostedTreesDeserializeEnsemble_dyn: py.RemoteFunction
  BoostedTreesEnsembleResourceHandleOp(keywords?: BoostedTreesEnsembleResourceHandleOp$): py.Remote
  BoostedTreesEnsembleResourceHandleOp_dyn: py.RemoteFunction
  BoostedTreesExampleDebugOutputs(keywords: BoostedTreesExampleDebugOutputs$): py.Remote
  BoostedTreesExampleDebugOutputs_dyn: py.RemoteFunction
  BoostedTreesFlushQuantileSummaries(keywords: BoostedTreesFlushQuantileSummaries$): py.Remote
  BoostedTreesFlushQuantileSummaries_dyn: py.RemoteFunction
  BoostedTreesGetEnsembleStates(keywords: BoostedTreesGetEnsembleStates$): py.Remote
  BoostedTreesGetEnsembleStates_dyn: py.RemoteFunction
  BoostedTreesMakeQuantileSummaries(keywords: BoostedTreesMakeQuantileSummaries$): py.Remote
  BoostedTreesMakeQuantileSummaries_dyn: py.RemoteFunction
  BoostedTreesMakeStatsSummary(keywords: BoostedTreesMakeStatsSummary$): py.Remote
  BoostedTreesMakeStatsSummary_dyn: py.RemoteFunction
  BoostedTreesPredict(keywords: BoostedTreesPredict$): py.Remote
  BoostedTreesPredict_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceAddSummaries(keywords: BoostedTreesQuantileStreamResourceAddSummaries$): py.Remote
  BoostedTreesQuantileStreamResourceAddSummaries_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceDeserialize(keywords: BoostedTreesQuantileStreamResourceDeserialize$): py.Remote
  BoostedTreesQuantileStreamResourceDeserialize_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceFlush(keywords: BoostedTreesQuantileStreamResourceFlush$): py.Remote
  BoostedTreesQuantileStreamResourceFlush_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceGetBucketBoundaries(keywords: BoostedTreesQuantileStreamResourceGetBucketBoundaries$): py.Remote
  BoostedTreesQuantileStreamResourceGetBucketBoundaries_dyn: py.RemoteFunction
  BoostedTreesQuantileStreamResourceHandleOp(keywords?: BoostedTreesQuantileStreamResourceHandleOp$): py.Remote
  BoostedTreesQuantileStreamResourceHandleOp_dyn: py.RemoteFunction
  BoostedTreesSerializeEnsemble(keywords: BoostedTreesSerializeEnsemble$): py.Remote
  BoostedTreesSerializeEnsemble_dyn: py.RemoteFunction
  BoostedTreesSparseAggregateStats(keywords: BoostedTreesSparseAggregateStats$): py.Remote
  BoostedTreesSparseAggregateStats_dyn: py.RemoteFunction
  BoostedTreesSparseCalculateBestFeatureSplit(keywords: BoostedTreesSparseCalculateBestFeatureSplit$): py.Remote
  BoostedTreesSparseCalculateBestFeatureSplit_dyn: py.RemoteFunction
  BoostedTreesTrainingPredict(keywords: BoostedTreesTrainingPredict$): py.Remote
  BoostedTreesTrainingPredict_dyn: py.RemoteFunction
  BoostedTreesUpdateEnsemble(keywords: BoostedTreesUpdateEnsemble$): py.Remote
  BoostedTreesUpdateEnsemble_dyn: py.RemoteFunction
  BoostedTreesUpdateEnsembleV2(keywords: BoostedTreesUpdateEnsembleV2$): py.Remote
  BoostedTreesUpdateEnsembleV2_dyn: py.RemoteFunction
  BroadcastArgs(keywords: BroadcastArgs$): py.Remote
  BroadcastArgs_dyn: py.RemoteFunction
  BroadcastGradientArgs(keywords: BroadcastGradientArgs$): py.Remote
  BroadcastGradientArgs_dyn: py.RemoteFunction
  BroadcastTo(keywords: BroadcastTo$): py.Remote
  BroadcastTo_dyn: py.RemoteFunction
  Bucketize(keywords: Bucketize$): py.Remote
  Bucketize_dyn: py.RemoteFunction
  BytesProducedStatsDataset(keywords: BytesProducedStatsDataset$): py.Remote
  BytesProducedStatsDataset_dyn: py.RemoteFunction
  CSRSparseMatrixComponents(keywords: CSRSparseMatrixComponents$): py.Remote
  CSRSparseMatrixComponents_dyn: py.RemoteFunction
  CSRSparseMatrixToDense(keywords: CSRSparseMatrixToDense$): py.Remote
  CSRSparseMatrixToDense_dyn: py.RemoteFunction
  CSRSparseMatrixToSparseTensor(keywords: CSRSparseMatrixToSparseTensor$): py.Remote
  CSRSparseMatrixToSparseTensor_dyn: py.RemoteFunction
  CSVDataset(keywords: CSVDataset$): py.Remote
  CSVDataset_dyn: py.RemoteFunction
  CSVDatasetV2(keywords: CSVDatasetV2$): py.Remote
  CSVDatasetV2_dyn: py.RemoteFunction
  CTCBeamSearchDecoder(keywords: CTCBeamSearchDecoder$): py.Remote
  CTCBeamSearchDecoder_dyn: py.RemoteFunction
  CTCGreedyDecoder(keywords: CTCGreedyDecoder$): py.Remote
  CTCGreedyDecoder_dyn: py.RemoteFunction
  CTCLoss(keywords: CTCLoss$): py.Remote
  CTCLoss_dyn: py.RemoteFunction
  CTCLossV2(keywords: CTCLossV2$): py.Remote
  CTCLossV2_dyn: py.RemoteFunction
  CacheDataset(keywords: CacheDataset$): py.Remote
  CacheDataset_dyn: py.RemoteFunction
  CacheDatasetV2(keywords: CacheDatasetV2$): py.Remote
  CacheDatasetV2_dyn: py.RemoteFunction
  Case(keywords: Case$): py.Remote
  Case_dyn: py.RemoteFunction
  Cast(keywords: Cast$): py.Remote
  Cast_dyn: py.RemoteFunction
  Ceil(keywords: Ceil$): py.Remote
  Ceil_dyn: py.RemoteFunction
  CheckNumerics(keywords: CheckNumerics$): py.Remote
  CheckNumerics_dyn: py.RemoteFunction
  CheckNumericsV2(keywords: CheckNumericsV2$): py.Remote
  CheckNumericsV2_dyn: py.RemoteFunction
  CheckPinned(keywords: CheckPinned$): py.Remote
  CheckPinned_dyn: py.RemoteFunction
  Cholesky(keywords: Cholesky$): py.Remote
  Cholesky_dyn: py.RemoteFunction
  CholeskyGrad(keywords: CholeskyGrad$): py.Remote
  CholeskyGrad_dyn: py.RemoteFunction
  ChooseFastestBranchDataset(keywords: ChooseFastestBranchDataset$): py.Remote
  ChooseFastestBranchDataset_dyn: py.RemoteFunction
  ChooseFastestDataset(keywords: ChooseFastestDataset$): py.Remote
  ChooseFastestDataset_dyn: py.RemoteFunction
  ClipByValue(keywords: ClipByValue$): py.Remote
  ClipByValue_dyn: py.RemoteFunction
  CloseSummaryWriter(keywords: CloseSummaryWriter$): py.Remote
  CloseSummaryWriter_dyn: py.RemoteFunction
  CollectiveAllToAllV2(keywords: CollectiveAllToAllV2$): py.Remote
  CollectiveAllToAllV2_dyn: py.RemoteFunction
  CollectiveAllToAllV3(keywords: CollectiveAllToAllV3$): py.Remote
  CollectiveAllToAllV3_dyn: py.RemoteFunction
  CollectiveAssignGroupV2(keywords: CollectiveAssignGroupV2$): py.Remote
  CollectiveAssignGroupV2_dyn: py.RemoteFunction
  CollectiveBcastRecv(keywords: CollectiveBcastRecv$): py.Remote
  CollectiveBcastRecv_dyn: py.RemoteFunction
  CollectiveBcastRecvV2(keywords: CollectiveBcastRecvV2$): py.Remote
  CollectiveBcastRecvV2_dyn: py.RemoteFunction
  CollectiveBcastSend(keywords: CollectiveBcastSend$): py.Remote
  CollectiveBcastSend_dyn: py.RemoteFunction
  CollectiveBcastSendV2(keywords: CollectiveBcastSendV2$): py.Remote
  CollectiveBcastSendV2_dyn: py.RemoteFunction
  CollectiveGather(keywords: CollectiveGather$): py.Remote
  CollectiveGather_dyn: py.RemoteFunction
  CollectiveGatherV2(keywords: CollectiveGatherV2$): py.Remote
  CollectiveGatherV2_dyn: py.RemoteFunction
  CollectiveInitializeCommunicator(keywords: CollectiveInitializeCommunicator$): py.Remote
  CollectiveInitializeCommunicator_dyn: py.RemoteFunction
  CollectivePermute(keywords: CollectivePermute$): py.Remote
  CollectivePermute_dyn: py.RemoteFunction
  CollectiveReduce(keywords: CollectiveReduce$): py.Remote
  CollectiveReduce_dyn: py.RemoteFunction
  CollectiveReduceScatterV2(keywords: CollectiveReduceScatterV2$): py.Remote
  CollectiveReduceScatterV2_dyn: py.RemoteFunction
  CollectiveReduceV2(keywords: CollectiveReduceV2$): py.Remote
  CollectiveReduceV2_dyn: py.RemoteFunction
  CollectiveReduceV3(keywords: CollectiveReduceV3$): py.Remote
  CollectiveReduceV3_dyn: py.RemoteFunction
  CombinedNonMaxSuppression(keywords: CombinedNonMaxSuppression$): py.Remote
  CombinedNonMaxSuppression_dyn: py.RemoteFunction
  Complex(keywords: Complex$): py.Remote
  Complex_dyn: py.RemoteFunction
  ComplexAbs(keywords: ComplexAbs$): py.Remote
  ComplexAbs_dyn: py.RemoteFunction
  CompositeTensorVariantFromComponents(keywords: CompositeTensorVariantFromComponents$): py.Remote
  CompositeTensorVariantFromComponents_dyn: py.RemoteFunction
  CompositeTensorVariantToComponents(keywords: CompositeTensorVariantToComponents$): py.Remote
  CompositeTensorVariantToComponents_dyn: py.RemoteFunction
  CompressElement(keywords: CompressElement$): py.Remote
  CompressElement_dyn: py.RemoteFunction
  ComputeAccidentalHits(keywords: ComputeAccidentalHits$): py.Remote
  ComputeAccidentalHits_dyn: py.RemoteFunction
  ComputeBatchSize(keywords: ComputeBatchSize$): py.Remote
  ComputeBatchSize_dyn: py.RemoteFunction
  Concat(keywords: Concat$): py.Remote
  Concat_dyn: py.RemoteFunction
  ConcatOffset(keywords: ConcatOffset$): py.Remote
  ConcatOffset_dyn: py.RemoteFunction
  ConcatV2(keywords: ConcatV2$): py.Remote
  ConcatV2_dyn: py.RemoteFunction
  ConcatenateDataset(keywords: ConcatenateDataset$): py.Remote
  ConcatenateDataset_dyn: py.RemoteFunction
  ConditionalAccumulator(keywords: ConditionalAccumulator$): py.Remote
  ConditionalAccumulator_dyn: py.RemoteFunction
  ConfigureDistributedTPU(keywords?: ConfigureDistributedTPU$): py.Remote
  ConfigureDistributedTPU_dyn: py.RemoteFunction
  ConfigureTPUEmbedding(keywords: ConfigureTPUEmbedding$): py.Remote
  ConfigureTPUEmbedding_dyn: py.RemoteFunction
  Conj(keywords: Conj$): py.Remote
  Conj_dyn: py.RemoteFunction
  ConjugateTranspose(keywords: ConjugateTranspose$): py.Remote
  ConjugateTranspose_dyn: py.RemoteFunction
  Const(keywords: Const$): py.Remote
  Const_dyn: py.RemoteFunction
  ConsumeMutexLock(keywords: ConsumeMutexLock$): py.Remote
  ConsumeMutexLock_dyn: py.RemoteFunction
  ControlTrigger(keywords?: ControlTrigger$): py.Remote
  ControlTrigger_dyn: py.RemoteFunction
  Conv(keywords: Conv$): py.Remote
  Conv_dyn: py.RemoteFunction
  Conv2D(keywords: Conv2D$): py.Remote
  Conv2D_dyn: py.RemoteFunction
  Conv2DBackpropFilter(keywords: Conv2DBackpropFilter$): py.Remote
  Conv2DBackpropFilter_dyn: py.RemoteFunction
  Conv2DBackpropFilterV2(keywords: Conv2DBackpropFilterV2$): py.Remote
  Conv2DBackpropFilterV2_dyn: py.RemoteFunction
  Conv2DBackpropInput(keywords: Conv2DBackpropInput$): py.Remote
  Conv2DBackpropInput_dyn: py.RemoteFunction
  Conv2DBackpropInputV2(keywords: Conv2DBackpropInputV2$): py.Remote
  Conv2DBackpropInputV2_dyn: py.RemoteFunction
  Conv3D(keywords: Conv3D$): py.Remote
  Conv3D_dyn: py.RemoteFunction
  Conv3DBackpropFilter(keywords: Conv3DBackpropFilter$): py.Remote
  Conv3DBackpropFilter_dyn: py.RemoteFunction
  Conv3DBackpropFilterV2(keywords: Conv3DBackpropFilterV2$): py.Remote
  Conv3DBackpropFilterV2_dyn: py.RemoteFunction
  Conv3DBackpropInput(keywords: Conv3DBackpropInput$): py.Remote
  Conv3DBackpropInput_dyn: py.RemoteFunction
  Conv3DBackpropInputV2(keywords: Conv3DBackpropInputV2$): py.Remote
  Conv3DBackpropInputV2_dyn: py.RemoteFunction
  ConvertToCooTensor(keywords: ConvertToCooTensor$): py.Remote
  ConvertToCooTensor_dyn: py.RemoteFunction
  ConvertToListOfSparseCoreCooTensors(keywords: ConvertToListOfSparseCoreCooTensors$): py.Remote
  ConvertToListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  ConvertToSparseCoreCsrWrappedCooTensor(keywords: ConvertToSparseCoreCsrWrappedCooTensor$): py.Remote
  ConvertToSparseCoreCsrWrappedCooTensor_dyn: py.RemoteFunction
  Copy(keywords: Copy$): py.Remote
  Copy_dyn: py.RemoteFunction
  CopyHost(keywords: CopyHost$): py.Remote
  CopyHost_dyn: py.RemoteFunction
  Cos(keywords: Cos$): py.Remote
  Cos_dyn: py.RemoteFunction
  Cosh(keywords: Cosh$): py.Remote
  Cosh_dyn: py.RemoteFunction
  CountUpTo(keywords: CountUpTo$): py.Remote
  CountUpTo_dyn: py.RemoteFunction
  CreateSummaryDbWriter(keywords: CreateSummaryDbWriter$): py.Remote
  CreateSummaryDbWriter_dyn: py.RemoteFunction
  CreateSummaryFileWriter(keywords: CreateSummaryFileWriter$): py.Remote
  CreateSummaryFileWriter_dyn: py.RemoteFunction
  CropAndResize(keywords: CropAndResize$): py.Remote
  CropAndResize_dyn: py.RemoteFunction
  CropAndResizeGradBoxes(keywords: CropAndResizeGradBoxes$): py.Remote
  CropAndResizeGradBoxes_dyn: py.RemoteFunction
  CropAndResizeGradImage(keywords: CropAndResizeGradImage$): py.Remote
  CropAndResizeGradImage_dyn: py.RemoteFunction
  Cross(keywords: Cross$): py.Remote
  Cross_dyn: py.RemoteFunction
  CrossReplicaSum(keywords: CrossReplicaSum$): py.Remote
  CrossReplicaSum_dyn: py.RemoteFunction
  CudnnRNN(keywords: CudnnRNN$): py.Remote
  CudnnRNN_dyn: py.RemoteFunction
  CudnnRNNBackprop(keywords: CudnnRNNBackprop$): py.Remote
  CudnnRNNBackprop_dyn: py.RemoteFunction
  CudnnRNNBackpropV2(keywords: CudnnRNNBackpropV2$): py.Remote
  CudnnRNNBackpropV2_dyn: py.RemoteFunction
  CudnnRNNBackpropV3(keywords: CudnnRNNBackpropV3$): py.Remote
  CudnnRNNBackpropV3_dyn: py.RemoteFunction
  CudnnRNNCanonicalToParams(keywords: CudnnRNNCanonicalToParams$): py.Remote
  CudnnRNNCanonicalToParams_dyn: py.RemoteFunction
  CudnnRNNCanonicalToParamsV2(keywords: CudnnRNNCanonicalToParamsV2$): py.Remote
  CudnnRNNCanonicalToParamsV2_dyn: py.RemoteFunction
  CudnnRNNParamsSize(keywords: CudnnRNNParamsSize$): py.Remote
  CudnnRNNParamsSize_dyn: py.RemoteFunction
  CudnnRNNParamsToCanonical(keywords: CudnnRNNParamsToCanonical$): py.Remote
  CudnnRNNParamsToCanonical_dyn: py.RemoteFunction
  CudnnRNNParamsToCanonicalV2(keywords: CudnnRNNParamsToCanonicalV2$): py.Remote
  CudnnRNNParamsToCanonicalV2_dyn: py.RemoteFunction
  CudnnRNNV2(keywords: CudnnRNNV2$): py.Remote
  CudnnRNNV2_dyn: py.RemoteFunction
  CudnnRNNV3(keywords: CudnnRNNV3$): py.Remote
  CudnnRNNV3_dyn: py.RemoteFunction
  Cumprod(keywords: Cumprod$): py.Remote
  Cumprod_dyn: py.RemoteFunction
  Cumsum(keywords: Cumsum$): py.Remote
  Cumsum_dyn: py.RemoteFunction
  CumulativeLogsumexp(keywords: CumulativeLogsumexp$): py.Remote
  CumulativeLogsumexp_dyn: py.RemoteFunction
  DataFormatDimMap(keywords: DataFormatDimMap$): py.Remote
  DataFormatDimMap_dyn: py.RemoteFunction
  DataFormatVecPermute(keywords: DataFormatVecPermute$): py.Remote
  DataFormatVecPermute_dyn: py.RemoteFunction
  DataServiceDataset(keywords: DataServiceDataset$): py.Remote
  DataServiceDataset_dyn: py.RemoteFunction
  DataServiceDatasetV2(keywords: DataServiceDatasetV2$): py.Remote
  DataServiceDatasetV2_dyn: py.RemoteFunction
  DataServiceDatasetV3(keywords: DataServiceDatasetV3$): py.Remote
  DataServiceDatasetV3_dyn: py.RemoteFunction
  DataServiceDatasetV4(keywords: DataServiceDatasetV4$): py.Remote
  DataServiceDatasetV4_dyn: py.RemoteFunction
  DatasetCardinality(keywords: DatasetCardinality$): py.Remote
  DatasetCardinality_dyn: py.RemoteFunction
  DatasetFingerprint(keywords: DatasetFingerprint$): py.Remote
  DatasetFingerprint_dyn: py.RemoteFunction
  DatasetFromGraph(keywords: DatasetFromGraph$): py.Remote
  DatasetFromGraph_dyn: py.RemoteFunction
  DatasetToGraph(keywords: DatasetToGraph$): py.Remote
  DatasetToGraph_dyn: py.RemoteFunction
  DatasetToGraphV2(keywords: DatasetToGraphV2$): py.Remote
  DatasetToGraphV2_dyn: py.RemoteFunction
  DatasetToSingleElement(keywords: DatasetToSingleElement$): py.Remote
  DatasetToSingleElement_dyn: py.RemoteFunction
  DatasetToTFRecord(keywords: DatasetToTFRecord$): py.Remote
  DatasetToTFRecord_dyn: py.RemoteFunction
  Dawsn(keywords: Dawsn$): py.Remote
  Dawsn_dyn: py.RemoteFunction
  DebugGradientIdentity(keywords: DebugGradientIdentity$): py.Remote
  DebugGradientIdentity_dyn: py.RemoteFunction
  DebugGradientRefIdentity(keywords: DebugGradientRefIdentity$): py.Remote
  DebugGradientRefIdentity_dyn: py.RemoteFunction
  DebugIdentity(keywords: DebugIdentity$): py.Remote
  DebugIdentity_dyn: py.RemoteFunction
  DebugIdentityV2(keywords: DebugIdentityV2$): py.Remote
  DebugIdentityV2_dyn: py.RemoteFunction
  DebugIdentityV3(keywords: DebugIdentityV3$): py.Remote
  DebugIdentityV3_dyn: py.RemoteFunction
  DebugNanCount(keywords: DebugNanCount$): py.Remote
  DebugNanCount_dyn: py.RemoteFunction
  DebugNumericSummary(keywords: DebugNumericSummary$): py.Remote
  DebugNumericSummary_dyn: py.RemoteFunction
  DebugNumericSummaryV2(keywords: DebugNumericSummaryV2$): py.Remote
  DebugNumericSummaryV2_dyn: py.RemoteFunction
  DecodeAndCropJpeg(keywords: DecodeAndCropJpeg$): py.Remote
  DecodeAndCropJpeg_dyn: py.RemoteFunction
  DecodeBase64(keywords: DecodeBase64$): py.Remote
  DecodeBase64_dyn: py.RemoteFunction
  DecodeBmp(keywords: DecodeBmp$): py.Remote
  DecodeBmp_dyn: py.RemoteFunction
  DecodeCSV(keywords: DecodeCSV$): py.Remote
  DecodeCSV_dyn: py.RemoteFunction
  DecodeCompressed(keywords: DecodeCompressed$): py.Remote
  DecodeCompressed_dyn: py.RemoteFunction
  DecodeGif(keywords: DecodeGif$): py.Remote
  DecodeGif_dyn: py.RemoteFunction
  DecodeImage(keywords: DecodeImage$): py.Remote
  DecodeImage_dyn: py.RemoteFunction
  DecodeJSONExample(keywords: DecodeJSONExample$): py.Remote
  DecodeJSONExample_dyn: py.RemoteFunction
  DecodeJpeg(keywords: DecodeJpeg$): py.Remote
  DecodeJpeg_dyn: py.RemoteFunction
  DecodeJxl(keywords: DecodeJxl$): py.Remote
  DecodeJxl_dyn: py.RemoteFunction
  DecodePaddedRaw(keywords: DecodePaddedRaw$): py.Remote
  DecodePaddedRaw_dyn: py.RemoteFunction
  DecodePng(keywords: DecodePng$): py.Remote
  DecodePng_dyn: py.RemoteFunction
  DecodeProtoV2(keywords: DecodeProtoV2$): py.Remote
  DecodeProtoV2_dyn: py.RemoteFunction
  DecodeRaw(keywords: DecodeRaw$): py.Remote
  DecodeRaw_dyn: py.RemoteFunction
  DecodeWav(keywords: DecodeWav$): py.Remote
  DecodeWav_dyn: py.RemoteFunction
  DecodeWebP(keywords: DecodeWebP$): py.Remote
  DecodeWebP_dyn: py.RemoteFunction
  DeepCopy(keywords: DeepCopy$): py.Remote
  DeepCopy_dyn: py.RemoteFunction
  DeleteIterator(keywords: DeleteIterator$): py.Remote
  DeleteIterator_dyn: py.RemoteFunction
  DeleteMemoryCache(keywords: DeleteMemoryCache$): py.Remote
  DeleteMemoryCache_dyn: py.RemoteFunction
  DeleteMultiDeviceIterator(keywords: DeleteMultiDeviceIterator$): py.Remote
  DeleteMultiDeviceIterator_dyn: py.RemoteFunction
  DeleteRandomSeedGenerator(keywords: DeleteRandomSeedGenerator$): py.Remote
  DeleteRandomSeedGenerator_dyn: py.RemoteFunction
  DeleteSeedGenerator(keywords: DeleteSeedGenerator$): py.Remote
  DeleteSeedGenerator_dyn: py.RemoteFunction
  DeleteSessionTensor(keywords: DeleteSessionTensor$): py.Remote
  DeleteSessionTensor_dyn: py.RemoteFunction
  DenseBincount(keywords: DenseBincount$): py.Remote
  DenseBincount_dyn: py.RemoteFunction
  DenseCountSparseOutput(keywords: DenseCountSparseOutput$): py.Remote
  DenseCountSparseOutput_dyn: py.RemoteFunction
  DenseToCSRSparseMatrix(keywords: DenseToCSRSparseMatrix$): py.Remote
  DenseToCSRSparseMatrix_dyn: py.RemoteFunction
  DenseToDenseSetOperation(keywords: DenseToDenseSetOperation$): py.Remote
  DenseToDenseSetOperation_dyn: py.RemoteFunction
  DenseToSparseBatchDataset(keywords: DenseToSparseBatchDataset$): py.Remote
  DenseToSparseBatchDataset_dyn: py.RemoteFunction
  DenseToSparseSetOperation(keywords: DenseToSparseSetOperation$): py.Remote
  DenseToSparseSetOperation_dyn: py.RemoteFunction
  DepthToSpace(keywords: DepthToSpace$): py.Remote
  DepthToSpace_dyn: py.RemoteFunction
  DepthwiseConv2dNative(keywords: DepthwiseConv2dNative$): py.Remote
  DepthwiseConv2dNative_dyn: py.RemoteFunction
  DepthwiseConv2dNativeBackpropFilter(keywords: DepthwiseConv2dNativeBackpropFilter$): py.Remote
  DepthwiseConv2dNativeBackpropFilter_dyn: py.RemoteFunction
  DepthwiseConv2dNativeBackpropInput(keywords: DepthwiseConv2dNativeBackpropInput$): py.Remote
  DepthwiseConv2dNativeBackpropInput_dyn: py.RemoteFunction
  Dequantize(keywords: Dequantize$): py.Remote
  Dequantize_dyn: py.RemoteFunction
  DeserializeIterator(keywords: DeserializeIterator$): py.Remote
  DeserializeIterator_dyn: py.RemoteFunction
  DeserializeManySparse(keywords: DeserializeManySparse$): py.Remote
  DeserializeManySparse_dyn: py.RemoteFunction
  DeserializeSparse(keywords: DeserializeSparse$): py.Remote
  DeserializeSparse_dyn: py.RemoteFunction
  DestroyResourceOp(keywords: DestroyResourceOp$): py.Remote
  DestroyResourceOp_dyn: py.RemoteFunction
  DestroyTemporaryVariable(keywords: DestroyTemporaryVariable$): py.Remote
  DestroyTemporaryVariable_dyn: py.RemoteFunction
  DeviceIndex(keywords: DeviceIndex$): py.Remote
  DeviceIndex_dyn: py.RemoteFunction
  Diag(keywords: Diag$): py.Remote
  Diag_dyn: py.RemoteFunction
  DiagPart(keywords: DiagPart$): py.Remote
  DiagPart_dyn: py.RemoteFunction
  Digamma(keywords: Digamma$): py.Remote
  Digamma_dyn: py.RemoteFunction
  Dilation2D(keywords: Dilation2D$): py.Remote
  Dilation2D_dyn: py.RemoteFunction
  Dilation2DBackpropFilter(keywords: Dilation2DBackpropFilter$): py.Remote
  Dilation2DBackpropFilter_dyn: py.RemoteFunction
  Dilation2DBackpropInput(keywords: Dilation2DBackpropInput$): py.Remote
  Dilation2DBackpropInput_dyn: py.RemoteFunction
  DirectedInterleaveDataset(keywords: DirectedInterleaveDataset$): py.Remote
  DirectedInterleaveDataset_dyn: py.RemoteFunction
  DisableCopyOnRead(keywords: DisableCopyOnRead$): py.Remote
  DisableCopyOnRead_dyn: py.RemoteFunction
  DistributedSave(keywords: DistributedSave$): py.Remote
  DistributedSave_dyn: py.RemoteFunction
  Div(keywords: Div$): py.Remote
  Div_dyn: py.RemoteFunction
  DivNoNan(keywords: DivNoNan$): py.Remote
  DivNoNan_dyn: py.RemoteFunction
  DrawBoundingBoxes(keywords: DrawBoundingBoxes$): py.Remote
  DrawBoundingBoxes_dyn: py.RemoteFunction
  DrawBoundingBoxesV2(keywords: DrawBoundingBoxesV2$): py.Remote
  DrawBoundingBoxesV2_dyn: py.RemoteFunction
  DummyIterationCounter(keywords?: DummyIterationCounter$): py.Remote
  DummyIterationCounter_dyn: py.RemoteFunction
  DummyMemoryCache(keywords?: DummyMemoryCache$): py.Remote
  DummyMemoryCache_dyn: py.RemoteFunction
  DummySeedGenerator(keywords?: DummySeedGenerator$): py.Remote
  DummySeedGenerator_dyn: py.RemoteFunction
  DynamicEnqueueTPUEmbeddingArbitraryTensorBatch(keywords: DynamicEnqueueTPUEmbeddingArbitraryTensorBatch$): py.Remote
  DynamicEnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  DynamicEnqueueTPUEmbeddingRaggedTensorBatch(keywords: DynamicEnqueueTPUEmbeddingRaggedTensorBatch$): py.Remote
  DynamicEnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  DynamicPartition(keywords: DynamicPartition$): py.Remote
  DynamicPartition_dyn: py.RemoteFunction
  DynamicStitch(keywords: DynamicStitch$): py.Remote
  DynamicStitch_dyn: py.RemoteFunction
  EagerPyFunc(keywords: EagerPyFunc$): py.Remote
  EagerPyFunc_dyn: py.RemoteFunction
  EditDistance(keywords: EditDistance$): py.Remote
  EditDistance_dyn: py.RemoteFunction
  Eig(keywords: Eig$): py.Remote
  Eig_dyn: py.RemoteFunction
  Einsum(keywords: Einsum$): py.Remote
  Einsum_dyn: py.RemoteFunction
  Elu(keywords: Elu$): py.Remote
  Elu_dyn: py.RemoteFunction
  EluGrad(keywords: EluGrad$): py.Remote
  EluGrad_dyn: py.RemoteFunction
  Empty(keywords: Empty$): py.Remote
  Empty_dyn: py.RemoteFunction
  EmptyTensorList(keywords: EmptyTensorList$): py.Remote
  EmptyTensorList_dyn: py.RemoteFunction
  EmptyTensorMap(keywords?: EmptyTensorMap$): py.Remote
  EmptyTensorMap_dyn: py.RemoteFunction
  EncodeBase64(keywords: EncodeBase64$): py.Remote
  EncodeBase64_dyn: py.RemoteFunction
  EncodeJpeg(keywords: EncodeJpeg$): py.Remote
  EncodeJpeg_dyn: py.RemoteFunction
  EncodeJpegVariableQuality(keywords: EncodeJpegVariableQuality$): py.Remote
  EncodeJpegVariableQuality_dyn: py.RemoteFunction
  EncodePng(keywords: EncodePng$): py.Remote
  EncodePng_dyn: py.RemoteFunction
  EncodeProto(keywords: EncodeProto$): py.Remote
  EncodeProto_dyn: py.RemoteFunction
  EncodeWav(keywords: EncodeWav$): py.Remote
  EncodeWav_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingArbitraryTensorBatch(keywords: EnqueueTPUEmbeddingArbitraryTensorBatch$): py.Remote
  EnqueueTPUEmbeddingArbitraryTensorBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingIntegerBatch(keywords: EnqueueTPUEmbeddingIntegerBatch$): py.Remote
  EnqueueTPUEmbeddingIntegerBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingRaggedTensorBatch(keywords: EnqueueTPUEmbeddingRaggedTensorBatch$): py.Remote
  EnqueueTPUEmbeddingRaggedTensorBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingSparseBatch(keywords: EnqueueTPUEmbeddingSparseBatch$): py.Remote
  EnqueueTPUEmbeddingSparseBatch_dyn: py.RemoteFunction
  EnqueueTPUEmbeddingSparseTensorBatch(keywords: EnqueueTPUEmbeddingSparseTensorBatch$): py.Remote
  EnqueueTPUEmbeddingSparseTensorBatch_dyn: py.RemoteFunction
  EnsureShape(keywords: EnsureShape$): py.Remote
  EnsureShape_dyn: py.RemoteFunction
  Enter(keywords: Enter$): py.Remote
  Enter_dyn: py.RemoteFunction
  Equal(keywords: Equal$): py.Remote
  Equal_dyn: py.RemoteFunction
  Erf(keywords: Erf$): py.Remote
  Erf_dyn: py.RemoteFunction
  Erfc(keywords: Erfc$): py.Remote
  Erfc_dyn: py.RemoteFunction
  Erfinv(keywords: Erfinv$): py.Remote
  Erfinv_dyn: py.RemoteFunction
  EuclideanNorm(keywords: EuclideanNorm$): py.Remote
  EuclideanNorm_dyn: py.RemoteFunction
  Exit(keywords: Exit$): py.Remote
  Exit_dyn: py.RemoteFunction
  Exp(keywords: Exp$): py.Remote
  Exp_dyn: py.RemoteFunction
  ExpandDims(keywords: ExpandDims$): py.Remote
  ExpandDims_dyn: py.RemoteFunction
  ExperimentalAssertNextDataset(keywords: ExperimentalAssertNextDataset$): py.Remote
  ExperimentalAssertNextDataset_dyn: py.RemoteFunction
  ExperimentalAutoShardDataset(keywords: ExperimentalAutoShardDataset$): py.Remote
  ExperimentalAutoShardDataset_dyn: py.RemoteFunction
  ExperimentalBytesProducedStatsDataset(keywords: ExperimentalBytesProducedStatsDataset$): py.Remote
  ExperimentalBytesProducedStatsDataset_dyn: py.RemoteFunction
  ExperimentalCSVDataset(keywords: ExperimentalCSVDataset$): py.Remote
  ExperimentalCSVDataset_dyn: py.RemoteFunction
  ExperimentalChooseFastestDataset(keywords: ExperimentalChooseFastestDataset$): py.Remote
  ExperimentalChooseFastestDataset_dyn: py.RemoteFunction
  ExperimentalDatasetCardinality(keywords: ExperimentalDatasetCardinality$): py.Remote
  ExperimentalDatasetCardinality_dyn: py.RemoteFunction
  ExperimentalDatasetToTFRecord(keywords: ExperimentalDatasetToTFRecord$): py.Remote
  ExperimentalDatasetToTFRecord_dyn: py.RemoteFunction
  ExperimentalDenseToSparseBatchDataset(keywords: ExperimentalDenseToSparseBatchDataset$): py.Remote
  ExperimentalDenseToSparseBatchDataset_dyn: py.RemoteFunction
  ExperimentalDirectedInterleaveDataset(keywords: ExperimentalDirectedInterleaveDataset$): py.Remote
  ExperimentalDirectedInterleaveDataset_dyn: py.RemoteFunction
  ExperimentalGroupByReducerDataset(keywords: ExperimentalGroupByReducerDataset$): py.Remote
  ExperimentalGroupByReducerDataset_dyn: py.RemoteFunction
  ExperimentalGroupByWindowDataset(keywords: ExperimentalGroupByWindowDataset$): py.Remote
  ExperimentalGroupByWindowDataset_dyn: py.RemoteFunction
  ExperimentalIgnoreErrorsDataset(keywords: ExperimentalIgnoreErrorsDataset$): py.Remote
  ExperimentalIgnoreErrorsDataset_dyn: py.RemoteFunction
  ExperimentalIteratorGetDevice(keywords: ExperimentalIteratorGetDevice$): py.Remote
  ExperimentalIteratorGetDevice_dyn: py.RemoteFunction
  ExperimentalLMDBDataset(keywords: ExperimentalLMDBDataset$): py.Remote
  ExperimentalLMDBDataset_dyn: py.RemoteFunction
  ExperimentalLatencyStatsDataset(keywords: ExperimentalLatencyStatsDataset$): py.Remote
  ExperimentalLatencyStatsDataset_dyn: py.RemoteFunction
  ExperimentalMapAndBatchDataset(keywords: ExperimentalMapAndBatchDataset$): py.Remote
  ExperimentalMapAndBatchDataset_dyn: py.RemoteFunction
  ExperimentalMapDataset(keywords: ExperimentalMapDataset$): py.Remote
  ExperimentalMapDataset_dyn: py.RemoteFunction
  ExperimentalMatchingFilesDataset(keywords: ExperimentalMatchingFilesDataset$): py.Remote
  ExperimentalMatchingFilesDataset_dyn: py.RemoteFunction
  ExperimentalMaxIntraOpParallelismDataset(keywords: ExperimentalMaxIntraOpParallelismDataset$): py.Remote
  ExperimentalMaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  ExperimentalNonSerializableDataset(keywords: ExperimentalNonSerializableDataset$): py.Remote
  ExperimentalNonSerializableDataset_dyn: py.RemoteFunction
  ExperimentalParallelInterleaveDataset(keywords: ExperimentalParallelInterleaveDataset$): py.Remote
  ExperimentalParallelInterleaveDataset_dyn: py.RemoteFunction
  ExperimentalParseExampleDataset(keywords: ExperimentalParseExampleDataset$): py.Remote
  ExperimentalParseExampleDataset_dyn: py.RemoteFunction
  ExperimentalPrivateThreadPoolDataset(keywords: ExperimentalPrivateThreadPoolDataset$): py.Remote
  ExperimentalPrivateThreadPoolDataset_dyn: py.RemoteFunction
  ExperimentalRandomDataset(keywords: ExperimentalRandomDataset$): py.Remote
  ExperimentalRandomDataset_dyn: py.RemoteFunction
  ExperimentalRebatchDataset(keywords: ExperimentalRebatchDataset$): py.Remote
  ExperimentalRebatchDataset_dyn: py.RemoteFunction
  ExperimentalScanDataset(keywords: ExperimentalScanDataset$): py.Remote
  ExperimentalScanDataset_dyn: py.RemoteFunction
  ExperimentalSetStatsAggregatorDataset(keywords: ExperimentalSetStatsAggregatorDataset$): py.Remote
  ExperimentalSetStatsAggregatorDataset_dyn: py.RemoteFunction
  ExperimentalSleepDataset(keywords: ExperimentalSleepDataset$): py.Remote
  ExperimentalSleepDataset_dyn: py.RemoteFunction
  ExperimentalSlidingWindowDataset(keywords: ExperimentalSlidingWindowDataset$): py.Remote
  ExperimentalSlidingWindowDataset_dyn: py.RemoteFunction
  ExperimentalSqlDataset(keywords: ExperimentalSqlDataset$): py.Remote
  ExperimentalSqlDataset_dyn: py.RemoteFunction
  ExperimentalStatsAggregatorHandle(keywords?: ExperimentalStatsAggregatorHandle$): py.Remote
  ExperimentalStatsAggregatorHandle_dyn: py.RemoteFunction
  ExperimentalStatsAggregatorSummary(keywords: ExperimentalStatsAggregatorSummary$): py.Remote
  ExperimentalStatsAggregatorSummary_dyn: py.RemoteFunction
  ExperimentalTakeWhileDataset(keywords: ExperimentalTakeWhileDataset$): py.Remote
  ExperimentalTakeWhileDataset_dyn: py.RemoteFunction
  ExperimentalThreadPoolDataset(keywords: ExperimentalThreadPoolDataset$): py.Remote
  ExperimentalThreadPoolDataset_dyn: py.RemoteFunction
  ExperimentalThreadPoolHandle(keywords: ExperimentalThreadPoolHandle$): py.Remote
  ExperimentalThreadPoolHandle_dyn: py.RemoteFunction
  ExperimentalUnbatchDataset(keywords: ExperimentalUnbatchDataset$): py.Remote
  ExperimentalUnbatchDataset_dyn: py.RemoteFunction
  ExperimentalUniqueDataset(keywords: ExperimentalUniqueDataset$): py.Remote
  ExperimentalUniqueDataset_dyn: py.RemoteFunction
  Expint(keywords: Expint$): py.Remote
  Expint_dyn: py.RemoteFunction
  Expm1(keywords: Expm1$): py.Remote
  Expm1_dyn: py.RemoteFunction
  ExtractGlimpse(keywords: ExtractGlimpse$): py.Remote
  ExtractGlimpse_dyn: py.RemoteFunction
  ExtractGlimpseV2(keywords: ExtractGlimpseV2$): py.Remote
  ExtractGlimpseV2_dyn: py.RemoteFunction
  ExtractImagePatches(keywords: ExtractImagePatches$): py.Remote
  ExtractImagePatches_dyn: py.RemoteFunction
  ExtractJpegShape(keywords: ExtractJpegShape$): py.Remote
  ExtractJpegShape_dyn: py.RemoteFunction
  ExtractVolumePatches(keywords: ExtractVolumePatches$): py.Remote
  ExtractVolumePatches_dyn: py.RemoteFunction
  FFT(keywords: FFT$): py.Remote
  FFT_dyn: py.RemoteFunction
  FFT2D(keywords: FFT2D$): py.Remote
  FFT2D_dyn: py.RemoteFunction
  FFT3D(keywords: FFT3D$): py.Remote
  FFT3D_dyn: py.RemoteFunction
  FFTND(keywords: FFTND$): py.Remote
  FFTND_dyn: py.RemoteFunction
  FIFOQueue(keywords: FIFOQueue$): py.Remote
  FIFOQueue_dyn: py.RemoteFunction
  FIFOQueueV2(keywords: FIFOQueueV2$): py.Remote
  FIFOQueueV2_dyn: py.RemoteFunction
  Fact(keywords?: Fact$): py.Remote
  Fact_dyn: py.RemoteFunction
  FakeParam(keywords: FakeParam$): py.Remote
  FakeParam_dyn: py.RemoteFunction
  FakeQuantWithMinMaxArgs(keywords: FakeQuantWithMinMaxArgs$): py.Remote
  FakeQuantWithMinMaxArgs_dyn: py.RemoteFunction
  FakeQuantWithMinMaxArgsGradient(keywords: FakeQuantWithMinMaxArgsGradient$): py.Remote
  FakeQuantWithMinMaxArgsGradient_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVars(keywords: FakeQuantWithMinMaxVars$): py.Remote
  FakeQuantWithMinMaxVars_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsGradient(keywords: FakeQuantWithMinMaxVarsGradient$): py.Remote
  FakeQuantWithMinMaxVarsGradient_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsPerChannel(keywords: FakeQuantWithMinMaxVarsPerChannel$): py.Remote
  FakeQuantWithMinMaxVarsPerChannel_dyn: py.RemoteFunction
  FakeQuantWithMinMaxVarsPerChannelGradient(keywords: FakeQuantWithMinMaxVarsPerChannelGradient$): py.Remote
  FakeQuantWithMinMaxVarsPerChannelGradient_dyn: py.RemoteFunction
  FakeQueue(keywords: FakeQueue$): py.Remote
  FakeQueue_dyn: py.RemoteFunction
  FileSystemSetConfiguration(keywords: FileSystemSetConfiguration$): py.Remote
  FileSystemSetConfiguration_dyn: py.RemoteFunction
  Fill(keywords: Fill$): py.Remote
  Fill_dyn: py.RemoteFunction
  FilterByLastComponentDataset(keywords: FilterByLastComponentDataset$): py.Remote
  FilterByLastComponentDataset_dyn: py.RemoteFunction
  FilterDataset(keywords: FilterDataset$): py.Remote
  FilterDataset_dyn: py.RemoteFunction
  FinalizeDataset(keywords: FinalizeDataset$): py.Remote
  FinalizeDataset_dyn: py.RemoteFunction
  Fingerprint(keywords: Fingerprint$): py.Remote
  Fingerprint_dyn: py.RemoteFunction
  FixedLengthRecordDataset(keywords: FixedLengthRecordDataset$): py.Remote
  FixedLengthRecordDataset_dyn: py.RemoteFunction
  FixedLengthRecordDatasetV2(keywords: FixedLengthRecordDatasetV2$): py.Remote
  FixedLengthRecordDatasetV2_dyn: py.RemoteFunction
  FixedLengthRecordReader(keywords: FixedLengthRecordReader$): py.Remote
  FixedLengthRecordReader_dyn: py.RemoteFunction
  FixedLengthRecordReaderV2(keywords: FixedLengthRecordReaderV2$): py.Remote
  FixedLengthRecordReaderV2_dyn: py.RemoteFunction
  FixedUnigramCandidateSampler(keywords: FixedUnigramCandidateSampler$): py.Remote
  FixedUnigramCandidateSampler_dyn: py.RemoteFunction
  FlatMapDataset(keywords: FlatMapDataset$): py.Remote
  FlatMapDataset_dyn: py.RemoteFunction
  Floor(keywords: Floor$): py.Remote
  Floor_dyn: py.RemoteFunction
  FloorDiv(keywords: FloorDiv$): py.Remote
  FloorDiv_dyn: py.RemoteFunction
  FloorMod(keywords: FloorMod$): py.Remote
  FloorMod_dyn: py.RemoteFunction
  FlushSummaryWriter(keywords: FlushSummaryWriter$): py.Remote
  FlushSummaryWriter_dyn: py.RemoteFunction
  For(keywords: For$): py.Remote
  For_dyn: py.RemoteFunction
  FractionalAvgPool(keywords: FractionalAvgPool$): py.Remote
  FractionalAvgPool_dyn: py.RemoteFunction
  FractionalAvgPoolGrad(keywords: FractionalAvgPoolGrad$): py.Remote
  FractionalAvgPoolGrad_dyn: py.RemoteFunction
  FractionalMaxPool(keywords: FractionalMaxPool$): py.Remote
  FractionalMaxPool_dyn: py.RemoteFunction
  FractionalMaxPoolGrad(keywords: FractionalMaxPoolGrad$): py.Remote
  FractionalMaxPoolGrad_dyn: py.RemoteFunction
  FresnelCos(keywords: FresnelCos$): py.Remote
  FresnelCos_dyn: py.RemoteFunction
  FresnelSin(keywords: FresnelSin$): py.Remote
  FresnelSin_dyn: py.RemoteFunction
  FusedBatchNorm(keywords: FusedBatchNorm$): py.Remote
  FusedBatchNorm_dyn: py.RemoteFunction
  FusedBatchNormGrad(keywords: FusedBatchNormGrad$): py.Remote
  FusedBatchNormGrad_dyn: py.RemoteFunction
  FusedBatchNormGradV2(keywords: FusedBatchNormGradV2$): py.Remote
  FusedBatchNormGradV2_dyn: py.RemoteFunction
  FusedBatchNormGradV3(keywords: FusedBatchNormGradV3$): py.Remote
  FusedBatchNormGradV3_dyn: py.RemoteFunction
  FusedBatchNormV2(keywords: FusedBatchNormV2$): py.Remote
  FusedBatchNormV2_dyn: py.RemoteFunction
  FusedBatchNormV3(keywords: FusedBatchNormV3$): py.Remote
  FusedBatchNormV3_dyn: py.RemoteFunction
  FusedPadConv2D(keywords: FusedPadConv2D$): py.Remote
  FusedPadConv2D_dyn: py.RemoteFunction
  FusedResizeAndPadConv2D(keywords: FusedResizeAndPadConv2D$): py.Remote
  FusedResizeAndPadConv2D_dyn: py.RemoteFunction
  GRUBlockCell(keywords: GRUBlockCell$): py.Remote
  GRUBlockCell_dyn: py.RemoteFunction
  GRUBlockCellGrad(keywords: GRUBlockCellGrad$): py.Remote
  GRUBlockCellGrad_dyn: py.RemoteFunction
  Gather(keywords: Gather$): py.Remote
  Gather_dyn: py.RemoteFunction
  GatherNd(keywords: GatherNd$): py.Remote
  GatherNd_dyn: py.RemoteFunction
  GatherV2(keywords: GatherV2$): py.Remote
  GatherV2_dyn: py.RemoteFunction
  GenerateBoundingBoxProposals(keywords: GenerateBoundingBoxProposals$): py.Remote
  GenerateBoundingBoxProposals_dyn: py.RemoteFunction
  GenerateVocabRemapping(keywords: GenerateVocabRemapping$): py.Remote
  GenerateVocabRemapping_dyn: py.RemoteFunction
  GeneratorDataset(keywords: GeneratorDataset$): py.Remote
  GeneratorDataset_dyn: py.RemoteFunction
  GetElementAtIndex(keywords: GetElementAtIndex$): py.Remote
  GetElementAtIndex_dyn: py.RemoteFunction
  GetMinibatchSplitsWithPhysicalReplica(keywords: GetMinibatchSplitsWithPhysicalReplica$): py.Remote
  GetMinibatchSplitsWithPhysicalReplica_dyn: py.RemoteFunction
  GetMinibatchesInCsrWithPhysicalReplica(keywords: GetMinibatchesInCsrWithPhysicalReplica$): py.Remote
  GetMinibatchesInCsrWithPhysicalReplica_dyn: py.RemoteFunction
  GetOptions(keywords: GetOptions$): py.Remote
  GetOptions_dyn: py.RemoteFunction
  GetSessionHandle(keywords: GetSessionHandle$): py.Remote
  GetSessionHandle_dyn: py.RemoteFunction
  GetSessionHandleV2(keywords: GetSessionHandleV2$): py.Remote
  GetSessionHandleV2_dyn: py.RemoteFunction
  GetSessionTensor(keywords: GetSessionTensor$): py.Remote
  GetSessionTensor_dyn: py.RemoteFunction
  GetStatsFromListOfSparseCoreCooTensors(keywords: GetStatsFromListOfSparseCoreCooTensors$): py.Remote
  GetStatsFromListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  GlobalIterId(keywords?: GlobalIterId$): py.Remote
  GlobalIterId_dyn: py.RemoteFunction
  GlobalShuffleDataset(keywords: GlobalShuffleDataset$): py.Remote
  GlobalShuffleDataset_dyn: py.RemoteFunction
  Greater(keywords: Greater$): py.Remote
  Greater_dyn: py.RemoteFunction
  GreaterEqual(keywords: GreaterEqual$): py.Remote
  GreaterEqual_dyn: py.RemoteFunction
  GroupByReducerDataset(keywords: GroupByReducerDataset$): py.Remote
  GroupByReducerDataset_dyn: py.RemoteFunction
  GroupByWindowDataset(keywords: GroupByWindowDataset$): py.Remote
  GroupByWindowDataset_dyn: py.RemoteFunction
  GuaranteeConst(keywords: GuaranteeConst$): py.Remote
  GuaranteeConst_dyn: py.RemoteFunction
  HSVToRGB(keywords: HSVToRGB$): py.Remote
  HSVToRGB_dyn: py.RemoteFunction
  HashTable(keywords: HashTable$): py.Remote
  HashTable_dyn: py.RemoteFunction
  HashTableV2(keywords: HashTableV2$): py.Remote
  HashTableV2_dyn: py.RemoteFunction
  HistogramFixedWidth(keywords: HistogramFixedWidth$): py.Remote
  HistogramFixedWidth_dyn: py.RemoteFunction
  HistogramSummary(keywords: HistogramSummary$): py.Remote
  HistogramSummary_dyn: py.RemoteFunction
  IFFT(keywords: IFFT$): py.Remote
  IFFT_dyn: py.RemoteFunction
  IFFT2D(keywords: IFFT2D$): py.Remote
  IFFT2D_dyn: py.RemoteFunction
  IFFT3D(keywords: IFFT3D$): py.Remote
  IFFT3D_dyn: py.RemoteFunction
  IFFTND(keywords: IFFTND$): py.Remote
  IFFTND_dyn: py.RemoteFunction
  IRFFT(keywords: IRFFT$): py.Remote
  IRFFT_dyn: py.RemoteFunction
  IRFFT2D(keywords: IRFFT2D$): py.Remote
  IRFFT2D_dyn: py.RemoteFunction
  IRFFT3D(keywords: IRFFT3D$): py.Remote
  IRFFT3D_dyn: py.RemoteFunction
  IRFFTND(keywords: IRFFTND$): py.Remote
  IRFFTND_dyn: py.RemoteFunction
  Identity(keywords: Identity$): py.Remote
  Identity_dyn: py.RemoteFunction
  IdentityN(keywords: IdentityN$): py.Remote
  IdentityN_dyn: py.RemoteFunction
  IdentityReader(keywords?: IdentityReader$): py.Remote
  IdentityReader_dyn: py.RemoteFunction
  IdentityReaderV2(keywords?: IdentityReaderV2$): py.Remote
  IdentityReaderV2_dyn: py.RemoteFunction
  If(keywords: If$): py.Remote
  If_dyn: py.RemoteFunction
  Igamma(keywords: Igamma$): py.Remote
  Igamma_dyn: py.RemoteFunction
  IgammaGradA(keywords: IgammaGradA$): py.Remote
  IgammaGradA_dyn: py.RemoteFunction
  Igammac(keywords: Igammac$): py.Remote
  Igammac_dyn: py.RemoteFunction
  IgnoreErrorsDataset(keywords: IgnoreErrorsDataset$): py.Remote
  IgnoreErrorsDataset_dyn: py.RemoteFunction
  Imag(keywords: Imag$): py.Remote
  Imag_dyn: py.RemoteFunction
  ImageProjectiveTransformV2(keywords: ImageProjectiveTransformV2$): py.Remote
  ImageProjectiveTransformV2_dyn: py.RemoteFunction
  ImageProjectiveTransformV3(keywords: ImageProjectiveTransformV3$): py.Remote
  ImageProjectiveTransformV3_dyn: py.RemoteFunction
  ImageSummary(keywords: ImageSummary$): py.Remote
  ImageSummary_dyn: py.RemoteFunction
  ImmutableConst(keywords: ImmutableConst$): py.Remote
  ImmutableConst_dyn: py.RemoteFunction
  ImportEvent(keywords: ImportEvent$): py.Remote
  ImportEvent_dyn: py.RemoteFunction
  InTopK(keywords: InTopK$): py.Remote
  InTopK_dyn: py.RemoteFunction
  InTopKV2(keywords: InTopKV2$): py.Remote
  InTopKV2_dyn: py.RemoteFunction
  IndexFlatMapDataset(keywords: IndexFlatMapDataset$): py.Remote
  IndexFlatMapDataset_dyn: py.RemoteFunction
  InfeedDequeue(keywords: InfeedDequeue$): py.Remote
  InfeedDequeue_dyn: py.RemoteFunction
  InfeedDequeueTuple(keywords: InfeedDequeueTuple$): py.Remote
  InfeedDequeueTuple_dyn: py.RemoteFunction
  InfeedEnqueue(keywords: InfeedEnqueue$): py.Remote
  InfeedEnqueue_dyn: py.RemoteFunction
  InfeedEnqueuePrelinearizedBuffer(keywords: InfeedEnqueuePrelinearizedBuffer$): py.Remote
  InfeedEnqueuePrelinearizedBuffer_dyn: py.RemoteFunction
  InfeedEnqueueTuple(keywords: InfeedEnqueueTuple$): py.Remote
  InfeedEnqueueTuple_dyn: py.RemoteFunction
  InitializeTable(keywords: InitializeTable$): py.Remote
  InitializeTable_dyn: py.RemoteFunction
  InitializeTableFromDataset(keywords: InitializeTableFromDataset$): py.Remote
  InitializeTableFromDataset_dyn: py.RemoteFunction
  InitializeTableFromTextFile(keywords: InitializeTableFromTextFile$): py.Remote
  InitializeTableFromTextFile_dyn: py.RemoteFunction
  InitializeTableFromTextFileV2(keywords: InitializeTableFromTextFileV2$): py.Remote
  InitializeTableFromTextFileV2_dyn: py.RemoteFunction
  InitializeTableV2(keywords: InitializeTableV2$): py.Remote
  InitializeTableV2_dyn: py.RemoteFunction
  InplaceAdd(keywords: InplaceAdd$): py.Remote
  InplaceAdd_dyn: py.RemoteFunction
  InplaceSub(keywords: InplaceSub$): py.Remote
  InplaceSub_dyn: py.RemoteFunction
  InplaceUpdate(keywords: InplaceUpdate$): py.Remote
  InplaceUpdate_dyn: py.RemoteFunction
  InterleaveDataset(keywords: InterleaveDataset$): py.Remote
  InterleaveDataset_dyn: py.RemoteFunction
  Inv(keywords: Inv$): py.Remote
  Inv_dyn: py.RemoteFunction
  InvGrad(keywords: InvGrad$): py.Remote
  InvGrad_dyn: py.RemoteFunction
  Invert(keywords: Invert$): py.Remote
  Invert_dyn: py.RemoteFunction
  InvertPermutation(keywords: InvertPermutation$): py.Remote
  InvertPermutation_dyn: py.RemoteFunction
  IsBoostedTreesEnsembleInitialized(keywords: IsBoostedTreesEnsembleInitialized$): py.Remote
  IsBoostedTreesEnsembleInitialized_dyn: py.RemoteFunction
  IsBoostedTreesQuantileStreamResourceInitialized(keywords: IsBoostedTreesQuantileStreamResourceInitialized$): py.Remote
  IsBoostedTreesQuantileStreamResourceInitialized_dyn: py.RemoteFunction
  IsFinite(keywords: IsFinite$): py.Remote
  IsFinite_dyn: py.RemoteFunction
  IsInf(keywords: IsInf$): py.Remote
  IsInf_dyn: py.RemoteFunction
  IsNan(keywords: IsNan$): py.Remote
  IsNan_dyn: py.RemoteFunction
  IsTPUEmbeddingInitialized(keywords?: IsTPUEmbeddingInitialized$): py.Remote
  IsTPUEmbeddingInitialized_dyn: py.RemoteFunction
  IsVariableInitialized(keywords: IsVariableInitialized$): py.Remote
  IsVariableInitialized_dyn: py.RemoteFunction
  IsotonicRegression(keywords: IsotonicRegression$): py.Remote
  IsotonicRegression_dyn: py.RemoteFunction
  Iterator(keywords: Iterator$): py.Remote
  Iterator_dyn: py.RemoteFunction
  IteratorFromStringHandle(keywords: IteratorFromStringHandle$): py.Remote
  IteratorFromStringHandle_dyn: py.RemoteFunction
  IteratorFromStringHandleV2(keywords: IteratorFromStringHandleV2$): py.Remote
  IteratorFromStringHandleV2_dyn: py.RemoteFunction
  IteratorGetDevice(keywords: IteratorGetDevice$): py.Remote
  IteratorGetDevice_dyn: py.RemoteFunction
  IteratorGetModelProto(keywords: IteratorGetModelProto$): py.Remote
  IteratorGetModelProto_dyn: py.RemoteFunction
  IteratorGetNext(keywords: IteratorGetNext$): py.Remote
  IteratorGetNext_dyn: py.RemoteFunction
  IteratorGetNextAsOptional(keywords: IteratorGetNextAsOptional$): py.Remote
  IteratorGetNextAsOptional_dyn: py.RemoteFunction
  IteratorGetNextSync(keywords: IteratorGetNextSync$): py.Remote
  IteratorGetNextSync_dyn: py.RemoteFunction
  IteratorToStringHandle(keywords: IteratorToStringHandle$): py.Remote
  IteratorToStringHandle_dyn: py.RemoteFunction
  IteratorV2(keywords: IteratorV2$): py.Remote
  IteratorV2_dyn: py.RemoteFunction
  KMC2ChainInitialization(keywords: KMC2ChainInitialization$): py.Remote
  KMC2ChainInitialization_dyn: py.RemoteFunction
  KmeansPlusPlusInitialization(keywords: KmeansPlusPlusInitialization$): py.Remote
  KmeansPlusPlusInitialization_dyn: py.RemoteFunction
  L2Loss(keywords: L2Loss$): py.Remote
  L2Loss_dyn: py.RemoteFunction
  LMDBDataset(keywords: LMDBDataset$): py.Remote
  LMDBDataset_dyn: py.RemoteFunction
  LMDBReader(keywords?: LMDBReader$): py.Remote
  LMDBReader_dyn: py.RemoteFunction
  LRN(keywords: LRN$): py.Remote
  LRN_dyn: py.RemoteFunction
  LRNGrad(keywords: LRNGrad$): py.Remote
  LRNGrad_dyn: py.RemoteFunction
  LSTMBlockCell(keywords: LSTMBlockCell$): py.Remote
  LSTMBlockCell_dyn: py.RemoteFunction
  LSTMBlockCellGrad(keywords: LSTMBlockCellGrad$): py.Remote
  LSTMBlockCellGrad_dyn: py.RemoteFunction
  LatencyStatsDataset(keywords: LatencyStatsDataset$): py.Remote
  LatencyStatsDataset_dyn: py.RemoteFunction
  LeakyRelu(keywords: LeakyRelu$): py.Remote
  LeakyRelu_dyn: py.RemoteFunction
  LeakyReluGrad(keywords: LeakyReluGrad$): py.Remote
  LeakyReluGrad_dyn: py.RemoteFunction
  LearnedUnigramCandidateSampler(keywords: LearnedUnigramCandidateSampler$): py.Remote
  LearnedUnigramCandidateSampler_dyn: py.RemoteFunction
  LeftShift(keywords: LeftShift$): py.Remote
  LeftShift_dyn: py.RemoteFunction
  LegacyParallelInterleaveDatasetV2(keywords: LegacyParallelInterleaveDatasetV2$): py.Remote
  LegacyParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  Less(keywords: Less$): py.Remote
  Less_dyn: py.RemoteFunction
  LessEqual(keywords: LessEqual$): py.Remote
  LessEqual_dyn: py.RemoteFunction
  Lgamma(keywords: Lgamma$): py.Remote
  Lgamma_dyn: py.RemoteFunction
  LinSpace(keywords: LinSpace$): py.Remote
  LinSpace_dyn: py.RemoteFunction
  ListDataset(keywords: ListDataset$): py.Remote
  ListDataset_dyn: py.RemoteFunction
  ListDiff(keywords: ListDiff$): py.Remote
  ListDiff_dyn: py.RemoteFunction
  ListSnapshotChunksDataset(keywords: ListSnapshotChunksDataset$): py.Remote
  ListSnapshotChunksDataset_dyn: py.RemoteFunction
  LoadAndRemapMatrix(keywords: LoadAndRemapMatrix$): py.Remote
  LoadAndRemapMatrix_dyn: py.RemoteFunction
  LoadDataset(keywords: LoadDataset$): py.Remote
  LoadDataset_dyn: py.RemoteFunction
  LoadTPUEmbeddingADAMParameters(keywords: LoadTPUEmbeddingADAMParameters$): py.Remote
  LoadTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdadeltaParameters(keywords: LoadTPUEmbeddingAdadeltaParameters$): py.Remote
  LoadTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdagradMomentumParameters(keywords: LoadTPUEmbeddingAdagradMomentumParameters$): py.Remote
  LoadTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingAdagradParameters(keywords: LoadTPUEmbeddingAdagradParameters$): py.Remote
  LoadTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingCenteredRMSPropParameters(keywords: LoadTPUEmbeddingCenteredRMSPropParameters$): py.Remote
  LoadTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingFTRLParameters(keywords: LoadTPUEmbeddingFTRLParameters$): py.Remote
  LoadTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingFrequencyEstimatorParameters(keywords: LoadTPUEmbeddingFrequencyEstimatorParameters$): py.Remote
  LoadTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingMDLAdagradLightParameters(keywords: LoadTPUEmbeddingMDLAdagradLightParameters$): py.Remote
  LoadTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingMomentumParameters(keywords: LoadTPUEmbeddingMomentumParameters$): py.Remote
  LoadTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingProximalAdagradParameters(keywords: LoadTPUEmbeddingProximalAdagradParameters$): py.Remote
  LoadTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingProximalYogiParameters(keywords: LoadTPUEmbeddingProximalYogiParameters$): py.Remote
  LoadTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingRMSPropParameters(keywords: LoadTPUEmbeddingRMSPropParameters$): py.Remote
  LoadTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  LoadTPUEmbeddingStochasticGradientDescentParameters(keywords: LoadTPUEmbeddingStochasticGradientDescentParameters$): py.Remote
  LoadTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  Log(keywords: Log$): py.Remote
  Log_dyn: py.RemoteFunction
  Log1p(keywords: Log1p$): py.Remote
  Log1p_dyn: py.RemoteFunction
  LogMatrixDeterminant(keywords: LogMatrixDeterminant$): py.Remote
  LogMatrixDeterminant_dyn: py.RemoteFunction
  LogSoftmax(keywords: LogSoftmax$): py.Remote
  LogSoftmax_dyn: py.RemoteFunction
  LogUniformCandidateSampler(keywords: LogUniformCandidateSampler$): py.Remote
  LogUniformCandidateSampler_dyn: py.RemoteFunction
  LogicalAnd(keywords: LogicalAnd$): py.Remote
  LogicalAnd_dyn: py.RemoteFunction
  LogicalNot(keywords: LogicalNot$): py.Remote
  LogicalNot_dyn: py.RemoteFunction
  LogicalOr(keywords: LogicalOr$): py.Remote
  LogicalOr_dyn: py.RemoteFunction
  LookupTableExport(keywords: LookupTableExport$): py.Remote
  LookupTableExport_dyn: py.RemoteFunction
  LookupTableExportV2(keywords: LookupTableExportV2$): py.Remote
  LookupTableExportV2_dyn: py.RemoteFunction
  LookupTableFind(keywords: LookupTableFind$): py.Remote
  LookupTableFind_dyn: py.RemoteFunction
  LookupTableFindV2(keywords: LookupTableFindV2$): py.Remote
  LookupTableFindV2_dyn: py.RemoteFunction
  LookupTableImport(keywords: LookupTableImport$): py.Remote
  LookupTableImport_dyn: py.RemoteFunction
  LookupTableImportV2(keywords: LookupTableImportV2$): py.Remote
  LookupTableImportV2_dyn: py.RemoteFunction
  LookupTableInsert(keywords: LookupTableInsert$): py.Remote
  LookupTableInsert_dyn: py.RemoteFunction
  LookupTableInsertV2(keywords: LookupTableInsertV2$): py.Remote
  LookupTableInsertV2_dyn: py.RemoteFunction
  LookupTableRemoveV2(keywords: LookupTableRemoveV2$): py.Remote
  LookupTableRemoveV2_dyn: py.RemoteFunction
  LookupTableSize(keywords: LookupTableSize$): py.Remote
  LookupTableSize_dyn: py.RemoteFunction
  LookupTableSizeV2(keywords: LookupTableSizeV2$): py.Remote
  LookupTableSizeV2_dyn: py.RemoteFunction
  LoopCond(keywords: LoopCond$): py.Remote
  LoopCond_dyn: py.RemoteFunction
  LowerBound(keywords: LowerBound$): py.Remote
  LowerBound_dyn: py.RemoteFunction
  Lu(keywords: Lu$): py.Remote
  Lu_dyn: py.RemoteFunction
  MakeIterator(keywords: MakeIterator$): py.Remote
  MakeIterator_dyn: py.RemoteFunction
  MapAndBatchDataset(keywords: MapAndBatchDataset$): py.Remote
  MapAndBatchDataset_dyn: py.RemoteFunction
  MapClear(keywords: MapClear$): py.Remote
  MapClear_dyn: py.RemoteFunction
  MapDataset(keywords: MapDataset$): py.Remote
  MapDataset_dyn: py.RemoteFunction
  MapDefun(keywords: MapDefun$): py.Remote
  MapDefun_dyn: py.RemoteFunction
  MapIncompleteSize(keywords: MapIncompleteSize$): py.Remote
  MapIncompleteSize_dyn: py.RemoteFunction
  MapPeek(keywords: MapPeek$): py.Remote
  MapPeek_dyn: py.RemoteFunction
  MapSize(keywords: MapSize$): py.Remote
  MapSize_dyn: py.RemoteFunction
  MapStage(keywords: MapStage$): py.Remote
  MapStage_dyn: py.RemoteFunction
  MapUnstage(keywords: MapUnstage$): py.Remote
  MapUnstage_dyn: py.RemoteFunction
  MapUnstageNoKey(keywords: MapUnstageNoKey$): py.Remote
  MapUnstageNoKey_dyn: py.RemoteFunction
  MatMul(keywords: MatMul$): py.Remote
  MatMul_dyn: py.RemoteFunction
  MatchingFiles(keywords: MatchingFiles$): py.Remote
  MatchingFiles_dyn: py.RemoteFunction
  MatchingFilesDataset(keywords: MatchingFilesDataset$): py.Remote
  MatchingFilesDataset_dyn: py.RemoteFunction
  MatrixBandPart(keywords: MatrixBandPart$): py.Remote
  MatrixBandPart_dyn: py.RemoteFunction
  MatrixDeterminant(keywords: MatrixDeterminant$): py.Remote
  MatrixDeterminant_dyn: py.RemoteFunction
  MatrixDiag(keywords: MatrixDiag$): py.Remote
  MatrixDiag_dyn: py.RemoteFunction
  MatrixDiagPart(keywords: MatrixDiagPart$): py.Remote
  MatrixDiagPart_dyn: py.RemoteFunction
  MatrixDiagPartV2(keywords: MatrixDiagPartV2$): py.Remote
  MatrixDiagPartV2_dyn: py.RemoteFunction
  MatrixDiagPartV3(keywords: MatrixDiagPartV3$): py.Remote
  MatrixDiagPartV3_dyn: py.RemoteFunction
  MatrixDiagV2(keywords: MatrixDiagV2$): py.Remote
  MatrixDiagV2_dyn: py.RemoteFunction
  MatrixDiagV3(keywords: MatrixDiagV3$): py.Remote
  MatrixDiagV3_dyn: py.RemoteFunction
  MatrixExponential(keywords: MatrixExponential$): py.Remote
  MatrixExponential_dyn: py.RemoteFunction
  MatrixInverse(keywords: MatrixInverse$): py.Remote
  MatrixInverse_dyn: py.RemoteFunction
  MatrixLogarithm(keywords: MatrixLogarithm$): py.Remote
  MatrixLogarithm_dyn: py.RemoteFunction
  MatrixSetDiag(keywords: MatrixSetDiag$): py.Remote
  MatrixSetDiag_dyn: py.RemoteFunction
  MatrixSetDiagV2(keywords: MatrixSetDiagV2$): py.Remote
  MatrixSetDiagV2_dyn: py.RemoteFunction
  MatrixSetDiagV3(keywords: MatrixSetDiagV3$): py.Remote
  MatrixSetDiagV3_dyn: py.RemoteFunction
  MatrixSolve(keywords: MatrixSolve$): py.Remote
  MatrixSolve_dyn: py.RemoteFunction
  MatrixSolveLs(keywords: MatrixSolveLs$): py.Remote
  MatrixSolveLs_dyn: py.RemoteFunction
  MatrixSquareRoot(keywords: MatrixSquareRoot$): py.Remote
  MatrixSquareRoot_dyn: py.RemoteFunction
  MatrixTriangularSolve(keywords: MatrixTriangularSolve$): py.Remote
  MatrixTriangularSolve_dyn: py.RemoteFunction
  Max(keywords: Max$): py.Remote
  Max_dyn: py.RemoteFunction
  MaxIntraOpParallelismDataset(keywords: MaxIntraOpParallelismDataset$): py.Remote
  MaxIntraOpParallelismDataset_dyn: py.RemoteFunction
  MaxPool(keywords: MaxPool$): py.Remote
  MaxPool_dyn: py.RemoteFunction
  MaxPool3D(keywords: MaxPool3D$): py.Remote
  MaxPool3D_dyn: py.RemoteFunction
  MaxPool3DGrad(keywords: MaxPool3DGrad$): py.Remote
  MaxPool3DGrad_dyn: py.RemoteFunction
  MaxPool3DGradGrad(keywords: MaxPool3DGradGrad$): py.Remote
  MaxPool3DGradGrad_dyn: py.RemoteFunction
  MaxPoolGrad(keywords: MaxPoolGrad$): py.Remote
  MaxPoolGrad_dyn: py.RemoteFunction
  MaxPoolGradGrad(keywords: MaxPoolGradGrad$): py.Remote
  MaxPoolGradGrad_dyn: py.RemoteFunction
  MaxPoolGradGradV2(keywords: MaxPoolGradGradV2$): py.Remote
  MaxPoolGradGradV2_dyn: py.RemoteFunction
  MaxPoolGradGradWithArgmax(keywords: MaxPoolGradGradWithArgmax$): py.Remote
  MaxPoolGradGradWithArgmax_dyn: py.RemoteFunction
  MaxPoolGradV2(keywords: MaxPoolGradV2$): py.Remote
  MaxPoolGradV2_dyn: py.RemoteFunction
  MaxPoolGradWithArgmax(keywords: MaxPoolGradWithArgmax$): py.Remote
  MaxPoolGradWithArgmax_dyn: py.RemoteFunction
  MaxPoolV2(keywords: MaxPoolV2$): py.Remote
  MaxPoolV2_dyn: py.RemoteFunction
  MaxPoolWithArgmax(keywords: MaxPoolWithArgmax$): py.Remote
  MaxPoolWithArgmax_dyn: py.RemoteFunction
  Maximum(keywords: Maximum$): py.Remote
  Maximum_dyn: py.RemoteFunction
  Mean(keywords: Mean$): py.Remote
  Mean_dyn: py.RemoteFunction
  Merge(keywords: Merge$): py.Remote
  Merge_dyn: py.RemoteFunction
  MergeSummary(keywords: MergeSummary$): py.Remote
  MergeSummary_dyn: py.RemoteFunction
  MergeV2Checkpoints(keywords: MergeV2Checkpoints$): py.Remote
  MergeV2Checkpoints_dyn: py.RemoteFunction
  Mfcc(keywords: Mfcc$): py.Remote
  Mfcc_dyn: py.RemoteFunction
  Min(keywords: Min$): py.Remote
  Min_dyn: py.RemoteFunction
  Minimum(keywords: Minimum$): py.Remote
  Minimum_dyn: py.RemoteFunction
  MirrorPad(keywords: MirrorPad$): py.Remote
  MirrorPad_dyn: py.RemoteFunction
  MirrorPadGrad(keywords: MirrorPadGrad$): py.Remote
  MirrorPadGrad_dyn: py.RemoteFunction
  Mod(keywords: Mod$): py.Remote
  Mod_dyn: py.RemoteFunction
  ModelDataset(keywords: ModelDataset$): py.Remote
  ModelDataset_dyn: py.RemoteFunction
  Mul(keywords: Mul$): py.Remote
  Mul_dyn: py.RemoteFunction
  MulNoNan(keywords: MulNoNan$): py.Remote
  MulNoNan_dyn: py.RemoteFunction
  MultiDeviceIterator(keywords: MultiDeviceIterator$): py.Remote
  MultiDeviceIterator_dyn: py.RemoteFunction
  MultiDeviceIteratorFromStringHandle(keywords: MultiDeviceIteratorFromStringHandle$): py.Remote
  MultiDeviceIteratorFromStringHandle_dyn: py.RemoteFunction
  MultiDeviceIteratorGetNextFromShard(keywords: MultiDeviceIteratorGetNextFromShard$): py.Remote
  MultiDeviceIteratorGetNextFromShard_dyn: py.RemoteFunction
  MultiDeviceIteratorInit(keywords: MultiDeviceIteratorInit$): py.Remote
  MultiDeviceIteratorInit_dyn: py.RemoteFunction
  MultiDeviceIteratorToStringHandle(keywords: MultiDeviceIteratorToStringHandle$): py.Remote
  MultiDeviceIteratorToStringHandle_dyn: py.RemoteFunction
  Multinomial(keywords: Multinomial$): py.Remote
  Multinomial_dyn: py.RemoteFunction
  MutableDenseHashTable(keywords: MutableDenseHashTable$): py.Remote
  MutableDenseHashTable_dyn: py.RemoteFunction
  MutableDenseHashTableV2(keywords: MutableDenseHashTableV2$): py.Remote
  MutableDenseHashTableV2_dyn: py.RemoteFunction
  MutableHashTable(keywords: MutableHashTable$): py.Remote
  MutableHashTable_dyn: py.RemoteFunction
  MutableHashTableOfTensors(keywords: MutableHashTableOfTensors$): py.Remote
  MutableHashTableOfTensors_dyn: py.RemoteFunction
  MutableHashTableOfTensorsV2(keywords: MutableHashTableOfTensorsV2$): py.Remote
  MutableHashTableOfTensorsV2_dyn: py.RemoteFunction
  MutableHashTableV2(keywords: MutableHashTableV2$): py.Remote
  MutableHashTableV2_dyn: py.RemoteFunction
  MutexLock(keywords: MutexLock$): py.Remote
  MutexLock_dyn: py.RemoteFunction
  MutexV2(keywords?: MutexV2$): py.Remote
  MutexV2_dyn: py.RemoteFunction
  NcclAllReduce(keywords: NcclAllReduce$): py.Remote
  NcclAllReduce_dyn: py.RemoteFunction
  NcclBroadcast(keywords: NcclBroadcast$): py.Remote
  NcclBroadcast_dyn: py.RemoteFunction
  NcclReduce(keywords: NcclReduce$): py.Remote
  NcclReduce_dyn: py.RemoteFunction
  Ndtri(keywords: Ndtri$): py.Remote
  Ndtri_dyn: py.RemoteFunction
  NearestNeighbors(keywords: NearestNeighbors$): py.Remote
  NearestNeighbors_dyn: py.RemoteFunction
  Neg(keywords: Neg$): py.Remote
  Neg_dyn: py.RemoteFunction
  NextAfter(keywords: NextAfter$): py.Remote
  NextAfter_dyn: py.RemoteFunction
  NextIteration(keywords: NextIteration$): py.Remote
  NextIteration_dyn: py.RemoteFunction
  NoOp(keywords?: NoOp$): py.Remote
  NoOp_dyn: py.RemoteFunction
  NonDeterministicInts(keywords: NonDeterministicInts$): py.Remote
  NonDeterministicInts_dyn: py.RemoteFunction
  NonMaxSuppression(keywords: NonMaxSuppression$): py.Remote
  NonMaxSuppression_dyn: py.RemoteFunction
  NonMaxSuppressionV2(keywords: NonMaxSuppressionV2$): py.Remote
  NonMaxSuppressionV2_dyn: py.RemoteFunction
  NonMaxSuppressionV3(keywords: NonMaxSuppressionV3$): py.Remote
  NonMaxSuppressionV3_dyn: py.RemoteFunction
  NonMaxSuppressionV4(keywords: NonMaxSuppressionV4$): py.Remote
  NonMaxSuppressionV4_dyn: py.RemoteFunction
  NonMaxSuppressionV5(keywords: NonMaxSuppressionV5$): py.Remote
  NonMaxSuppressionV5_dyn: py.RemoteFunction
  NonMaxSuppressionWithOverlaps(keywords: NonMaxSuppressionWithOverlaps$): py.Remote
  NonMaxSuppressionWithOverlaps_dyn: py.RemoteFunction
  NonSerializableDataset(keywords: NonSerializableDataset$): py.Remote
  NonSerializableDataset_dyn: py.RemoteFunction
  NotEqual(keywords: NotEqual$): py.Remote
  NotEqual_dyn: py.RemoteFunction
  NthElement(keywords: NthElement$): py.Remote
  NthElement_dyn: py.RemoteFunction
  OneHot(keywords: OneHot$): py.Remote
  OneHot_dyn: py.RemoteFunction
  OneShotIterator(keywords: OneShotIterator$): py.Remote
  OneShotIterator_dyn: py.RemoteFunction
  OnesLike(keywords: OnesLike$): py.Remote
  OnesLike_dyn: py.RemoteFunction
  OptimizeDataset(keywords: OptimizeDataset$): py.Remote
  OptimizeDataset_dyn: py.RemoteFunction
  OptimizeDatasetV2(keywords: OptimizeDatasetV2$): py.Remote
  OptimizeDatasetV2_dyn: py.RemoteFunction
  OptionalFromValue(keywords: OptionalFromValue$): py.Remote
  OptionalFromValue_dyn: py.RemoteFunction
  OptionalGetValue(keywords: OptionalGetValue$): py.Remote
  OptionalGetValue_dyn: py.RemoteFunction
  OptionalHasValue(keywords: OptionalHasValue$): py.Remote
  OptionalHasValue_dyn: py.RemoteFunction
  OptionalNone(keywords?: OptionalNone$): py.Remote
  OptionalNone_dyn: py.RemoteFunction
  OptionsDataset(keywords: OptionsDataset$): py.Remote
  OptionsDataset_dyn: py.RemoteFunction
  OrderedMapClear(keywords: OrderedMapClear$): py.Remote
  OrderedMapClear_dyn: py.RemoteFunction
  OrderedMapIncompleteSize(keywords: OrderedMapIncompleteSize$): py.Remote
  OrderedMapIncompleteSize_dyn: py.RemoteFunction
  OrderedMapPeek(keywords: OrderedMapPeek$): py.Remote
  OrderedMapPeek_dyn: py.RemoteFunction
  OrderedMapSize(keywords: OrderedMapSize$): py.Remote
  OrderedMapSize_dyn: py.RemoteFunction
  OrderedMapStage(keywords: OrderedMapStage$): py.Remote
  OrderedMapStage_dyn: py.RemoteFunction
  OrderedMapUnstage(keywords: OrderedMapUnstage$): py.Remote
  OrderedMapUnstage_dyn: py.RemoteFunction
  OrderedMapUnstageNoKey(keywords: OrderedMapUnstageNoKey$): py.Remote
  OrderedMapUnstageNoKey_dyn: py.RemoteFunction
  OutfeedDequeue(keywords: OutfeedDequeue$): py.Remote
  OutfeedDequeue_dyn: py.RemoteFunction
  OutfeedDequeueTuple(keywords: OutfeedDequeueTuple$): py.Remote
  OutfeedDequeueTuple_dyn: py.RemoteFunction
  OutfeedDequeueTupleV2(keywords: OutfeedDequeueTupleV2$): py.Remote
  OutfeedDequeueTupleV2_dyn: py.RemoteFunction
  OutfeedDequeueV2(keywords: OutfeedDequeueV2$): py.Remote
  OutfeedDequeueV2_dyn: py.RemoteFunction
  OutfeedEnqueue(keywords: OutfeedEnqueue$): py.Remote
  OutfeedEnqueue_dyn: py.RemoteFunction
  OutfeedEnqueueTuple(keywords: OutfeedEnqueueTuple$): py.Remote
  OutfeedEnqueueTuple_dyn: py.RemoteFunction
  Pack(keywords: Pack$): py.Remote
  Pack_dyn: py.RemoteFunction
  Pad(keywords: Pad$): py.Remote
  Pad_dyn: py.RemoteFunction
  PadV2(keywords: PadV2$): py.Remote
  PadV2_dyn: py.RemoteFunction
  PaddedBatchDataset(keywords: PaddedBatchDataset$): py.Remote
  PaddedBatchDataset_dyn: py.RemoteFunction
  PaddedBatchDatasetV2(keywords: PaddedBatchDatasetV2$): py.Remote
  PaddedBatchDatasetV2_dyn: py.RemoteFunction
  PaddingFIFOQueue(keywords: PaddingFIFOQueue$): py.Remote
  PaddingFIFOQueue_dyn: py.RemoteFunction
  PaddingFIFOQueueV2(keywords: PaddingFIFOQueueV2$): py.Remote
  PaddingFIFOQueueV2_dyn: py.RemoteFunction
  ParallelBatchDataset(keywords: ParallelBatchDataset$): py.Remote
  ParallelBatchDataset_dyn: py.RemoteFunction
  ParallelConcat(keywords: ParallelConcat$): py.Remote
  ParallelConcat_dyn: py.RemoteFunction
  ParallelDynamicStitch(keywords: ParallelDynamicStitch$): py.Remote
  ParallelDynamicStitch_dyn: py.RemoteFunction
  ParallelFilterDataset(keywords: ParallelFilterDataset$): py.Remote
  ParallelFilterDataset_dyn: py.RemoteFunction
  ParallelInterleaveDataset(keywords: ParallelInterleaveDataset$): py.Remote
  ParallelInterleaveDataset_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV2(keywords: ParallelInterleaveDatasetV2$): py.Remote
  ParallelInterleaveDatasetV2_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV3(keywords: ParallelInterleaveDatasetV3$): py.Remote
  ParallelInterleaveDatasetV3_dyn: py.RemoteFunction
  ParallelInterleaveDatasetV4(keywords: ParallelInterleaveDatasetV4$): py.Remote
  ParallelInterleaveDatasetV4_dyn: py.RemoteFunction
  ParallelMapDataset(keywords: ParallelMapDataset$): py.Remote
  ParallelMapDataset_dyn: py.RemoteFunction
  ParallelMapDatasetV2(keywords: ParallelMapDatasetV2$): py.Remote
  ParallelMapDatasetV2_dyn: py.RemoteFunction
  ParameterizedTruncatedNormal(keywords: ParameterizedTruncatedNormal$): py.Remote
  ParameterizedTruncatedNormal_dyn: py.RemoteFunction
  ParseExample(keywords: ParseExample$): py.Remote
  ParseExample_dyn: py.RemoteFunction
  ParseExampleDataset(keywords: ParseExampleDataset$): py.Remote
  ParseExampleDataset_dyn: py.RemoteFunction
  ParseExampleDatasetV2(keywords: ParseExampleDatasetV2$): py.Remote
  ParseExampleDatasetV2_dyn: py.RemoteFunction
  ParseExampleV2(keywords: ParseExampleV2$): py.Remote
  ParseExampleV2_dyn: py.RemoteFunction
  ParseSequenceExample(keywords: ParseSequenceExample$): py.Remote
  ParseSequenceExample_dyn: py.RemoteFunction
  ParseSequenceExampleV2(keywords: ParseSequenceExampleV2$): py.Remote
  ParseSequenceExampleV2_dyn: py.RemoteFunction
  ParseSingleExample(keywords: ParseSingleExample$): py.Remote
  ParseSingleExample_dyn: py.RemoteFunction
  ParseSingleSequenceExample(keywords: ParseSingleSequenceExample$): py.Remote
  ParseSingleSequenceExample_dyn: py.RemoteFunction
  ParseTensor(keywords: ParseTensor$): py.Remote
  ParseTensor_dyn: py.RemoteFunction
  PartitionedCall(keywords: PartitionedCall$): py.Remote
  PartitionedCall_dyn: py.RemoteFunction
  Placeholder(keywords: Placeholder$): py.Remote
  Placeholder_dyn: py.RemoteFunction
  PlaceholderV2(keywords: PlaceholderV2$): py.Remote
  PlaceholderV2_dyn: py.RemoteFunction
  PlaceholderWithDefault(keywords: PlaceholderWithDefault$): py.Remote
  PlaceholderWithDefault_dyn: py.RemoteFunction
  Polygamma(keywords: Polygamma$): py.Remote
  Polygamma_dyn: py.RemoteFunction
  PopulationCount(keywords: PopulationCount$): py.Remote
  PopulationCount_dyn: py.RemoteFunction
  Pow(keywords: Pow$): py.Remote
  Pow_dyn: py.RemoteFunction
  PrefetchDataset(keywords: PrefetchDataset$): py.Remote
  PrefetchDataset_dyn: py.RemoteFunction
  Prelinearize(keywords: Prelinearize$): py.Remote
  Prelinearize_dyn: py.RemoteFunction
  PrelinearizeTuple(keywords: PrelinearizeTuple$): py.Remote
  PrelinearizeTuple_dyn: py.RemoteFunction
  PreventGradient(keywords: PreventGradient$): py.Remote
  PreventGradient_dyn: py.RemoteFunction
  Print(keywords: Print$): py.Remote
  Print_dyn: py.RemoteFunction
  PrintV2(keywords: PrintV2$): py.Remote
  PrintV2_dyn: py.RemoteFunction
  PriorityQueue(keywords: PriorityQueue$): py.Remote
  PriorityQueue_dyn: py.RemoteFunction
  PriorityQueueV2(keywords: PriorityQueueV2$): py.Remote
  PriorityQueueV2_dyn: py.RemoteFunction
  PrivateThreadPoolDataset(keywords: PrivateThreadPoolDataset$): py.Remote
  PrivateThreadPoolDataset_dyn: py.RemoteFunction
  Prod(keywords: Prod$): py.Remote
  Prod_dyn: py.RemoteFunction
  PyFunc(keywords: PyFunc$): py.Remote
  PyFunc_dyn: py.RemoteFunction
  PyFuncStateless(keywords: PyFuncStateless$): py.Remote
  PyFuncStateless_dyn: py.RemoteFunction
  Qr(keywords: Qr$): py.Remote
  Qr_dyn: py.RemoteFunction
  QuantizeAndDequantize(keywords: QuantizeAndDequantize$): py.Remote
  QuantizeAndDequantize_dyn: py.RemoteFunction
  QuantizeAndDequantizeV2(keywords: QuantizeAndDequantizeV2$): py.Remote
  QuantizeAndDequantizeV2_dyn: py.RemoteFunction
  QuantizeAndDequantizeV3(keywords: QuantizeAndDequantizeV3$): py.Remote
  QuantizeAndDequantizeV3_dyn: py.RemoteFunction
  QuantizeAndDequantizeV4(keywords: QuantizeAndDequantizeV4$): py.Remote
  QuantizeAndDequantizeV4_dyn: py.RemoteFunction
  QuantizeAndDequantizeV4Grad(keywords: QuantizeAndDequantizeV4Grad$): py.Remote
  QuantizeAndDequantizeV4Grad_dyn: py.RemoteFunction
  QuantizeDownAndShrinkRange(keywords: QuantizeDownAndShrinkRange$): py.Remote
  QuantizeDownAndShrinkRange_dyn: py.RemoteFunction
  QuantizeV2(keywords: QuantizeV2$): py.Remote
  QuantizeV2_dyn: py.RemoteFunction
  QuantizedAdd(keywords: QuantizedAdd$): py.Remote
  QuantizedAdd_dyn: py.RemoteFunction
  QuantizedAvgPool(keywords: QuantizedAvgPool$): py.Remote
  QuantizedAvgPool_dyn: py.RemoteFunction
  QuantizedBatchNormWithGlobalNormalization(keywords: QuantizedBatchNormWithGlobalNormalization$): py.Remote
  QuantizedBatchNormWithGlobalNormalization_dyn: py.RemoteFunction
  QuantizedBiasAdd(keywords: QuantizedBiasAdd$): py.Remote
  QuantizedBiasAdd_dyn: py.RemoteFunction
  QuantizedConcat(keywords: QuantizedConcat$): py.Remote
  QuantizedConcat_dyn: py.RemoteFunction
  QuantizedConv2D(keywords: QuantizedConv2D$): py.Remote
  QuantizedConv2D_dyn: py.RemoteFunction
  QuantizedConv2DAndRelu(keywords: QuantizedConv2DAndRelu$): py.Remote
  QuantizedConv2DAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DAndReluAndRequantize(keywords: QuantizedConv2DAndReluAndRequantize$): py.Remote
  QuantizedConv2DAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DAndRequantize(keywords: QuantizedConv2DAndRequantize$): py.Remote
  QuantizedConv2DAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DPerChannel(keywords: QuantizedConv2DPerChannel$): py.Remote
  QuantizedConv2DPerChannel_dyn: py.RemoteFunction
  QuantizedConv2DWithBias(keywords: QuantizedConv2DWithBias$): py.Remote
  QuantizedConv2DWithBias_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndRelu(keywords: QuantizedConv2DWithBiasAndRelu$): py.Remote
  QuantizedConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndReluAndRequantize(keywords: QuantizedConv2DWithBiasAndReluAndRequantize$): py.Remote
  QuantizedConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasAndRequantize(keywords: QuantizedConv2DWithBiasAndRequantize$): py.Remote
  QuantizedConv2DWithBiasAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSignedSumAndReluAndRequantize(keywords: QuantizedConv2DWithBiasSignedSumAndReluAndRequantize$): py.Remote
  QuantizedConv2DWithBiasSignedSumAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSumAndRelu(keywords: QuantizedConv2DWithBiasSumAndRelu$): py.Remote
  QuantizedConv2DWithBiasSumAndRelu_dyn: py.RemoteFunction
  QuantizedConv2DWithBiasSumAndReluAndRequantize(keywords: QuantizedConv2DWithBiasSumAndReluAndRequantize$): py.Remote
  QuantizedConv2DWithBiasSumAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2D(keywords: QuantizedDepthwiseConv2D$): py.Remote
  QuantizedDepthwiseConv2D_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBias(keywords: QuantizedDepthwiseConv2DWithBias$): py.Remote
  QuantizedDepthwiseConv2DWithBias_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBiasAndRelu(keywords: QuantizedDepthwiseConv2DWithBiasAndRelu$): py.Remote
  QuantizedDepthwiseConv2DWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize(keywords: QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize$): py.Remote
  QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedInstanceNorm(keywords: QuantizedInstanceNorm$): py.Remote
  QuantizedInstanceNorm_dyn: py.RemoteFunction
  QuantizedMatMul(keywords: QuantizedMatMul$): py.Remote
  QuantizedMatMul_dyn: py.RemoteFunction
  QuantizedMatMulWithBias(keywords: QuantizedMatMulWithBias$): py.Remote
  QuantizedMatMulWithBias_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndDequantize(keywords: QuantizedMatMulWithBiasAndDequantize$): py.Remote
  QuantizedMatMulWithBiasAndDequantize_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndRelu(keywords: QuantizedMatMulWithBiasAndRelu$): py.Remote
  QuantizedMatMulWithBiasAndRelu_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndReluAndRequantize(keywords: QuantizedMatMulWithBiasAndReluAndRequantize$): py.Remote
  QuantizedMatMulWithBiasAndReluAndRequantize_dyn: py.RemoteFunction
  QuantizedMatMulWithBiasAndRequantize(keywords: QuantizedMatMulWithBiasAndRequantize$): py.Remote
  QuantizedMatMulWithBiasAndRequantize_dyn: py.RemoteFunction
  QuantizedMaxPool(keywords: QuantizedMaxPool$): py.Remote
  QuantizedMaxPool_dyn: py.RemoteFunction
  QuantizedMul(keywords: QuantizedMul$): py.Remote
  QuantizedMul_dyn: py.RemoteFunction
  QuantizedRelu(keywords: QuantizedRelu$): py.Remote
  QuantizedRelu_dyn: py.RemoteFunction
  QuantizedRelu6(keywords: QuantizedRelu6$): py.Remote
  QuantizedRelu6_dyn: py.RemoteFunction
  QuantizedReluX(keywords: QuantizedReluX$): py.Remote
  QuantizedReluX_dyn: py.RemoteFunction
  QuantizedReshape(keywords: QuantizedReshape$): py.Remote
  QuantizedReshape_dyn: py.RemoteFunction
  QuantizedResizeBilinear(keywords: QuantizedResizeBilinear$): py.Remote
  QuantizedResizeBilinear_dyn: py.RemoteFunction
  QueueClose(keywords: QueueClose$): py.Remote
  QueueClose_dyn: py.RemoteFunction
  QueueCloseV2(keywords: QueueCloseV2$): py.Remote
  QueueCloseV2_dyn: py.RemoteFunction
  QueueDequeue(keywords: QueueDequeue$): py.Remote
  QueueDequeue_dyn: py.RemoteFunction
  QueueDequeueMany(keywords: QueueDequeueMany$): py.Remote
  QueueDequeueMany_dyn: py.RemoteFunction
  QueueDequeueManyV2(keywords: QueueDequeueManyV2$): py.Remote
  QueueDequeueManyV2_dyn: py.RemoteFunction
  QueueDequeueUpTo(keywords: QueueDequeueUpTo$): py.Remote
  QueueDequeueUpTo_dyn: py.RemoteFunction
  QueueDequeueUpToV2(keywords: QueueDequeueUpToV2$): py.Remote
  QueueDequeueUpToV2_dyn: py.RemoteFunction
  QueueDequeueV2(keywords: QueueDequeueV2$): py.Remote
  QueueDequeueV2_dyn: py.RemoteFunction
  QueueEnqueue(keywords: QueueEnqueue$): py.Remote
  QueueEnqueue_dyn: py.RemoteFunction
  QueueEnqueueMany(keywords: QueueEnqueueMany$): py.Remote
  QueueEnqueueMany_dyn: py.RemoteFunction
  QueueEnqueueManyV2(keywords: QueueEnqueueManyV2$): py.Remote
  QueueEnqueueManyV2_dyn: py.RemoteFunction
  QueueEnqueueV2(keywords: QueueEnqueueV2$): py.Remote
  QueueEnqueueV2_dyn: py.RemoteFunction
  QueueIsClosed(keywords: QueueIsClosed$): py.Remote
  QueueIsClosed_dyn: py.RemoteFunction
  QueueIsClosedV2(keywords: QueueIsClosedV2$): py.Remote
  QueueIsClosedV2_dyn: py.RemoteFunction
  QueueSize(keywords: QueueSize$): py.Remote
  QueueSize_dyn: py.RemoteFunction
  QueueSizeV2(keywords: QueueSizeV2$): py.Remote
  QueueSizeV2_dyn: py.RemoteFunction
  RFFT(keywords: RFFT$): py.Remote
  RFFT_dyn: py.RemoteFunction
  RFFT2D(keywords: RFFT2D$): py.Remote
  RFFT2D_dyn: py.RemoteFunction
  RFFT3D(keywords: RFFT3D$): py.Remote
  RFFT3D_dyn: py.RemoteFunction
  RFFTND(keywords: RFFTND$): py.Remote
  RFFTND_dyn: py.RemoteFunction
  RGBToHSV(keywords: RGBToHSV$): py.Remote
  RGBToHSV_dyn: py.RemoteFunction
  RaggedBincount(keywords: RaggedBincount$): py.Remote
  RaggedBincount_dyn: py.RemoteFunction
  RaggedCountSparseOutput(keywords: RaggedCountSparseOutput$): py.Remote
  RaggedCountSparseOutput_dyn: py.RemoteFunction
  RaggedCross(keywords: RaggedCross$): py.Remote
  RaggedCross_dyn: py.RemoteFunction
  RaggedFillEmptyRows(keywords: RaggedFillEmptyRows$): py.Remote
  RaggedFillEmptyRows_dyn: py.RemoteFunction
  RaggedFillEmptyRowsGrad(keywords: RaggedFillEmptyRowsGrad$): py.Remote
  RaggedFillEmptyRowsGrad_dyn: py.RemoteFunction
  RaggedGather(keywords: RaggedGather$): py.Remote
  RaggedGather_dyn: py.RemoteFunction
  RaggedRange(keywords: RaggedRange$): py.Remote
  RaggedRange_dyn: py.RemoteFunction
  RaggedTensorFromVariant(keywords: RaggedTensorFromVariant$): py.Remote
  RaggedTensorFromVariant_dyn: py.RemoteFunction
  RaggedTensorToSparse(keywords: RaggedTensorToSparse$): py.Remote
  RaggedTensorToSparse_dyn: py.RemoteFunction
  RaggedTensorToTensor(keywords: RaggedTensorToTensor$): py.Remote
  RaggedTensorToTensor_dyn: py.RemoteFunction
  RaggedTensorToVariant(keywords: RaggedTensorToVariant$): py.Remote
  RaggedTensorToVariant_dyn: py.RemoteFunction
  RaggedTensorToVariantGradient(keywords: RaggedTensorToVariantGradient$): py.Remote
  RaggedTensorToVariantGradient_dyn: py.RemoteFunction
  RandomCrop(keywords: RandomCrop$): py.Remote
  RandomCrop_dyn: py.RemoteFunction
  RandomDataset(keywords: RandomDataset$): py.Remote
  RandomDataset_dyn: py.RemoteFunction
  RandomDatasetV2(keywords: RandomDatasetV2$): py.Remote
  RandomDatasetV2_dyn: py.RemoteFunction
  RandomGamma(keywords: RandomGamma$): py.Remote
  RandomGamma_dyn: py.RemoteFunction
  RandomGammaGrad(keywords: RandomGammaGrad$): py.Remote
  RandomGammaGrad_dyn: py.RemoteFunction
  RandomIndexShuffle(keywords: RandomIndexShuffle$): py.Remote
  RandomIndexShuffle_dyn: py.RemoteFunction
  RandomPoisson(keywords: RandomPoisson$): py.Remote
  RandomPoisson_dyn: py.RemoteFunction
  RandomPoissonV2(keywords: RandomPoissonV2$): py.Remote
  RandomPoissonV2_dyn: py.RemoteFunction
  RandomShuffle(keywords: RandomShuffle$): py.Remote
  RandomShuffle_dyn: py.RemoteFunction
  RandomShuffleQueue(keywords: RandomShuffleQueue$): py.Remote
  RandomShuffleQueue_dyn: py.RemoteFunction
  RandomShuffleQueueV2(keywords: RandomShuffleQueueV2$): py.Remote
  RandomShuffleQueueV2_dyn: py.RemoteFunction
  RandomStandardNormal(keywords: RandomStandardNormal$): py.Remote
  RandomStandardNormal_dyn: py.RemoteFunction
  RandomUniform(keywords: RandomUniform$): py.Remote
  RandomUniform_dyn: py.RemoteFunction
  RandomUniformInt(keywords: RandomUniformInt$): py.Remote
  RandomUniformInt_dyn: py.RemoteFunction
  Range(keywords: Range$): py.Remote
  Range_dyn: py.RemoteFunction
  RangeDataset(keywords: RangeDataset$): py.Remote
  RangeDataset_dyn: py.RemoteFunction
  Rank(keywords: Rank$): py.Remote
  Rank_dyn: py.RemoteFunction
  ReadFile(keywords: ReadFile$): py.Remote
  ReadFile_dyn: py.RemoteFunction
  ReadVariableOp(keywords: ReadVariableOp$): py.Remote
  ReadVariableOp_dyn: py.RemoteFunction
  ReadVariableXlaSplitND(keywords: ReadVariableXlaSplitND$): py.Remote
  ReadVariableXlaSplitND_dyn: py.RemoteFunction
  ReaderNumRecordsProduced(keywords: ReaderNumRecordsProduced$): py.Remote
  ReaderNumRecordsProduced_dyn: py.RemoteFunction
  ReaderNumRecordsProducedV2(keywords: ReaderNumRecordsProducedV2$): py.Remote
  ReaderNumRecordsProducedV2_dyn: py.RemoteFunction
  ReaderNumWorkUnitsCompleted(keywords: ReaderNumWorkUnitsCompleted$): py.Remote
  ReaderNumWorkUnitsCompleted_dyn: py.RemoteFunction
  ReaderNumWorkUnitsCompletedV2(keywords: ReaderNumWorkUnitsCompletedV2$): py.Remote
  ReaderNumWorkUnitsCompletedV2_dyn: py.RemoteFunction
  ReaderRead(keywords: ReaderRead$): py.Remote
  ReaderRead_dyn: py.RemoteFunction
  ReaderReadUpTo(keywords: ReaderReadUpTo$): py.Remote
  ReaderReadUpTo_dyn: py.RemoteFunction
  ReaderReadUpToV2(keywords: ReaderReadUpToV2$): py.Remote
  ReaderReadUpToV2_dyn: py.RemoteFunction
  ReaderReadV2(keywords: ReaderReadV2$): py.Remote
  ReaderReadV2_dyn: py.RemoteFunction
  ReaderReset(keywords: ReaderReset$): py.Remote
  ReaderReset_dyn: py.RemoteFunction
  ReaderResetV2(keywords: ReaderResetV2$): py.Remote
  ReaderResetV2_dyn: py.RemoteFunction
  ReaderRestoreState(keywords: ReaderRestoreState$): py.Remote
  ReaderRestoreState_dyn: py.RemoteFunction
  ReaderRestoreStateV2(keywords: ReaderRestoreStateV2$): py.Remote
  ReaderRestoreStateV2_dyn: py.RemoteFunction
  ReaderSerializeState(keywords: ReaderSerializeState$): py.Remote
  ReaderSerializeState_dyn: py.RemoteFunction
  ReaderSerializeStateV2(keywords: ReaderSerializeStateV2$): py.Remote
  ReaderSerializeStateV2_dyn: py.RemoteFunction
  Real(keywords: Real$): py.Remote
  Real_dyn: py.RemoteFunction
  RealDiv(keywords: RealDiv$): py.Remote
  RealDiv_dyn: py.RemoteFunction
  RebatchDataset(keywords: RebatchDataset$): py.Remote
  RebatchDataset_dyn: py.RemoteFunction
  RebatchDatasetV2(keywords: RebatchDatasetV2$): py.Remote
  RebatchDatasetV2_dyn: py.RemoteFunction
  Reciprocal(keywords: Reciprocal$): py.Remote
  Reciprocal_dyn: py.RemoteFunction
  ReciprocalGrad(keywords: ReciprocalGrad$): py.Remote
  ReciprocalGrad_dyn: py.RemoteFunction
  RecordInput(keywords: RecordInput$): py.Remote
  RecordInput_dyn: py.RemoteFunction
  Recv(keywords: Recv$): py.Remote
  Recv_dyn: py.RemoteFunction
  RecvTPUEmbeddingActivations(keywords: RecvTPUEmbeddingActivations$): py.Remote
  RecvTPUEmbeddingActivations_dyn: py.RemoteFunction
  ReduceDataset(keywords: ReduceDataset$): py.Remote
  ReduceDataset_dyn: py.RemoteFunction
  ReduceJoin(keywords: ReduceJoin$): py.Remote
  ReduceJoin_dyn: py.RemoteFunction
  RefEnter(keywords: RefEnter$): py.Remote
  RefEnter_dyn: py.RemoteFunction
  RefExit(keywords: RefExit$): py.Remote
  RefExit_dyn: py.RemoteFunction
  RefIdentity(keywords: RefIdentity$): py.Remote
  RefIdentity_dyn: py.RemoteFunction
  RefMerge(keywords: RefMerge$): py.Remote
  RefMerge_dyn: py.RemoteFunction
  RefNextIteration(keywords: RefNextIteration$): py.Remote
  RefNextIteration_dyn: py.RemoteFunction
  RefSelect(keywords: RefSelect$): py.Remote
  RefSelect_dyn: py.RemoteFunction
  RefSwitch(keywords: RefSwitch$): py.Remote
  RefSwitch_dyn: py.RemoteFunction
  RegexFullMatch(keywords: RegexFullMatch$): py.Remote
  RegexFullMatch_dyn: py.RemoteFunction
  RegexReplace(keywords: RegexReplace$): py.Remote
  RegexReplace_dyn: py.RemoteFunction
  RegisterDataset(keywords: RegisterDataset$): py.Remote
  RegisterDataset_dyn: py.RemoteFunction
  RegisterDatasetV2(keywords: RegisterDatasetV2$): py.Remote
  RegisterDatasetV2_dyn: py.RemoteFunction
  Relu(keywords: Relu$): py.Remote
  Relu_dyn: py.RemoteFunction
  Relu6(keywords: Relu6$): py.Remote
  Relu6_dyn: py.RemoteFunction
  Relu6Grad(keywords: Relu6Grad$): py.Remote
  Relu6Grad_dyn: py.RemoteFunction
  ReluGrad(keywords: ReluGrad$): py.Remote
  ReluGrad_dyn: py.RemoteFunction
  RemoteCall(keywords: RemoteCall$): py.Remote
  RemoteCall_dyn: py.RemoteFunction
  RepeatDataset(keywords: RepeatDataset$): py.Remote
  RepeatDataset_dyn: py.RemoteFunction
  RequantizationRange(keywords: RequantizationRange$): py.Remote
  RequantizationRange_dyn: py.RemoteFunction
  RequantizationRangePerChannel(keywords: RequantizationRangePerChannel$): py.Remote
  RequantizationRangePerChannel_dyn: py.RemoteFunction
  Requantize(keywords: Requantize$): py.Remote
  Requantize_dyn: py.RemoteFunction
  RequantizePerChannel(keywords: RequantizePerChannel$): py.Remote
  RequantizePerChannel_dyn: py.RemoteFunction
  Reshape(keywords: Reshape$): py.Remote
  Reshape_dyn: py.RemoteFunction
  ResizeArea(keywords: ResizeArea$): py.Remote
  ResizeArea_dyn: py.RemoteFunction
  ResizeBicubic(keywords: ResizeBicubic$): py.Remote
  ResizeBicubic_dyn: py.RemoteFunction
  ResizeBicubicGrad(keywords: ResizeBicubicGrad$): py.Remote
  ResizeBicubicGrad_dyn: py.RemoteFunction
  ResizeBilinear(keywords: ResizeBilinear$): py.Remote
  ResizeBilinear_dyn: py.RemoteFunction
  ResizeBilinearGrad(keywords: ResizeBilinearGrad$): py.Remote
  ResizeBilinearGrad_dyn: py.RemoteFunction
  ResizeNearestNeighbor(keywords: ResizeNearestNeighbor$): py.Remote
  ResizeNearestNeighbor_dyn: py.RemoteFunction
  ResizeNearestNeighborGrad(keywords: ResizeNearestNeighborGrad$): py.Remote
  ResizeNearestNeighborGrad_dyn: py.RemoteFunction
  ResourceAccumulatorApplyGradient(keywords: ResourceAccumulatorApplyGradient$): py.Remote
  ResourceAccumulatorApplyGradient_dyn: py.RemoteFunction
  ResourceAccumulatorNumAccumulated(keywords: ResourceAccumulatorNumAccumulated$): py.Remote
  ResourceAccumulatorNumAccumulated_dyn: py.RemoteFunction
  ResourceAccumulatorSetGlobalStep(keywords: ResourceAccumulatorSetGlobalStep$): py.Remote
  ResourceAccumulatorSetGlobalStep_dyn: py.RemoteFunction
  ResourceAccumulatorTakeGradient(keywords: ResourceAccumulatorTakeGradient$): py.Remote
  ResourceAccumulatorTakeGradient_dyn: py.RemoteFunction
  ResourceApplyAdaMax(keywords: ResourceApplyAdaMax$): py.Remote
  ResourceApplyAdaMax_dyn: py.RemoteFunction
  ResourceApplyAdadelta(keywords: ResourceApplyAdadelta$): py.Remote
  ResourceApplyAdadelta_dyn: py.RemoteFunction
  ResourceApplyAdagrad(keywords: ResourceApplyAdagrad$): py.Remote
  ResourceApplyAdagrad_dyn: py.RemoteFunction
  ResourceApplyAdagradDA(keywords: ResourceApplyAdagradDA$): py.Remote
  ResourceApplyAdagradDA_dyn: py.RemoteFunction
  ResourceApplyAdagradV2(keywords: ResourceApplyAdagradV2$): py.Remote
  ResourceApplyAdagradV2_dyn: py.RemoteFunction
  ResourceApplyAdam(keywords: ResourceApplyAdam$): py.Remote
  ResourceApplyAdam_dyn: py.RemoteFunction
  ResourceApplyAdamWithAmsgrad(keywords: ResourceApplyAdamWithAmsgrad$): py.Remote
  ResourceApplyAdamWithAmsgrad_dyn: py.RemoteFunction
  ResourceApplyAddSign(keywords: ResourceApplyAddSign$): py.Remote
  ResourceApplyAddSign_dyn: py.RemoteFunction
  ResourceApplyCenteredRMSProp(keywords: ResourceApplyCenteredRMSProp$): py.Remote
  ResourceApplyCenteredRMSProp_dyn: py.RemoteFunction
  ResourceApplyFtrl(keywords: ResourceApplyFtrl$): py.Remote
  ResourceApplyFtrl_dyn: py.RemoteFunction
  ResourceApplyFtrlV2(keywords: ResourceApplyFtrlV2$): py.Remote
  ResourceApplyFtrlV2_dyn: py.RemoteFunction
  ResourceApplyGradientDescent(keywords: ResourceApplyGradientDescent$): py.Remote
  ResourceApplyGradientDescent_dyn: py.RemoteFunction
  ResourceApplyKerasMomentum(keywords: ResourceApplyKerasMomentum$): py.Remote
  ResourceApplyKerasMomentum_dyn: py.RemoteFunction
  ResourceApplyMomentum(keywords: ResourceApplyMomentum$): py.Remote
  ResourceApplyMomentum_dyn: py.RemoteFunction
  ResourceApplyPowerSign(keywords: ResourceApplyPowerSign$): py.Remote
  ResourceApplyPowerSign_dyn: py.RemoteFunction
  ResourceApplyProximalAdagrad(keywords: ResourceApplyProximalAdagrad$): py.Remote
  ResourceApplyProximalAdagrad_dyn: py.RemoteFunction
  ResourceApplyProximalGradientDescent(keywords: ResourceApplyProximalGradientDescent$): py.Remote
  ResourceApplyProximalGradientDescent_dyn: py.RemoteFunction
  ResourceApplyRMSProp(keywords: ResourceApplyRMSProp$): py.Remote
  ResourceApplyRMSProp_dyn: py.RemoteFunction
  ResourceConditionalAccumulator(keywords: ResourceConditionalAccumulator$): py.Remote
  ResourceConditionalAccumulator_dyn: py.RemoteFunction
  ResourceCountUpTo(keywords: ResourceCountUpTo$): py.Remote
  ResourceCountUpTo_dyn: py.RemoteFunction
  ResourceGather(keywords: ResourceGather$): py.Remote
  ResourceGather_dyn: py.RemoteFunction
  ResourceGatherNd(keywords: ResourceGatherNd$): py.Remote
  ResourceGatherNd_dyn: py.RemoteFunction
  ResourceScatterAdd(keywords: ResourceScatterAdd$): py.Remote
  ResourceScatterAdd_dyn: py.RemoteFunction
  ResourceScatterDiv(keywords: ResourceScatterDiv$): py.Remote
  ResourceScatterDiv_dyn: py.RemoteFunction
  ResourceScatterMax(keywords: ResourceScatterMax$): py.Remote
  ResourceScatterMax_dyn: py.RemoteFunction
  ResourceScatterMin(keywords: ResourceScatterMin$): py.Remote
  ResourceScatterMin_dyn: py.RemoteFunction
  ResourceScatterMul(keywords: ResourceScatterMul$): py.Remote
  ResourceScatterMul_dyn: py.RemoteFunction
  ResourceScatterNdAdd(keywords: ResourceScatterNdAdd$): py.Remote
  ResourceScatterNdAdd_dyn: py.RemoteFunction
  ResourceScatterNdMax(keywords: ResourceScatterNdMax$): py.Remote
  ResourceScatterNdMax_dyn: py.RemoteFunction
  ResourceScatterNdMin(keywords: ResourceScatterNdMin$): py.Remote
  ResourceScatterNdMin_dyn: py.RemoteFunction
  ResourceScatterNdSub(keywords: ResourceScatterNdSub$): py.Remote
  ResourceScatterNdSub_dyn: py.RemoteFunction
  ResourceScatterNdUpdate(keywords: ResourceScatterNdUpdate$): py.Remote
  ResourceScatterNdUpdate_dyn: py.RemoteFunction
  ResourceScatterSub(keywords: ResourceScatterSub$): py.Remote
  ResourceScatterSub_dyn: py.RemoteFunction
  ResourceScatterUpdate(keywords: ResourceScatterUpdate$): py.Remote
  ResourceScatterUpdate_dyn: py.RemoteFunction
  ResourceSparseApplyAdadelta(keywords: ResourceSparseApplyAdadelta$): py.Remote
  ResourceSparseApplyAdadelta_dyn: py.RemoteFunction
  ResourceSparseApplyAdagrad(keywords: ResourceSparseApplyAdagrad$): py.Remote
  ResourceSparseApplyAdagrad_dyn: py.RemoteFunction
  ResourceSparseApplyAdagradDA(keywords: ResourceSparseApplyAdagradDA$): py.Remote
  ResourceSparseApplyAdagradDA_dyn: py.RemoteFunction
  ResourceSparseApplyAdagradV2(keywords: ResourceSparseApplyAdagradV2$): py.Remote
  ResourceSparseApplyAdagradV2_dyn: py.RemoteFunction
  ResourceSparseApplyCenteredRMSProp(keywords: ResourceSparseApplyCenteredRMSProp$): py.Remote
  ResourceSparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  ResourceSparseApplyFtrl(keywords: ResourceSparseApplyFtrl$): py.Remote
  ResourceSparseApplyFtrl_dyn: py.RemoteFunction
  ResourceSparseApplyFtrlV2(keywords: ResourceSparseApplyFtrlV2$): py.Remote
  ResourceSparseApplyFtrlV2_dyn: py.RemoteFunction
  ResourceSparseApplyKerasMomentum(keywords: ResourceSparseApplyKerasMomentum$): py.Remote
  ResourceSparseApplyKerasMomentum_dyn: py.RemoteFunction
  ResourceSparseApplyMomentum(keywords: ResourceSparseApplyMomentum$): py.Remote
  ResourceSparseApplyMomentum_dyn: py.RemoteFunction
  ResourceSparseApplyProximalAdagrad(keywords: ResourceSparseApplyProximalAdagrad$): py.Remote
  ResourceSparseApplyProximalAdagrad_dyn: py.RemoteFunction
  ResourceSparseApplyProximalGradientDescent(keywords: ResourceSparseApplyProximalGradientDescent$): py.Remote
  ResourceSparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  ResourceSparseApplyRMSProp(keywords: ResourceSparseApplyRMSProp$): py.Remote
  ResourceSparseApplyRMSProp_dyn: py.RemoteFunction
  ResourceStridedSliceAssign(keywords: ResourceStridedSliceAssign$): py.Remote
  ResourceStridedSliceAssign_dyn: py.RemoteFunction
  Restore(keywords: Restore$): py.Remote
  Restore_dyn: py.RemoteFunction
  RestoreSlice(keywords: RestoreSlice$): py.Remote
  RestoreSlice_dyn: py.RemoteFunction
  RestoreV2(keywords: RestoreV2$): py.Remote
  RestoreV2_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingADAMParameters(keywords: RetrieveTPUEmbeddingADAMParameters$): py.Remote
  RetrieveTPUEmbeddingADAMParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdadeltaParameters(keywords: RetrieveTPUEmbeddingAdadeltaParameters$): py.Remote
  RetrieveTPUEmbeddingAdadeltaParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdagradMomentumParameters(keywords: RetrieveTPUEmbeddingAdagradMomentumParameters$): py.Remote
  RetrieveTPUEmbeddingAdagradMomentumParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingAdagradParameters(keywords: RetrieveTPUEmbeddingAdagradParameters$): py.Remote
  RetrieveTPUEmbeddingAdagradParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingCenteredRMSPropParameters(keywords: RetrieveTPUEmbeddingCenteredRMSPropParameters$): py.Remote
  RetrieveTPUEmbeddingCenteredRMSPropParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingFTRLParameters(keywords: RetrieveTPUEmbeddingFTRLParameters$): py.Remote
  RetrieveTPUEmbeddingFTRLParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingFrequencyEstimatorParameters(keywords: RetrieveTPUEmbeddingFrequencyEstimatorParameters$): py.Remote
  RetrieveTPUEmbeddingFrequencyEstimatorParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingMDLAdagradLightParameters(keywords: RetrieveTPUEmbeddingMDLAdagradLightParameters$): py.Remote
  RetrieveTPUEmbeddingMDLAdagradLightParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingMomentumParameters(keywords: RetrieveTPUEmbeddingMomentumParameters$): py.Remote
  RetrieveTPUEmbeddingMomentumParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingProximalAdagradParameters(keywords: RetrieveTPUEmbeddingProximalAdagradParameters$): py.Remote
  RetrieveTPUEmbeddingProximalAdagradParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingProximalYogiParameters(keywords: RetrieveTPUEmbeddingProximalYogiParameters$): py.Remote
  RetrieveTPUEmbeddingProximalYogiParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingRMSPropParameters(keywords: RetrieveTPUEmbeddingRMSPropParameters$): py.Remote
  RetrieveTPUEmbeddingRMSPropParameters_dyn: py.RemoteFunction
  RetrieveTPUEmbeddingStochasticGradientDescentParameters(keywords: RetrieveTPUEmbeddingStochasticGradientDescentParameters$): py.Remote
  RetrieveTPUEmbeddingStochasticGradientDescentParameters_dyn: py.RemoteFunction
  Reverse(keywords: Reverse$): py.Remote
  Reverse_dyn: py.RemoteFunction
  ReverseSequence(keywords: ReverseSequence$): py.Remote
  ReverseSequence_dyn: py.RemoteFunction
  ReverseV2(keywords: ReverseV2$): py.Remote
  ReverseV2_dyn: py.RemoteFunction
  RewriteDataset(keywords: RewriteDataset$): py.Remote
  RewriteDataset_dyn: py.RemoteFunction
  RightShift(keywords: RightShift$): py.Remote
  RightShift_dyn: py.RemoteFunction
  Rint(keywords: Rint$): py.Remote
  Rint_dyn: py.RemoteFunction
  RngReadAndSkip(keywords: RngReadAndSkip$): py.Remote
  RngReadAndSkip_dyn: py.RemoteFunction
  RngSkip(keywords: RngSkip$): py.Remote
  RngSkip_dyn: py.RemoteFunction
  Roll(keywords: Roll$): py.Remote
  Roll_dyn: py.RemoteFunction
  Round(keywords: Round$): py.Remote
  Round_dyn: py.RemoteFunction
  Rsqrt(keywords: Rsqrt$): py.Remote
  Rsqrt_dyn: py.RemoteFunction
  RsqrtGrad(keywords: RsqrtGrad$): py.Remote
  RsqrtGrad_dyn: py.RemoteFunction
  SampleDistortedBoundingBox(keywords: SampleDistortedBoundingBox$): py.Remote
  SampleDistortedBoundingBox_dyn: py.RemoteFunction
  SampleDistortedBoundingBoxV2(keywords: SampleDistortedBoundingBoxV2$): py.Remote
  SampleDistortedBoundingBoxV2_dyn: py.RemoteFunction
  SamplingDataset(keywords: SamplingDataset$): py.Remote
  SamplingDataset_dyn: py.RemoteFunction
  Save(keywords: Save$): py.Remote
  Save_dyn: py.RemoteFunction
  SaveDataset(keywords: SaveDataset$): py.Remote
  SaveDataset_dyn: py.RemoteFunction
  SaveDatasetV2(keywords: SaveDatasetV2$): py.Remote
  SaveDatasetV2_dyn: py.RemoteFunction
  SaveSlices(keywords: SaveSlices$): py.Remote
  SaveSlices_dyn: py.RemoteFunction
  SaveV2(keywords: SaveV2$): py.Remote
  SaveV2_dyn: py.RemoteFunction
  ScalarSummary(keywords: ScalarSummary$): py.Remote
  ScalarSummary_dyn: py.RemoteFunction
  ScaleAndTranslate(keywords: ScaleAndTranslate$): py.Remote
  ScaleAndTranslate_dyn: py.RemoteFunction
  ScaleAndTranslateGrad(keywords: ScaleAndTranslateGrad$): py.Remote
  ScaleAndTranslateGrad_dyn: py.RemoteFunction
  ScanDataset(keywords: ScanDataset$): py.Remote
  ScanDataset_dyn: py.RemoteFunction
  ScatterAdd(keywords: ScatterAdd$): py.Remote
  ScatterAdd_dyn: py.RemoteFunction
  ScatterDiv(keywords: ScatterDiv$): py.Remote
  ScatterDiv_dyn: py.RemoteFunction
  ScatterMax(keywords: ScatterMax$): py.Remote
  ScatterMax_dyn: py.RemoteFunction
  ScatterMin(keywords: ScatterMin$): py.Remote
  ScatterMin_dyn: py.RemoteFunction
  ScatterMul(keywords: ScatterMul$): py.Remote
  ScatterMul_dyn: py.RemoteFunction
  ScatterNd(keywords: ScatterNd$): py.Remote
  ScatterNd_dyn: py.RemoteFunction
  ScatterNdAdd(keywords: ScatterNdAdd$): py.Remote
  ScatterNdAdd_dyn: py.RemoteFunction
  ScatterNdMax(keywords: ScatterNdMax$): py.Remote
  ScatterNdMax_dyn: py.RemoteFunction
  ScatterNdMin(keywords: ScatterNdMin$): py.Remote
  ScatterNdMin_dyn: py.RemoteFunction
  ScatterNdNonAliasingAdd(keywords: ScatterNdNonAliasingAdd$): py.Remote
  ScatterNdNonAliasingAdd_dyn: py.RemoteFunction
  ScatterNdSub(keywords: ScatterNdSub$): py.Remote
  ScatterNdSub_dyn: py.RemoteFunction
  ScatterNdUpdate(keywords: ScatterNdUpdate$): py.Remote
  ScatterNdUpdate_dyn: py.RemoteFunction
  ScatterSub(keywords: ScatterSub$): py.Remote
  ScatterSub_dyn: py.RemoteFunction
  ScatterUpdate(keywords: ScatterUpdate$): py.Remote
  ScatterUpdate_dyn: py.RemoteFunction
  SdcaFprint(keywords: SdcaFprint$): py.Remote
  SdcaFprint_dyn: py.RemoteFunction
  SdcaOptimizer(keywords: SdcaOptimizer$): py.Remote
  SdcaOptimizer_dyn: py.RemoteFunction
  SdcaOptimizerV2(keywords: SdcaOptimizerV2$): py.Remote
  SdcaOptimizerV2_dyn: py.RemoteFunction
  SdcaShrinkL1(keywords: SdcaShrinkL1$): py.Remote
  SdcaShrinkL1_dyn: py.RemoteFunction
  SegmentMax(keywords: SegmentMax$): py.Remote
  SegmentMax_dyn: py.RemoteFunction
  SegmentMaxV2(keywords: SegmentMaxV2$): py.Remote
  SegmentMaxV2_dyn: py.RemoteFunction
  SegmentMean(keywords: SegmentMean$): py.Remote
  SegmentMean_dyn: py.RemoteFunction
  SegmentMin(keywords: SegmentMin$): py.Remote
  SegmentMin_dyn: py.RemoteFunction
  SegmentMinV2(keywords: SegmentMinV2$): py.Remote
  SegmentMinV2_dyn: py.RemoteFunction
  SegmentProd(keywords: SegmentProd$): py.Remote
  SegmentProd_dyn: py.RemoteFunction
  SegmentProdV2(keywords: SegmentProdV2$): py.Remote
  SegmentProdV2_dyn: py.RemoteFunction
  SegmentSum(keywords: SegmentSum$): py.Remote
  SegmentSum_dyn: py.RemoteFunction
  SegmentSumV2(keywords: SegmentSumV2$): py.Remote
  SegmentSumV2_dyn: py.RemoteFunction
  Select(keywords: Select$): py.Remote
  Select_dyn: py.RemoteFunction
  SelectV2(keywords: SelectV2$): py.Remote
  SelectV2_dyn: py.RemoteFunction
  SelfAdjointEig(keywords: SelfAdjointEig$): py.Remote
  SelfAdjointEig_dyn: py.RemoteFunction
  SelfAdjointEigV2(keywords: SelfAdjointEigV2$): py.Remote
  SelfAdjointEigV2_dyn: py.RemoteFunction
  Selu(keywords: Selu$): py.Remote
  Selu_dyn: py.RemoteFunction
  SeluGrad(keywords: SeluGrad$): py.Remote
  SeluGrad_dyn: py.RemoteFunction
  Send(keywords: Send$): py.Remote
  Send_dyn: py.RemoteFunction
  SendTPUEmbeddingGradients(keywords: SendTPUEmbeddingGradients$): py.Remote
  SendTPUEmbeddingGradients_dyn: py.RemoteFunction
  SerializeIterator(keywords: SerializeIterator$): py.Remote
  SerializeIterator_dyn: py.RemoteFunction
  SerializeManySparse(keywords: SerializeManySparse$): py.Remote
  SerializeManySparse_dyn: py.RemoteFunction
  SerializeSparse(keywords: SerializeSparse$): py.Remote
  SerializeSparse_dyn: py.RemoteFunction
  SerializeTensor(keywords: SerializeTensor$): py.Remote
  SerializeTensor_dyn: py.RemoteFunction
  SetSize(keywords: SetSize$): py.Remote
  SetSize_dyn: py.RemoteFunction
  SetStatsAggregatorDataset(keywords: SetStatsAggregatorDataset$): py.Remote
  SetStatsAggregatorDataset_dyn: py.RemoteFunction
  Shape(keywords: Shape$): py.Remote
  Shape_dyn: py.RemoteFunction
  ShapeN(keywords: ShapeN$): py.Remote
  ShapeN_dyn: py.RemoteFunction
  ShardDataset(keywords: ShardDataset$): py.Remote
  ShardDataset_dyn: py.RemoteFunction
  ShardedFilename(keywords: ShardedFilename$): py.Remote
  ShardedFilename_dyn: py.RemoteFunction
  ShardedFilespec(keywords: ShardedFilespec$): py.Remote
  ShardedFilespec_dyn: py.RemoteFunction
  ShuffleAndRepeatDataset(keywords: ShuffleAndRepeatDataset$): py.Remote
  ShuffleAndRepeatDataset_dyn: py.RemoteFunction
  ShuffleAndRepeatDatasetV2(keywords: ShuffleAndRepeatDatasetV2$): py.Remote
  ShuffleAndRepeatDatasetV2_dyn: py.RemoteFunction
  ShuffleDataset(keywords: ShuffleDataset$): py.Remote
  ShuffleDataset_dyn: py.RemoteFunction
  ShuffleDatasetV2(keywords: ShuffleDatasetV2$): py.Remote
  ShuffleDatasetV2_dyn: py.RemoteFunction
  ShuffleDatasetV3(keywords: ShuffleDatasetV3$): py.Remote
  ShuffleDatasetV3_dyn: py.RemoteFunction
  ShutdownDistributedTPU(keywords?: ShutdownDistributedTPU$): py.Remote
  ShutdownDistributedTPU_dyn: py.RemoteFunction
  Sigmoid(keywords: Sigmoid$): py.Remote
  Sigmoid_dyn: py.RemoteFunction
  SigmoidGrad(keywords: SigmoidGrad$): py.Remote
  SigmoidGrad_dyn: py.RemoteFunction
  Sign(keywords: Sign$): py.Remote
  Sign_dyn: py.RemoteFunction
  Sin(keywords: Sin$): py.Remote
  Sin_dyn: py.RemoteFunction
  Sinh(keywords: Sinh$): py.Remote
  Sinh_dyn: py.RemoteFunction
  Size(keywords: Size$): py.Remote
  Size_dyn: py.RemoteFunction
  SkipDataset(keywords: SkipDataset$): py.Remote
  SkipDataset_dyn: py.RemoteFunction
  SleepDataset(keywords: SleepDataset$): py.Remote
  SleepDataset_dyn: py.RemoteFunction
  Slice(keywords: Slice$): py.Remote
  Slice_dyn: py.RemoteFunction
  SlidingWindowDataset(keywords: SlidingWindowDataset$): py.Remote
  SlidingWindowDataset_dyn: py.RemoteFunction
  Snapshot(keywords: Snapshot$): py.Remote
  Snapshot_dyn: py.RemoteFunction
  SnapshotChunkDataset(keywords: SnapshotChunkDataset$): py.Remote
  SnapshotChunkDataset_dyn: py.RemoteFunction
  SnapshotDataset(keywords: SnapshotDataset$): py.Remote
  SnapshotDataset_dyn: py.RemoteFunction
  SnapshotDatasetReader(keywords: SnapshotDatasetReader$): py.Remote
  SnapshotDatasetReader_dyn: py.RemoteFunction
  SnapshotDatasetV2(keywords: SnapshotDatasetV2$): py.Remote
  SnapshotDatasetV2_dyn: py.RemoteFunction
  SnapshotNestedDatasetReader(keywords: SnapshotNestedDatasetReader$): py.Remote
  SnapshotNestedDatasetReader_dyn: py.RemoteFunction
  SobolSample(keywords: SobolSample$): py.Remote
  SobolSample_dyn: py.RemoteFunction
  Softmax(keywords: Softmax$): py.Remote
  Softmax_dyn: py.RemoteFunction
  SoftmaxCrossEntropyWithLogits(keywords: SoftmaxCrossEntropyWithLogits$): py.Remote
  SoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  Softplus(keywords: Softplus$): py.Remote
  Softplus_dyn: py.RemoteFunction
  SoftplusGrad(keywords: SoftplusGrad$): py.Remote
  SoftplusGrad_dyn: py.RemoteFunction
  Softsign(keywords: Softsign$): py.Remote
  Softsign_dyn: py.RemoteFunction
  SoftsignGrad(keywords: SoftsignGrad$): py.Remote
  SoftsignGrad_dyn: py.RemoteFunction
  SortListOfSparseCoreCooTensors(keywords: SortListOfSparseCoreCooTensors$): py.Remote
  SortListOfSparseCoreCooTensors_dyn: py.RemoteFunction
  SpaceToBatch(keywords: SpaceToBatch$): py.Remote
  SpaceToBatch_dyn: py.RemoteFunction
  SpaceToBatchND(keywords: SpaceToBatchND$): py.Remote
  SpaceToBatchND_dyn: py.RemoteFunction
  SpaceToDepth(keywords: SpaceToDepth$): py.Remote
  SpaceToDepth_dyn: py.RemoteFunction
  SparseAccumulatorApplyGradient(keywords: SparseAccumulatorApplyGradient$): py.Remote
  SparseAccumulatorApplyGradient_dyn: py.RemoteFunction
  SparseAccumulatorTakeGradient(keywords: SparseAccumulatorTakeGradient$): py.Remote
  SparseAccumulatorTakeGradient_dyn: py.RemoteFunction
  SparseAdd(keywords: SparseAdd$): py.Remote
  SparseAdd_dyn: py.RemoteFunction
  SparseAddGrad(keywords: SparseAddGrad$): py.Remote
  SparseAddGrad_dyn: py.RemoteFunction
  SparseApplyAdadelta(keywords: SparseApplyAdadelta$): py.Remote
  SparseApplyAdadelta_dyn: py.RemoteFunction
  SparseApplyAdagrad(keywords: SparseApplyAdagrad$): py.Remote
  SparseApplyAdagrad_dyn: py.RemoteFunction
  SparseApplyAdagradDA(keywords: SparseApplyAdagradDA$): py.Remote
  SparseApplyAdagradDA_dyn: py.RemoteFunction
  SparseApplyAdagradV2(keywords: SparseApplyAdagradV2$): py.Remote
  SparseApplyAdagradV2_dyn: py.RemoteFunction
  SparseApplyCenteredRMSProp(keywords: SparseApplyCenteredRMSProp$): py.Remote
  SparseApplyCenteredRMSProp_dyn: py.RemoteFunction
  SparseApplyFtrl(keywords: SparseApplyFtrl$): py.Remote
  SparseApplyFtrl_dyn: py.RemoteFunction
  SparseApplyFtrlV2(keywords: SparseApplyFtrlV2$): py.Remote
  SparseApplyFtrlV2_dyn: py.RemoteFunction
  SparseApplyMomentum(keywords: SparseApplyMomentum$): py.Remote
  SparseApplyMomentum_dyn: py.RemoteFunction
  SparseApplyProximalAdagrad(keywords: SparseApplyProximalAdagrad$): py.Remote
  SparseApplyProximalAdagrad_dyn: py.RemoteFunction
  SparseApplyProximalGradientDescent(keywords: SparseApplyProximalGradientDescent$): py.Remote
  SparseApplyProximalGradientDescent_dyn: py.RemoteFunction
  SparseApplyRMSProp(keywords: SparseApplyRMSProp$): py.Remote
  SparseApplyRMSProp_dyn: py.RemoteFunction
  SparseBincount(keywords: SparseBincount$): py.Remote
  SparseBincount_dyn: py.RemoteFunction
  SparseConcat(keywords: SparseConcat$): py.Remote
  SparseConcat_dyn: py.RemoteFunction
  SparseConditionalAccumulator(keywords: SparseConditionalAccumulator$): py.Remote
  SparseConditionalAccumulator_dyn: py.RemoteFunction
  SparseCountSparseOutput(keywords: SparseCountSparseOutput$): py.Remote
  SparseCountSparseOutput_dyn: py.RemoteFunction
  SparseCross(keywords: SparseCross$): py.Remote
  SparseCross_dyn: py.RemoteFunction
  SparseCrossHashed(keywords: SparseCrossHashed$): py.Remote
  SparseCrossHashed_dyn: py.RemoteFunction
  SparseCrossV2(keywords: SparseCrossV2$): py.Remote
  SparseCrossV2_dyn: py.RemoteFunction
  SparseDenseCwiseAdd(keywords: SparseDenseCwiseAdd$): py.Remote
  SparseDenseCwiseAdd_dyn: py.RemoteFunction
  SparseDenseCwiseDiv(keywords: SparseDenseCwiseDiv$): py.Remote
  SparseDenseCwiseDiv_dyn: py.RemoteFunction
  SparseDenseCwiseMul(keywords: SparseDenseCwiseMul$): py.Remote
  SparseDenseCwiseMul_dyn: py.RemoteFunction
  SparseFillEmptyRows(keywords: SparseFillEmptyRows$): py.Remote
  SparseFillEmptyRows_dyn: py.RemoteFunction
  SparseFillEmptyRowsGrad(keywords: SparseFillEmptyRowsGrad$): py.Remote
  SparseFillEmptyRowsGrad_dyn: py.RemoteFunction
  SparseMatMul(keywords: SparseMatMul$): py.Remote
  SparseMatMul_dyn: py.RemoteFunction
  SparseMatrixAdd(keywords: SparseMatrixAdd$): py.Remote
  SparseMatrixAdd_dyn: py.RemoteFunction
  SparseMatrixMatMul(keywords: SparseMatrixMatMul$): py.Remote
  SparseMatrixMatMul_dyn: py.RemoteFunction
  SparseMatrixMul(keywords: SparseMatrixMul$): py.Remote
  SparseMatrixMul_dyn: py.RemoteFunction
  SparseMatrixNNZ(keywords: SparseMatrixNNZ$): py.Remote
  SparseMatrixNNZ_dyn: py.RemoteFunction
  SparseMatrixOrderingAMD(keywords: SparseMatrixOrderingAMD$): py.Remote
  SparseMatrixOrderingAMD_dyn: py.RemoteFunction
  SparseMatrixSoftmax(keywords: SparseMatrixSoftmax$): py.Remote
  SparseMatrixSoftmax_dyn: py.RemoteFunction
  SparseMatrixSoftmaxGrad(keywords: SparseMatrixSoftmaxGrad$): py.Remote
  SparseMatrixSoftmaxGrad_dyn: py.RemoteFunction
  SparseMatrixSparseCholesky(keywords: SparseMatrixSparseCholesky$): py.Remote
  SparseMatrixSparseCholesky_dyn: py.RemoteFunction
  SparseMatrixSparseMatMul(keywords: SparseMatrixSparseMatMul$): py.Remote
  SparseMatrixSparseMatMul_dyn: py.RemoteFunction
  SparseMatrixTranspose(keywords: SparseMatrixTranspose$): py.Remote
  SparseMatrixTranspose_dyn: py.RemoteFunction
  SparseMatrixZeros(keywords: SparseMatrixZeros$): py.Remote
  SparseMatrixZeros_dyn: py.RemoteFunction
  SparseReduceMax(keywords: SparseReduceMax$): py.Remote
  SparseReduceMax_dyn: py.RemoteFunction
  SparseReduceMaxSparse(keywords: SparseReduceMaxSparse$): py.Remote
  SparseReduceMaxSparse_dyn: py.RemoteFunction
  SparseReduceSum(keywords: SparseReduceSum$): py.Remote
  SparseReduceSum_dyn: py.RemoteFunction
  SparseReduceSumSparse(keywords: SparseReduceSumSparse$): py.Remote
  SparseReduceSumSparse_dyn: py.RemoteFunction
  SparseReorder(keywords: SparseReorder$): py.Remote
  SparseReorder_dyn: py.RemoteFunction
  SparseReshape(keywords: SparseReshape$): py.Remote
  SparseReshape_dyn: py.RemoteFunction
  SparseSegmentMean(keywords: SparseSegmentMean$): py.Remote
  SparseSegmentMean_dyn: py.RemoteFunction
  SparseSegmentMeanGrad(keywords: SparseSegmentMeanGrad$): py.Remote
  SparseSegmentMeanGrad_dyn: py.RemoteFunction
  SparseSegmentMeanGradV2(keywords: SparseSegmentMeanGradV2$): py.Remote
  SparseSegmentMeanGradV2_dyn: py.RemoteFunction
  SparseSegmentMeanWithNumSegments(keywords: SparseSegmentMeanWithNumSegments$): py.Remote
  SparseSegmentMeanWithNumSegments_dyn: py.RemoteFunction
  SparseSegmentSqrtN(keywords: SparseSegmentSqrtN$): py.Remote
  SparseSegmentSqrtN_dyn: py.RemoteFunction
  SparseSegmentSqrtNGrad(keywords: SparseSegmentSqrtNGrad$): py.Remote
  SparseSegmentSqrtNGrad_dyn: py.RemoteFunction
  SparseSegmentSqrtNGradV2(keywords: SparseSegmentSqrtNGradV2$): py.Remote
  SparseSegmentSqrtNGradV2_dyn: py.RemoteFunction
  SparseSegmentSqrtNWithNumSegments(keywords: SparseSegmentSqrtNWithNumSegments$): py.Remote
  SparseSegmentSqrtNWithNumSegments_dyn: py.RemoteFunction
  SparseSegmentSum(keywords: SparseSegmentSum$): py.Remote
  SparseSegmentSum_dyn: py.RemoteFunction
  SparseSegmentSumGrad(keywords: SparseSegmentSumGrad$): py.Remote
  SparseSegmentSumGrad_dyn: py.RemoteFunction
  SparseSegmentSumGradV2(keywords: SparseSegmentSumGradV2$): py.Remote
  SparseSegmentSumGradV2_dyn: py.RemoteFunction
  SparseSegmentSumWithNumSegments(keywords: SparseSegmentSumWithNumSegments$): py.Remote
  SparseSegmentSumWithNumSegments_dyn: py.RemoteFunction
  SparseSlice(keywords: SparseSlice$): py.Remote
  SparseSlice_dyn: py.RemoteFunction
  SparseSliceGrad(keywords: SparseSliceGrad$): py.Remote
  SparseSliceGrad_dyn: py.RemoteFunction
  SparseSoftmax(keywords: SparseSoftmax$): py.Remote
  SparseSoftmax_dyn: py.RemoteFunction
  SparseSoftmaxCrossEntropyWithLogits(keywords: SparseSoftmaxCrossEntropyWithLogits$): py.Remote
  SparseSoftmaxCrossEntropyWithLogits_dyn: py.RemoteFunction
  SparseSparseMaximum(keywords: SparseSparseMaximum$): py.Remote
  SparseSparseMaximum_dyn: py.RemoteFunction
  SparseSparseMinimum(keywords: SparseSparseMinimum$): py.Remote
  SparseSparseMinimum_dyn: py.RemoteFunction
  SparseSplit(keywords: SparseSplit$): py.Remote
  SparseSplit_dyn: py.RemoteFunction
  SparseTensorDenseAdd(keywords: SparseTensorDenseAdd$): py.Remote
  SparseTensorDenseAdd_dyn: py.RemoteFunction
  SparseTensorDenseMatMul(keywords: SparseTensorDenseMatMul$): py.Remote
  SparseTensorDenseMatMul_dyn: py.RemoteFunction
  SparseTensorSliceDataset(keywords: SparseTensorSliceDataset$): py.Remote
  SparseTensorSliceDataset_dyn: py.RemoteFunction
  SparseTensorToCSRSparseMatrix(keywords: SparseTensorToCSRSparseMatrix$): py.Remote
  SparseTensorToCSRSparseMatrix_dyn: py.RemoteFunction
  SparseToDense(keywords: SparseToDense$): py.Remote
  SparseToDense_dyn: py.RemoteFunction
  SparseToSparseSetOperation(keywords: SparseToSparseSetOperation$): py.Remote
  SparseToSparseSetOperation_dyn: py.RemoteFunction
  Spence(keywords: Spence$): py.Remote
  Spence_dyn: py.RemoteFunction
  Split(keywords: Split$): py.Remote
  Split_dyn: py.RemoteFunction
  SplitV(keywords: SplitV$): py.Remote
  SplitV_dyn: py.RemoteFunction
  SqlDataset(keywords: SqlDataset$): py.Remote
  SqlDataset_dyn: py.RemoteFunction
  Sqrt(keywords: Sqrt$): py.Remote
  Sqrt_dyn: py.RemoteFunction
  SqrtGrad(keywords: SqrtGrad$): py.Remote
  SqrtGrad_dyn: py.RemoteFunction
  Square(keywords: Square$): py.Remote
  Square_dyn: py.RemoteFunction
  SquaredDifference(keywords: SquaredDifference$): py.Remote
  SquaredDifference_dyn: py.RemoteFunction
  Squeeze(keywords: Squeeze$): py.Remote
  Squeeze_dyn: py.RemoteFunction
  Stack(keywords: Stack$): py.Remote
  Stack_dyn: py.RemoteFunction
  StackClose(keywords: StackClose$): py.Remote
  StackClose_dyn: py.RemoteFunction
  StackCloseV2(keywords: StackCloseV2$): py.Remote
  StackCloseV2_dyn: py.RemoteFunction
  StackPop(keywords: StackPop$): py.Remote
  StackPop_dyn: py.RemoteFunction
  StackPopV2(keywords: StackPopV2$): py.Remote
  StackPopV2_dyn: py.RemoteFunction
  StackPush(keywords: StackPush$): py.Remote
  StackPush_dyn: py.RemoteFunction
  StackPushV2(keywords: StackPushV2$): py.Remote
  StackPushV2_dyn: py.RemoteFunction
  StackV2(keywords: StackV2$): py.Remote
  StackV2_dyn: py.RemoteFunction
  Stage(keywords: Stage$): py.Remote
  Stage_dyn: py.RemoteFunction
  StageClear(keywords: StageClear$): py.Remote
  StageClear_dyn: py.RemoteFunction
  StagePeek(keywords: StagePeek$): py.Remote
  StagePeek_dyn: py.RemoteFunction
  StageSize(keywords: StageSize$): py.Remote
  StageSize_dyn: py.RemoteFunction
  StatefulPartitionedCall(keywords: StatefulPartitionedCall$): py.Remote
  StatefulPartitionedCall_dyn: py.RemoteFunction
  StatefulRandomBinomial(keywords: StatefulRandomBinomial$): py.Remote
  StatefulRandomBinomial_dyn: py.RemoteFunction
  StatefulStandardNormal(keywords: StatefulStandardNormal$): py.Remote
  StatefulStandardNormal_dyn: py.RemoteFunction
  StatefulStandardNormalV2(keywords: StatefulStandardNormalV2$): py.Remote
  StatefulStandardNormalV2_dyn: py.RemoteFunction
  StatefulTruncatedNormal(keywords: StatefulTruncatedNormal$): py.Remote
  StatefulTruncatedNormal_dyn: py.RemoteFunction
  StatefulUniform(keywords: StatefulUniform$): py.Remote
  StatefulUniform_dyn: py.RemoteFunction
  StatefulUniformFullInt(keywords: StatefulUniformFullInt$): py.Remote
  StatefulUniformFullInt_dyn: py.RemoteFunction
  StatefulUniformInt(keywords: StatefulUniformInt$): py.Remote
  StatefulUniformInt_dyn: py.RemoteFunction
  StatelessCase(keywords: StatelessCase$): py.Remote
  StatelessCase_dyn: py.RemoteFunction
  StatelessIf(keywords: StatelessIf$): py.Remote
  StatelessIf_dyn: py.RemoteFunction
  StatelessMultinomial(keywords: StatelessMultinomial$): py.Remote
  StatelessMultinomial_dyn: py.RemoteFunction
  StatelessParameterizedTruncatedNormal(keywords: StatelessParameterizedTruncatedNormal$): py.Remote
  StatelessParameterizedTruncatedNormal_dyn: py.RemoteFunction
  StatelessRandomBinomial(keywords: StatelessRandomBinomial$): py.Remote
  StatelessRandomBinomial_dyn: py.RemoteFunction
  StatelessRandomGammaV2(keywords: StatelessRandomGammaV2$): py.Remote
  StatelessRandomGammaV2_dyn: py.RemoteFunction
  StatelessRandomGammaV3(keywords: StatelessRandomGammaV3$): py.Remote
  StatelessRandomGammaV3_dyn: py.RemoteFunction
  StatelessRandomGetAlg(keywords?: StatelessRandomGetAlg$): py.Remote
  StatelessRandomGetAlg_dyn: py.RemoteFunction
  StatelessRandomGetKeyCounter(keywords: StatelessRandomGetKeyCounter$): py.Remote
  StatelessRandomGetKeyCounter_dyn: py.RemoteFunction
  StatelessRandomGetKeyCounterAlg(keywords: StatelessRandomGetKeyCounterAlg$): py.Remote
  StatelessRandomGetKeyCounterAlg_dyn: py.RemoteFunction
  StatelessRandomNormal(keywords: StatelessRandomNormal$): py.Remote
  StatelessRandomNormal_dyn: py.RemoteFunction
  StatelessRandomNormalV2(keywords: StatelessRandomNormalV2$): py.Remote
  StatelessRandomNormalV2_dyn: py.RemoteFunction
  StatelessRandomPoisson(keywords: StatelessRandomPoisson$): py.Remote
  StatelessRandomPoisson_dyn: py.RemoteFunction
  StatelessRandomUniform(keywords: StatelessRandomUniform$): py.Remote
  StatelessRandomUniform_dyn: py.RemoteFunction
  StatelessRandomUniformFullInt(keywords: StatelessRandomUniformFullInt$): py.Remote
  StatelessRandomUniformFullInt_dyn: py.RemoteFunction
  StatelessRandomUniformFullIntV2(keywords: StatelessRandomUniformFullIntV2$): py.Remote
  StatelessRandomUniformFullIntV2_dyn: py.RemoteFunction
  StatelessRandomUniformInt(keywords: StatelessRandomUniformInt$): py.Remote
  StatelessRandomUniformInt_dyn: py.RemoteFunction
  StatelessRandomUniformIntV2(keywords: StatelessRandomUniformIntV2$): py.Remote
  StatelessRandomUniformIntV2_dyn: py.RemoteFunction
  StatelessRandomUniformV2(keywords: StatelessRandomUniformV2$): py.Remote
  StatelessRandomUniformV2_dyn: py.RemoteFunction
  StatelessSampleDistortedBoundingBox(keywords: StatelessSampleDistortedBoundingBox$): py.Remote
  StatelessSampleDistortedBoundingBox_dyn: py.RemoteFunction
  StatelessShuffle(keywords: StatelessShuffle$): py.Remote
  StatelessShuffle_dyn: py.RemoteFunction
  StatelessTruncatedNormal(keywords: StatelessTruncatedNormal$): py.Remote
  StatelessTruncatedNormal_dyn: py.RemoteFunction
  StatelessTruncatedNormalV2(keywords: StatelessTruncatedNormalV2$): py.Remote
  StatelessTruncatedNormalV2_dyn: py.RemoteFunction
  StatelessWhile(keywords: StatelessWhile$): py.Remote
  StatelessWhile_dyn: py.RemoteFunction
  StaticRegexFullMatch(keywords: StaticRegexFullMatch$): py.Remote
  StaticRegexFullMatch_dyn: py.RemoteFunction
  StaticRegexReplace(keywords: StaticRegexReplace$): py.Remote
  StaticRegexReplace_dyn: py.RemoteFunction
  StatsAggregatorHandle(keywords?: StatsAggregatorHandle$): py.Remote
  StatsAggregatorHandle_dyn: py.RemoteFunction
  StatsAggregatorHandleV2(keywords?: StatsAggregatorHandleV2$): py.Remote
  StatsAggregatorHandleV2_dyn: py.RemoteFunction
  StatsAggregatorSetSummaryWriter(keywords: StatsAggregatorSetSummaryWriter$): py.Remote
  StatsAggregatorSetSummaryWriter_dyn: py.RemoteFunction
  StatsAggregatorSummary(keywords: StatsAggregatorSummary$): py.Remote
  StatsAggregatorSummary_dyn: py.RemoteFunction
  StopGradient(keywords: StopGradient$): py.Remote
  StopGradient_dyn: py.RemoteFunction
  StoreMinibatchStatisticsInFdo(keywords: StoreMinibatchStatisticsInFdo$): py.Remote
  StoreMinibatchStatisticsInFdo_dyn: py.RemoteFunction
  StridedSlice(keywords: StridedSlice$): py.Remote
  StridedSlice_dyn: py.RemoteFunction
  StridedSliceAssign(keywords: StridedSliceAssign$): py.Remote
  StridedSliceAssign_dyn: py.RemoteFunction
  StridedSliceGrad(keywords: StridedSliceGrad$): py.Remote
  StridedSliceGrad_dyn: py.RemoteFunction
  StringFormat(keywords: StringFormat$): py.Remote
  StringFormat_dyn: py.RemoteFunction
  StringJoin(keywords: StringJoin$): py.Remote
  StringJoin_dyn: py.RemoteFunction
  StringLength(keywords: StringLength$): py.Remote
  StringLength_dyn: py.RemoteFunction
  StringLower(keywords: StringLower$): py.Remote
  StringLower_dyn: py.RemoteFunction
  StringNGrams(keywords: StringNGrams$): py.Remote
  StringNGrams_dyn: py.RemoteFunction
  StringSplit(keywords: StringSplit$): py.Remote
  StringSplit_dyn: py.RemoteFunction
  StringSplitV2(keywords: StringSplitV2$): py.Remote
  StringSplitV2_dyn: py.RemoteFunction
  StringStrip(keywords: StringStrip$): py.Remote
  StringStrip_dyn: py.RemoteFunction
  StringToHashBucket(keywords: StringToHashBucket$): py.Remote
  StringToHashBucket_dyn: py.RemoteFunction
  StringToHashBucketFast(keywords: StringToHashBucketFast$): py.Remote
  StringToHashBucketFast_dyn: py.RemoteFunction
  StringToHashBucketStrong(keywords: StringToHashBucketStrong$): py.Remote
  StringToHashBucketStrong_dyn: py.RemoteFunction
  StringToNumber(keywords: StringToNumber$): py.Remote
  StringToNumber_dyn: py.RemoteFunction
  StringUpper(keywords: StringUpper$): py.Remote
  StringUpper_dyn: py.RemoteFunction
  Sub(keywords: Sub$): py.Remote
  Sub_dyn: py.RemoteFunction
  Substr(keywords: Substr$): py.Remote
  Substr_dyn: py.RemoteFunction
  Sum(keywords: Sum$): py.Remote
  Sum_dyn: py.RemoteFunction
  SummaryWriter(keywords?: SummaryWriter$): py.Remote
  SummaryWriter_dyn: py.RemoteFunction
  Svd(keywords: Svd$): py.Remote
  Svd_dyn: py.RemoteFunction
  Switch(keywords: Switch$): py.Remote
  Switch_dyn: py.RemoteFunction
  SymbolicGradient(keywords: SymbolicGradient$): py.Remote
  SymbolicGradient_dyn: py.RemoteFunction
  SyncDevice(keywords?: SyncDevice$): py.Remote
  SyncDevice_dyn: py.RemoteFunction
  TFRecordDataset(keywords: TFRecordDataset$): py.Remote
  TFRecordDataset_dyn: py.RemoteFunction
  TFRecordDatasetV2(keywords: TFRecordDatasetV2$): py.Remote
  TFRecordDatasetV2_dyn: py.RemoteFunction
  TFRecordReader(keywords?: TFRecordReader$): py.Remote
  TFRecordReader_dyn: py.RemoteFunction
  TFRecordReaderV2(keywords?: TFRecordReaderV2$): py.Remote
  TFRecordReaderV2_dyn: py.RemoteFunction
  TPUAnnotateTensorsWithDynamicShape(keywords: TPUAnnotateTensorsWithDynamicShape$): py.Remote
  TPUAnnotateTensorsWithDynamicShape_dyn: py.RemoteFunction
  TPUCompilationResult(keywords?: TPUCompilationResult$): py.Remote
  TPUCompilationResult_dyn: py.RemoteFunction
  TPUCopyWithDynamicShape(keywords: TPUCopyWithDynamicShape$): py.Remote
  TPUCopyWithDynamicShape_dyn: py.RemoteFunction
  TPUDummyInput(keywords: TPUDummyInput$): py.Remote
  TPUDummyInput_dyn: py.RemoteFunction
  TPUEmbeddingActivations(keywords: TPUEmbeddingActivations$): py.Remote
  TPUEmbeddingActivations_dyn: py.RemoteFunction
  TPUOrdinalSelector(keywords?: TPUOrdinalSelector$): py.Remote
  TPUOrdinalSelector_dyn: py.RemoteFunction
  TPUPartitionedCall(keywords: TPUPartitionedCall$): py.Remote
  TPUPartitionedCall_dyn: py.RemoteFunction
  TPUPartitionedInput(keywords: TPUPartitionedInput$): py.Remote
  TPUPartitionedInput_dyn: py.RemoteFunction
  TPUPartitionedInputV2(keywords: TPUPartitionedInputV2$): py.Remote
  TPUPartitionedInputV2_dyn: py.RemoteFunction
  TPUPartitionedOutput(keywords: TPUPartitionedOutput$): py.Remote
  TPUPartitionedOutput_dyn: py.RemoteFunction
  TPUPartitionedOutputV2(keywords: TPUPartitionedOutputV2$): py.Remote
  TPUPartitionedOutputV2_dyn: py.RemoteFunction
  TPUReplicateMetadata(keywords: TPUReplicateMetadata$): py.Remote
  TPUReplicateMetadata_dyn: py.RemoteFunction
  TPUReplicatedInput(keywords: TPUReplicatedInput$): py.Remote
  TPUReplicatedInput_dyn: py.RemoteFunction
  TPUReplicatedOutput(keywords: TPUReplicatedOutput$): py.Remote
  TPUReplicatedOutput_dyn: py.RemoteFunction
  TakeDataset(keywords: TakeDataset$): py.Remote
  TakeDataset_dyn: py.RemoteFunction
  TakeManySparseFromTensorsMap(keywords: TakeManySparseFromTensorsMap$): py.Remote
  TakeManySparseFromTensorsMap_dyn: py.RemoteFunction
  TakeWhileDataset(keywords: TakeWhileDataset$): py.Remote
  TakeWhileDataset_dyn: py.RemoteFunction
  Tan(keywords: Tan$): py.Remote
  Tan_dyn: py.RemoteFunction
  Tanh(keywords: Tanh$): py.Remote
  Tanh_dyn: py.RemoteFunction
  TanhGrad(keywords: TanhGrad$): py.Remote
  TanhGrad_dyn: py.RemoteFunction
  TemporaryVariable(keywords: TemporaryVariable$): py.Remote
  TemporaryVariable_dyn: py.RemoteFunction
  TensorArray(keywords: TensorArray$): py.Remote
  TensorArray_dyn: py.RemoteFunction
  TensorArrayClose(keywords: TensorArrayClose$): py.Remote
  TensorArrayClose_dyn: py.RemoteFunction
  TensorArrayCloseV2(keywords: TensorArrayCloseV2$): py.Remote
  TensorArrayCloseV2_dyn: py.RemoteFunction
  TensorArrayCloseV3(keywords: TensorArrayCloseV3$): py.Remote
  TensorArrayCloseV3_dyn: py.RemoteFunction
  TensorArrayConcat(keywords: TensorArrayConcat$): py.Remote
  TensorArrayConcat_dyn: py.RemoteFunction
  TensorArrayConcatV2(keywords: TensorArrayConcatV2$): py.Remote
  TensorArrayConcatV2_dyn: py.RemoteFunction
  TensorArrayConcatV3(keywords: TensorArrayConcatV3$): py.Remote
  TensorArrayConcatV3_dyn: py.RemoteFunction
  TensorArrayGather(keywords: TensorArrayGather$): py.Remote
  TensorArrayGather_dyn: py.RemoteFunction
  TensorArrayGatherV2(keywords: TensorArrayGatherV2$): py.Remote
  TensorArrayGatherV2_dyn: py.RemoteFunction
  TensorArrayGatherV3(keywords: TensorArrayGatherV3$): py.Remote
  TensorArrayGatherV3_dyn: py.RemoteFunction
  TensorArrayGrad(keywords: TensorArrayGrad$): py.Remote
  TensorArrayGrad_dyn: py.RemoteFunction
  TensorArrayGradV2(keywords: TensorArrayGradV2$): py.Remote
  TensorArrayGradV2_dyn: py.RemoteFunction
  TensorArrayGradV3(keywords: TensorArrayGradV3$): py.Remote
  TensorArrayGradV3_dyn: py.RemoteFunction
  TensorArrayGradWithShape(keywords: TensorArrayGradWithShape$): py.Remote
  TensorArrayGradWithShape_dyn: py.RemoteFunction
  TensorArrayPack(keywords: TensorArrayPack$): py.Remote
  TensorArrayPack_dyn: py.RemoteFunction
  TensorArrayRead(keywords: TensorArrayRead$): py.Remote
  TensorArrayRead_dyn: py.RemoteFunction
  TensorArrayReadV2(keywords: TensorArrayReadV2$): py.Remote
  TensorArrayReadV2_dyn: py.RemoteFunction
  TensorArrayReadV3(keywords: TensorArrayReadV3$): py.Remote
  TensorArrayReadV3_dyn: py.RemoteFunction
  TensorArrayScatter(keywords: TensorArrayScatter$): py.Remote
  TensorArrayScatter_dyn: py.RemoteFunction
  TensorArrayScatterV2(keywords: TensorArrayScatterV2$): py.Remote
  TensorArrayScatterV2_dyn: py.RemoteFunction
  TensorArrayScatterV3(keywords: TensorArrayScatterV3$): py.Remote
  TensorArrayScatterV3_dyn: py.RemoteFunction
  TensorArraySize(keywords: TensorArraySize$): py.Remote
  TensorArraySize_dyn: py.RemoteFunction
  TensorArraySizeV2(keywords: TensorArraySizeV2$): py.Remote
  TensorArraySizeV2_dyn: py.RemoteFunction
  TensorArraySizeV3(keywords: TensorArraySizeV3$): py.Remote
  TensorArraySizeV3_dyn: py.RemoteFunction
  TensorArraySplit(keywords: TensorArraySplit$): py.Remote
  TensorArraySplit_dyn: py.RemoteFunction
  TensorArraySplitV2(keywords: TensorArraySplitV2$): py.Remote
  TensorArraySplitV2_dyn: py.RemoteFunction
  TensorArraySplitV3(keywords: TensorArraySplitV3$): py.Remote
  TensorArraySplitV3_dyn: py.RemoteFunction
  TensorArrayUnpack(keywords: TensorArrayUnpack$): py.Remote
  TensorArrayUnpack_dyn: py.RemoteFunction
  TensorArrayV2(keywords: TensorArrayV2$): py.Remote
  TensorArrayV2_dyn: py.RemoteFunction
  TensorArrayV3(keywords: TensorArrayV3$): py.Remote
  TensorArrayV3_dyn: py.RemoteFunction
  TensorArrayWrite(keywords: TensorArrayWrite$): py.Remote
  TensorArrayWrite_dyn: py.RemoteFunction
  TensorArrayWriteV2(keywords: TensorArrayWriteV2$): py.Remote
  TensorArrayWriteV2_dyn: py.RemoteFunction
  TensorArrayWriteV3(keywords: TensorArrayWriteV3$): py.Remote
  TensorArrayWriteV3_dyn: py.RemoteFunction
  TensorDataset(keywords: TensorDataset$): py.Remote
  TensorDataset_dyn: py.RemoteFunction
  TensorListConcat(keywords: TensorListConcat$): py.Remote
  TensorListConcat_dyn: py.RemoteFunction
  TensorListConcatLists(keywords: TensorListConcatLists$): py.Remote
  TensorListConcatLists_dyn: py.RemoteFunction
  TensorListConcatV2(keywords: TensorListConcatV2$): py.Remote
  TensorListConcatV2_dyn: py.RemoteFunction
  TensorListElementShape(keywords: TensorListElementShape$): py.Remote
  TensorListElementShape_dyn: py.RemoteFunction
  TensorListFromTensor(keywords: TensorListFromTensor$): py.Remote
  TensorListFromTensor_dyn: py.RemoteFunction
  TensorListGather(keywords: TensorListGather$): py.Remote
  TensorListGather_dyn: py.RemoteFunction
  TensorListGetItem(keywords: TensorListGetItem$): py.Remote
  TensorListGetItem_dyn: py.RemoteFunction
  TensorListLength(keywords: TensorListLength$): py.Remote
  TensorListLength_dyn: py.RemoteFunction
  TensorListPopBack(keywords: TensorListPopBack$): py.Remote
  TensorListPopBack_dyn: py.RemoteFunction
  TensorListPushBack(keywords: TensorListPushBack$): py.Remote
  TensorListPushBack_dyn: py.RemoteFunction
  TensorListPushBackBatch(keywords: TensorListPushBackBatch$): py.Remote
  TensorListPushBackBatch_dyn: py.RemoteFunction
  TensorListReserve(keywords: TensorListReserve$): py.Remote
  TensorListReserve_dyn: py.RemoteFunction
  TensorListResize(keywords: TensorListResize$): py.Remote
  TensorListResize_dyn: py.RemoteFunction
  TensorListScatter(keywords: TensorListScatter$): py.Remote
  TensorListScatter_dyn: py.RemoteFunction
  TensorListScatterIntoExistingList(keywords: TensorListScatterIntoExistingList$): py.Remote
  TensorListScatterIntoExistingList_dyn: py.RemoteFunction
  TensorListScatterV2(keywords: TensorListScatterV2$): py.Remote
  TensorListScatterV2_dyn: py.RemoteFunction
  TensorListSetItem(keywords: TensorListSetItem$): py.Remote
  TensorListSetItem_dyn: py.RemoteFunction
  TensorListSplit(keywords: TensorListSplit$): py.Remote
  TensorListSplit_dyn: py.RemoteFunction
  TensorListStack(keywords: TensorListStack$): py.Remote
  TensorListStack_dyn: py.RemoteFunction
  TensorMapErase(keywords: TensorMapErase$): py.Remote
  TensorMapErase_dyn: py.RemoteFunction
  TensorMapHasKey(keywords: TensorMapHasKey$): py.Remote
  TensorMapHasKey_dyn: py.RemoteFunction
  TensorMapInsert(keywords: TensorMapInsert$): py.Remote
  TensorMapInsert_dyn: py.RemoteFunction
  TensorMapLookup(keywords: TensorMapLookup$): py.Remote
  TensorMapLookup_dyn: py.RemoteFunction
  TensorMapSize(keywords: TensorMapSize$): py.Remote
  TensorMapSize_dyn: py.RemoteFunction
  TensorMapStackKeys(keywords: TensorMapStackKeys$): py.Remote
  TensorMapStackKeys_dyn: py.RemoteFunction
  TensorScatterAdd(keywords: TensorScatterAdd$): py.Remote
  TensorScatterAdd_dyn: py.RemoteFunction
  TensorScatterMax(keywords: TensorScatterMax$): py.Remote
  TensorScatterMax_dyn: py.RemoteFunction
  TensorScatterMin(keywords: TensorScatterMin$): py.Remote
  TensorScatterMin_dyn: py.RemoteFunction
  TensorScatterSub(keywords: TensorScatterSub$): py.Remote
  TensorScatterSub_dyn: py.RemoteFunction
  TensorScatterUpdate(keywords: TensorScatterUpdate$): py.Remote
  TensorScatterUpdate_dyn: py.RemoteFunction
  TensorSliceDataset(keywords: TensorSliceDataset$): py.Remote
  TensorSliceDataset_dyn: py.RemoteFunction
  TensorStridedSliceUpdate(keywords: TensorStridedSliceUpdate$): py.Remote
  TensorStridedSliceUpdate_dyn: py.RemoteFunction
  TensorSummary(keywords: TensorSummary$): py.Remote
  TensorSummary_dyn: py.RemoteFunction
  TensorSummaryV2(keywords: TensorSummaryV2$): py.Remote
  TensorSummaryV2_dyn: py.RemoteFunction
  TextLineDataset(keywords: TextLineDataset$): py.Remote
  TextLineDataset_dyn: py.RemoteFunction
  TextLineReader(keywords?: TextLineReader$): py.Remote
  TextLineReader_dyn: py.RemoteFunction
  TextLineReaderV2(keywords?: TextLineReaderV2$): py.Remote
  TextLineReaderV2_dyn: py.RemoteFunction
  ThreadPoolDataset(keywords: ThreadPoolDataset$): py.Remote
  ThreadPoolDataset_dyn: py.RemoteFunction
  ThreadPoolHandle(keywords: ThreadPoolHandle$): py.Remote
  ThreadPoolHandle_dyn: py.RemoteFunction
  ThreadUnsafeUnigramCandidateSampler(keywords: ThreadUnsafeUnigramCandidateSampler$): py.Remote
  ThreadUnsafeUnigramCandidateSampler_dyn: py.RemoteFunction
  Tile(keywords: Tile$): py.Remote
  Tile_dyn: py.RemoteFunction
  TileGrad(keywords: TileGrad$): py.Remote
  TileGrad_dyn: py.RemoteFunction
  Timestamp(keywords?: Timestamp$): py.Remote
  Timestamp_dyn: py.RemoteFunction
  ToBool(keywords: ToBool$): py.Remote
  ToBool_dyn: py.RemoteFunction
  TopK(keywords: TopK$): py.Remote
  TopK_dyn: py.RemoteFunction
  TopKV2(keywords: TopKV2$): py.Remote
  TopKV2_dyn: py.RemoteFunction
  Transpose(keywords: Transpose$): py.Remote
  Transpose_dyn: py.RemoteFunction
  TridiagonalMatMul(keywords: TridiagonalMatMul$): py.Remote
  TridiagonalMatMul_dyn: py.RemoteFunction
  TridiagonalSolve(keywords: TridiagonalSolve$): py.Remote
  TridiagonalSolve_dyn: py.RemoteFunction
  TruncateDiv(keywords: TruncateDiv$): py.Remote
  TruncateDiv_dyn: py.RemoteFunction
  TruncateMod(keywords: TruncateMod$): py.Remote
  TruncateMod_dyn: py.RemoteFunction
  TruncatedNormal(keywords: TruncatedNormal$): py.Remote
  TruncatedNormal_dyn: py.RemoteFunction
  Unbatch(keywords: Unbatch$): py.Remote
  Unbatch_dyn: py.RemoteFunction
  UnbatchDataset(keywords: UnbatchDataset$): py.Remote
  UnbatchDataset_dyn: py.RemoteFunction
  UnbatchGrad(keywords: UnbatchGrad$): py.Remote
  UnbatchGrad_dyn: py.RemoteFunction
  UncompressElement(keywords: UncompressElement$): py.Remote
  UncompressElement_dyn: py.RemoteFunction
  UnicodeDecode(keywords: UnicodeDecode$): py.Remote
  UnicodeDecode_dyn: py.RemoteFunction
  UnicodeDecodeWithOffsets(keywords: UnicodeDecodeWithOffsets$): py.Remote
  UnicodeDecodeWithOffsets_dyn: py.RemoteFunction
  UnicodeEncode(keywords: UnicodeEncode$): py.Remote
  UnicodeEncode_dyn: py.RemoteFunction
  UnicodeScript(keywords: UnicodeScript$): py.Remote
  UnicodeScript_dyn: py.RemoteFunction
  UnicodeTranscode(keywords: UnicodeTranscode$): py.Remote
  UnicodeTranscode_dyn: py.RemoteFunction
  UniformCandidateSampler(keywords: UniformCandidateSampler$): py.Remote
  UniformCandidateSampler_dyn: py.RemoteFunction
  UniformDequantize(keywords: UniformDequantize$): py.Remote
  UniformDequantize_dyn: py.RemoteFunction
  UniformQuantize(keywords: UniformQuantize$): py.Remote
  UniformQuantize_dyn: py.RemoteFunction
  UniformQuantizedAdd(keywords: UniformQuantizedAdd$): py.Remote
  UniformQuantizedAdd_dyn: py.RemoteFunction
  UniformQuantizedClipByValue(keywords: UniformQuantizedClipByValue$): py.Remote
  UniformQuantizedClipByValue_dyn: py.RemoteFunction
  UniformQuantizedConvolution(keywords: UniformQuantizedConvolution$): py.Remote
  UniformQuantizedConvolution_dyn: py.RemoteFunction
  UniformQuantizedConvolutionHybrid(keywords: UniformQuantizedConvolutionHybrid$): py.Remote
  UniformQuantizedConvolutionHybrid_dyn: py.RemoteFunction
  UniformQuantizedDot(keywords: UniformQuantizedDot$): py.Remote
  UniformQuantizedDot_dyn: py.RemoteFunction
  UniformQuantizedDotHybrid(keywords: UniformQuantizedDotHybrid$): py.Remote
  UniformQuantizedDotHybrid_dyn: py.RemoteFunction
  UniformRequantize(keywords: UniformRequantize$): py.Remote
  UniformRequantize_dyn: py.RemoteFunction
  Unique(keywords: Unique$): py.Remote
  Unique_dyn: py.RemoteFunction
  UniqueDataset(keywords: UniqueDataset$): py.Remote
  UniqueDataset_dyn: py.RemoteFunction
  UniqueV2(keywords: UniqueV2$): py.Remote
  UniqueV2_dyn: py.RemoteFunction
  UniqueWithCounts(keywords: UniqueWithCounts$): py.Remote
  UniqueWithCounts_dyn: py.RemoteFunction
  UniqueWithCountsV2(keywords: UniqueWithCountsV2$): py.Remote
  UniqueWithCountsV2_dyn: py.RemoteFunction
  Unpack(keywords: Unpack$): py.Remote
  Unpack_dyn: py.RemoteFunction
  UnravelIndex(keywords: UnravelIndex$): py.Remote
  UnravelIndex_dyn: py.RemoteFunction
  UnsortedSegmentJoin(keywords: UnsortedSegmentJoin$): py.Remote
  UnsortedSegmentJoin_dyn: py.RemoteFunction
  UnsortedSegmentMax(keywords: UnsortedSegmentMax$): py.Remote
  UnsortedSegmentMax_dyn: py.RemoteFunction
  UnsortedSegmentMin(keywords: UnsortedSegmentMin$): py.Remote
  UnsortedSegmentMin_dyn: py.RemoteFunction
  UnsortedSegmentProd(keywords: UnsortedSegmentProd$): py.Remote
  UnsortedSegmentProd_dyn: py.RemoteFunction
  UnsortedSegmentSum(keywords: UnsortedSegmentSum$): py.Remote
  UnsortedSegmentSum_dyn: py.RemoteFunction
  Unstage(keywords: Unstage$): py.Remote
  Unstage_dyn: py.RemoteFunction
  UnwrapDatasetVariant(keywords: UnwrapDatasetVariant$): py.Remote
  UnwrapDatasetVariant_dyn: py.RemoteFunction
  UpperBound(keywords: UpperBound$): py.Remote
  UpperBound_dyn: py.RemoteFunction
  VarHandleOp(keywords: VarHandleOp$): py.Remote
  VarHandleOp_dyn: py.RemoteFunction
  VarIsInitializedOp(keywords: VarIsInitializedOp$): py.Remote
  VarIsInitializedOp_dyn: py.RemoteFunction
  Variable(keywords: Variable$): py.Remote
  Variable_dyn: py.RemoteFunction
  VariableShape(keywords: VariableShape$): py.Remote
  VariableShape_dyn: py.RemoteFunction
  VariableV2(keywords: VariableV2$): py.Remote
  VariableV2_dyn: py.RemoteFunction
  WeightedFlatMapDataset(keywords: WeightedFlatMapDataset$): py.Remote
  WeightedFlatMapDataset_dyn: py.RemoteFunction
  Where(keywords: Where$): py.Remote
  Where_dyn: py.RemoteFunction
  While(keywords: While$): py.Remote
  While_dyn: py.RemoteFunction
  WholeFileReader(keywords?: WholeFileReader$): py.Remote
  WholeFileReader_dyn: py.RemoteFunction
  WholeFileReaderV2(keywords?: WholeFileReaderV2$): py.Remote
  WholeFileReaderV2_dyn: py.RemoteFunction
  WindowDataset(keywords: WindowDataset$): py.Remote
  WindowDataset_dyn: py.RemoteFunction
  WindowOp(keywords: WindowOp$): py.Remote
  WindowOp_dyn: py.RemoteFunction
  WorkerHeartbeat(keywords: WorkerHeartbeat$): py.Remote
  WorkerHeartbeat_dyn: py.RemoteFunction
  WrapDatasetVariant(keywords: WrapDatasetVariant$): py.Remote
  WrapDatasetVariant_dyn: py.RemoteFunction
  WriteAudioSummary(keywords: WriteAudioSummary$): py.Remote
  WriteAudioSummary_dyn: py.RemoteFunction
  WriteFile(keywords: WriteFile$): py.Remote
  WriteFile_dyn: py.RemoteFunction
  WriteGraphSummary(keywords: WriteGraphSummary$): py.Remote
  WriteGraphSummary_dyn: py.RemoteFunction
  WriteHistogramSummary(keywords: WriteHistogramSummary$): py.Remote
  WriteHistogramSummary_dyn: py.RemoteFunction
  WriteImageSummary(keywords: WriteImageSummary$): py.Remote
  WriteImageSummary_dyn: py.RemoteFunction
  WriteRawProtoSummary(keywords: WriteRawProtoSummary$): py.Remote
  WriteRawProtoSummary_dyn: py.RemoteFunction
  WriteScalarSummary(keywords: WriteScalarSummary$): py.Remote
  WriteScalarSummary_dyn: py.RemoteFunction
  WriteSummary(keywords: WriteSummary$): py.Remote
  WriteSummary_dyn: py.RemoteFunction
  Xdivy(keywords: Xdivy$): py.Remote
  Xdivy_dyn: py.RemoteFunction
  XlaConcatND(keywords: XlaConcatND$): py.Remote
  XlaConcatND_dyn: py.RemoteFunction
  XlaSparseCoreAdagrad(keywords: XlaSparseCoreAdagrad$): py.Remote
  XlaSparseCoreAdagrad_dyn: py.RemoteFunction
  XlaSparseCoreAdagradMomentum(keywords: XlaSparseCoreAdagradMomentum$): py.Remote
  XlaSparseCoreAdagradMomentum_dyn: py.RemoteFunction
  XlaSparseCoreAdam(keywords: XlaSparseCoreAdam$): py.Remote
  XlaSparseCoreAdam_dyn: py.RemoteFunction
  XlaSparseCoreFtrl(keywords: XlaSparseCoreFtrl$): py.Remote
  XlaSparseCoreFtrl_dyn: py.RemoteFunction
  XlaSparseCoreSgd(keywords: XlaSparseCoreSgd$): py.Remote
  XlaSparseCoreSgd_dyn: py.RemoteFunction
  XlaSparseDenseMatmul(keywords: XlaSparseDenseMatmul$): py.Remote
  XlaSparseDenseMatmul_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput(keywords: XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput$): py.Remote
  XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdagradAndCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithAdagradAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdamAndCsrInput(keywords: XlaSparseDenseMatmulGradWithAdamAndCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithAdamAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithCsrInput(keywords: XlaSparseDenseMatmulGradWithCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithFtrlAndCsrInput(keywords: XlaSparseDenseMatmulGradWithFtrlAndCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithFtrlAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithSgdAndCsrInput(keywords: XlaSparseDenseMatmulGradWithSgdAndCsrInput$): py.Remote
  XlaSparseDenseMatmulGradWithSgdAndCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize(keywords: XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize_dyn: py.RemoteFunction
  XlaSparseDenseMatmulWithCsrInput(keywords: XlaSparseDenseMatmulWithCsrInput$): py.Remote
  XlaSparseDenseMatmulWithCsrInput_dyn: py.RemoteFunction
  XlaSparseDenseMatmulWithStaticBufferSize(keywords: XlaSparseDenseMatmulWithStaticBufferSize$): py.Remote
  XlaSparseDenseMatmulWithStaticBufferSize_dyn: py.RemoteFunction
  XlaSplitND(keywords: XlaSplitND$): py.Remote
  XlaSplitND_dyn: py.RemoteFunction
  Xlog1py(keywords: Xlog1py$): py.Remote
  Xlog1py_dyn: py.RemoteFunction
  Xlogy(keywords: Xlogy$): py.Remote
  Xlogy_dyn: py.RemoteFunction
  ZerosLike(keywords: ZerosLike$): py.Remote
  ZerosLike_dyn: py.RemoteFunction
  Zeta(keywords: Zeta$): py.Remote
  Zeta_dyn: py.RemoteFunction
  ZipDataset(keywords: ZipDataset$): py.Remote
  ZipDataset_dyn: py.RemoteFunction
}
