// tensorflow.compat.v1.audio of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_audio from './tensorflow.audio.js'

export interface $Module extends py.PythonModuleObject {
  readonly decode_wav: tensorflow_audio.$Module["decode_wav"]
  decode_wav_dyn: py.RemoteFunction
  readonly encode_wav: tensorflow_audio.$Module["encode_wav"]
  encode_wav_dyn: py.RemoteFunction
}
