// The door `tensorbridge/testing`: the parity kit as plain functions, for every test runner.

export { RecordError } from './errors.js'
export {
  allClose,
  assertAllClose,
  assertEqualTensor,
  assertPass,
  type Comparison,
  equalTensors,
} from './parity/assertions.js'
export type { CloseOptions } from './parity/closeness.js'
export { type Named, type ParityOptions, type ParityReport, parity } from './parity/programs.js'
export {
  openRecording,
  type RecordFunction,
  type Recording,
  type RecordingOptions,
  type RecordMode,
  type RecordOptions,
} from './parity/recording.js'
