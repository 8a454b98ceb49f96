// keras.applications of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_applications_convnext from './keras.applications.convnext.js'
import type * as keras_applications_densenet from './keras.applications.densenet.js'
import type * as keras_applications_efficientnet from './keras.applications.efficientnet.js'
import type * as keras_applications_efficientnet_v2 from './keras.applications.efficientnet_v2.js'
import type * as keras_applications_imagenet_utils from './keras.applications.imagenet_utils.js'
import type * as keras_applications_inception_resnet_v2 from './keras.applications.inception_resnet_v2.js'
import type * as keras_applications_inception_v3 from './keras.applications.inception_v3.js'
import type * as keras_applications_mobilenet from './keras.applications.mobilenet.js'
import type * as keras_applications_mobilenet_v2 from './keras.applications.mobilenet_v2.js'
import type * as keras_applications_mobilenet_v3 from './keras.applications.mobilenet_v3.js'
import type * as keras_applications_nasnet from './keras.applications.nasnet.js'
import type * as keras_applications_resnet from './keras.applications.resnet.js'
import type * as keras_applications_resnet50 from './keras.applications.resnet50.js'
import type * as keras_applications_resnet_v2 from './keras.applications.resnet_v2.js'
import type * as keras_applications_vgg16 from './keras.applications.vgg16.js'
import type * as keras_applications_vgg19 from './keras.applications.vgg19.js'
import type * as keras_applications_xception from './keras.applications.xception.js'

export interface ConvNeXtBase$ {
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
  /** Default: `'convnext_base'` */
  name?: py.Str | undefined
}

export interface ConvNeXtLarge$ {
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
  /** Default: `'convnext_large'` */
  name?: py.Str | undefined
}

export interface ConvNeXtSmall$ {
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
  /** Default: `'convnext_small'` */
  name?: py.Str | undefined
}

export interface ConvNeXtTiny$ {
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
  /** Default: `'convnext_tiny'` */
  name?: py.Str | undefined
}

export interface ConvNeXtXLarge$ {
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
  /** Default: `'convnext_xlarge'` */
  name?: py.Str | undefined
}

export interface DenseNet121$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'densenet121'` */
  name?: py.Str | undefined
}

export interface DenseNet169$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'densenet169'` */
  name?: py.Str | undefined
}

