// The public door: names only, no logic.

export { configurePython, python } from './default-python.js'
export {
  ConversionError,
  ProtocolError,
  PythonEnvironmentError,
  PythonExitedError,
  ReleasedError,
  TensorBridgeError,
} from './errors.js'
export { keras, np, tf, type tf_keras } from './namespaces.js'
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
export type * from './remote/types.js'
export { detached } from './values/detached.js'
export type { DType, NumericArray } from './values/dtype.js'
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
