// tf_keras.applications of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_applications_convnext from './tf_keras.applications.convnext.js'
import type * as tf_keras_applications_densenet from './tf_keras.applications.densenet.js'
import type * as tf_keras_applications_efficientnet from './tf_keras.applications.efficientnet.js'
import type * as tf_keras_applications_efficientnet_v2 from './tf_keras.applications.efficientnet_v2.js'
import type * as tf_keras_applications_imagenet_utils from './tf_keras.applications.imagenet_utils.js'
import type * as tf_keras_applications_inception_resnet_v2 from './tf_keras.applications.inception_resnet_v2.js'
import type * as tf_keras_applications_inception_v3 from './tf_keras.applications.inception_v3.js'
import type * as tf_keras_applications_mobilenet from './tf_keras.applications.mobilenet.js'
import type * as tf_keras_applications_mobilenet_v2 from './tf_keras.applications.mobilenet_v2.js'
import type * as tf_keras_applications_mobilenet_v3 from './tf_keras.applications.mobilenet_v3.js'
import type * as tf_keras_applications_nasnet from './tf_keras.applications.nasnet.js'
import type * as tf_keras_applications_regnet from './tf_keras.applications.regnet.js'
import type * as tf_keras_applications_resnet from './tf_keras.applications.resnet.js'
import type * as tf_keras_applications_resnet50 from './tf_keras.applications.resnet50.js'
import type * as tf_keras_applications_resnet_rs from './tf_keras.applications.resnet_rs.js'
import type * as tf_keras_applications_resnet_v2 from './tf_keras.applications.resnet_v2.js'
import type * as tf_keras_applications_vgg16 from './tf_keras.applications.vgg16.js'
import type * as tf_keras_applications_vgg19 from './tf_keras.applications.vgg19.js'
import type * as tf_keras_applications_xception from './tf_keras.applications.xception.js'

export interface ConvNeXtBase$ {
  /** Default: `'convnext_base'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ConvNeXtLarge$ {
  /** Default: `'convnext_large'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ConvNeXtSmall$ {
  /** Default: `'convnext_small'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ConvNeXtTiny$ {
  /** Default: `'convnext_tiny'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ConvNeXtXLarge$ {
  /** Default: `'convnext_xlarge'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface DenseNet121$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface DenseNet169$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface DenseNet201$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface EfficientNetB0$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB1$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB4$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB5$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB6$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetB7$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface EfficientNetV2B0$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2B1$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2B2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2B3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2L$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2M$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface EfficientNetV2S$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface InceptionResNetV2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface InceptionV3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface MobileNet$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  /** Default: `0.001` */
  dropout?: py.Float | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface MobileNetV2$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  [keyword: string]: any
}

export interface MobileNetV3Large$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `False` */
  minimalistic?: py.Bool | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.TensorLike | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  pooling?: py.Str | null | undefined
  /** Default: `0.2` */
  dropout_rate?: py.Float | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface MobileNetV3Small$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `False` */
  minimalistic?: py.Bool | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.TensorLike | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  pooling?: py.Str | null | undefined
  /** Default: `0.2` */
  dropout_rate?: py.Float | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface NASNetLarge$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: 'imagenet' | py.RemotePromise<string> | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface NASNetMobile$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: 'imagenet' | py.RemotePromise<string> | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX002$ {
  /** Default: `'regnetx002'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX004$ {
  /** Default: `'regnetx004'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX006$ {
  /** Default: `'regnetx006'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX008$ {
  /** Default: `'regnetx008'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX016$ {
  /** Default: `'regnetx016'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX032$ {
  /** Default: `'regnetx032'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX040$ {
  /** Default: `'regnetx040'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX064$ {
  /** Default: `'regnetx064'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX080$ {
  /** Default: `'regnetx080'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX120$ {
  /** Default: `'regnetx120'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX160$ {
  /** Default: `'regnetx160'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetX320$ {
  /** Default: `'regnetx320'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY002$ {
  /** Default: `'regnety002'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY004$ {
  /** Default: `'regnety004'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY006$ {
  /** Default: `'regnety006'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY008$ {
  /** Default: `'regnety008'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY016$ {
  /** Default: `'regnety016'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY032$ {
  /** Default: `'regnety032'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY040$ {
  /** Default: `'regnety040'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY064$ {
  /** Default: `'regnety064'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY080$ {
  /** Default: `'regnety080'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY120$ {
  /** Default: `'regnety120'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY160$ {
  /** Default: `'regnety160'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface RegNetY320$ {
  /** Default: `'regnety320'` */
  model_name?: py.Str | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ResNet101$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  [keyword: string]: any
}

