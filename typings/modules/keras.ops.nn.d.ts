// keras.ops.nn of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_ops from './keras.ops.js'

export interface $Module extends py.PythonModuleObject {
  readonly adaptive_average_pool: keras_ops.$Module["adaptive_average_pool"]
  adaptive_average_pool_dyn: py.RemoteFunction
  readonly adaptive_max_pool: keras_ops.$Module["adaptive_max_pool"]
  adaptive_max_pool_dyn: py.RemoteFunction
  readonly average_pool: keras_ops.$Module["average_pool"]
  average_pool_dyn: py.RemoteFunction
  readonly batch_normalization: keras_ops.$Module["batch_normalization"]
  batch_normalization_dyn: py.RemoteFunction
  readonly binary_crossentropy: keras_ops.$Module["binary_crossentropy"]
  binary_crossentropy_dyn: py.RemoteFunction
  readonly categorical_crossentropy: keras_ops.$Module["categorical_crossentropy"]
  categorical_crossentropy_dyn: py.RemoteFunction
  readonly celu: keras_ops.$Module["celu"]
  celu_dyn: py.RemoteFunction
  readonly conv: keras_ops.$Module["conv"]
  conv_dyn: py.RemoteFunction
  readonly conv_transpose: keras_ops.$Module["conv_transpose"]
  conv_transpose_dyn: py.RemoteFunction
  readonly ctc_decode: keras_ops.$Module["ctc_decode"]
  ctc_decode_dyn: py.RemoteFunction
  readonly ctc_loss: keras_ops.$Module["ctc_loss"]
  ctc_loss_dyn: py.RemoteFunction
  readonly depth_to_space: keras_ops.$Module["depth_to_space"]
  depth_to_space_dyn: py.RemoteFunction
  readonly depthwise_conv: keras_ops.$Module["depthwise_conv"]
  depthwise_conv_dyn: py.RemoteFunction
  readonly dot_product_attention: keras_ops.$Module["dot_product_attention"]
  dot_product_attention_dyn: py.RemoteFunction
  readonly elu: keras_ops.$Module["elu"]
  elu_dyn: py.RemoteFunction
  readonly fold: keras_ops.$Module["fold"]
  fold_dyn: py.RemoteFunction
  readonly gelu: keras_ops.$Module["gelu"]
  gelu_dyn: py.RemoteFunction
  readonly glu: keras_ops.$Module["glu"]
  glu_dyn: py.RemoteFunction
  readonly hard_shrink: keras_ops.$Module["hard_shrink"]
  hard_shrink_dyn: py.RemoteFunction
  readonly hard_sigmoid: keras_ops.$Module["hard_sigmoid"]
  hard_sigmoid_dyn: py.RemoteFunction
  readonly hard_silu: keras_ops.$Module["hard_silu"]
  hard_silu_dyn: py.RemoteFunction
  readonly hard_swish: keras_ops.$Module["hard_silu"]
  hard_swish_dyn: py.RemoteFunction
  readonly hard_tanh: keras_ops.$Module["hard_tanh"]
  hard_tanh_dyn: py.RemoteFunction
  readonly layer_normalization: keras_ops.$Module["layer_normalization"]
  layer_normalization_dyn: py.RemoteFunction
  readonly leaky_relu: keras_ops.$Module["leaky_relu"]
  leaky_relu_dyn: py.RemoteFunction
  readonly log_sigmoid: keras_ops.$Module["log_sigmoid"]
  log_sigmoid_dyn: py.RemoteFunction
  readonly log_softmax: keras_ops.$Module["log_softmax"]
  log_softmax_dyn: py.RemoteFunction
  readonly max_pool: keras_ops.$Module["max_pool"]
  max_pool_dyn: py.RemoteFunction
  readonly moments: keras_ops.$Module["moments"]
  moments_dyn: py.RemoteFunction
  readonly multi_hot: keras_ops.$Module["multi_hot"]
  multi_hot_dyn: py.RemoteFunction
  readonly normalize: keras_ops.$Module["normalize"]
  normalize_dyn: py.RemoteFunction
  readonly one_hot: keras_ops.$Module["one_hot"]
  one_hot_dyn: py.RemoteFunction
  readonly polar: keras_ops.$Module["polar"]
  polar_dyn: py.RemoteFunction
  readonly psnr: keras_ops.$Module["psnr"]
  psnr_dyn: py.RemoteFunction
  readonly relu: keras_ops.$Module["relu"]
  relu_dyn: py.RemoteFunction
  readonly relu6: keras_ops.$Module["relu6"]
  relu6_dyn: py.RemoteFunction
  readonly rms_normalization: keras_ops.$Module["rms_normalization"]
  rms_normalization_dyn: py.RemoteFunction
  readonly selu: keras_ops.$Module["selu"]
  selu_dyn: py.RemoteFunction
  readonly separable_conv: keras_ops.$Module["separable_conv"]
  separable_conv_dyn: py.RemoteFunction
  readonly sigmoid: keras_ops.$Module["sigmoid"]
  sigmoid_dyn: py.RemoteFunction
  readonly silu: keras_ops.$Module["silu"]
  silu_dyn: py.RemoteFunction
  readonly soft_shrink: keras_ops.$Module["soft_shrink"]
  soft_shrink_dyn: py.RemoteFunction
  readonly softmax: keras_ops.$Module["softmax"]
  softmax_dyn: py.RemoteFunction
  readonly softplus: keras_ops.$Module["softplus"]
  softplus_dyn: py.RemoteFunction
  readonly softsign: keras_ops.$Module["softsign"]
  softsign_dyn: py.RemoteFunction
  readonly space_to_depth: keras_ops.$Module["space_to_depth"]
  space_to_depth_dyn: py.RemoteFunction
  readonly sparse_categorical_crossentropy: keras_ops.$Module["sparse_categorical_crossentropy"]
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  readonly sparse_plus: keras_ops.$Module["sparse_plus"]
  sparse_plus_dyn: py.RemoteFunction
  readonly sparse_sigmoid: keras_ops.$Module["sparse_sigmoid"]
  sparse_sigmoid_dyn: py.RemoteFunction
  readonly sparsemax: keras_ops.$Module["sparsemax"]
  sparsemax_dyn: py.RemoteFunction
  readonly squareplus: keras_ops.$Module["squareplus"]
  squareplus_dyn: py.RemoteFunction
  readonly swish: keras_ops.$Module["silu"]
  swish_dyn: py.RemoteFunction
  readonly tanh_shrink: keras_ops.$Module["tanh_shrink"]
  tanh_shrink_dyn: py.RemoteFunction
  readonly threshold: keras_ops.$Module["threshold"]
  threshold_dyn: py.RemoteFunction
  readonly unfold: keras_ops.$Module["unfold"]
  unfold_dyn: py.RemoteFunction
}
