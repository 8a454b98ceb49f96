// keras.config of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils from './keras.utils.js'

export interface set_backend$ {
  backend: py.RemoteArgument
}

export interface set_dtype_policy$ {
  policy: py.RemoteArgument
}

export interface set_epsilon$ {
  value: py.Float
}

export interface set_floatx$ {
  value: py.Str
}

export interface set_image_data_format$ {
  data_format: py.Str
}

export interface set_max_epochs$ {
  max_epochs: py.Int | null
}

export interface set_max_steps_per_epoch$ {
  max_steps_per_epoch: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  backend(): py.Remote<string>
  backend_dyn: py.RemoteFunction
  disable_flash_attention(): py.Remote
  disable_flash_attention_dyn: py.RemoteFunction
  readonly disable_interactive_logging: keras_utils.$Module["disable_interactive_logging"]
  disable_interactive_logging_dyn: py.RemoteFunction
  disable_traceback_filtering(): py.Remote
  disable_traceback_filtering_dyn: py.RemoteFunction
  dtype_policy(): py.Remote
  dtype_policy_dyn: py.RemoteFunction
  enable_flash_attention(): py.Remote
  enable_flash_attention_dyn: py.RemoteFunction
  readonly enable_interactive_logging: keras_utils.$Module["enable_interactive_logging"]
  enable_interactive_logging_dyn: py.RemoteFunction
  enable_traceback_filtering(): py.Remote
  enable_traceback_filtering_dyn: py.RemoteFunction
  enable_unsafe_deserialization(): py.Remote
  enable_unsafe_deserialization_dyn: py.RemoteFunction
  epsilon(): py.Remote<number>
  epsilon_dyn: py.RemoteFunction
  floatx(): py.Remote<string>
  floatx_dyn: py.RemoteFunction
  image_data_format(): py.Remote<string>
  image_data_format_dyn: py.RemoteFunction
  is_flash_attention_enabled(): py.Remote
  is_flash_attention_enabled_dyn: py.RemoteFunction
  readonly is_interactive_logging_enabled: keras_utils.$Module["is_interactive_logging_enabled"]
  is_interactive_logging_enabled_dyn: py.RemoteFunction
  is_nnx_enabled(): py.Remote<boolean>
  is_nnx_enabled_dyn: py.RemoteFunction
  is_traceback_filtering_enabled(): py.Remote
  is_traceback_filtering_enabled_dyn: py.RemoteFunction
  max_epochs(): py.Remote
  max_epochs_dyn: py.RemoteFunction
  max_steps_per_epoch(): py.Remote
  max_steps_per_epoch_dyn: py.RemoteFunction
  set_backend(backend: py.Positional): py.Remote
  set_backend(keywords: set_backend$): py.Remote
  set_backend_dyn: py.RemoteFunction
  set_dtype_policy(policy: py.Positional): py.Remote
  set_dtype_policy(keywords: set_dtype_policy$): py.Remote
  set_dtype_policy_dyn: py.RemoteFunction
  set_epsilon(value: py.Float): py.Remote
  set_epsilon(keywords: set_epsilon$): py.Remote
  set_epsilon_dyn: py.RemoteFunction
  set_floatx(value: py.Str): py.Remote
  set_floatx(keywords: set_floatx$): py.Remote
  set_floatx_dyn: py.RemoteFunction
  set_image_data_format(data_format: py.Str): py.Remote
  set_image_data_format(keywords: set_image_data_format$): py.Remote
  set_image_data_format_dyn: py.RemoteFunction
  set_max_epochs(max_epochs: py.Int | null): py.Remote
  set_max_epochs(keywords: set_max_epochs$): py.Remote
  set_max_epochs_dyn: py.RemoteFunction
  set_max_steps_per_epoch(max_steps_per_epoch: py.Positional): py.Remote
  set_max_steps_per_epoch(keywords: set_max_steps_per_epoch$): py.Remote
  set_max_steps_per_epoch_dyn: py.RemoteFunction
}
