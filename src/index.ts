// The public door: names only, no logic.

export {
  Cluster,
  type ClusterMember,
  type ClusterOptions,
  type ClusterWorker,
  startCluster,
} from './cluster/cluster.js'
export { connectPython } from './connect.js'
export { configurePython, python } from './default-python.js'
export {
  ClusterError,
  ConnectionLostError,
  ConversionError,
  EncryptionKeyError,
  InterchangeError,
  LimitError,
  PoolBusyError,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
  RecordingError,
  ReleasedError,
  TensorBridgeError,
  WorkerExitedError,
} from './errors.js'
export type { PythonFiles } from './files/files.js'
export {
  readSafetensors,
  readSafetensorsMetadata,
  type SafetensorsOptions,
  writeSafetensors,
} from './interchange/safetensors.js'
export {
  fromTfjs,
  saveTfjs,
  type TfjsArtifacts,
  type TfjsLayersModel,
  type TfjsWeight,
  toTfjs,
} from './interchange/tfjs.js'
export { type LoadWeightsOptions, loadWeights, saveWeights } from './interchange/weights.js'
export type { ConnectOptions } from './join.js'
export { keras, np, tf, type tf_keras } from './namespaces.js'
export {
  Pool,
  type PoolExit,
  type PoolOptions,
  type PoolRunOptions,
  type PoolStats,
  type PoolWorker,
  startPool,
} from './pool/pool.js'
export type { OutputTarget } from './process/output.js'
export type { Limits } from './protocol/limits.js'
export { Python, type PythonDevice, type PythonOptions, type PythonStats, startPython } from './python.js'
export {
  errors,
  PythonError,
  type PythonErrorClass,
  type PythonErrorClasses,
  type PythonErrorOptions,
  type PythonFrame,
} from './python-errors.js'
export type { Backend } from './python-options.js'
export type { Displayable, Displays } from './remote/displays.js'
export {
  contains,
  deleteItem,
  dir,
  getattr,
  handle,
  isinstance,
  isRemote,
  item,
  len,
  release,
  repr,
  scope,
  setattr,
  setItem,
  typeOf,
  within,
} from './remote/functions.js'
export { recorded } from './remote/recorded.js'
export type * from './remote/types.js'
export type { ModelDescription, ProgressEvent, ProgressLogs } from './training/events.js'
export type { ProgressOptions } from './training/following.js'
export {
  type EpochFigures,
  type FormatHistoryOptions,
  formatHistory,
  partialHistory,
  readHistory,
  type TrainingHistory,
} from './training/history.js'
export { type ModelFromBytesOptions, modelFromBytes, modelToBytes } from './training/model-bytes.js'
export { type Progress, progress } from './training/progress.js'
export { abortable, deadline, interruptible, type StoppingOptions } from './training/stopping.js'
export type { AllocatedArray } from './values/allocate.js'
export { detached } from './values/detached.js'
export type { DType, NumericArray, TypedArrays } from './values/dtype.js'
export { type Prefetched, type PrefetchOptions, prefetch } from './values/iterables.js'
export {
  dict,
  ellipsis,
  float,
  int,
  newaxis,
  type PyDict,
  type PyFloat,
  type PyFunction,
  type PyInt,
  type PySlice,
  type PyTuple,
  pyfunction,
  slice,
  tuple,
} from './values/markers.js'
export { NDArray, type NestedArray } from './values/ndarray.js'
export type { Point, RunHeader, RunRecord, RunStatus, Series } from './view/curves/record.js'
export type { CurvesOptions } from './view/curves/svg.js'
export { displayed } from './view/displayed.js'
export {
  type Curves,
  curvesSvg,
  type LiveView,
  readRun,
  type StartViewOptions,
  startView,
  type ViewCallback,
  type ViewOptions,
  view,
} from './view/view.js'
