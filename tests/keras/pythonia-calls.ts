// The calls that pythonia-proof.test.ts makes through two bridges: what is called, by its path in Keras, with which
// arguments. Inputs are made in Python, from a shape and a dtype, so that nothing but short texts crosses a bridge.

/** An array that is made in Python: see `input` in pythonia-proof.test.ts. */
export interface Input {
  readonly shape: readonly number[]
  readonly dtype: string
  /** What its numbers are: waves from -2 to 2, probabilities, rows that add up to 1, integers below `below`, ones of a class. */
  readonly of: 'waves' | 'probabilities' | 'distributions' | 'integers' | 'one-hot' | 'signs'
  readonly below?: number
}

/** A call: the path in Keras, keyword arguments, and what its result is called with. */
export interface Row {
  readonly path: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly inputs: readonly (Input | readonly Input[])[]
  /** Keyword arguments of the call of the result. */
  readonly callOptions?: Readonly<Record<string, unknown>>
}

export function waves(...shape: number[]): Input {
  return { shape, dtype: 'float32', of: 'waves' }
}

function probabilities(...shape: number[]): Input {
  return { shape, dtype: 'float32', of: 'probabilities' }
}

function distributions(...shape: number[]): Input {
  return { shape, dtype: 'float32', of: 'distributions' }
}

function integers(below: number, ...shape: number[]): Input {
  return { shape, dtype: 'int32', of: 'integers', below }
}

function oneHot(rows: number, classes: number): Input {
  return { shape: [rows], dtype: 'int32', of: 'one-hot', below: classes }
}

const signs = (...shape: number[]): Input => ({ shape, dtype: 'float32', of: 'signs' })

type Options = Readonly<Record<string, unknown>>

const layer = (name: string, options: Options, ...inputs: (Input | readonly Input[])[]): Row => ({
  path: `layers.${name}`,
  options,
  inputs,
})
const training = (row: Row): Row => ({ ...row, callOptions: { training: true } })

const [flat, sequence, image, volume] = [waves(4, 6), waves(2, 8, 3), waves(2, 8, 8, 3), waves(1, 4, 4, 4, 2)]
const pair = [waves(3, 4), { ...waves(3, 4), of: 'probabilities' as const }]

