// tf_keras.callbacks of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_train from './tensorflow.train.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_callbacks_experimental from './tf_keras.callbacks.experimental.js'

export interface BackupAndRestore extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.BackupAndRestore': true } & Callback[typeof py.kind]
  get backup_dir(): py.Remote<string>
  set backup_dir(value: py.Str)
  backup_dir_dyn: any
  get delete_checkpoint(): py.Remote<boolean>
  set delete_checkpoint(value: py.Bool)
  delete_checkpoint_dyn: any
  get save_before_preemption(): py.Remote<boolean>
  set save_before_preemption(value: py.Bool)
  save_before_preemption_dyn: any
  get save_freq(): py.Remote<'epoch' | false | number>
  set save_freq(value: 'epoch' | false | py.RemotePromise<any> | py.Int)
  save_freq_dyn: any
}

export interface BackupAndRestore$new {
  backup_dir: py.Str
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | false | py.RemotePromise<any> | py.Int | undefined
  /** Default: `True` */
  delete_checkpoint?: py.Bool | undefined
  /** Default: `False` */
  save_before_preemption?: py.Bool | undefined
}

export interface BackupAndRestore$class extends py.Statics<Callback$class> {
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, delete_checkpoint: py.Bool, save_before_preemption: py.Bool): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, delete_checkpoint: py.Bool, save_before_preemption: py.Bool): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, delete_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'delete_checkpoint'>): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, delete_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'delete_checkpoint'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): BackupAndRestore
  (backup_dir: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): py.Promised<BackupAndRestore>
  new (keywords: BackupAndRestore$new): BackupAndRestore
  (keywords: BackupAndRestore$new): py.Promised<BackupAndRestore>
}

export interface BaseLogger extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.BaseLogger': true } & Callback[typeof py.kind]
  seen: any
  seen_dyn: any
  stateful_metrics: any
  stateful_metrics_dyn: any
  totals: any
  totals_dyn: any
}

export interface BaseLogger$new {
  stateful_metrics?: py.RemoteArgument | undefined
}

export interface BaseLogger$class extends py.Statics<Callback$class> {
  new (stateful_metrics: py.Positional): BaseLogger
  (stateful_metrics: py.Positional): py.Promised<BaseLogger>
  new (keywords?: BaseLogger$new): BaseLogger
  (keywords?: BaseLogger$new): py.Promised<BaseLogger>
}

export interface CSVLogger extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.CSVLogger': true } & Callback[typeof py.kind]
  get append(): py.Remote<boolean>
  set append(value: py.Bool)
  append_dyn: any
  append_header: any
  append_header_dyn: any
  csv_file: any
  csv_file_dyn: any
  filename: any
  filename_dyn: any
  keys: any
  keys_dyn: any
  get sep(): py.Remote<string>
  set sep(value: py.Str)
  sep_dyn: any
  writer: any
  writer_dyn: any
}

export interface CSVLogger$new {
  filename: py.Str
  /** Default: `','` */
  separator?: py.Str | undefined
  /** Default: `False` */
  append?: py.Bool | undefined
}

