// tf_keras.callbacks.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_callbacks from './tf_keras.callbacks.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface BackupAndRestore extends tf_keras_callbacks.BackupAndRestore {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.experimental.BackupAndRestore': true } & tf_keras_callbacks.BackupAndRestore[typeof py.kind]
}

export interface BackupAndRestore$new {
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | false | py.RemotePromise<any> | py.Int | undefined
  /** Default: `True` */
  delete_checkpoint?: py.Bool | undefined
  /** Default: `False` */
  save_before_preemption?: py.Bool | undefined
}

export interface BackupAndRestore$class extends py.Statics<tf_keras_callbacks.BackupAndRestore$class> {
  new (...args: py.Positional[]): BackupAndRestore
  (...args: py.Positional[]): py.Promised<BackupAndRestore>
  new (...args: [...args: py.Positional[], keywords: BackupAndRestore$new]): BackupAndRestore
  (...args: [...args: py.Positional[], keywords: BackupAndRestore$new]): py.Promised<BackupAndRestore>
  new (keywords?: BackupAndRestore$new): BackupAndRestore
  (keywords?: BackupAndRestore$new): py.Promised<BackupAndRestore>
}

export interface UpdateEmbeddingCallback extends tf_keras_utils.TimedThread, Omit<tf_keras_callbacks.Callback, keyof tf_keras_utils.TimedThread> {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.experimental.UpdateEmbeddingCallback': true } & tf_keras_utils.TimedThread[typeof py.kind] & tf_keras_callbacks.Callback[typeof py.kind]
  strategy: any
  strategy_dyn: any
}

export interface UpdateEmbeddingCallback$new {
  dynamic_embedding_layer: py.RemoteArgument
  interval: py.RemoteArgument
}

export interface UpdateEmbeddingCallback$class extends py.Statics<tf_keras_utils.TimedThread$class> {
  new (dynamic_embedding_layer: py.Positional, interval: py.Positional): UpdateEmbeddingCallback
  (dynamic_embedding_layer: py.Positional, interval: py.Positional): py.Promised<UpdateEmbeddingCallback>
  new (dynamic_embedding_layer: py.Positional, keywords: py.Rest<UpdateEmbeddingCallback$new, 'dynamic_embedding_layer'>): UpdateEmbeddingCallback
  (dynamic_embedding_layer: py.Positional, keywords: py.Rest<UpdateEmbeddingCallback$new, 'dynamic_embedding_layer'>): py.Promised<UpdateEmbeddingCallback>
  new (keywords: UpdateEmbeddingCallback$new): UpdateEmbeddingCallback
  (keywords: UpdateEmbeddingCallback$new): py.Promised<UpdateEmbeddingCallback>
}

export interface $Module extends py.PythonModuleObject {
  readonly BackupAndRestore: BackupAndRestore$class
  readonly UpdateEmbeddingCallback: UpdateEmbeddingCallback$class
}