export const LAYERS: readonly Row[] = [
  ...['linear', 'relu', 'gelu', 'softmax', 'tanh', 'swish', 'mish', 'elu'].map((activation) =>
    layer('Dense', { units: 5, activation }, flat),
  ),
  layer('Dense', { units: 3, use_bias: false, kernel_initializer: 'he_normal' }, flat),
  layer('EinsumDense', { equation: 'abc,cd->abd', output_shape: [null, 4], bias_axes: 'd' }, sequence),
  layer('Embedding', { input_dim: 9, output_dim: 4 }, integers(9, 2, 5)),
  layer('Conv1D', { filters: 4, kernel_size: 3, padding: 'causal' }, sequence),
  layer('Conv2D', { filters: 4, kernel_size: [3, 2], strides: 2, padding: 'same' }, image),
  layer('Conv2D', { filters: 3, kernel_size: 3, dilation_rate: 2 }, image),
  layer('Conv3D', { filters: 2, kernel_size: 2 }, volume),
  layer('Conv1DTranspose', { filters: 2, kernel_size: 3 }, sequence),
  layer('Conv2DTranspose', { filters: 2, kernel_size: 3, strides: 2 }, image),
  layer('SeparableConv1D', { filters: 4, kernel_size: 3 }, sequence),
  layer('SeparableConv2D', { filters: 4, kernel_size: 3 }, image),
  layer('DepthwiseConv1D', { kernel_size: 3, depth_multiplier: 2 }, sequence),
  layer('DepthwiseConv2D', { kernel_size: 3 }, image),
  layer('MaxPooling1D', { pool_size: 2 }, sequence),
  layer('MaxPooling2D', { pool_size: 2, padding: 'same' }, image),
  layer('MaxPooling3D', { pool_size: 2 }, volume),
  layer('AveragePooling1D', { pool_size: 3, strides: 1 }, sequence),
  layer('AveragePooling2D', { pool_size: 2 }, image),
  layer('AveragePooling3D', { pool_size: 2 }, volume),
  layer('GlobalMaxPooling1D', {}, sequence),
  layer('GlobalMaxPooling2D', { keepdims: true }, image),
  layer('GlobalAveragePooling1D', {}, sequence),
  layer('GlobalAveragePooling2D', {}, image),
  layer('LSTM', { units: 4, return_sequences: true }, sequence),
  layer('GRU', { units: 4, reset_after: false }, sequence),
  layer('SimpleRNN', { units: 4, go_backwards: true }, sequence),
  layer('ConvLSTM1D', { filters: 2, kernel_size: 2 }, waves(1, 3, 5, 2)),
  training(layer('BatchNormalization', { momentum: 0.5 }, flat)),
  layer('LayerNormalization', { epsilon: 0.01 }, sequence),
  layer('GroupNormalization', { groups: 3 }, image),
  layer('UnitNormalization', {}, flat),
  layer('RMSNormalization', {}, flat),
  training(layer('Dropout', { rate: 0.5, seed: 3 }, flat)),
  training(layer('GaussianNoise', { stddev: 0.5, seed: 3 }, flat)),
  training(layer('GaussianDropout', { rate: 0.25, seed: 3 }, flat)),
  training(layer('AlphaDropout', { rate: 0.25, seed: 3 }, flat)),
  training(layer('SpatialDropout1D', { rate: 0.5, seed: 3 }, sequence)),
  layer('MultiHeadAttention', { num_heads: 2, key_dim: 3 }, sequence, sequence),
  layer('GroupQueryAttention', { head_dim: 2, num_query_heads: 4, num_key_value_heads: 2 }, sequence, sequence),
  layer('Attention', { use_scale: true }, [sequence, sequence]),
  layer('AdditiveAttention', {}, [sequence, sequence]),
  layer('Reshape', { target_shape: [3, 2] }, flat),
  layer('Flatten', {}, image),
  layer('RepeatVector', { n: 3 }, flat),
  layer('Permute', { dims: [2, 1] }, sequence),
  layer('Cropping1D', { cropping: [1, 2] }, sequence),
  layer('Cropping2D', { cropping: 1 }, image),
  layer('UpSampling1D', { size: 2 }, sequence),
  layer('UpSampling2D', { size: 2, interpolation: 'bilinear' }, image),
  layer('ZeroPadding1D', { padding: 2 }, sequence),
  layer('ZeroPadding2D', { padding: 1 }, image),
  ...['Add', 'Subtract', 'Multiply', 'Average', 'Maximum', 'Minimum'].map((name) => layer(name, {}, pair)),
  layer('Concatenate', { axis: 1 }, pair),
  layer('Dot', { axes: 1, normalize: true }, pair),
  layer('ReLU', { negative_slope: 0.25, max_value: 1.5 }, flat),
  layer('LeakyReLU', { negative_slope: 0.125 }, flat),
  layer('PReLU', { alpha_initializer: 'ones' }, flat),
  layer('ELU', { alpha: 0.5 }, flat),
  layer('Softmax', { axis: 0 }, flat),
  layer('Activation', { activation: 'softsign' }, flat),
  layer('Rescaling', { scale: 0.5, offset: 0.25 }, flat),
  layer('Resizing', { height: 5, width: 3 }, image),
  layer('CenterCrop', { height: 4, width: 4 }, image),
  layer('Normalization', { mean: 0.5, variance: 1.5 }, flat),
  layer('Discretization', { bin_boundaries: [-0.5, 0.25] }, flat),
  layer('CategoryEncoding', { num_tokens: 5, output_mode: 'multi_hot' }, integers(5, 3, 2)),
  layer('IntegerLookup', { vocabulary: [1, 3, 4] }, integers(5, 2, 5)),
]

const [labels, scores, logits] = [integers(2, 12), probabilities(12), waves(12)]
const binary = [integers(2, 4, 3), probabilities(4, 3)] as const
const classes = [oneHot(6, 4), distributions(6, 4)] as const
const regression = [waves(5, 4), probabilities(5, 4)] as const

const loss = (name: string, inputs: readonly Input[], options: Options = {}): Row[] =>
  ['sum_over_batch_size', 'sum', 'none'].map((reduction) => ({
    path: `losses.${name}`,
    options: { ...options, reduction },
    inputs,
  }))

export const LOSSES: readonly Row[] = [
  ...[
    'MeanSquaredError',
    'MeanAbsoluteError',
    'MeanAbsolutePercentageError',
    'CosineSimilarity',
    'LogCosh',
    'Hinge',
    'SquaredHinge',
    'CategoricalHinge',
  ].flatMap((name) => loss(name, regression)),
  ...loss('MeanSquaredLogarithmicError', [probabilities(5, 4), distributions(5, 4)]),
  ...loss('Huber', regression, { delta: 0.5 }),
  ...loss('Poisson', [probabilities(5, 4), distributions(5, 4)]),
  ...loss('KLDivergence', [distributions(6, 4), { ...distributions(6, 4), of: 'probabilities' }]),
  ...loss('BinaryCrossentropy', binary),
  ...loss('BinaryCrossentropy', [integers(2, 4, 3), waves(4, 3)], { from_logits: true, label_smoothing: 0.125 }),
  ...loss('BinaryFocalCrossentropy', binary, { apply_class_balancing: true, gamma: 1.5 }),
  ...loss('CategoricalCrossentropy', classes),
  ...loss('CategoricalFocalCrossentropy', classes, { alpha: 0.5 }),
  ...loss('SparseCategoricalCrossentropy', [integers(4, 6), waves(6, 4)], { from_logits: true }),
  ...loss('Tversky', classes, { alpha: 0.25, beta: 0.75 }),
  ...loss('Dice', classes),
]

const metric = (name: string, options: Options, ...inputs: Input[]): Row => ({
  path: `metrics.${name}`,
  options,
  inputs,
})

