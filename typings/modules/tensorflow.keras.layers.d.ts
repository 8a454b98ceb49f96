// tensorflow.keras.layers of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_roles from './keras.$roles.js'
import type * as keras_layers from './keras.layers.js'

export interface AlphaDropout$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface AlphaDropout$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AlphaDropout extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.keras.layers.AlphaDropout': true } & keras_layers.Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<AlphaDropout$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AlphaDropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AlphaDropout$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  noise_shape: any
  noise_shape_dyn: any
  rate: any
  rate_dyn: any
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
}

export interface AlphaDropout$new {
  rate: py.RemoteArgument
  noise_shape?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
  activity_regularizer?: keras_roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AlphaDropout$class extends py.Statics<keras_layers.Layer$class> {
  new (rate: py.Positional, noise_shape: py.Positional, seed: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): AlphaDropout
  (rate: py.Positional, noise_shape: py.Positional, seed: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): py.Promised<AlphaDropout>
  new (rate: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): AlphaDropout
  (rate: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): py.Promised<AlphaDropout>
  new (rate: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate'>): AlphaDropout
  (rate: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate'>): py.Promised<AlphaDropout>
  new (keywords: AlphaDropout$new): AlphaDropout
  (keywords: AlphaDropout$new): py.Promised<AlphaDropout>
}

export interface RandomHeight$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHeight$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomHeight extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.keras.layers.RandomHeight': true } & keras_layers.Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<RandomHeight$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: RandomHeight$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomHeight$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  factor: any
  factor_dyn: any
  height_lower: any
  height_lower_dyn: any
  height_upper: any
  height_upper_dyn: any
  interpolation: any
  interpolation_dyn: any
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
}

export interface RandomHeight$new {
  factor: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.RemoteArgument | undefined
  activity_regularizer?: keras_roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomHeight$class extends py.Statics<keras_layers.Layer$class> {
  new (factor: py.Positional, interpolation: py.Str, seed: py.Positional, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation' | 'seed'>): RandomHeight
  (factor: py.Positional, interpolation: py.Str, seed: py.Positional, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation' | 'seed'>): py.Promised<RandomHeight>
  new (factor: py.Positional, interpolation: py.Str, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation'>): RandomHeight
  (factor: py.Positional, interpolation: py.Str, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation'>): py.Promised<RandomHeight>
  new (factor: py.Positional, keywords?: py.Rest<RandomHeight$new, 'factor'>): RandomHeight
  (factor: py.Positional, keywords?: py.Rest<RandomHeight$new, 'factor'>): py.Promised<RandomHeight>
  new (keywords: RandomHeight$new): RandomHeight
  (keywords: RandomHeight$new): py.Promised<RandomHeight>
}

export interface RandomWidth$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomWidth$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomWidth extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.keras.layers.RandomWidth': true } & keras_layers.Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<RandomWidth$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: RandomWidth$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomWidth$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  factor: any
  factor_dyn: any
  interpolation: any
  interpolation_dyn: any
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  width_lower: any
  width_lower_dyn: any
  width_upper: any
  width_upper_dyn: any
}

export interface RandomWidth$new {
  factor: py.RemoteArgument
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.RemoteArgument | undefined
  activity_regularizer?: keras_roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomWidth$class extends py.Statics<keras_layers.Layer$class> {
  new (factor: py.Positional, interpolation: py.Str, seed: py.Positional, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation' | 'seed'>): RandomWidth
  (factor: py.Positional, interpolation: py.Str, seed: py.Positional, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation' | 'seed'>): py.Promised<RandomWidth>
  new (factor: py.Positional, interpolation: py.Str, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation'>): RandomWidth
  (factor: py.Positional, interpolation: py.Str, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation'>): py.Promised<RandomWidth>
  new (factor: py.Positional, keywords?: py.Rest<RandomWidth$new, 'factor'>): RandomWidth
  (factor: py.Positional, keywords?: py.Rest<RandomWidth$new, 'factor'>): py.Promised<RandomWidth>
  new (keywords: RandomWidth$new): RandomWidth
  (keywords: RandomWidth$new): py.Promised<RandomWidth>
}

export interface ThresholdedReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ThresholdedReLU$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ThresholdedReLU extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'tensorflow.keras.layers.ThresholdedReLU': true } & keras_layers.Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ThresholdedReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ThresholdedReLU$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  theta: any
  theta_dyn: any
}

export interface ThresholdedReLU$new {
  /** Default: `1.0` */
  theta?: py.Float | undefined
  activity_regularizer?: keras_roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ThresholdedReLU$class extends py.Statics<keras_layers.Layer$class> {
  new (theta: py.Float, keywords?: py.Rest<ThresholdedReLU$new, 'theta'>): ThresholdedReLU
  (theta: py.Float, keywords?: py.Rest<ThresholdedReLU$new, 'theta'>): py.Promised<ThresholdedReLU>
  new (keywords?: ThresholdedReLU$new): ThresholdedReLU
  (keywords?: ThresholdedReLU$new): py.Promised<ThresholdedReLU>
}

export interface $Module extends py.PythonModuleObject {
  readonly Activation: keras_layers.Activation$class
  readonly ActivityRegularization: keras_layers.ActivityRegularization$class
  readonly AdaptiveAveragePooling1D: keras_layers.AdaptiveAveragePooling1D$class
  readonly AdaptiveAveragePooling2D: keras_layers.AdaptiveAveragePooling2D$class
  readonly AdaptiveAveragePooling3D: keras_layers.AdaptiveAveragePooling3D$class
  readonly AdaptiveMaxPooling1D: keras_layers.AdaptiveMaxPooling1D$class
  readonly AdaptiveMaxPooling2D: keras_layers.AdaptiveMaxPooling2D$class
  readonly AdaptiveMaxPooling3D: keras_layers.AdaptiveMaxPooling3D$class
  readonly Add: keras_layers.Add$class
  readonly AdditiveAttention: keras_layers.AdditiveAttention$class
  readonly AlphaDropout: AlphaDropout$class
  readonly Attention: keras_layers.Attention$class
  readonly AugMix: keras_layers.AugMix$class
  readonly AutoContrast: keras_layers.AutoContrast$class
  readonly Average: keras_layers.Average$class
  readonly AveragePooling1D: keras_layers.AveragePooling1D$class
  readonly AveragePooling2D: keras_layers.AveragePooling2D$class
  readonly AveragePooling3D: keras_layers.AveragePooling3D$class
  readonly AvgPool1D: keras_layers.AveragePooling1D$class
  readonly AvgPool2D: keras_layers.AveragePooling2D$class
  readonly AvgPool3D: keras_layers.AveragePooling3D$class
  readonly BatchNormalization: keras_layers.BatchNormalization$class
  readonly Bidirectional: keras_layers.Bidirectional$class
  readonly CategoryEncoding: keras_layers.CategoryEncoding$class
  readonly CenterCrop: keras_layers.CenterCrop$class
  readonly Concatenate: keras_layers.Concatenate$class
  readonly ContrastLimitedAdaptiveHistogramEqualization: keras_layers.ContrastLimitedAdaptiveHistogramEqualization$class
  readonly Conv1D: keras_layers.Conv1D$class
  readonly Conv1DTranspose: keras_layers.Conv1DTranspose$class
  readonly Conv2D: keras_layers.Conv2D$class
  readonly Conv2DTranspose: keras_layers.Conv2DTranspose$class
  readonly Conv3D: keras_layers.Conv3D$class
  readonly Conv3DTranspose: keras_layers.Conv3DTranspose$class
  readonly ConvLSTM1D: keras_layers.ConvLSTM1D$class
  readonly ConvLSTM2D: keras_layers.ConvLSTM2D$class
  readonly ConvLSTM3D: keras_layers.ConvLSTM3D$class
  readonly Convolution1D: keras_layers.Conv1D$class
  readonly Convolution1DTranspose: keras_layers.Conv1DTranspose$class
  readonly Convolution2D: keras_layers.Conv2D$class
  readonly Convolution2DTranspose: keras_layers.Conv2DTranspose$class
  readonly Convolution3D: keras_layers.Conv3D$class
  readonly Convolution3DTranspose: keras_layers.Conv3DTranspose$class
  readonly Cropping1D: keras_layers.Cropping1D$class
  readonly Cropping2D: keras_layers.Cropping2D$class
  readonly Cropping3D: keras_layers.Cropping3D$class
  readonly CutMix: keras_layers.CutMix$class
  readonly Dense: keras_layers.Dense$class
  readonly DepthwiseConv1D: keras_layers.DepthwiseConv1D$class
  readonly DepthwiseConv2D: keras_layers.DepthwiseConv2D$class
  readonly Discretization: keras_layers.Discretization$class
  readonly Dot: keras_layers.Dot$class
  readonly Dropout: keras_layers.Dropout$class
  readonly ELU: keras_layers.ELU$class
  readonly EinsumDense: keras_layers.EinsumDense$class
  readonly Embedding: keras_layers.Embedding$class
  readonly Equalization: keras_layers.Equalization$class
  readonly Flatten: keras_layers.Flatten$class
  readonly FlaxLayer: keras_layers.FlaxLayer$class
  readonly GRU: keras_layers.GRU$class
  readonly GRUCell: keras_layers.GRUCell$class
  readonly GaussianDropout: keras_layers.GaussianDropout$class
  readonly GaussianNoise: keras_layers.GaussianNoise$class
  readonly GlobalAveragePooling1D: keras_layers.GlobalAveragePooling1D$class
  readonly GlobalAveragePooling2D: keras_layers.GlobalAveragePooling2D$class
  readonly GlobalAveragePooling3D: keras_layers.GlobalAveragePooling3D$class
  readonly GlobalAvgPool1D: keras_layers.GlobalAveragePooling1D$class
  readonly GlobalAvgPool2D: keras_layers.GlobalAveragePooling2D$class
  readonly GlobalAvgPool3D: keras_layers.GlobalAveragePooling3D$class
  readonly GlobalMaxPool1D: keras_layers.GlobalMaxPooling1D$class
  readonly GlobalMaxPool2D: keras_layers.GlobalMaxPooling2D$class
  readonly GlobalMaxPool3D: keras_layers.GlobalMaxPooling3D$class
  readonly GlobalMaxPooling1D: keras_layers.GlobalMaxPooling1D$class
  readonly GlobalMaxPooling2D: keras_layers.GlobalMaxPooling2D$class
  readonly GlobalMaxPooling3D: keras_layers.GlobalMaxPooling3D$class
  readonly GroupNormalization: keras_layers.GroupNormalization$class
  readonly GroupQueryAttention: keras_layers.GroupQueryAttention$class
  readonly HashedCrossing: keras_layers.HashedCrossing$class
  readonly Hashing: keras_layers.Hashing$class
  readonly Identity: keras_layers.Identity$class
  readonly Input: keras_layers.$Module["Input"]
  Input_dyn: py.RemoteFunction
  readonly InputLayer: keras_layers.InputLayer$class
  readonly InputSpec: keras_layers.InputSpec$class
  readonly IntegerLookup: keras_layers.IntegerLookup$class
  readonly JaxLayer: keras_layers.JaxLayer$class
  readonly LSTM: keras_layers.LSTM$class
  readonly LSTMCell: keras_layers.LSTMCell$class
  readonly Lambda: keras_layers.Lambda$class
  readonly Layer: keras_layers.Layer$class
  readonly LayerNormalization: keras_layers.LayerNormalization$class
  readonly LeakyReLU: keras_layers.LeakyReLU$class
  readonly Masking: keras_layers.Masking$class
  readonly MaxNumBoundingBoxes: keras_layers.MaxNumBoundingBoxes$class
  readonly MaxPool1D: keras_layers.MaxPooling1D$class
  readonly MaxPool2D: keras_layers.MaxPooling2D$class
  readonly MaxPool3D: keras_layers.MaxPooling3D$class
  readonly MaxPooling1D: keras_layers.MaxPooling1D$class
  readonly MaxPooling2D: keras_layers.MaxPooling2D$class
  readonly MaxPooling3D: keras_layers.MaxPooling3D$class
  readonly Maximum: keras_layers.Maximum$class
  readonly MelSpectrogram: keras_layers.MelSpectrogram$class
  readonly Minimum: keras_layers.Minimum$class
  readonly MixUp: keras_layers.MixUp$class
  readonly MultiHeadAttention: keras_layers.MultiHeadAttention$class
  readonly Multiply: keras_layers.Multiply$class
  readonly Normalization: keras_layers.Normalization$class
  readonly PReLU: keras_layers.PReLU$class
  readonly Permute: keras_layers.Permute$class
  readonly Pipeline: keras_layers.Pipeline$class
  readonly RMSNormalization: keras_layers.RMSNormalization$class
  readonly RNN: keras_layers.RNN$class
  readonly RandAugment: keras_layers.RandAugment$class
  readonly RandomBrightness: keras_layers.RandomBrightness$class
  readonly RandomColorDegeneration: keras_layers.RandomColorDegeneration$class
  readonly RandomColorJitter: keras_layers.RandomColorJitter$class
  readonly RandomContrast: keras_layers.RandomContrast$class
  readonly RandomCrop: keras_layers.RandomCrop$class
  readonly RandomElasticTransform: keras_layers.RandomElasticTransform$class
  readonly RandomErasing: keras_layers.RandomErasing$class
  readonly RandomFlip: keras_layers.RandomFlip$class
  readonly RandomGaussianBlur: keras_layers.RandomGaussianBlur$class
  readonly RandomGrayscale: keras_layers.RandomGrayscale$class
  readonly RandomHeight: RandomHeight$class
  readonly RandomHue: keras_layers.RandomHue$class
  readonly RandomInvert: keras_layers.RandomInvert$class
  readonly RandomPerspective: keras_layers.RandomPerspective$class
  readonly RandomPosterization: keras_layers.RandomPosterization$class
  readonly RandomRotation: keras_layers.RandomRotation$class
  readonly RandomSaturation: keras_layers.RandomSaturation$class
  readonly RandomSharpness: keras_layers.RandomSharpness$class
  readonly RandomShear: keras_layers.RandomShear$class
  readonly RandomTranslation: keras_layers.RandomTranslation$class
  readonly RandomWidth: RandomWidth$class
  readonly RandomZoom: keras_layers.RandomZoom$class
  readonly ReLU: keras_layers.ReLU$class
  readonly RepeatVector: keras_layers.RepeatVector$class
  readonly Rescaling: keras_layers.Rescaling$class
  readonly Reshape: keras_layers.Reshape$class
  readonly Resizing: keras_layers.Resizing$class
  readonly ReversibleEmbedding: keras_layers.ReversibleEmbedding$class
  readonly STFTSpectrogram: keras_layers.STFTSpectrogram$class
  readonly SeparableConv1D: keras_layers.SeparableConv1D$class
  readonly SeparableConv2D: keras_layers.SeparableConv2D$class
  readonly SeparableConvolution1D: keras_layers.SeparableConv1D$class
  readonly SeparableConvolution2D: keras_layers.SeparableConv2D$class
  readonly SimpleRNN: keras_layers.SimpleRNN$class
  readonly SimpleRNNCell: keras_layers.SimpleRNNCell$class
  readonly Softmax: keras_layers.Softmax$class
  readonly Solarization: keras_layers.Solarization$class
  readonly SpatialDropout1D: keras_layers.SpatialDropout1D$class
  readonly SpatialDropout2D: keras_layers.SpatialDropout2D$class
  readonly SpatialDropout3D: keras_layers.SpatialDropout3D$class
  readonly SpectralNormalization: keras_layers.SpectralNormalization$class
  readonly StackedRNNCells: keras_layers.StackedRNNCells$class
  readonly StringLookup: keras_layers.StringLookup$class
  readonly Subtract: keras_layers.Subtract$class
  readonly TFSMLayer: keras_layers.TFSMLayer$class
  readonly TextVectorization: keras_layers.TextVectorization$class
  readonly ThresholdedReLU: ThresholdedReLU$class
  readonly TimeDistributed: keras_layers.TimeDistributed$class
  readonly TorchModuleWrapper: keras_layers.TorchModuleWrapper$class
  readonly UnitNormalization: keras_layers.UnitNormalization$class
  readonly UpSampling1D: keras_layers.UpSampling1D$class
  readonly UpSampling2D: keras_layers.UpSampling2D$class
  readonly UpSampling3D: keras_layers.UpSampling3D$class
  readonly Wrapper: keras_layers.Wrapper$class
  readonly ZeroPadding1D: keras_layers.ZeroPadding1D$class
  readonly ZeroPadding2D: keras_layers.ZeroPadding2D$class
  readonly ZeroPadding3D: keras_layers.ZeroPadding3D$class
  readonly add: keras_layers.$Module["add"]
  add_dyn: py.RemoteFunction
  readonly average: keras_layers.$Module["average"]
  average_dyn: py.RemoteFunction
  readonly concatenate: keras_layers.$Module["concatenate"]
  concatenate_dyn: py.RemoteFunction
  readonly deserialize: keras_layers.$Module["deserialize"]
  deserialize_dyn: py.RemoteFunction
  readonly dot: keras_layers.$Module["dot"]
  dot_dyn: py.RemoteFunction
  readonly maximum: keras_layers.$Module["maximum"]
  maximum_dyn: py.RemoteFunction
  readonly minimum: keras_layers.$Module["minimum"]
  minimum_dyn: py.RemoteFunction
  readonly multiply: keras_layers.$Module["multiply"]
  multiply_dyn: py.RemoteFunction
  readonly serialize: keras_layers.$Module["serialize"]
  serialize_dyn: py.RemoteFunction
  readonly subtract: keras_layers.$Module["subtract"]
  subtract_dyn: py.RemoteFunction
}
