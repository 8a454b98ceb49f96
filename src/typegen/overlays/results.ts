// What functions give whose docs do not say it in words that can be read: mostly a tensor. Of what a sparse or ragged tensor
// gives there is nothing here, as in the docs of the others.

import type { Overlays } from './overlay.js'

const TENSOR: Readonly<Record<string, string>> = {
  tensorflow:
    'abs add asin asinh atan atanh boolean_mask cast clip_by_norm clip_by_value concat einsum identity matmul multiply ' +
    'negative norm saturate_cast scalar_mul searchsorted sign sin slice sqrt square strided_slice tan tanh transpose ' +
    'truediv where',
  'tensorflow.math':
    'bincount count_nonzero divide_no_nan erf erfcinv erfinv floordiv lbeta multiply_no_nan ndtri reduce_std ' +
    'reduce_variance xdivy xlog1py zero_fraction',
  'tensorflow.nn': 'batch_normalization compute_average_loss ctc_loss leaky_relu scale_regularization_loss silu',
  'tensorflow.linalg':
    'adjoint cholesky_solve eigvalsh expm logdet lu_solve matrix_rank matrix_transpose matvec pinv set_diag trace ' +
    'tridiagonal_matmul tridiagonal_solve',
  'tensorflow.image':
    'adjust_contrast adjust_hue adjust_jpeg_quality adjust_saturation central_crop crop_to_bounding_box ' +
    'grayscale_to_rgb pad_to_bounding_box psnr random_brightness random_contrast random_hue random_jpeg_quality ' +
    'random_saturation resize resize_with_crop_or_pad resize_with_pad rgb_to_grayscale sobel_edges ssim ' +
    'ssim_multiscale stateless_random_brightness stateless_random_contrast stateless_random_hue ' +
    'stateless_random_jpeg_quality stateless_random_saturation total_variation transpose',
  'tensorflow.random': 'categorical stateless_categorical',
  'tensorflow.signal': 'dct idct inverse_mdct inverse_stft mdct mfccs_from_log_mel_spectrograms stft',
  'keras.activations':
    'celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid ' +
    'log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid ' +
    'squareplus tanh tanh_shrink threshold',
  'keras.losses':
    'binary_crossentropy binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy ' +
    'categorical_generalized_cross_entropy categorical_hinge circle ctc dice hinge kl_divergence log_cosh ' +
    'mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error poisson ' +
    'sparse_categorical_crossentropy squared_hinge tversky',
  'keras.metrics': 'binary_accuracy categorical_accuracy sparse_categorical_accuracy top_k_categorical_accuracy',
  'keras.ops':
    'abs average psnr stop_gradient count_nonzero bincount ceil conj conjugate copy cos cross ctc_loss diag ' +
    'divide_no_nan dot dstack einsum hstack imag ' +
    'layer_normalization linspace logdet max min nan_to_num nanpercentile nanquantile norm normalize outer percentile ' +
    'polar prod quantile real rms_normalization rot90 scatter solve solve_triangular tensordot trace transpose ' +
    'trapezoid tri tril triu true_divide trunc view vstack',
  'keras.ops.image':
    'affine_transform crop_images elastic_transform extract_patches extract_patches_3d gaussian_blur hsv_to_rgb ' +
    'map_coordinates pad_images perspective_transform resize rgb_to_grayscale rgb_to_hsv scale_and_translate',
  'keras.random': 'beta binomial dropout gamma normal randint shuffle truncated_normal uniform',
}

// `object` is what nobody can tell: the docs of these say one thing, and a call gives another.
const OTHERS: Readonly<Record<string, string>> = {
  'keras.preprocessing.image.smart_resize': 'object',
  'keras.utils.pack_x_y_sample_weight': 'object',
  'tf_keras.activations.serialize': 'object',
  'tf_keras.backend.cast_to_floatx': 'object',
  'tf_keras.backend.shape': 'Tensor',
  'tf_keras.preprocessing.image.smart_resize': 'object',
  'tf_keras.utils.pack_x_y_sample_weight': 'object',
  'numpy.random.default_rng': 'numpy.random.Generator',
  'tensorflow.clip_by_global_norm': 'tuple[list[Tensor], Tensor]',
  'tensorflow.data.experimental.dense_to_ragged_batch': 'Callable',
  'tensorflow.random.create_rng_state': 'Tensor',
  'tensorflow.sparse.fill_empty_rows': 'tuple[tensorflow.SparseTensor, Tensor]',
  'tensorflow.split': 'list[Tensor]',
  'tensorflow.unstack': 'list[Tensor]',
  'keras.ops.convert_to_numpy': 'numpy.ndarray',
  'keras.ops.unstack': 'list[Tensor]',
  'keras.ops.is_tensor': 'bool',
  'keras.ops.ndim': 'int',
  'keras.utils.audio_dataset_from_directory': 'tensorflow.data.Dataset',
  'keras.utils.image_dataset_from_directory': 'tensorflow.data.Dataset',
  'keras.utils.is_keras_tensor': 'bool',
  'keras.utils.text_dataset_from_directory': 'tensorflow.data.Dataset',
  'keras.utils.timeseries_dataset_from_array': 'tensorflow.data.Dataset',
  'keras.utils.to_categorical': 'numpy.ndarray',
}

const tensors = Object.entries(TENSOR).flatMap(([module, names]) =>
  names.split(' ').map((name) => [`${module}.${name}`, 'Tensor'] as const),
)

// NumPy's docs speak of an array where some arguments give a number: a whole array, vectors, scalars.
const NUMPY_SOMETIMES =
  'absolute arccos arccosh arcsin arctan2 argmax argmin astype atleast_1d atleast_2d atleast_3d bitwise_count cbrt ' +
  'clip conjugate corrcoef cos deg2rad degrees dot einsum fix float_power floor_divide hypot inner iscomplex ' +
  'isneginf isposinf kron left_shift linalg.matmul linalg.multi_dot linalg.trace linalg.vecdot log log10 log1p log2 ' +
  'logaddexp logaddexp2 ma.absolute ma.arccos ma.arcsin ma.arctan2 ma.atleast_1d ma.clip ma.conjugate ma.cos ' +
  'ma.floor_divide ma.hypot ma.inner ma.log ma.log10 ma.log2 ma.make_mask ma.median ma.multiply ma.ptp ma.remainder ' +
  'ma.sinh ma.sqrt ma.squeeze ma.subtract ma.tan ma.tanh ma.var ma.where matmul matvec mean median multiply ' +
  'nan_to_num nanargmax nanargmin nanmax nanmean nanmedian nanmin nanprod nanstd nansum nanvar ' +
  'polynomial.chebyshev.chebweight polynomial.hermite.hermweight polynomial.hermite_e.hermeweight ' +
  'polynomial.laguerre.lagweight polynomial.legendre.legweight power prod rad2deg radians reciprocal remainder ' +
  'round sign signbit sinc sinh sqrt squeeze std subtract sum tan tanh tensordot trace transpose unstack var vdot ' +
  'vecdot vecmat'
const sometimes = NUMPY_SOMETIMES.split(' ').map((name) => [`numpy.${name}`, 'object'] as const)

export const resultOverlays: Overlays = Object.fromEntries(
  [...tensors, ...sometimes, ...Object.entries(OTHERS)].map(([name, type]) => [name, { returns: { '': type } }]),
)