export interface ResNet101V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ResNet152$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  [keyword: string]: any
}

export interface ResNet152V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ResNet50$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  [keyword: string]: any
}

export interface ResNet50V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface ResNetRS101$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS152$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS200$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS270$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS350$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS420$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface ResNetRS50$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  input_shape?: py.Shape | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
}

export interface VGG16$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface VGG19$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface Xception$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
}

export interface $Module extends py.PythonModuleObject {
  ConvNeXtBase(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ConvNeXtBase(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  ConvNeXtBase(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  ConvNeXtBase(model_name: py.Str, keywords?: py.Rest<ConvNeXtBase$, 'model_name'>): py.Promised<tf_keras.Model>
  ConvNeXtBase(keywords?: ConvNeXtBase$): py.Promised<tf_keras.Model>
  ConvNeXtBase_dyn: py.RemoteFunction
  ConvNeXtLarge(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ConvNeXtLarge(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  ConvNeXtLarge(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  ConvNeXtLarge(model_name: py.Str, keywords?: py.Rest<ConvNeXtLarge$, 'model_name'>): py.Promised<tf_keras.Model>
  ConvNeXtLarge(keywords?: ConvNeXtLarge$): py.Promised<tf_keras.Model>
  ConvNeXtLarge_dyn: py.RemoteFunction
  ConvNeXtSmall(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ConvNeXtSmall(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  ConvNeXtSmall(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  ConvNeXtSmall(model_name: py.Str, keywords?: py.Rest<ConvNeXtSmall$, 'model_name'>): py.Promised<tf_keras.Model>
  ConvNeXtSmall(keywords?: ConvNeXtSmall$): py.Promised<tf_keras.Model>
  ConvNeXtSmall_dyn: py.RemoteFunction
  ConvNeXtTiny(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ConvNeXtTiny(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  ConvNeXtTiny(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  ConvNeXtTiny(model_name: py.Str, keywords?: py.Rest<ConvNeXtTiny$, 'model_name'>): py.Promised<tf_keras.Model>
  ConvNeXtTiny(keywords?: ConvNeXtTiny$): py.Promised<tf_keras.Model>
  ConvNeXtTiny_dyn: py.RemoteFunction
  ConvNeXtXLarge(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ConvNeXtXLarge(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  ConvNeXtXLarge(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  ConvNeXtXLarge(model_name: py.Str, keywords?: py.Rest<ConvNeXtXLarge$, 'model_name'>): py.Promised<tf_keras.Model>
  ConvNeXtXLarge(keywords?: ConvNeXtXLarge$): py.Promised<tf_keras.Model>
  ConvNeXtXLarge_dyn: py.RemoteFunction
  DenseNet121(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Remote
  DenseNet121(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet121(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights'>): py.Remote
  DenseNet121(include_top: py.Bool, keywords?: py.Rest<DenseNet121$, 'include_top'>): py.Remote
  DenseNet121(keywords?: DenseNet121$): py.Remote
  DenseNet121_dyn: py.RemoteFunction
  DenseNet169(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Remote
  DenseNet169(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet169(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights'>): py.Remote
  DenseNet169(include_top: py.Bool, keywords?: py.Rest<DenseNet169$, 'include_top'>): py.Remote
  DenseNet169(keywords?: DenseNet169$): py.Remote
  DenseNet169_dyn: py.RemoteFunction
  DenseNet201(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Remote
  DenseNet201(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet201(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights'>): py.Remote
  DenseNet201(include_top: py.Bool, keywords?: py.Rest<DenseNet201$, 'include_top'>): py.Remote
  DenseNet201(keywords?: DenseNet201$): py.Remote
  DenseNet201_dyn: py.RemoteFunction
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB0(include_top: py.Bool, keywords?: py.Rest<EfficientNetB0$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB0(keywords?: EfficientNetB0$): py.Promised<tf_keras.Model>
  EfficientNetB0_dyn: py.RemoteFunction
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB1(include_top: py.Bool, keywords?: py.Rest<EfficientNetB1$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB1(keywords?: EfficientNetB1$): py.Promised<tf_keras.Model>
  EfficientNetB1_dyn: py.RemoteFunction
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB2(include_top: py.Bool, keywords?: py.Rest<EfficientNetB2$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB2(keywords?: EfficientNetB2$): py.Promised<tf_keras.Model>
  EfficientNetB2_dyn: py.RemoteFunction
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB3(include_top: py.Bool, keywords?: py.Rest<EfficientNetB3$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB3(keywords?: EfficientNetB3$): py.Promised<tf_keras.Model>
  EfficientNetB3_dyn: py.RemoteFunction
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB4(include_top: py.Bool, keywords?: py.Rest<EfficientNetB4$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB4(keywords?: EfficientNetB4$): py.Promised<tf_keras.Model>
  EfficientNetB4_dyn: py.RemoteFunction
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB5(include_top: py.Bool, keywords?: py.Rest<EfficientNetB5$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB5(keywords?: EfficientNetB5$): py.Promised<tf_keras.Model>
  EfficientNetB5_dyn: py.RemoteFunction
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB6(include_top: py.Bool, keywords?: py.Rest<EfficientNetB6$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB6(keywords?: EfficientNetB6$): py.Promised<tf_keras.Model>
  EfficientNetB6_dyn: py.RemoteFunction
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetB7(include_top: py.Bool, keywords?: py.Rest<EfficientNetB7$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetB7(keywords?: EfficientNetB7$): py.Promised<tf_keras.Model>
  EfficientNetB7_dyn: py.RemoteFunction
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2B0(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B0$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2B0(keywords?: EfficientNetV2B0$): py.Promised<tf_keras.Model>
  EfficientNetV2B0_dyn: py.RemoteFunction
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2B1(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B1$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2B1(keywords?: EfficientNetV2B1$): py.Promised<tf_keras.Model>
  EfficientNetV2B1_dyn: py.RemoteFunction
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2B2(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B2$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2B2(keywords?: EfficientNetV2B2$): py.Promised<tf_keras.Model>
  EfficientNetV2B2_dyn: py.RemoteFunction
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2B3(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B3$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2B3(keywords?: EfficientNetV2B3$): py.Promised<tf_keras.Model>
  EfficientNetV2B3_dyn: py.RemoteFunction
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2L(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2L$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2L(keywords?: EfficientNetV2L$): py.Promised<tf_keras.Model>
  EfficientNetV2L_dyn: py.RemoteFunction
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2M(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2M$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2M(keywords?: EfficientNetV2M$): py.Promised<tf_keras.Model>
  EfficientNetV2M_dyn: py.RemoteFunction
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  EfficientNetV2S(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2S$, 'include_top'>): py.Promised<tf_keras.Model>
  EfficientNetV2S(keywords?: EfficientNetV2S$): py.Promised<tf_keras.Model>
  EfficientNetV2S_dyn: py.RemoteFunction
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  InceptionResNetV2(include_top: py.Bool, keywords?: py.Rest<InceptionResNetV2$, 'include_top'>): py.Promised<tf_keras.Model>
  InceptionResNetV2(keywords?: InceptionResNetV2$): py.Promised<tf_keras.Model>
  InceptionResNetV2_dyn: py.RemoteFunction
  InceptionV3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  InceptionV3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  InceptionV3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  InceptionV3(include_top: py.Bool, keywords?: py.Rest<InceptionV3$, 'include_top'>): py.Promised<tf_keras.Model>
  InceptionV3(keywords?: InceptionV3$): py.Promised<tf_keras.Model>
  InceptionV3_dyn: py.RemoteFunction
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, depth_multiplier: py.Int, dropout: py.Float, include_top?: py.Bool, weights?: py.Str | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha' | 'depth_multiplier' | 'dropout' | 'include_top' | 'weights' | 'input_tensor' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, depth_multiplier: py.Int, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha' | 'depth_multiplier'>): py.Promised<tf_keras.Model>
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha'>): py.Promised<tf_keras.Model>
  MobileNet(input_shape: py.Shape | null, keywords?: py.Rest<MobileNet$, 'input_shape'>): py.Promised<tf_keras.Model>
  MobileNet(keywords?: MobileNet$): py.Promised<tf_keras.Model>
  MobileNet_dyn: py.RemoteFunction
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, include_top: py.Bool, weights: py.Str, input_tensor?: py.TensorLike | null, pooling?: py.Str | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha' | 'include_top' | 'weights' | 'input_tensor' | 'pooling' | 'classes' | 'classifier_activation'>): py.Promised<tf_keras.Model>
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, include_top: py.Bool, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha' | 'include_top'>): py.Promised<tf_keras.Model>
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha'>): py.Promised<tf_keras.Model>
  MobileNetV2(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV2$, 'input_shape'>): py.Promised<tf_keras.Model>
  MobileNetV2(keywords?: MobileNetV2$): py.Promised<tf_keras.Model>
  MobileNetV2_dyn: py.RemoteFunction
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.TensorLike | null, classes?: py.Int, pooling?: py.Str | null, dropout_rate?: py.Float, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Promised<tf_keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha'>): py.Promised<tf_keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV3Large$, 'input_shape'>): py.Promised<tf_keras.Model>
  MobileNetV3Large(keywords?: MobileNetV3Large$): py.Promised<tf_keras.Model>
  MobileNetV3Large_dyn: py.RemoteFunction
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.TensorLike | null, classes?: py.Int, pooling?: py.Str | null, dropout_rate?: py.Float, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Promised<tf_keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha'>): py.Promised<tf_keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV3Small$, 'input_shape'>): py.Promised<tf_keras.Model>
  MobileNetV3Small(keywords?: MobileNetV3Small$): py.Promised<tf_keras.Model>
  MobileNetV3Small_dyn: py.RemoteFunction
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, input_tensor: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Remote
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top' | 'weights'>): py.Remote
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top'>): py.Remote
  NASNetLarge(input_shape: py.Shape | null, keywords?: py.Rest<NASNetLarge$, 'input_shape'>): py.Remote
  NASNetLarge(keywords?: NASNetLarge$): py.Remote
  NASNetLarge_dyn: py.RemoteFunction
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, input_tensor: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Remote
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top' | 'weights'>): py.Remote
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top'>): py.Remote
  NASNetMobile(input_shape: py.Shape | null, keywords?: py.Rest<NASNetMobile$, 'input_shape'>): py.Remote
  NASNetMobile(keywords?: NASNetMobile$): py.Remote
  NASNetMobile_dyn: py.RemoteFunction
  RegNetX002(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX002(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX002$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX002(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX002$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX002(model_name: py.Str, keywords?: py.Rest<RegNetX002$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX002(keywords?: RegNetX002$): py.Promised<tf_keras.Model>
  RegNetX002_dyn: py.RemoteFunction
  RegNetX004(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX004(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX004$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX004(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX004$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX004(model_name: py.Str, keywords?: py.Rest<RegNetX004$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX004(keywords?: RegNetX004$): py.Promised<tf_keras.Model>
  RegNetX004_dyn: py.RemoteFunction
  RegNetX006(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX006(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX006$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX006(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX006$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX006(model_name: py.Str, keywords?: py.Rest<RegNetX006$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX006(keywords?: RegNetX006$): py.Promised<tf_keras.Model>
  RegNetX006_dyn: py.RemoteFunction
  RegNetX008(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX008(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX008$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX008(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX008$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX008(model_name: py.Str, keywords?: py.Rest<RegNetX008$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX008(keywords?: RegNetX008$): py.Promised<tf_keras.Model>
  RegNetX008_dyn: py.RemoteFunction
  RegNetX016(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX016(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX016$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX016(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX016$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX016(model_name: py.Str, keywords?: py.Rest<RegNetX016$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX016(keywords?: RegNetX016$): py.Promised<tf_keras.Model>
  RegNetX016_dyn: py.RemoteFunction
  RegNetX032(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX032(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX032$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX032(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX032$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX032(model_name: py.Str, keywords?: py.Rest<RegNetX032$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX032(keywords?: RegNetX032$): py.Promised<tf_keras.Model>
  RegNetX032_dyn: py.RemoteFunction
  RegNetX040(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX040(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX040$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX040(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX040$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX040(model_name: py.Str, keywords?: py.Rest<RegNetX040$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX040(keywords?: RegNetX040$): py.Promised<tf_keras.Model>
  RegNetX040_dyn: py.RemoteFunction
  RegNetX064(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX064(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX064$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX064(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX064$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX064(model_name: py.Str, keywords?: py.Rest<RegNetX064$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX064(keywords?: RegNetX064$): py.Promised<tf_keras.Model>
  RegNetX064_dyn: py.RemoteFunction
  RegNetX080(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX080(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX080$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX080(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX080$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX080(model_name: py.Str, keywords?: py.Rest<RegNetX080$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX080(keywords?: RegNetX080$): py.Promised<tf_keras.Model>
  RegNetX080_dyn: py.RemoteFunction
  RegNetX120(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX120(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX120$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX120(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX120$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX120(model_name: py.Str, keywords?: py.Rest<RegNetX120$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX120(keywords?: RegNetX120$): py.Promised<tf_keras.Model>
  RegNetX120_dyn: py.RemoteFunction
  RegNetX160(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX160(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX160$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX160(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX160$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX160(model_name: py.Str, keywords?: py.Rest<RegNetX160$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX160(keywords?: RegNetX160$): py.Promised<tf_keras.Model>
  RegNetX160_dyn: py.RemoteFunction
  RegNetX320(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetX320(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetX320$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetX320(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetX320$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetX320(model_name: py.Str, keywords?: py.Rest<RegNetX320$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetX320(keywords?: RegNetX320$): py.Promised<tf_keras.Model>
  RegNetX320_dyn: py.RemoteFunction
  RegNetY002(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY002(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY002$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY002(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY002$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY002(model_name: py.Str, keywords?: py.Rest<RegNetY002$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY002(keywords?: RegNetY002$): py.Promised<tf_keras.Model>
  RegNetY002_dyn: py.RemoteFunction
  RegNetY004(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY004(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY004$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY004(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY004$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY004(model_name: py.Str, keywords?: py.Rest<RegNetY004$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY004(keywords?: RegNetY004$): py.Promised<tf_keras.Model>
  RegNetY004_dyn: py.RemoteFunction
  RegNetY006(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY006(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY006$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY006(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY006$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY006(model_name: py.Str, keywords?: py.Rest<RegNetY006$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY006(keywords?: RegNetY006$): py.Promised<tf_keras.Model>
  RegNetY006_dyn: py.RemoteFunction
  RegNetY008(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY008(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY008$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY008(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY008$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY008(model_name: py.Str, keywords?: py.Rest<RegNetY008$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY008(keywords?: RegNetY008$): py.Promised<tf_keras.Model>
  RegNetY008_dyn: py.RemoteFunction
  RegNetY016(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY016(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY016$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY016(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY016$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY016(model_name: py.Str, keywords?: py.Rest<RegNetY016$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY016(keywords?: RegNetY016$): py.Promised<tf_keras.Model>
  RegNetY016_dyn: py.RemoteFunction
  RegNetY032(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY032(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY032$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY032(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY032$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY032(model_name: py.Str, keywords?: py.Rest<RegNetY032$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY032(keywords?: RegNetY032$): py.Promised<tf_keras.Model>
  RegNetY032_dyn: py.RemoteFunction
  RegNetY040(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY040(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY040$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY040(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY040$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY040(model_name: py.Str, keywords?: py.Rest<RegNetY040$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY040(keywords?: RegNetY040$): py.Promised<tf_keras.Model>
  RegNetY040_dyn: py.RemoteFunction
  RegNetY064(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY064(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY064$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY064(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY064$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY064(model_name: py.Str, keywords?: py.Rest<RegNetY064$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY064(keywords?: RegNetY064$): py.Promised<tf_keras.Model>
  RegNetY064_dyn: py.RemoteFunction
  RegNetY080(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY080(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY080$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY080(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY080$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY080(model_name: py.Str, keywords?: py.Rest<RegNetY080$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY080(keywords?: RegNetY080$): py.Promised<tf_keras.Model>
  RegNetY080_dyn: py.RemoteFunction
  RegNetY120(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY120(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY120$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY120(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY120$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY120(model_name: py.Str, keywords?: py.Rest<RegNetY120$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY120(keywords?: RegNetY120$): py.Promised<tf_keras.Model>
  RegNetY120_dyn: py.RemoteFunction
  RegNetY160(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY160(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY160$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY160(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY160$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY160(model_name: py.Str, keywords?: py.Rest<RegNetY160$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY160(keywords?: RegNetY160$): py.Promised<tf_keras.Model>
  RegNetY160_dyn: py.RemoteFunction
  RegNetY320(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  RegNetY320(model_name: py.Str, include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<RegNetY320$, 'model_name' | 'include_top' | 'include_preprocessing'>): py.Promised<tf_keras.Model>
  RegNetY320(model_name: py.Str, include_top: py.Bool, keywords?: py.Rest<RegNetY320$, 'model_name' | 'include_top'>): py.Promised<tf_keras.Model>
  RegNetY320(model_name: py.Str, keywords?: py.Rest<RegNetY320$, 'model_name'>): py.Promised<tf_keras.Model>
  RegNetY320(keywords?: RegNetY320$): py.Promised<tf_keras.Model>
  RegNetY320_dyn: py.RemoteFunction
  ResNet101(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes'>): py.Remote
  ResNet101(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet101(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights'>): py.Remote
  ResNet101(include_top: py.Bool, keywords?: py.Rest<ResNet101$, 'include_top'>): py.Remote
  ResNet101(keywords?: ResNet101$): py.Remote
  ResNet101_dyn: py.RemoteFunction
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNet101V2(include_top: py.Bool, keywords?: py.Rest<ResNet101V2$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNet101V2(keywords?: ResNet101V2$): py.Promised<tf_keras.Model>
  ResNet101V2_dyn: py.RemoteFunction
  ResNet152(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes'>): py.Remote
  ResNet152(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet152(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights'>): py.Remote
  ResNet152(include_top: py.Bool, keywords?: py.Rest<ResNet152$, 'include_top'>): py.Remote
  ResNet152(keywords?: ResNet152$): py.Remote
  ResNet152_dyn: py.RemoteFunction
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNet152V2(include_top: py.Bool, keywords?: py.Rest<ResNet152V2$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNet152V2(keywords?: ResNet152V2$): py.Promised<tf_keras.Model>
  ResNet152V2_dyn: py.RemoteFunction
  ResNet50(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights' | 'input_tensor' | 'input_shape' | 'pooling' | 'classes'>): py.Remote
  ResNet50(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet50(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights'>): py.Remote
  ResNet50(include_top: py.Bool, keywords?: py.Rest<ResNet50$, 'include_top'>): py.Remote
  ResNet50(keywords?: ResNet50$): py.Remote
  ResNet50_dyn: py.RemoteFunction
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNet50V2(include_top: py.Bool, keywords?: py.Rest<ResNet50V2$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNet50V2(keywords?: ResNet50V2$): py.Promised<tf_keras.Model>
  ResNet50V2_dyn: py.RemoteFunction
  ResNetRS101(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS101(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS101$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS101(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS101$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS101(include_top: py.Bool, keywords?: py.Rest<ResNetRS101$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS101(keywords?: ResNetRS101$): py.Promised<tf_keras.Model>
  ResNetRS101_dyn: py.RemoteFunction
  ResNetRS152(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS152(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS152$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS152(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS152$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS152(include_top: py.Bool, keywords?: py.Rest<ResNetRS152$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS152(keywords?: ResNetRS152$): py.Promised<tf_keras.Model>
  ResNetRS152_dyn: py.RemoteFunction
  ResNetRS200(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS200(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS200$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS200(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS200$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS200(include_top: py.Bool, keywords?: py.Rest<ResNetRS200$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS200(keywords?: ResNetRS200$): py.Promised<tf_keras.Model>
  ResNetRS200_dyn: py.RemoteFunction
  ResNetRS270(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS270(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS270$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS270(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS270$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS270(include_top: py.Bool, keywords?: py.Rest<ResNetRS270$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS270(keywords?: ResNetRS270$): py.Promised<tf_keras.Model>
  ResNetRS270_dyn: py.RemoteFunction
  ResNetRS350(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS350(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS350$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS350(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS350$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS350(include_top: py.Bool, keywords?: py.Rest<ResNetRS350$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS350(keywords?: ResNetRS350$): py.Promised<tf_keras.Model>
  ResNetRS350_dyn: py.RemoteFunction
  ResNetRS420(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS420(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS420$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS420(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS420$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS420(include_top: py.Bool, keywords?: py.Rest<ResNetRS420$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS420(keywords?: ResNetRS420$): py.Promised<tf_keras.Model>
  ResNetRS420_dyn: py.RemoteFunction
  ResNetRS50(include_top: py.Bool, weights: py.Str | null, classes: py.Int, input_shape: py.Shape | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool): py.Promised<tf_keras.Model>
  ResNetRS50(include_top: py.Bool, weights: py.Str | null, classes: py.Int, keywords?: py.Rest<ResNetRS50$, 'include_top' | 'weights' | 'classes'>): py.Promised<tf_keras.Model>
  ResNetRS50(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNetRS50$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  ResNetRS50(include_top: py.Bool, keywords?: py.Rest<ResNetRS50$, 'include_top'>): py.Promised<tf_keras.Model>
  ResNetRS50(keywords?: ResNetRS50$): py.Promised<tf_keras.Model>
  ResNetRS50_dyn: py.RemoteFunction
  VGG16(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  VGG16(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<VGG16$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  VGG16(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<VGG16$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  VGG16(include_top: py.Bool, keywords?: py.Rest<VGG16$, 'include_top'>): py.Promised<tf_keras.Model>
  VGG16(keywords?: VGG16$): py.Promised<tf_keras.Model>
  VGG16_dyn: py.RemoteFunction
  VGG19(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  VGG19(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<VGG19$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  VGG19(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<VGG19$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  VGG19(include_top: py.Bool, keywords?: py.Rest<VGG19$, 'include_top'>): py.Promised<tf_keras.Model>
  VGG19(keywords?: VGG19$): py.Promised<tf_keras.Model>
  VGG19_dyn: py.RemoteFunction
  Xception(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable): py.Promised<tf_keras.Model>
  Xception(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<Xception$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<tf_keras.Model>
  Xception(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<Xception$, 'include_top' | 'weights'>): py.Promised<tf_keras.Model>
  Xception(include_top: py.Bool, keywords?: py.Rest<Xception$, 'include_top'>): py.Promised<tf_keras.Model>
  Xception(keywords?: Xception$): py.Promised<tf_keras.Model>
  Xception_dyn: py.RemoteFunction
  readonly convnext: tf_keras_applications_convnext.$Module
  readonly densenet: tf_keras_applications_densenet.$Module
  readonly efficientnet: tf_keras_applications_efficientnet.$Module
  readonly efficientnet_v2: tf_keras_applications_efficientnet_v2.$Module
  readonly imagenet_utils: tf_keras_applications_imagenet_utils.$Module
  readonly inception_resnet_v2: tf_keras_applications_inception_resnet_v2.$Module
  readonly inception_v3: tf_keras_applications_inception_v3.$Module
  readonly mobilenet: tf_keras_applications_mobilenet.$Module
  readonly mobilenet_v2: tf_keras_applications_mobilenet_v2.$Module
  readonly mobilenet_v3: tf_keras_applications_mobilenet_v3.$Module
  readonly nasnet: tf_keras_applications_nasnet.$Module
  readonly regnet: tf_keras_applications_regnet.$Module
  readonly resnet: tf_keras_applications_resnet.$Module
  readonly resnet50: tf_keras_applications_resnet50.$Module
  readonly resnet_rs: tf_keras_applications_resnet_rs.$Module
  readonly resnet_v2: tf_keras_applications_resnet_v2.$Module
  readonly vgg16: tf_keras_applications_vgg16.$Module
  readonly vgg19: tf_keras_applications_vgg19.$Module
  readonly xception: tf_keras_applications_xception.$Module
}
