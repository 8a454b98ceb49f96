// What is said by hand about Keras: both worlds have these classes, with few differences.

import type { Overlay, Overlays } from './overlay.js'

interface World {
  /** The package, and the beginning of all its names. */
  readonly keras: 'keras' | 'tf_keras'
  /** The class of a weight. */
  readonly variable: string
}

const HOOKS = ['train', 'test', 'predict'].flatMap((phase) => [
  `on_${phase}_begin`,
  `on_${phase}_end`,
  `on_${phase}_batch_begin`,
  `on_${phase}_batch_end`,
])
const EPOCH_HOOKS = ['on_epoch_begin', 'on_epoch_end', 'on_batch_begin', 'on_batch_end']

const words = (text: string): string[] => text.split(' ')

/** A hook of a callback: what it returns is not looked at. */
function hook(name: string): string {
  const count = name.includes('epoch') ? 'epoch: number, ' : name.includes('batch') ? 'batch: number, ' : ''
  return `${name}(${count}logs?: py.Logs | null): any\n${name}_dyn: py.RemoteFunction`
}

function layer({ keras, variable }: World): Overlay {
  return {
    members: {
      // A layer called on symbolic inputs gives a symbolic one, on data a tensor. A tensor may stand for a symbolic one, so
      // that it comes first. One of several outputs gives what the program says.
      __call__: [
        '(inputs: py.Tensors, ...more: py.RemoteArgument[]): py.Promised<{tensorflow.Tensor}>',
        '(inputs: py.Symbolic, ...more: py.RemoteArgument[]): py.Promised<{keras.KerasTensor}>',
        '(inputs: py.TensorInput, ...more: py.RemoteArgument[]): py.Promised<{tensorflow.Tensor}>',
        '<Outputs>(...args: py.RemoteArgument[]): py.Outputs<Outputs>',
        '(...args: py.RemoteArgument[]): py.Remote',
      ].join('\n'),
      name: 'get name(): py.Remote<string>\nset name(value: py.Str)\nname_dyn: any',
      // A model with steps of its own has a getter that gives an array.
      metrics: `readonly metrics: py.RemoteList<{${keras}.metrics.Metric}> | readonly {${keras}.metrics.Metric}[]\nreadonly metrics_dyn: any`,
    },
    attributes: {
      dtype: 'str',
      trainable: 'bool',
      supports_masking: 'bool',
    },
    returns: {
      get_weights: 'list[numpy.ndarray]',
      set_weights: 'None',
      count_params: 'int',
      add_weight: variable,
      ...(keras === 'keras' && { add_variable: variable }),
    },
    kept: keras === 'keras' ? ['add_weight', 'add_variable'] : ['add_weight'],
    parameters: {
      'set_weights.weights': 'list[ArrayLike]',
      // A shape for each input, in their structure.
      'build.input_shape': 'Shape | list[Shape] | dict[str, Shape]',
      'compute_output_shape.input_shape': 'Shape | list[Shape] | dict[str, Shape]',
    },
    hooks: words(
      'call build compute_mask compute_output_shape compute_output_spec get_config get_build_config ' +
        'build_from_config save_own_variables load_own_variables',
    ),
  }
}

const COMPILE_KEYWORDS = 'py.CompileKeywords<roles.Optimizer, roles.Loss, roles.Metric>'

/**
 * A method that subclasses override with parameters of their own, and that is checked where it is called. TypeScript
 * compares an override with the forms of the base, and takes `any` for their type parameters then; a call cannot infer
 * one that stands in NoInfer, and has its default.
 */
function overridable(name: string, result: string, forms: readonly Readonly<Record<string, string>>[]): string {
  const lines = forms.map((form) => {
    const types = Object.values(form).map((type, index) => `P${index} extends ${type} = ${type}`)
    const parameters = Object.keys(form).map((parameter, index) => `${parameter}: NoInfer<P${index}>`)
    const all = [...parameters, '...more: More'].join(', ')
    return `${name}<${types.join(', ')}, More extends [] = [], Result = ${result}>(${all}): NoInfer<Result>`
  })
  return [...lines, `${name}_dyn: py.RemoteFunction`].join('\n')
}

/** What the base classes of a model take besides. */
const MODEL_KEYWORDS: Readonly<Record<World['keras'], Readonly<Record<string, string>>>> = {
  keras: { dtype: 'DType', autocast: 'bool', activity_regularizer: 'Regularizer | None' },
  tf_keras: { dtype: 'DType', autocast: 'bool', dynamic: 'bool' },
}