export interface CSVLogger$class extends py.Statics<Callback$class> {
  new (filename: py.Str, separator: py.Str, append: py.Bool): CSVLogger
  (filename: py.Str, separator: py.Str, append: py.Bool): py.Promised<CSVLogger>
  new (filename: py.Str, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): CSVLogger
  (filename: py.Str, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): py.Promised<CSVLogger>
  new (filename: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename'>): CSVLogger
  (filename: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename'>): py.Promised<CSVLogger>
  new (keywords: CSVLogger$new): CSVLogger
  (keywords: CSVLogger$new): py.Promised<CSVLogger>
}

export interface Callback$set_model {
  model: py.Of<'tf_keras.Model'>
}

export interface Callback$set_params {
  params: py.Dict<string, py.RemoteArgument>
}

export interface Callback extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.Callback': true }
  get model(): py.Promised<tf_keras.Model>
  set model(value: py.Of<'tf_keras.Model'>)
  model_dyn: any
  on_batch_begin(batch: number, logs?: py.Logs | null): any
  on_batch_begin_dyn: py.RemoteFunction
  on_batch_end(batch: number, logs?: py.Logs | null): any
  on_batch_end_dyn: py.RemoteFunction
  on_epoch_begin(epoch: number, logs?: py.Logs | null): any
  on_epoch_begin_dyn: py.RemoteFunction
  on_epoch_end(epoch: number, logs?: py.Logs | null): any
  on_epoch_end_dyn: py.RemoteFunction
  on_predict_batch_begin(batch: number, logs?: py.Logs | null): any
  on_predict_batch_begin_dyn: py.RemoteFunction
  on_predict_batch_end(batch: number, logs?: py.Logs | null): any
  on_predict_batch_end_dyn: py.RemoteFunction
  on_predict_begin(logs?: py.Logs | null): any
  on_predict_begin_dyn: py.RemoteFunction
  on_predict_end(logs?: py.Logs | null): any
  on_predict_end_dyn: py.RemoteFunction
  on_test_batch_begin(batch: number, logs?: py.Logs | null): any
  on_test_batch_begin_dyn: py.RemoteFunction
  on_test_batch_end(batch: number, logs?: py.Logs | null): any
  on_test_batch_end_dyn: py.RemoteFunction
  on_test_begin(logs?: py.Logs | null): any
  on_test_begin_dyn: py.RemoteFunction
  on_test_end(logs?: py.Logs | null): any
  on_test_end_dyn: py.RemoteFunction
  on_train_batch_begin(batch: number, logs?: py.Logs | null): any
  on_train_batch_begin_dyn: py.RemoteFunction
  on_train_batch_end(batch: number, logs?: py.Logs | null): any
  on_train_batch_end_dyn: py.RemoteFunction
  on_train_begin(logs?: py.Logs | null): any
  on_train_begin_dyn: py.RemoteFunction
  on_train_end(logs?: py.Logs | null): any
  on_train_end_dyn: py.RemoteFunction
  get params(): py.Remote<Record<string, any>>
  set params(value: py.RemoteArgument)
  params_dyn: any
  set_model(...args: [model: py.Of<'tf_keras.Model'>] | [keywords: Callback$set_model] | any[]): any
  set_model_dyn: py.RemoteFunction
  set_params(...args: [params: py.LastDict<string, py.RemoteArgument>] | [keywords: Callback$set_params] | any[]): any
  set_params_dyn: py.RemoteFunction
  validation_data: any
  validation_data_dyn: any
}

export interface Callback$class extends py.PythonClass {
  new (): Callback
  (): py.Promised<Callback>
}

export interface CallbackList$append {
  callback: py.RemoteArgument
}

export interface CallbackList$make_logs {
  model: py.RemoteArgument
  logs: py.RemoteArgument
  outputs: py.RemoteArgument
  mode: py.RemoteArgument
  /** Default: `''` */
  prefix?: py.Str | undefined
}

export interface CallbackList$on_batch_begin {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_batch_end {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_epoch_begin {
  epoch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_epoch_end {
  epoch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_predict_batch_begin {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_predict_batch_end {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_predict_begin {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_predict_end {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_test_batch_begin {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_test_batch_end {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_test_begin {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_test_end {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_train_batch_begin {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_train_batch_end {
  batch: py.Int
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_train_begin {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$on_train_end {
  logs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface CallbackList$set_model {
  model: py.Of<'tf_keras.Model'>
}

export interface CallbackList$set_params {
  params: py.Dict<string, py.RemoteArgument>
}

export interface CallbackList extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.CallbackList': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  append(callback: py.Positional): py.Remote
  append(keywords: CallbackList$append): py.Remote
  append_dyn: py.RemoteFunction
  callbacks: any
  callbacks_dyn: any
  make_logs(model: py.Positional, logs: py.Positional, outputs: py.Positional, mode: py.Positional, prefix: py.Str): py.Remote
  make_logs(model: py.Positional, logs: py.Positional, outputs: py.Positional, mode: py.Positional, keywords?: py.Rest<CallbackList$make_logs, 'model' | 'logs' | 'outputs' | 'mode'>): py.Remote
  make_logs(model: py.Positional, logs: py.Positional, outputs: py.Positional, keywords: py.Rest<CallbackList$make_logs, 'model' | 'logs' | 'outputs'>): py.Remote
  make_logs(model: py.Positional, logs: py.Positional, keywords: py.Rest<CallbackList$make_logs, 'model' | 'logs'>): py.Remote
  make_logs(model: py.Positional, keywords: py.Rest<CallbackList$make_logs, 'model'>): py.Remote
  make_logs(keywords: CallbackList$make_logs): py.Remote
  make_logs_dyn: py.RemoteFunction
  model: any
  model_dyn: any
  on_batch_begin(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_batch_begin(batch: py.Int, keywords?: py.Rest<CallbackList$on_batch_begin, 'batch'>): py.Remote
  on_batch_begin(keywords: CallbackList$on_batch_begin): py.Remote
  on_batch_begin_dyn: py.RemoteFunction
  on_batch_end(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_batch_end(batch: py.Int, keywords?: py.Rest<CallbackList$on_batch_end, 'batch'>): py.Remote
  on_batch_end(keywords: CallbackList$on_batch_end): py.Remote
  on_batch_end_dyn: py.RemoteFunction
  on_epoch_begin(epoch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_epoch_begin(epoch: py.Int, keywords?: py.Rest<CallbackList$on_epoch_begin, 'epoch'>): py.Remote
  on_epoch_begin(keywords: CallbackList$on_epoch_begin): py.Remote
  on_epoch_begin_dyn: py.RemoteFunction
  on_epoch_end(epoch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_epoch_end(epoch: py.Int, keywords?: py.Rest<CallbackList$on_epoch_end, 'epoch'>): py.Remote
  on_epoch_end(keywords: CallbackList$on_epoch_end): py.Remote
  on_epoch_end_dyn: py.RemoteFunction
  on_predict_batch_begin(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_predict_batch_begin(batch: py.Int, keywords?: py.Rest<CallbackList$on_predict_batch_begin, 'batch'>): py.Remote
  on_predict_batch_begin(keywords: CallbackList$on_predict_batch_begin): py.Remote
  on_predict_batch_begin_dyn: py.RemoteFunction
  on_predict_batch_end(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_predict_batch_end(batch: py.Int, keywords?: py.Rest<CallbackList$on_predict_batch_end, 'batch'>): py.Remote
  on_predict_batch_end(keywords: CallbackList$on_predict_batch_end): py.Remote
  on_predict_batch_end_dyn: py.RemoteFunction
  on_predict_begin(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_predict_begin(keywords?: CallbackList$on_predict_begin): py.Remote
  on_predict_begin_dyn: py.RemoteFunction
  on_predict_end(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_predict_end(keywords?: CallbackList$on_predict_end): py.Remote
  on_predict_end_dyn: py.RemoteFunction
  on_test_batch_begin(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_test_batch_begin(batch: py.Int, keywords?: py.Rest<CallbackList$on_test_batch_begin, 'batch'>): py.Remote
  on_test_batch_begin(keywords: CallbackList$on_test_batch_begin): py.Remote
  on_test_batch_begin_dyn: py.RemoteFunction
  on_test_batch_end(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_test_batch_end(batch: py.Int, keywords?: py.Rest<CallbackList$on_test_batch_end, 'batch'>): py.Remote
  on_test_batch_end(keywords: CallbackList$on_test_batch_end): py.Remote
  on_test_batch_end_dyn: py.RemoteFunction
  on_test_begin(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_test_begin(keywords?: CallbackList$on_test_begin): py.Remote
  on_test_begin_dyn: py.RemoteFunction
  on_test_end(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_test_end(keywords?: CallbackList$on_test_end): py.Remote
  on_test_end_dyn: py.RemoteFunction
  on_train_batch_begin(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_train_batch_begin(batch: py.Int, keywords?: py.Rest<CallbackList$on_train_batch_begin, 'batch'>): py.Remote
  on_train_batch_begin(keywords: CallbackList$on_train_batch_begin): py.Remote
  on_train_batch_begin_dyn: py.RemoteFunction
  on_train_batch_end(batch: py.Int, logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_train_batch_end(batch: py.Int, keywords?: py.Rest<CallbackList$on_train_batch_end, 'batch'>): py.Remote
  on_train_batch_end(keywords: CallbackList$on_train_batch_end): py.Remote
  on_train_batch_end_dyn: py.RemoteFunction
  on_train_begin(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_train_begin(keywords?: CallbackList$on_train_begin): py.Remote
  on_train_begin_dyn: py.RemoteFunction
  on_train_end(logs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  on_train_end(keywords?: CallbackList$on_train_end): py.Remote
  on_train_end_dyn: py.RemoteFunction
  params: any
  params_dyn: any
  set_model(model: py.Of<'tf_keras.Model'>): py.Remote
  set_model(keywords: CallbackList$set_model): py.Remote
  set_model_dyn: py.RemoteFunction
  set_params(params: py.LastDict<string, py.RemoteArgument>): py.Remote
  set_params(keywords: CallbackList$set_params): py.Remote
  set_params_dyn: py.RemoteFunction
}

export interface CallbackList$new {
  callbacks?: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null | undefined
  /** Default: `False` */
  add_history?: py.Bool | undefined
  /** Default: `False` */
  add_progbar?: py.Bool | undefined
  model?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface CallbackList$class extends py.PythonClass {
  new (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): CallbackList
  (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): CallbackList
  (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): CallbackList
  (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, keywords?: py.Rest<CallbackList$new, 'callbacks'>): CallbackList
  (callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null, keywords?: py.Rest<CallbackList$new, 'callbacks'>): py.Promised<CallbackList>
  new (keywords?: CallbackList$new): CallbackList
  (keywords?: CallbackList$new): py.Promised<CallbackList>
}

export interface EarlyStopping$get_monitor_value {
  logs: py.RemoteArgument
}

export interface EarlyStopping extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.EarlyStopping': true } & Callback[typeof py.kind]
  baseline: any
  baseline_dyn: any
  best: any
  best_dyn: any
  best_epoch: any
  best_epoch_dyn: any
  best_weights: any
  best_weights_dyn: any
  get_monitor_value(logs: py.Positional): py.Remote
  get_monitor_value(keywords: EarlyStopping$get_monitor_value): py.Remote
  get_monitor_value_dyn: py.RemoteFunction
  min_delta: any
  min_delta_dyn: any
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  get patience(): py.Remote<number>
  set patience(value: py.Int)
  patience_dyn: any
  get restore_best_weights(): py.Remote<boolean>
  set restore_best_weights(value: py.Bool)
  restore_best_weights_dyn: any
  get start_from_epoch(): py.Remote<number>
  set start_from_epoch(value: py.Int)
  start_from_epoch_dyn: any
  stopped_epoch: any
  stopped_epoch_dyn: any
  verbose: any
  verbose_dyn: any
  wait: any
  wait_dyn: any
}

export interface EarlyStopping$new {
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  min_delta?: py.Int | undefined
  /** Default: `0` */
  patience?: py.Int | undefined
  /** Default: `0` */
  verbose?: py.RemoteArgument | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  baseline?: py.RemoteArgument | undefined
  /** Default: `False` */
  restore_best_weights?: py.Bool | undefined
  /** Default: `0` */
  start_from_epoch?: py.Int | undefined
}

export interface EarlyStopping$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Positional, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Positional, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): py.Promised<EarlyStopping>
  new (monitor: py.Str, min_delta: py.Int, patience: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta' | 'patience'>): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, patience: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta' | 'patience'>): py.Promised<EarlyStopping>
  new (monitor: py.Str, min_delta: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta'>): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta'>): py.Promised<EarlyStopping>
  new (monitor: py.Str, keywords?: py.Rest<EarlyStopping$new, 'monitor'>): EarlyStopping
  (monitor: py.Str, keywords?: py.Rest<EarlyStopping$new, 'monitor'>): py.Promised<EarlyStopping>
  new (keywords?: EarlyStopping$new): EarlyStopping
  (keywords?: EarlyStopping$new): py.Promised<EarlyStopping>
}

export interface History extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.History': true } & Callback[typeof py.kind]
  readonly epoch: py.RemoteList<number>
  epoch_dyn: any
  readonly history: py.Remote<{ loss: number[]; [metric: string]: number[] }>
  history_dyn: any
}

export interface History$class extends py.Statics<Callback$class> {
  new (): History
  (): py.Promised<History>
}

export interface LambdaCallback extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.LambdaCallback': true } & Callback[typeof py.kind]
}

export interface LambdaCallback$new {
  on_epoch_begin?: py.RemoteArgument | undefined
  on_epoch_end?: py.RemoteArgument | undefined
  on_batch_begin?: py.RemoteArgument | undefined
  on_batch_end?: py.RemoteArgument | undefined
  on_train_begin?: py.RemoteArgument | undefined
  on_train_end?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface LambdaCallback$class extends py.Statics<Callback$class> {
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_batch_begin: py.Positional, on_batch_end: py.Positional, on_train_begin?: py.Positional, on_train_end?: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_batch_begin' | 'on_batch_end' | 'on_train_begin' | 'on_train_end'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_batch_begin: py.Positional, on_batch_end: py.Positional, on_train_begin?: py.Positional, on_train_end?: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_batch_begin' | 'on_batch_end' | 'on_train_begin' | 'on_train_end'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_batch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_batch_begin'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_batch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_batch_begin'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin'>): LambdaCallback
  (on_epoch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin'>): py.Promised<LambdaCallback>
  new (keywords?: LambdaCallback$new): LambdaCallback
  (keywords?: LambdaCallback$new): py.Promised<LambdaCallback>
}

export interface LearningRateScheduler extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.LearningRateScheduler': true } & Callback[typeof py.kind]
  schedule: any
  schedule_dyn: any
  get verbose(): py.Remote<number>
  set verbose(value: py.Int)
  verbose_dyn: any
}

export interface LearningRateScheduler$new {
  schedule: py.Callable
  /** Default: `0` */
  verbose?: py.Int | undefined
}

export interface LearningRateScheduler$class extends py.Statics<Callback$class> {
  new (schedule: py.Callable, verbose: py.Int): LearningRateScheduler
  (schedule: py.Callable, verbose: py.Int): py.Promised<LearningRateScheduler>
  new (schedule: py.Callable, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): LearningRateScheduler
  (schedule: py.Callable, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): py.Promised<LearningRateScheduler>
  new (keywords: LearningRateScheduler$new): LearningRateScheduler
  (keywords: LearningRateScheduler$new): py.Promised<LearningRateScheduler>
}

export interface ModelCheckpoint extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.ModelCheckpoint': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  epochs_since_last_save: any
  epochs_since_last_save_dyn: any
  filepath: any
  filepath_dyn: any
  load_weights_on_restart: any
  load_weights_on_restart_dyn: any
  get monitor(): py.Remote<string>
  set monitor(value: py.Str)
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  period: any
  period_dyn: any
  get save_best_only(): py.Remote<boolean>
  set save_best_only(value: py.Bool)
  save_best_only_dyn: any
  get save_freq(): py.Remote<'epoch' | number>
  set save_freq(value: 'epoch' | py.RemotePromise<string> | py.Int)
  save_freq_dyn: any
  get save_weights_only(): py.Remote<boolean>
  set save_weights_only(value: py.Bool)
  save_weights_only_dyn: any
  get verbose(): py.Remote<number>
  set verbose(value: py.Int)
  verbose_dyn: any
}

export interface ModelCheckpoint$new {
  filepath: py.Str
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `False` */
  save_best_only?: py.Bool | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | py.RemotePromise<string> | py.Int | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
  load_weights_on_restart?: py.RemoteArgument | undefined
  period?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ModelCheckpoint$class extends py.Statics<Callback$class> {
  new (filepath: py.Str, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: py.Str, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, options?: py.Of<'tensorflow.train.CheckpointOptions'> | null, initial_value_threshold?: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose' | 'save_best_only' | 'save_weights_only' | 'mode' | 'save_freq' | 'options' | 'initial_value_threshold'>): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: py.Str, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, options?: py.Of<'tensorflow.train.CheckpointOptions'> | null, initial_value_threshold?: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose' | 'save_best_only' | 'save_weights_only' | 'mode' | 'save_freq' | 'options' | 'initial_value_threshold'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): ModelCheckpoint
  (filepath: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): py.Promised<ModelCheckpoint>
  new (keywords: ModelCheckpoint$new): ModelCheckpoint
  (keywords: ModelCheckpoint$new): py.Promised<ModelCheckpoint>
}

export interface ProgbarLogger extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.ProgbarLogger': true } & Callback[typeof py.kind]
  epochs: any
  epochs_dyn: any
  progbar: any
  progbar_dyn: any
  seen: any
  seen_dyn: any
  stateful_metrics: any
  stateful_metrics_dyn: any
  target: any
  target_dyn: any
  get use_steps(): py.Remote<boolean>
  set use_steps(value: py.Bool)
  use_steps_dyn: any
  verbose: any
  verbose_dyn: any
}

export interface ProgbarLogger$new {
  /** Default: `'samples'` */
  count_mode?: py.Str | undefined
  stateful_metrics?: py.RemoteArgument | undefined
}

export interface ProgbarLogger$class extends py.Statics<Callback$class> {
  new (count_mode: py.Str, stateful_metrics: py.Positional): ProgbarLogger
  (count_mode: py.Str, stateful_metrics: py.Positional): py.Promised<ProgbarLogger>
  new (count_mode: py.Str, keywords?: py.Rest<ProgbarLogger$new, 'count_mode'>): ProgbarLogger
  (count_mode: py.Str, keywords?: py.Rest<ProgbarLogger$new, 'count_mode'>): py.Promised<ProgbarLogger>
  new (keywords?: ProgbarLogger$new): ProgbarLogger
  (keywords?: ProgbarLogger$new): py.Promised<ProgbarLogger>
}

export interface ReduceLROnPlateau extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.ReduceLROnPlateau': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  get cooldown(): py.Remote<number>
  set cooldown(value: py.Int)
  cooldown_dyn: any
  cooldown_counter: any
  cooldown_counter_dyn: any
  factor: any
  factor_dyn: any
  in_cooldown(): py.Remote
  in_cooldown_dyn: py.RemoteFunction
  min_delta: any
  min_delta_dyn: any
  min_lr: any
  min_lr_dyn: any
  get mode(): py.Remote<string>
  set mode(value: py.Str)
  mode_dyn: any
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  get patience(): py.Remote<number>
  set patience(value: py.Int)
  patience_dyn: any
  get verbose(): py.Remote<number>
  set verbose(value: py.Int)
  verbose_dyn: any
  wait: any
  wait_dyn: any
}

export interface ReduceLROnPlateau$new {
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0.1` */
  factor?: py.Float | undefined
  /** Default: `10` */
  patience?: py.Int | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  /** Default: `0.0001` */
  min_delta?: py.Float | undefined
  /** Default: `0` */
  cooldown?: py.Int | undefined
  /** Default: `0` */
  min_lr?: py.Int | undefined
  epsilon?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ReduceLROnPlateau$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, factor: py.Float, patience: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, patience: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, factor: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor'>): ReduceLROnPlateau
  (monitor: py.Str, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor'>): py.Promised<ReduceLROnPlateau>
  new (keywords?: ReduceLROnPlateau$new): ReduceLROnPlateau
  (keywords?: ReduceLROnPlateau$new): py.Promised<ReduceLROnPlateau>
}

export interface RemoteMonitor extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.RemoteMonitor': true } & Callback[typeof py.kind]
  get field(): py.Remote<string>
  set field(value: py.Str)
  field_dyn: any
  get headers(): py.Remote<any | null>
  set headers(value: py.Dict<string, py.RemoteArgument> | null)
  headers_dyn: any
  get path(): py.Remote<string>
  set path(value: py.Str)
  path_dyn: any
  get root(): py.Remote<string>
  set root(value: py.Str)
  root_dyn: any
  get send_as_json(): py.Remote<boolean>
  set send_as_json(value: py.Bool)
  send_as_json_dyn: any
}

export interface RemoteMonitor$new {
  /** Default: `'http://localhost:9000'` */
  root?: py.Str | undefined
  /** Default: `'/publish/epoch/end/'` */
  path?: py.Str | undefined
  /** Default: `'data'` */
  field?: py.Str | undefined
  headers?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  send_as_json?: py.Bool | undefined
}

export interface RemoteMonitor$class extends py.Statics<Callback$class> {
  new (root: py.Str, path: py.Str, field: py.Str, headers: py.Dict<string, py.RemoteArgument> | null, send_as_json?: py.Bool): RemoteMonitor
  (root: py.Str, path: py.Str, field: py.Str, headers: py.Dict<string, py.RemoteArgument> | null, send_as_json?: py.Bool): py.Promised<RemoteMonitor>
  new (root: py.Str, path: py.Str, field: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path' | 'field'>): RemoteMonitor
  (root: py.Str, path: py.Str, field: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path' | 'field'>): py.Promised<RemoteMonitor>
  new (root: py.Str, path: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path'>): RemoteMonitor
  (root: py.Str, path: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path'>): py.Promised<RemoteMonitor>
  new (root: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root'>): RemoteMonitor
  (root: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root'>): py.Promised<RemoteMonitor>
  new (keywords?: RemoteMonitor$new): RemoteMonitor
  (keywords?: RemoteMonitor$new): py.Promised<RemoteMonitor>
}

export interface SidecarEvaluatorModelExport$on_test_end {
  logs: py.Dict<string, py.RemoteArgument>
}

export interface SidecarEvaluatorModelExport extends ModelCheckpoint {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.SidecarEvaluatorModelExport': true } & ModelCheckpoint[typeof py.kind]
  export_index: any
  export_index_dyn: any
  on_test_end(logs: py.LastDict<string, py.RemoteArgument>): py.Remote
  on_test_end(keywords: SidecarEvaluatorModelExport$on_test_end): py.Remote
  on_test_end(...args: any[]): any
  on_test_end_dyn: py.RemoteFunction
}

export interface SidecarEvaluatorModelExport$new {
  export_filepath: py.RemoteArgument
  checkpoint_filepath: py.RemoteArgument
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | py.RemotePromise<string> | py.Int | undefined
  options?: py.Of<'tensorflow.train.CheckpointOptions'> | null | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
  load_weights_on_restart?: py.RemoteArgument | undefined
  period?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface SidecarEvaluatorModelExport$class extends py.Statics<ModelCheckpoint$class> {
  new (export_filepath: py.Positional, checkpoint_filepath: py.Positional, keywords?: py.Rest<SidecarEvaluatorModelExport$new, 'export_filepath' | 'checkpoint_filepath'>): SidecarEvaluatorModelExport
  (export_filepath: py.Positional, checkpoint_filepath: py.Positional, keywords?: py.Rest<SidecarEvaluatorModelExport$new, 'export_filepath' | 'checkpoint_filepath'>): py.Promised<SidecarEvaluatorModelExport>
  new (export_filepath: py.Positional, keywords: py.Rest<SidecarEvaluatorModelExport$new, 'export_filepath'>): SidecarEvaluatorModelExport
  (export_filepath: py.Positional, keywords: py.Rest<SidecarEvaluatorModelExport$new, 'export_filepath'>): py.Promised<SidecarEvaluatorModelExport>
  new (keywords: SidecarEvaluatorModelExport$new): SidecarEvaluatorModelExport
  (keywords: SidecarEvaluatorModelExport$new): py.Promised<SidecarEvaluatorModelExport>
}

export interface TensorBoard extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.TensorBoard': true } & Callback[typeof py.kind]
  embeddings_freq: any
  embeddings_freq_dyn: any
  get embeddings_metadata(): py.Remote<any | null>
  set embeddings_metadata(value: py.Dict<string, py.RemoteArgument> | null)
  embeddings_metadata_dyn: any
  histogram_freq: any
  histogram_freq_dyn: any
  log_dir: any
  log_dir_dyn: any
  update_freq: any
  update_freq_dyn: any
  get write_graph(): py.Remote<boolean>
  set write_graph(value: py.Bool)
  write_graph_dyn: any
  get write_images(): py.Remote<boolean>
  set write_images(value: py.Bool)
  write_images_dyn: any
  get write_steps_per_second(): py.Remote<boolean>
  set write_steps_per_second(value: py.Bool)
  write_steps_per_second_dyn: any
}

export interface TensorBoard$new {
  /** Default: `'logs'` */
  log_dir?: py.Str | undefined
  /** Default: `0` */
  histogram_freq?: py.Int | undefined
  /** Default: `True` */
  write_graph?: py.Bool | undefined
  /** Default: `False` */
  write_images?: py.Bool | undefined
  /** Default: `False` */
  write_steps_per_second?: py.Bool | undefined
  /** Default: `'epoch'` */
  update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int | undefined
  /** Default: `0` */
  profile_batch?: py.RemoteArgument | undefined
  /** Default: `0` */
  embeddings_freq?: py.Int | undefined
  embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null | undefined
  write_grads?: py.RemoteArgument | undefined
  batch_size?: py.Int | undefined
  embeddings_layer_names?: py.RemoteArgument | undefined
  embeddings_data?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface TensorBoard$class extends py.Statics<Callback$class> {
  new (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int, profile_batch?: py.Positional, embeddings_freq?: py.Int, embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph' | 'write_images' | 'write_steps_per_second' | 'update_freq' | 'profile_batch' | 'embeddings_freq' | 'embeddings_metadata'>): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int, profile_batch?: py.Positional, embeddings_freq?: py.Int, embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph' | 'write_images' | 'write_steps_per_second' | 'update_freq' | 'profile_batch' | 'embeddings_freq' | 'embeddings_metadata'>): py.Promised<TensorBoard>
  new (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph'>): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph'>): py.Promised<TensorBoard>
  new (log_dir: py.Str, histogram_freq: py.Int, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq'>): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq'>): py.Promised<TensorBoard>
  new (log_dir: py.Str, keywords?: py.Rest<TensorBoard$new, 'log_dir'>): TensorBoard
  (log_dir: py.Str, keywords?: py.Rest<TensorBoard$new, 'log_dir'>): py.Promised<TensorBoard>
  new (keywords?: TensorBoard$new): TensorBoard
  (keywords?: TensorBoard$new): py.Promised<TensorBoard>
}

export interface TerminateOnNaN extends Callback {
  readonly [py.kind]: { readonly 'tf_keras.callbacks.TerminateOnNaN': true } & Callback[typeof py.kind]
}

export interface TerminateOnNaN$class extends py.Statics<Callback$class> {
  new (): TerminateOnNaN
  (): py.Promised<TerminateOnNaN>
}

export interface $Module extends py.PythonModuleObject {
  readonly BackupAndRestore: BackupAndRestore$class
  readonly BaseLogger: BaseLogger$class
  readonly CSVLogger: CSVLogger$class
  readonly Callback: Callback$class
  readonly CallbackList: CallbackList$class
  readonly EarlyStopping: EarlyStopping$class
  readonly History: History$class
  readonly LambdaCallback: LambdaCallback$class
  readonly LearningRateScheduler: LearningRateScheduler$class
  readonly ModelCheckpoint: ModelCheckpoint$class
  readonly ProgbarLogger: ProgbarLogger$class
  readonly ReduceLROnPlateau: ReduceLROnPlateau$class
  readonly RemoteMonitor: RemoteMonitor$class
  readonly SidecarEvaluatorModelExport: SidecarEvaluatorModelExport$class
  readonly TensorBoard: TensorBoard$class
  readonly TerminateOnNaN: TerminateOnNaN$class
  readonly experimental: tf_keras_callbacks_experimental.$Module
}
