// tensorflow.audio of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface decode_wav$ {
  contents: py.RemoteArgument
  /** Default: `-1` */
  desired_channels?: py.Int | undefined
  /** Default: `-1` */
  desired_samples?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface encode_wav$ {
  audio: py.RemoteArgument
  sample_rate: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  decode_wav(contents: py.Positional, desired_channels: py.Int, desired_samples: py.Int, name: py.Positional): py.Remote
  decode_wav(contents: py.Positional, desired_channels: py.Int, desired_samples: py.Int, keywords?: py.Rest<decode_wav$, 'contents' | 'desired_channels' | 'desired_samples'>): py.Remote
  decode_wav(contents: py.Positional, desired_channels: py.Int, keywords?: py.Rest<decode_wav$, 'contents' | 'desired_channels'>): py.Remote
  decode_wav(contents: py.Positional, keywords?: py.Rest<decode_wav$, 'contents'>): py.Remote
  decode_wav(keywords: decode_wav$): py.Remote
  decode_wav_dyn: py.RemoteFunction
  encode_wav(audio: py.Positional, sample_rate: py.Positional, name: py.Positional): py.Remote
  encode_wav(audio: py.Positional, sample_rate: py.Positional, keywords?: py.Rest<encode_wav$, 'audio' | 'sample_rate'>): py.Remote
  encode_wav(audio: py.Positional, keywords: py.Rest<encode_wav$, 'audio'>): py.Remote
  encode_wav(keywords: encode_wav$): py.Remote
  encode_wav_dyn: py.RemoteFunction
}