function model({ keras }: World): Overlay {
  const callbacks = `py.CallbackLike<'${keras}'>`
  return {
    keywords: Object.entries(MODEL_KEYWORDS[keras]).map(([name, type]) => {
      return { name, type, kind: 'keyword', optional: true }
    }),
    // Symbolic tensors in any structure; what a function gives for one is typed as a tensor.
    parameters: {
      inputs: 'keras.KerasTensor | tensorflow.Tensor | list | dict',
      outputs: 'keras.KerasTensor | tensorflow.Tensor | list | dict',
    },
    members: {
      // The keywords last: of the forms that fail, the compiler tells the last one's reason.
      compile: overridable('compile', 'py.Remote<null>', [
        { optimizer: 'roles.Optimizer', loss: 'py.LastCompiledLoss<roles.Loss>' },
        {
          optimizer: 'roles.Optimizer',
          loss: 'py.CompiledLoss<roles.Loss>',
          keywords: `Omit<${COMPILE_KEYWORDS}, 'optimizer' | 'loss'>`,
        },
        { optimizer: 'roles.Optimizer', 'keywords?': `Omit<${COMPILE_KEYWORDS}, 'optimizer'>` },
        { 'keywords?': COMPILE_KEYWORDS },
      ]),
      fit: [
        // A plain object that comes last is keywords.
        `fit(x: py.TrainingData, y: py.LastTrainingData | null): py.Promised<{${keras}.callbacks.History}>`,
        `fit(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.FitKeywords<${callbacks}>, 'x' | 'y'>): py.Promised<{${keras}.callbacks.History}>`,
        `fit(x: py.LastTrainingData): py.Promised<{${keras}.callbacks.History}>`,
        `fit(x: py.TrainingData, keywords: Omit<py.FitKeywords<${callbacks}>, 'x'>): py.Promised<{${keras}.callbacks.History}>`,
        `fit(keywords: py.FitKeywords<${callbacks}>): py.Promised<{${keras}.callbacks.History}>`,
        'fit_dyn: py.RemoteFunction',
      ].join('\n'),
      evaluate: [
        `evaluate<Result = { loss: number; [metric: string]: number }>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<${callbacks}>, 'x' | 'y'> & { return_dict: true }): py.Remote<Result>`,
        `evaluate<Result = any>(x: py.TrainingData, y: py.LastTrainingData | null): py.Remote<Result>`,
        `evaluate<Result = any>(x: py.TrainingData, y: py.TrainingData | null, keywords: Omit<py.EvaluateKeywords<${callbacks}>, 'x' | 'y'>): py.Remote<Result>`,
        `evaluate<Result = any>(x: py.LastTrainingData): py.Remote<Result>`,
        `evaluate<Result = any>(x: py.TrainingData, keywords: Omit<py.EvaluateKeywords<${callbacks}>, 'x'>): py.Remote<Result>`,
        `evaluate<Result = any>(keywords: py.EvaluateKeywords<${callbacks}>): py.Remote<Result>`,
        'evaluate_dyn: py.RemoteFunction',
      ].join('\n'),
      // One array for a model of one output, which most are; a program with several says so. Not what a parameter that
      // gets it would take.
      predict: [
        `predict<Result = py.NDArray>(x: py.LastTrainingData): py.Remote<NoInfer<Result>>`,
        `predict<Result = py.NDArray>(x: py.TrainingData, keywords: Omit<py.PredictKeywords<${callbacks}>, 'x'>): py.Remote<NoInfer<Result>>`,
        `predict<Result = py.NDArray>(keywords: py.PredictKeywords<${callbacks}>): py.Remote<NoInfer<Result>>`,
        'predict_dyn: py.RemoteFunction',
      ].join('\n'),
      stop_training: settable('stop_training', 'py.Remote<boolean>', 'py.Bool'),
    },
    attributes: {
      layers: `list[${keras}.layers.Layer]`,
      optimizer: `${keras}.optimizers.Optimizer`,
      metrics: `list[${keras}.metrics.Metric]`,
      metrics_names: 'list[str]',
      run_eagerly: 'bool',
    },
    returns: {
      get_layer: `${keras}.layers.Layer`,
      predict_on_batch: 'numpy.ndarray',
      summary: 'None',
      save: 'None',
      save_weights: 'None',
      to_json: 'str',
      reset_metrics: 'None',
    },
    hooks: words(
      'train_step test_step predict_step compute_loss compute_metrics make_train_function make_test_function ' +
        'make_predict_function',
    ),
  }
}