export const METRICS: readonly Row[] = [
  metric('Mean', {}, logits),
  metric('Sum', {}, logits),
  metric('Accuracy', {}, integers(3, 8), integers(2, 8)),
  metric('BinaryAccuracy', { threshold: 0.25 }, labels, scores),
  metric('CategoricalAccuracy', {}, ...classes),
  metric('SparseCategoricalAccuracy', {}, integers(4, 6), distributions(6, 4)),
  metric('TopKCategoricalAccuracy', { k: 2 }, ...classes),
  metric('SparseTopKCategoricalAccuracy', { k: 2 }, integers(4, 6), distributions(6, 4)),
  metric('AUC', {}, labels, scores),
  metric('AUC', { curve: 'PR', summation_method: 'minoring' }, labels, scores),
  metric('Precision', {}, labels, scores),
  metric('Precision', { thresholds: [0.25, 0.5, 0.75] }, labels, scores),
  metric('Recall', {}, labels, scores),
  ...['TruePositives', 'TrueNegatives', 'FalsePositives', 'FalseNegatives'].map((name) =>
    metric(name, { thresholds: [0.25, 0.75] }, labels, scores),
  ),
  metric('PrecisionAtRecall', { recall: 0.5 }, labels, scores),
  metric('RecallAtPrecision', { precision: 0.5 }, labels, scores),
  metric('SensitivityAtSpecificity', { specificity: 0.5 }, labels, scores),
  metric('SpecificityAtSensitivity', { sensitivity: 0.5 }, labels, scores),
  ...[
    'MeanSquaredError',
    'RootMeanSquaredError',
    'MeanAbsoluteError',
    'MeanAbsolutePercentageError',
    'CosineSimilarity',
    'LogCoshError',
    'R2Score',
    'Hinge',
    'SquaredHinge',
    'CategoricalHinge',
  ].map((name) => metric(name, {}, ...regression)),
  metric('MeanSquaredLogarithmicError', {}, probabilities(5, 4), distributions(5, 4)),
  metric('Poisson', {}, probabilities(5, 4), distributions(5, 4)),
  metric('KLDivergence', {}, distributions(6, 4), { ...distributions(6, 4), of: 'probabilities' }),
  metric('BinaryCrossentropy', { label_smoothing: 0.125 }, ...binary),
  metric('CategoricalCrossentropy', {}, ...classes),
  metric('SparseCategoricalCrossentropy', { from_logits: true }, integers(4, 6), waves(6, 4)),
  metric('F1Score', { average: 'macro', threshold: 0.25 }, ...classes),
  metric('FBetaScore', { beta: 0.5 }, ...classes),
  metric('IoU', { num_classes: 3, target_class_ids: [0, 2] }, integers(3, 8), integers(2, 8)),
  metric('BinaryIoU', { target_class_ids: [0, 1], threshold: 0.5 }, labels, scores),
  metric('MeanIoU', { num_classes: 3 }, integers(3, 8), integers(2, 8)),
  metric('OneHotIoU', { num_classes: 4, target_class_ids: [1, 2] }, ...classes),
  metric('OneHotMeanIoU', { num_classes: 4 }, ...classes),
  metric('PearsonCorrelation', {}, ...regression),
  metric('ConcordanceCorrelation', {}, ...regression),
  metric('Hinge', {}, signs(3, 4), waves(3, 4)),
]

const optimizer = (name: string, options: Options = {}): Row => ({
  path: `optimizers.${name}`,
  options: { learning_rate: 0.125, ...options },
  inputs: [],
})

export const OPTIMIZERS: readonly Row[] = [
  optimizer('SGD'),
  optimizer('SGD', { momentum: 0.5 }),
  optimizer('SGD', { momentum: 0.5, nesterov: true, weight_decay: 0.0625 }),
  optimizer('RMSprop', { momentum: 0.25, centered: true }),
  optimizer('Adam', { amsgrad: true, beta_1: 0.75 }),
  optimizer('Ftrl', { l1_regularization_strength: 0.25, l2_shrinkage_regularization_strength: 0.125 }),
  optimizer('Adafactor', { relative_step: false }),
  optimizer('Muon'),
  ...[
    'RMSprop',
    'Adam',
    'AdamW',
    'Adagrad',
    'Adadelta',
    'Adamax',
    'Nadam',
    'Ftrl',
    'Lion',
    'Lamb',
    'Adafactor',
  ].flatMap((name) => [
    optimizer(name),
    optimizer(name, { clipnorm: 0.5, weight_decay: 0.125 }),
    optimizer(name, { clipvalue: 0.25, use_ema: true, ema_momentum: 0.5, ema_overwrite_frequency: 2 }),
  ]),
]

/** What each dtype is asked for: an operation of keras.ops or NumPy on two arrays of it. */
export const DTYPES: readonly string[] = [
  'bool',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'float16',
  'bfloat16',
  'float32',
  'float64',
]
export const OPERATIONS: readonly string[] = ['add', 'multiply', 'maximum', 'less', 'matmul', 'true_divide']
