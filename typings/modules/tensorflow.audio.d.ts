// tensorflow.audio of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface decode_wav$ {
  contents: py.TensorLike
  /** Default: `-1` */
  desired_channels?: py.Int | undefined
  /** Default: `-1` */
  desired_samples?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface encode_wav$ {
  audio: py.TensorLike
  sample_rate: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  decode_wav(contents: py.TensorLike, desired_channels: py.Int, desired_samples: py.Int, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_wav(contents: py.TensorLike, desired_channels: py.Int, desired_samples: py.Int, keywords?: py.Rest<decode_wav$, 'contents' | 'desired_channels' | 'desired_samples'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_wav(contents: py.TensorLike, desired_channels: py.Int, keywords?: py.Rest<decode_wav$, 'contents' | 'desired_channels'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_wav(contents: py.TensorLike, keywords?: py.Rest<decode_wav$, 'contents'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_wav(keywords: decode_wav$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_wav_dyn: py.RemoteFunction
  encode_wav(audio: py.TensorLike, sample_rate: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  encode_wav(audio: py.TensorLike, sample_rate: py.TensorLike, keywords?: py.Rest<encode_wav$, 'audio' | 'sample_rate'>): py.Promised<tensorflow.Tensor>
  encode_wav(audio: py.TensorLike, keywords: py.Rest<encode_wav$, 'audio'>): py.Promised<tensorflow.Tensor>
  encode_wav(keywords: encode_wav$): py.Promised<tensorflow.Tensor>
  encode_wav_dyn: py.RemoteFunction
}
