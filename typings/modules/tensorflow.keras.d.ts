// tensorflow.keras of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_activations from './keras.activations.js'
import type * as keras_applications from './keras.applications.js'
import type * as keras_callbacks from './keras.callbacks.js'
import type * as keras_config from './keras.config.js'
import type * as keras_constraints from './keras.constraints.js'
import type * as keras_datasets from './keras.datasets.js'
import type * as keras_distillation from './keras.distillation.js'
import type * as keras_distribution from './keras.distribution.js'
import type * as keras_dtype_policies from './keras.dtype_policies.js'
import type * as keras_export from './keras.export.js'
import type * as keras_initializers from './keras.initializers.js'
import type * as keras_layers from './keras.layers.js'
import type * as keras_legacy from './keras.legacy.js'
import type * as keras_losses from './keras.losses.js'
import type * as keras_metrics from './keras.metrics.js'
import type * as keras_mixed_precision from './keras.mixed_precision.js'
import type * as keras_models from './keras.models.js'
import type * as keras_ops from './keras.ops.js'
import type * as keras_optimizers from './keras.optimizers.js'
import type * as keras_quantizers from './keras.quantizers.js'
import type * as keras_random from './keras.random.js'
import type * as keras_regularizers from './keras.regularizers.js'
import type * as keras_tree from './keras.tree.js'
import type * as keras_utils from './keras.utils.js'
import type * as keras_visualization from './keras.visualization.js'
import type * as keras_wrappers from './keras.wrappers.js'
import type * as tensorflow_keras_backend from './tensorflow.keras.backend.js'
import type * as tensorflow_keras_layers from './tensorflow.keras.layers.js'
import type * as tensorflow_keras_losses from './tensorflow.keras.losses.js'
import type * as tensorflow_keras_metrics from './tensorflow.keras.metrics.js'
import type * as tensorflow_keras_preprocessing from './tensorflow.keras.preprocessing.js'

export interface $Module extends py.PythonModuleObject {
  readonly DTypePolicy: keras.DTypePolicy$class
  readonly FloatDTypePolicy: keras.FloatDTypePolicy$class
  readonly Function: keras.Function$class
  readonly Initializer: keras_initializers.Initializer$class
  readonly Input: keras_layers.$Module["Input"]
  Input_dyn: py.RemoteFunction
  readonly InputSpec: keras_layers.InputSpec$class
  readonly KerasTensor: keras.KerasTensor$class
  readonly Layer: keras_layers.Layer$class
  readonly Loss: keras_losses.Loss$class
  readonly Metric: keras_metrics.Metric$class
  readonly Model: keras.Model$class
  readonly Operation: keras.Operation$class
  readonly Optimizer: keras_optimizers.Optimizer$class
  readonly Quantizer: keras_quantizers.Quantizer$class
  readonly Regularizer: keras_regularizers.Regularizer$class
  readonly RematScope: keras.RematScope$class
  readonly Sequential: keras.Sequential$class
  readonly StatelessScope: keras.StatelessScope$class
  readonly SymbolicScope: keras.SymbolicScope$class
  readonly Variable: keras.Variable$class
  readonly activations: keras_activations.$Module
  readonly applications: keras_applications.$Module
  readonly backend: tensorflow_keras_backend.$Module
  readonly callbacks: keras_callbacks.$Module
  readonly config: keras_config.$Module
  readonly constraints: keras_constraints.$Module
  readonly datasets: keras_datasets.$Module
  readonly device: keras.$Module["device"]
  device_dyn: py.RemoteFunction
  readonly distillation: keras_distillation.$Module
  readonly distribution: keras_distribution.$Module
  readonly dtype_policies: keras_dtype_policies.$Module
  readonly export: keras_export.$Module
  readonly initializers: keras_initializers.$Module
  readonly layers: tensorflow_keras_layers.$Module
  readonly legacy: keras_legacy.$Module
  readonly losses: tensorflow_keras_losses.$Module
  readonly metrics: tensorflow_keras_metrics.$Module
  readonly mixed_precision: keras_mixed_precision.$Module
  readonly models: keras_models.$Module
  readonly name_scope: keras.name_scope$class
  readonly ops: keras_ops.$Module
  readonly optimizers: keras_optimizers.$Module
  readonly preprocessing: tensorflow_keras_preprocessing.$Module
  readonly quantizers: keras_quantizers.$Module
  readonly random: keras_random.$Module
  readonly regularizers: keras_regularizers.$Module
  readonly remat: keras.$Module["remat"]
  remat_dyn: py.RemoteFunction
  readonly tree: keras_tree.$Module
  readonly utils: keras_utils.$Module
  readonly version: keras.$Module["version"]
  version_dyn: py.RemoteFunction
  readonly visualization: keras_visualization.$Module
  readonly wrappers: keras_wrappers.$Module
}
