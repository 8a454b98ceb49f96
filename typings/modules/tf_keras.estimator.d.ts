// tf_keras.estimator of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface model_to_estimator$ {
  keras_model?: py.RemoteArgument | undefined
  keras_model_path?: py.RemoteArgument | undefined
  custom_objects?: py.RemoteArgument | undefined
  model_dir?: py.RemoteArgument | undefined
  config?: py.RemoteArgument | undefined
  /** Default: `'checkpoint'` */
  checkpoint_format?: py.Str | undefined
  metric_names_map?: py.RemoteArgument | undefined
  export_outputs?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Positional, custom_objects: py.Positional, model_dir: py.Positional, config?: py.Positional, checkpoint_format?: py.Str, metric_names_map?: py.Positional, export_outputs?: py.Positional): py.Remote
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Positional, custom_objects: py.Positional, keywords?: py.Rest<model_to_estimator$, 'keras_model' | 'keras_model_path' | 'custom_objects'>): py.Remote
  model_to_estimator(keras_model: py.Positional, keras_model_path: py.Positional, keywords?: py.Rest<model_to_estimator$, 'keras_model' | 'keras_model_path'>): py.Remote
  model_to_estimator(keras_model: py.Positional, keywords?: py.Rest<model_to_estimator$, 'keras_model'>): py.Remote
  model_to_estimator(keywords?: model_to_estimator$): py.Remote
  model_to_estimator_dyn: py.RemoteFunction
}