export interface DenseNet201$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | null | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.Shape | null | undefined
  pooling?: 'avg' | 'max' | py.RemotePromise<string> | null | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'densenet201'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb0'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb1'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb2'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb3'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb4'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb5'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb6'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetb7'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-b0'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-b1'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-b2'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-b3'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-l'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-m'` */
  name?: py.Str | undefined
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
  /** Default: `'efficientnetv2-s'` */
  name?: py.Str | undefined
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
  /** Default: `'inception_resnet_v2'` */
  name?: py.Str | undefined
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
  /** Default: `'inception_v3'` */
  name?: py.Str | undefined
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
  name?: py.Str | null | undefined
}

export interface MobileNetV2$ {
  input_shape?: py.Shape | null | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
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
  name?: py.Str | null | undefined
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
  /** Default: `'MobileNetV3Large'` */
  name?: py.Str | undefined
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
  /** Default: `'MobileNetV3Small'` */
  name?: py.Str | undefined
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
  /** Default: `'nasnet_large'` */
  name?: py.Str | undefined
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
  /** Default: `'nasnet_mobile'` */
  name?: py.Str | undefined
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
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'resnet101'` */
  name?: py.Str | undefined
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
  /** Default: `'resnet101v2'` */
  name?: py.Str | undefined
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
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'resnet152'` */
  name?: py.Str | undefined
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
  /** Default: `'resnet152v2'` */
  name?: py.Str | undefined
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
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | py.Callable | undefined
  /** Default: `'resnet50'` */
  name?: py.Str | undefined
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
  /** Default: `'resnet50v2'` */
  name?: py.Str | undefined
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
  /** Default: `'vgg16'` */
  name?: py.Str | undefined
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
  /** Default: `'vgg19'` */
  name?: py.Str | undefined
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
  /** Default: `'xception'` */
  name?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, keywords?: py.Rest<ConvNeXtBase$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Promised<keras.Model>
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'include_top' | 'include_preprocessing'>): py.Promised<keras.Model>
  ConvNeXtBase(include_top: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'include_top'>): py.Promised<keras.Model>
  ConvNeXtBase(keywords?: ConvNeXtBase$): py.Promised<keras.Model>
  ConvNeXtBase_dyn: py.RemoteFunction
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, keywords?: py.Rest<ConvNeXtLarge$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Promised<keras.Model>
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'include_top' | 'include_preprocessing'>): py.Promised<keras.Model>
  ConvNeXtLarge(include_top: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'include_top'>): py.Promised<keras.Model>
  ConvNeXtLarge(keywords?: ConvNeXtLarge$): py.Promised<keras.Model>
  ConvNeXtLarge_dyn: py.RemoteFunction
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, keywords?: py.Rest<ConvNeXtSmall$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Promised<keras.Model>
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'include_top' | 'include_preprocessing'>): py.Promised<keras.Model>
  ConvNeXtSmall(include_top: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'include_top'>): py.Promised<keras.Model>
  ConvNeXtSmall(keywords?: ConvNeXtSmall$): py.Promised<keras.Model>
  ConvNeXtSmall_dyn: py.RemoteFunction
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, keywords?: py.Rest<ConvNeXtTiny$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Promised<keras.Model>
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'include_top' | 'include_preprocessing'>): py.Promised<keras.Model>
  ConvNeXtTiny(include_top: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'include_top'>): py.Promised<keras.Model>
  ConvNeXtTiny(keywords?: ConvNeXtTiny$): py.Promised<keras.Model>
  ConvNeXtTiny_dyn: py.RemoteFunction
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape?: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str | null, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Promised<keras.Model>
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top' | 'include_preprocessing'>): py.Promised<keras.Model>
  ConvNeXtXLarge(include_top: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top'>): py.Promised<keras.Model>
  ConvNeXtXLarge(keywords?: ConvNeXtXLarge$): py.Promised<keras.Model>
  ConvNeXtXLarge_dyn: py.RemoteFunction
  DenseNet121(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  DenseNet121(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  DenseNet121(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  DenseNet121(include_top: py.Bool, keywords?: py.Rest<DenseNet121$, 'include_top'>): py.Promised<keras.Model>
  DenseNet121(keywords?: DenseNet121$): py.Promised<keras.Model>
  DenseNet121_dyn: py.RemoteFunction
  DenseNet169(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  DenseNet169(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  DenseNet169(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  DenseNet169(include_top: py.Bool, keywords?: py.Rest<DenseNet169$, 'include_top'>): py.Promised<keras.Model>
  DenseNet169(keywords?: DenseNet169$): py.Promised<keras.Model>
  DenseNet169_dyn: py.RemoteFunction
  DenseNet201(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  DenseNet201(include_top: py.Bool, weights: py.Str | null, input_tensor: py.Positional, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  DenseNet201(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  DenseNet201(include_top: py.Bool, keywords?: py.Rest<DenseNet201$, 'include_top'>): py.Promised<keras.Model>
  DenseNet201(keywords?: DenseNet201$): py.Promised<keras.Model>
  DenseNet201_dyn: py.RemoteFunction
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB0(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB0(include_top: py.Bool, keywords?: py.Rest<EfficientNetB0$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB0(keywords?: EfficientNetB0$): py.Promised<keras.Model>
  EfficientNetB0_dyn: py.RemoteFunction
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB1(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB1(include_top: py.Bool, keywords?: py.Rest<EfficientNetB1$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB1(keywords?: EfficientNetB1$): py.Promised<keras.Model>
  EfficientNetB1_dyn: py.RemoteFunction
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB2(include_top: py.Bool, keywords?: py.Rest<EfficientNetB2$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB2(keywords?: EfficientNetB2$): py.Promised<keras.Model>
  EfficientNetB2_dyn: py.RemoteFunction
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB3(include_top: py.Bool, keywords?: py.Rest<EfficientNetB3$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB3(keywords?: EfficientNetB3$): py.Promised<keras.Model>
  EfficientNetB3_dyn: py.RemoteFunction
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB4(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB4(include_top: py.Bool, keywords?: py.Rest<EfficientNetB4$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB4(keywords?: EfficientNetB4$): py.Promised<keras.Model>
  EfficientNetB4_dyn: py.RemoteFunction
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB5(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB5(include_top: py.Bool, keywords?: py.Rest<EfficientNetB5$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB5(keywords?: EfficientNetB5$): py.Promised<keras.Model>
  EfficientNetB5_dyn: py.RemoteFunction
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB6(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB6(include_top: py.Bool, keywords?: py.Rest<EfficientNetB6$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB6(keywords?: EfficientNetB6$): py.Promised<keras.Model>
  EfficientNetB6_dyn: py.RemoteFunction
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetB7(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetB7(include_top: py.Bool, keywords?: py.Rest<EfficientNetB7$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetB7(keywords?: EfficientNetB7$): py.Promised<keras.Model>
  EfficientNetB7_dyn: py.RemoteFunction
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2B0(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B0$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2B0(keywords?: EfficientNetV2B0$): py.Promised<keras.Model>
  EfficientNetV2B0_dyn: py.RemoteFunction
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2B1(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B1$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2B1(keywords?: EfficientNetV2B1$): py.Promised<keras.Model>
  EfficientNetV2B1_dyn: py.RemoteFunction
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2B2(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B2$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2B2(keywords?: EfficientNetV2B2$): py.Promised<keras.Model>
  EfficientNetV2B2_dyn: py.RemoteFunction
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2B3(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B3$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2B3(keywords?: EfficientNetV2B3$): py.Promised<keras.Model>
  EfficientNetV2B3_dyn: py.RemoteFunction
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2L(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2L(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2L$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2L(keywords?: EfficientNetV2L$): py.Promised<keras.Model>
  EfficientNetV2L_dyn: py.RemoteFunction
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2M(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2M(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2M$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2M(keywords?: EfficientNetV2M$): py.Promised<keras.Model>
  EfficientNetV2M_dyn: py.RemoteFunction
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  EfficientNetV2S(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  EfficientNetV2S(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2S$, 'include_top'>): py.Promised<keras.Model>
  EfficientNetV2S(keywords?: EfficientNetV2S$): py.Promised<keras.Model>
  EfficientNetV2S_dyn: py.RemoteFunction
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  InceptionResNetV2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  InceptionResNetV2(include_top: py.Bool, keywords?: py.Rest<InceptionResNetV2$, 'include_top'>): py.Promised<keras.Model>
  InceptionResNetV2(keywords?: InceptionResNetV2$): py.Promised<keras.Model>
  InceptionResNetV2_dyn: py.RemoteFunction
  InceptionV3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  InceptionV3(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  InceptionV3(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  InceptionV3(include_top: py.Bool, keywords?: py.Rest<InceptionV3$, 'include_top'>): py.Promised<keras.Model>
  InceptionV3(keywords?: InceptionV3$): py.Promised<keras.Model>
  InceptionV3_dyn: py.RemoteFunction
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, depth_multiplier: py.Int, dropout: py.Float, include_top?: py.Bool, weights?: py.Str | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str | null): py.Promised<keras.Model>
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, depth_multiplier: py.Int, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha' | 'depth_multiplier'>): py.Promised<keras.Model>
  MobileNet(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha'>): py.Promised<keras.Model>
  MobileNet(input_shape: py.Shape | null, keywords?: py.Rest<MobileNet$, 'input_shape'>): py.Promised<keras.Model>
  MobileNet(keywords?: MobileNet$): py.Promised<keras.Model>
  MobileNet_dyn: py.RemoteFunction
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, include_top: py.Bool, weights: py.Str | null, input_tensor?: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str | null): py.Promised<keras.Model>
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, include_top: py.Bool, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha' | 'include_top'>): py.Promised<keras.Model>
  MobileNetV2(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha'>): py.Promised<keras.Model>
  MobileNetV2(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV2$, 'input_shape'>): py.Promised<keras.Model>
  MobileNetV2(keywords?: MobileNetV2$): py.Promised<keras.Model>
  MobileNetV2_dyn: py.RemoteFunction
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.TensorLike | null, classes?: py.Int, pooling?: py.Str | null, dropout_rate?: py.Float, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Promised<keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha'>): py.Promised<keras.Model>
  MobileNetV3Large(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV3Large$, 'input_shape'>): py.Promised<keras.Model>
  MobileNetV3Large(keywords?: MobileNetV3Large$): py.Promised<keras.Model>
  MobileNetV3Large_dyn: py.RemoteFunction
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.TensorLike | null, classes?: py.Int, pooling?: py.Str | null, dropout_rate?: py.Float, classifier_activation?: py.Str | py.Callable, include_preprocessing?: py.Bool, name?: py.Str): py.Promised<keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Promised<keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, alpha: py.Float, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha'>): py.Promised<keras.Model>
  MobileNetV3Small(input_shape: py.Shape | null, keywords?: py.Rest<MobileNetV3Small$, 'input_shape'>): py.Promised<keras.Model>
  MobileNetV3Small(keywords?: MobileNetV3Small$): py.Promised<keras.Model>
  MobileNetV3Small_dyn: py.RemoteFunction
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, input_tensor: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top' | 'weights'>): py.Promised<keras.Model>
  NASNetLarge(input_shape: py.Shape | null, include_top: py.Bool, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top'>): py.Promised<keras.Model>
  NASNetLarge(input_shape: py.Shape | null, keywords?: py.Rest<NASNetLarge$, 'input_shape'>): py.Promised<keras.Model>
  NASNetLarge(keywords?: NASNetLarge$): py.Promised<keras.Model>
  NASNetLarge_dyn: py.RemoteFunction
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, input_tensor: py.TensorLike | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, weights: 'imagenet' | py.RemotePromise<string> | null, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top' | 'weights'>): py.Promised<keras.Model>
  NASNetMobile(input_shape: py.Shape | null, include_top: py.Bool, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top'>): py.Promised<keras.Model>
  NASNetMobile(input_shape: py.Shape | null, keywords?: py.Rest<NASNetMobile$, 'input_shape'>): py.Promised<keras.Model>
  NASNetMobile(keywords?: NASNetMobile$): py.Promised<keras.Model>
  NASNetMobile_dyn: py.RemoteFunction
  ResNet101(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet101(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet101(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet101(include_top: py.Bool, keywords?: py.Rest<ResNet101$, 'include_top'>): py.Promised<keras.Model>
  ResNet101(keywords?: ResNet101$): py.Promised<keras.Model>
  ResNet101_dyn: py.RemoteFunction
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet101V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet101V2(include_top: py.Bool, keywords?: py.Rest<ResNet101V2$, 'include_top'>): py.Promised<keras.Model>
  ResNet101V2(keywords?: ResNet101V2$): py.Promised<keras.Model>
  ResNet101V2_dyn: py.RemoteFunction
  ResNet152(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet152(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet152(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet152(include_top: py.Bool, keywords?: py.Rest<ResNet152$, 'include_top'>): py.Promised<keras.Model>
  ResNet152(keywords?: ResNet152$): py.Promised<keras.Model>
  ResNet152_dyn: py.RemoteFunction
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet152V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet152V2(include_top: py.Bool, keywords?: py.Rest<ResNet152V2$, 'include_top'>): py.Promised<keras.Model>
  ResNet152V2(keywords?: ResNet152V2$): py.Promised<keras.Model>
  ResNet152V2_dyn: py.RemoteFunction
  ResNet50(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet50(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet50(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet50(include_top: py.Bool, keywords?: py.Rest<ResNet50$, 'include_top'>): py.Promised<keras.Model>
  ResNet50(keywords?: ResNet50$): py.Promised<keras.Model>
  ResNet50_dyn: py.RemoteFunction
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  ResNet50V2(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  ResNet50V2(include_top: py.Bool, keywords?: py.Rest<ResNet50V2$, 'include_top'>): py.Promised<keras.Model>
  ResNet50V2(keywords?: ResNet50V2$): py.Promised<keras.Model>
  ResNet50V2_dyn: py.RemoteFunction
  VGG16(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  VGG16(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<VGG16$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  VGG16(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<VGG16$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  VGG16(include_top: py.Bool, keywords?: py.Rest<VGG16$, 'include_top'>): py.Promised<keras.Model>
  VGG16(keywords?: VGG16$): py.Promised<keras.Model>
  VGG16_dyn: py.RemoteFunction
  VGG19(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  VGG19(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<VGG19$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  VGG19(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<VGG19$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  VGG19(include_top: py.Bool, keywords?: py.Rest<VGG19$, 'include_top'>): py.Promised<keras.Model>
  VGG19(keywords?: VGG19$): py.Promised<keras.Model>
  VGG19_dyn: py.RemoteFunction
  Xception(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, input_shape: py.Shape | null, pooling?: 'avg' | 'max' | py.RemotePromise<string> | null, classes?: py.Int, classifier_activation?: py.Str | py.Callable, name?: py.Str): py.Promised<keras.Model>
  Xception(include_top: py.Bool, weights: py.Str | null, input_tensor: py.TensorLike | null, keywords?: py.Rest<Xception$, 'include_top' | 'weights' | 'input_tensor'>): py.Promised<keras.Model>
  Xception(include_top: py.Bool, weights: py.Str | null, keywords?: py.Rest<Xception$, 'include_top' | 'weights'>): py.Promised<keras.Model>
  Xception(include_top: py.Bool, keywords?: py.Rest<Xception$, 'include_top'>): py.Promised<keras.Model>
  Xception(keywords?: Xception$): py.Promised<keras.Model>
  Xception_dyn: py.RemoteFunction
  readonly convnext: keras_applications_convnext.$Module
  readonly densenet: keras_applications_densenet.$Module
  readonly efficientnet: keras_applications_efficientnet.$Module
  readonly efficientnet_v2: keras_applications_efficientnet_v2.$Module
  readonly imagenet_utils: keras_applications_imagenet_utils.$Module
  readonly inception_resnet_v2: keras_applications_inception_resnet_v2.$Module
  readonly inception_v3: keras_applications_inception_v3.$Module
  readonly mobilenet: keras_applications_mobilenet.$Module
  readonly mobilenet_v2: keras_applications_mobilenet_v2.$Module
  readonly mobilenet_v3: keras_applications_mobilenet_v3.$Module
  readonly nasnet: keras_applications_nasnet.$Module
  readonly resnet: keras_applications_resnet.$Module
  readonly resnet50: keras_applications_resnet50.$Module
  readonly resnet_v2: keras_applications_resnet_v2.$Module
  readonly vgg16: keras_applications_vgg16.$Module
  readonly vgg19: keras_applications_vgg19.$Module
  readonly xception: keras_applications_xception.$Module
}
