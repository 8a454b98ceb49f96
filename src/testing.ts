// The door `tensorbridge/testing`: the parity kit as plain functions, for every test runner.

export {
  allClose,
  assertAllClose,
  assertEqualTensor,
  assertPass,
  type Comparison,
  equalTensors,
} from './parity/assertions.js'
export type { CloseOptions } from './parity/closeness.js'
