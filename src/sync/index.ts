// The public door of the synchronous face: names only, no logic. Those of the other face, but for what the test of both doors names
// (tests/unit/both-doors.test.ts).

export type * from '../../typings/sync/core.js'
export {
  ConnectionLostError,
  ConversionError,
  EncryptionKeyError,
  InterchangeError,
  LimitError,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
  RecordingError,
  ReleasedError,
  TensorBridgeError,
} from '../errors.js'
export {
  readSafetensors,
  readSafetensorsMetadata,
  type SafetensorsOptions,
  writeSafetensors,
} from '../interchange/safetensors.js'
export type { TfjsArtifacts, TfjsLayersModel, TfjsWeight } from '../interchange/tfjs.js'
export type { LoadWeightsOptions } from '../interchange/weights.js'
export type { ConnectOptions } from '../join.js'
export type { OutputTarget } from '../process/output.js'
export type { Limits } from '../protocol/limits.js'
export type { PythonDevice } from '../python.js'
export {
  errors,
  PythonError,
  type PythonErrorClass,
  type PythonErrorClasses,
  type PythonErrorOptions,
  type PythonFrame,
} from '../python-errors.js'
export type { Backend, PythonOptions } from '../python-options.js'
export type { Displayable, Displays } from '../remote/displays.js'
export { recorded } from '../remote/recorded.js'
export type { ModelDescription, ProgressEvent, ProgressLogs } from '../training/events.js'
export type { ProgressOptions } from '../training/following.js'
export {
  type EpochFigures,
  type FormatHistoryOptions,
  formatHistory,
  partialHistory,
  type TrainingHistory,
} from '../training/history.js'
export type { ModelFromBytesOptions } from '../training/model-bytes.js'
export type { StoppingOptions } from '../training/stopping.js'
export type { AllocatedArray } from '../values/allocate.js'
export { detached } from '../values/detached.js'
export type { DType, NumericArray, TypedArrays } from '../values/dtype.js'
export { type Prefetched, type PrefetchOptions, prefetch } from '../values/iterables.js'
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
} from '../values/markers.js'
export { NDArray, type NestedArray } from '../values/ndarray.js'
export type { Point, RunHeader, RunRecord, RunStatus, Series } from '../view/curves/record.js'
export type { CurvesOptions } from '../view/curves/svg.js'
export { displayed } from '../view/displayed.js'
export { readRun, type StartViewOptions, type ViewCallback, type ViewOptions } from '../view/view.js'
export { configurePython, python } from './default-python.js'
export type { PythonFiles } from './files.js'
export {
  contains,
  deleteItem,
  dir,
  getattr,
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
} from './functions.js'
export {
  fromTfjs,
  loadWeights,
  modelFromBytes,
  modelToBytes,
  readHistory,
  saveTfjs,
  saveWeights,
  toTfjs,
} from './models.js'
export { keras, np, tf, type tf_keras } from './namespaces.js'
export { type Progress, progress } from './progress.js'
export { connectPython, Python, type PythonModule, type PythonStats, startPython } from './python.js'
export { abortable, deadline, interruptible } from './stopping.js'
export { type Curves, curvesSvg, type LiveView, startView, view } from './view.js'
