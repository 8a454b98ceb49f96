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
export {
  type CompareModelsOptions,
  compareModels,
  type TfjsLayer,
  type TfjsModel,
  type TfjsModule,
} from './parity/models.js'
export type { Named, ParityReport } from './parity/named.js'
export { type ParityOptions, parity } from './parity/programs.js'
export {
  openRecording,
  type RecordFunction,
  type Recording,
  type RecordingOptions,
  type RecordMode,
  type RecordOptions,
} from './parity/recording.js'
