// The public door of the synchronous face: names only, no logic.

export type * from '../../typings/sync/core.js'
export {
  ConversionError,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
  RecordingError,
  ReleasedError,
  TensorBridgeError,
} from '../errors.js'
export type { OutputTarget } from '../process/output.js'
export type { PythonDevice } from '../python.js'
export {
  errors,
  PythonError,
  type PythonErrorClass,
  type PythonErrorClasses,
  type PythonErrorOptions,
  type PythonFrame,
} from '../python-errors.js'
export type { PythonOptions } from '../python-options.js'
export { recorded } from '../remote/recorded.js'
export type { AllocatedArray } from '../values/allocate.js'
export { detached } from '../values/detached.js'
export type { DType, NumericArray, TypedArrays } from '../values/dtype.js'
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
export { configurePython, python } from './default-python.js'
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
export { keras, np, tf, type tf_keras } from './namespaces.js'
export { type ConnectOptions, connectPython, Python, type PythonStats, startPython } from './python.js'
export { abortable, deadline, interruptible } from './stopping.js'
