// The public door: names only, no logic.

export { configurePython, keras, np, python, tf } from './default-python.js'
export {
  ConversionError,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
  ReleasedError,
  TensorBridgeError,
} from './errors.js'
export type { OutputTarget } from './process/output.js'
export {
  type ConnectOptions,
  connectPython,
  Python,
  type PythonOptions,
  type PythonStats,
  startPython,
} from './python.js'
export {
  errors,
  PythonError,
  type PythonErrorClass,
  type PythonErrorClasses,
  type PythonFrame,
} from './python-errors.js'
export {
  abortable,
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
export type { KerasLibrary, PythonModule, Remote, RemoteArgument, RemoteClass, RemoteFunction } from './remote/types.js'
export type { DType, NumericArray } from './values/dtype.js'
export { dict, ellipsis, float, int, newaxis, pyfunction, slice, tuple } from './values/markers.js'
export { NDArray, type NestedArray } from './values/ndarray.js'