function callback({ keras }: World): Overlay {
  return {
    members: {
      ...Object.fromEntries([...HOOKS, ...EPOCH_HOOKS].map((name) => [name, hook(name)])),
      params: settable('params', 'py.Remote<Record<string, any>>', 'py.RemoteArgument'),
    },
    attributes: { model: `${keras}.Model` },
    hooks: ['set_model', 'set_params'],
  }
}

function world(names: World): Overlays {
  const { keras, variable } = names
  const named = (entries: Overlays): Overlays =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${keras}.${name}`, entry]))
  const weights = `list[${variable}]`
  const variables = {
    weights,
    variables: weights,
    trainable_weights: weights,
    trainable_variables: weights,
    non_trainable_weights: weights,
    non_trainable_variables: weights,
    losses: 'list[Tensor]',
  }
  const base = layer(names)
  // What a Sequential is made of: `Input` gives a symbolic tensor in both worlds; `Tensor` would be data, numbers among it.
  const stacked = `${keras}.layers.Layer | keras.KerasTensor`
  return named({
    'layers.Layer': { ...base, attributes: { ...base.attributes, ...variables } },
    Model: model(names),
    Sequential: { parameters: { layers: `list[${stacked}] | None`, 'add.layer': stacked } },
    'callbacks.Callback': callback(names),
    'callbacks.History': {
      members: {
        // Always the loss; whatever else was compiled in.
        history: 'readonly history: py.Remote<{ loss: number[]; [metric: string]: number[] }>\nhistory_dyn: any',
        epoch: 'readonly epoch: py.RemoteList<number>\nepoch_dyn: any',
      },
    },
    'layers.Input': { returns: { '': 'keras.KerasTensor' } },
    'models.clone_model': { returns: { '': `${keras}.Model` } },
    'models.model_from_json': { returns: { '': `${keras}.Model` } },
    'models.load_model': { returns: { '': `${keras}.Model` } },
    'layers.TextVectorization': {
      constructors: {
        standardize: "Literal['lower_and_strip_punctuation', 'lower', 'strip_punctuation'] | Callable | None",
        split: "Literal['whitespace', 'character'] | Callable | None",
      },
    },
    'losses.Loss': { hooks: ['call', 'get_config'], returns: { __call__: 'Tensor' } },
    'metrics.Metric': {
      hooks: ['result', 'update_state', 'reset_state', 'merge_state', 'get_config'],
      returns: { __call__: 'Tensor', add_weight: variable, ...(keras === 'keras' && { add_variable: variable }) },
      kept: keras === 'keras' ? ['add_weight', 'add_variable'] : ['add_weight'],
    },
    'initializers.Initializer': { hooks: ['get_config'] },
    'regularizers.Regularizer': { hooks: ['get_config'] },
    'constraints.Constraint': { hooks: ['get_config'] },
    'optimizers.schedules.LearningRateSchedule': { hooks: ['get_config'] },
  })
}

/** `minimize` in every form in which the optimizers take it. */
const minimize = (result: string): string =>
  [
    `minimize(loss: py.LossToMinimize, var_list: py.VariableList, keywords?: py.MinimizeKeywords): ${result}`,
    `minimize(loss: py.LossToMinimize, keywords: { var_list: py.VariableList } & py.MinimizeKeywords): ${result}`,
    `minimize(keywords: { loss: py.LossToMinimize; var_list: py.VariableList } & py.MinimizeKeywords): ${result}`,
    'minimize_dyn: py.RemoteFunction',
  ].join('\n')

const APPLY_KEYWORDS =
  '{ name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }'
const applyGradients = (result: string): string =>
  [
    `apply_gradients(grads_and_vars: py.GradientsAndVariables, keywords?: ${APPLY_KEYWORDS}): ${result}`,
    `apply_gradients(keywords: { grads_and_vars: py.GradientsAndVariables } & ${APPLY_KEYWORDS}): ${result}`,
    'apply_gradients_dyn: py.RemoteFunction',
  ].join('\n')

/** The slots of a variable, in the form of the older optimizers. */
const getSlot = (variable: string): string =>
  [
    `get_slot(var_: py.Of<any>, slot_name: py.Str): py.Promised<{${variable}}>`,
    `get_slot(keywords: { var: py.Of<any>; slot_name: py.Str }): py.Promised<{${variable}}>`,
    'get_slot_dyn: py.RemoteFunction',
  ].join('\n')

const settable = (name: string, read: string, write: string): string =>
  `get ${name}(): ${read}\nset ${name}(value: ${write})\n${name}_dyn: any`

const CLIPS = {
  clipnorm: settable('clipnorm', 'py.Remote<number | null>', 'py.Float | null'),
  clipvalue: settable('clipvalue', 'py.Remote<number | null>', 'py.Float | null'),
  global_clipnorm: settable('global_clipnorm', 'py.Remote<number | null>', 'py.Float | null'),
}
/** A rate may follow a schedule, or be asked for at each step. */
const RATES = { learning_rate: 'float | Schedule | Callable' }
const HYPER = 'py.Float | py.Callable | py.Of<any>'

const STEP = {
  'update_step.gradient': 'Tensor',
  'update_step.variable': 'keras.Variable | tensorflow.Variable',
  'update_step.learning_rate': 'Tensor | float',
  'build.variables': 'list[keras.Variable]',
  'build.var_list': 'list[tensorflow.Variable]',
}
/** What makes the variables of an optimizer; its classes keep them in fields. */
const MAKES = ['add_variable', 'add_variable_from_reference']

/** The optimizer of Keras 3, with what the mirror adds of the older one's members. */
const keras3Optimizer: Overlay = {
  hooks: ['update_step', 'build', 'get_config', 'save_own_variables', 'load_own_variables'],
  parameters: { ...STEP, 'add_optimizer_variables.trainable_variables': 'list[keras.Variable]' },
  returns: Object.fromEntries(MAKES.map((name) => [name, 'keras.Variable'])),
  kept: MAKES,
  first: [{ name: 'learning_rate' }],
  constructors: RATES,
  roles: ['py.Trackable', 'py.IOptimizer'],
  members: {
    iterations: settable('iterations', 'py.Promised<{keras.Variable}>', 'py.Int'),
    learning_rate: settable('learning_rate', 'py.Promised<{keras.Variable}>', HYPER),
    apply_gradients: applyGradients('py.Remote<null>'),
    variables: 'readonly variables: py.RemoteList<{keras.Variable}>\nreadonly variables_dyn: any',
    ...CLIPS,
    weights: 'readonly weights: py.RemoteList<{keras.Variable}>\nreadonly weights_dyn: any',
    lr: settable('lr', 'py.Promised<{keras.Variable}>', HYPER),
    minimize: minimize('py.Remote<null>'),
    get_weights: 'get_weights(): py.Remote<py.NDArray[]>\nget_weights_dyn: py.RemoteFunction',
    get_slot_names: 'get_slot_names(): py.Remote<string[]>\nget_slot_names_dyn: py.RemoteFunction',
    get_slot: getSlot('keras.Variable'),
  },
}

const legacyOptimizer: Overlay = {
  hooks: ['get_config'],
  constructors: RATES,
  roles: ['py.Trackable', 'py.IOptimizer'],
  members: {
    iterations: settable('iterations', 'py.Promised<{tensorflow.Variable}>', "py.Int | py.Of<'tensorflow.Variable'>"),
    weights: 'readonly weights: py.RemoteList<{tensorflow.Variable}>\nreadonly weights_dyn: any',
    variables: 'variables(): py.RemoteList<{tensorflow.Variable}>\nvariables_dyn: py.RemoteFunction',
    minimize: minimize('py.Remote'),
    apply_gradients: applyGradients('py.Remote'),
    get_slot: getSlot('tensorflow.Variable'),
    get_slot_names: 'get_slot_names(): py.Remote<string[]>\nget_slot_names_dyn: py.RemoteFunction',
    ...CLIPS,
    learning_rate: settable('learning_rate', 'py.Promised<{tensorflow.Variable}>', HYPER),
    lr: settable('lr', 'py.Promised<{tensorflow.Variable}>', HYPER),
  },
}

const keras2Optimizer: Overlay = {
  hooks: ['update_step', 'build', 'get_config'],
  attributes: { weight_decay: 'float | None' },
  parameters: STEP,
  constructors: RATES,
  roles: ['py.Trackable', 'py.IOptimizer'],
  members: {
    iterations: settable('iterations', 'py.Promised<{tensorflow.Variable}>', "py.Int | py.Of<'tensorflow.Variable'>"),
    learning_rate: settable('learning_rate', 'py.Promised<{tensorflow.Variable}>', HYPER),
    lr: settable('lr', 'py.Promised<{tensorflow.Variable}>', HYPER),
    minimize: minimize('py.Remote<null>'),
    apply_gradients: applyGradients('py.Promised<{tensorflow.Variable}>'),
    variables: 'readonly variables: py.RemoteList<{tensorflow.Variable}>\nreadonly variables_dyn: any',
    ...CLIPS,
    weights: 'readonly weights: py.RemoteList<{tensorflow.Variable}>\nreadonly weights_dyn: any',
    get_slot_names: 'get_slot_names(): py.Remote<string[]>\nget_slot_names_dyn: py.RemoteFunction',
    get_slot: getSlot('tensorflow.Variable'),
  },
}

const APPLICATIONS =
  'convnext densenet efficientnet efficientnet_v2 imagenet_utils inception_resnet_v2 inception_v3 mobilenet mobilenet_v2 ' +
  'mobilenet_v3 nasnet resnet resnet_v2 vgg16 vgg19 xception'
/** What makes the images what a network of Keras was trained on: arrays become arrays, which the docs say of all. */
const preprocessing = (['keras', 'tf_keras'] as const).flatMap((world) =>
  words(world === 'keras' ? APPLICATIONS : `${APPLICATIONS} regnet resnet_rs`).map((name): [string, Overlay] => [
    `${world}.applications.${name}.preprocess_input`,
    {
      forms: [
        '(x: py.Tensors, ...more: py.RemoteArgument[]): py.Promised<{tensorflow.Tensor}>',
        '(x: py.Symbolic, ...more: py.RemoteArgument[]): py.Promised<{keras.KerasTensor}>',
      ],
    },
  ]),
)

const REGISTERING: Overlay = {
  forms: [
    '(package_: py.Str, name?: py.Str | null): py.Decorator',
    '(package_: py.Str, keywords: { name?: py.Str | null | undefined }): py.Decorator',
    '(keywords?: { package?: py.Str | undefined; name?: py.Str | null | undefined }): py.Decorator',
  ],
}

/** By dotted name. */
export const kerasOverlays: Overlays = {
  ...world({ keras: 'keras', variable: 'keras.Variable' }),
  ...world({ keras: 'tf_keras', variable: 'tensorflow.Variable' }),
  ...Object.fromEntries(preprocessing),
  'keras.utils.register_keras_serializable': REGISTERING,
  'tf_keras.utils.register_keras_serializable': REGISTERING,
  'keras.KerasTensor': {
    members: {
      __getitem__: 'readonly [index: number]: py.Promised<{keras.KerasTensor}>',
      __iter__: '',
    },
  },
  // A function that makes the model, beside the model itself.
  ...Object.fromEntries(
    ['Classifier', 'Regressor', 'Transformer'].map((kind) => [
      `keras.wrappers.SKLearn${kind}`,
      { constructors: { model: 'keras.Model | Callable' } },
    ]),
  ),
  // Without the other two, the places where the condition holds.
  'keras.ops': {
    members: {
      where: [
        'where(condition: py.TensorLike): py.RemoteList<{tensorflow.Tensor}>',
        'where(condition: py.TensorLike, x1: py.TensorLike, x2: py.TensorLike): py.Promised<{tensorflow.Tensor}>',
        'where(condition: py.TensorLike, keywords: { x1: py.TensorLike; x2: py.TensorLike }): py.Promised<{tensorflow.Tensor}>',
        'where(keywords: { condition: py.TensorLike; x1?: py.TensorLike | null; x2?: py.TensorLike | null }): py.Remote',
        'where_dyn: py.RemoteFunction',
      ].join('\n'),
    },
  },
  // None unless there is dropout.
  ...Object.fromEntries(
    ['GRU', 'GRUCell', 'LSTM', 'LSTMCell', 'SimpleRNNCell'].map((name) => [
      `tf_keras.layers.${name}`,
      {
        returns: {
          get_dropout_mask_for_cell: 'list[Tensor] | None',
          get_recurrent_dropout_mask_for_cell: 'list[Tensor] | None',
        },
      },
    ]),
  ),
  'tensorflow.keras.preprocessing.image.ImageDataGenerator': {
    parameters: { 'get_random_transform.seed': 'int | None', 'random_transform.seed': 'int | None' },
  },
  'tensorflow.keras.preprocessing.sequence.skipgrams': { parameters: { seed: 'int | None' } },
  'keras.utils.PyDataset': { hooks: ['__getitem__', '__len__', 'on_epoch_begin', 'on_epoch_end'] },
  'tf_keras.utils.Sequence': { hooks: ['__getitem__', '__len__', 'on_epoch_end'] },
  'keras.optimizers.Optimizer': keras3Optimizer,
  'tf_keras.optimizers.legacy.Optimizer': legacyOptimizer,
  'tf_keras.optimizers.Optimizer': keras2Optimizer,
}
