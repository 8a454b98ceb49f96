// keras.applications of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
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
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'convnext_base'` */
  name?: py.Str | undefined
}

export interface ConvNeXtLarge$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'convnext_large'` */
  name?: py.Str | undefined
}

export interface ConvNeXtSmall$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'convnext_small'` */
  name?: py.Str | undefined
}

export interface ConvNeXtTiny$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'convnext_tiny'` */
  name?: py.Str | undefined
}

export interface ConvNeXtXLarge$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'convnext_xlarge'` */
  name?: py.Str | undefined
}

export interface DenseNet121$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'densenet121'` */
  name?: py.Str | undefined
}

export interface DenseNet169$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'densenet169'` */
  name?: py.Str | undefined
}

export interface DenseNet201$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'densenet201'` */
  name?: py.Str | undefined
}

export interface EfficientNetB0$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb0'` */
  name?: py.Str | undefined
}

export interface EfficientNetB1$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb1'` */
  name?: py.Str | undefined
}

export interface EfficientNetB2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb2'` */
  name?: py.Str | undefined
}

export interface EfficientNetB3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb3'` */
  name?: py.Str | undefined
}

export interface EfficientNetB4$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb4'` */
  name?: py.Str | undefined
}

export interface EfficientNetB5$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb5'` */
  name?: py.Str | undefined
}

export interface EfficientNetB6$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb6'` */
  name?: py.Str | undefined
}

export interface EfficientNetB7$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'efficientnetb7'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2B0$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-b0'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2B1$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-b1'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2B2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-b2'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2B3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-b3'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2L$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-l'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2M$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-m'` */
  name?: py.Str | undefined
}

export interface EfficientNetV2S$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'efficientnetv2-s'` */
  name?: py.Str | undefined
}

export interface InceptionResNetV2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'inception_resnet_v2'` */
  name?: py.Str | undefined
}

export interface InceptionV3$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'inception_v3'` */
  name?: py.Str | undefined
}

export interface MobileNet$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  /** Default: `0.001` */
  dropout?: py.Float | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MobileNetV2$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface MobileNetV3Large$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `False` */
  minimalistic?: py.Bool | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `0.2` */
  dropout_rate?: py.Float | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'MobileNetV3Large'` */
  name?: py.Str | undefined
}

export interface MobileNetV3Small$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `False` */
  minimalistic?: py.Bool | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `0.2` */
  dropout_rate?: py.Float | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `True` */
  include_preprocessing?: py.Bool | undefined
  /** Default: `'MobileNetV3Small'` */
  name?: py.Str | undefined
}

export interface NASNetLarge$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'nasnet_large'` */
  name?: py.Str | undefined
}

export interface NASNetMobile$ {
  input_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'nasnet_mobile'` */
  name?: py.Str | undefined
}

export interface ResNet101$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet101'` */
  name?: py.Str | undefined
}

export interface ResNet101V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet101v2'` */
  name?: py.Str | undefined
}

export interface ResNet152$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet152'` */
  name?: py.Str | undefined
}

export interface ResNet152V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet152v2'` */
  name?: py.Str | undefined
}

export interface ResNet50$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet50'` */
  name?: py.Str | undefined
}

export interface ResNet50V2$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'resnet50v2'` */
  name?: py.Str | undefined
}

export interface VGG16$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'vgg16'` */
  name?: py.Str | undefined
}

export interface VGG19$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'vgg19'` */
  name?: py.Str | undefined
}

export interface Xception$ {
  /** Default: `True` */
  include_top?: py.Bool | undefined
  /** Default: `'imagenet'` */
  weights?: py.Str | undefined
  input_tensor?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  pooling?: py.RemoteArgument | undefined
  /** Default: `1000` */
  classes?: py.Int | undefined
  /** Default: `'softmax'` */
  classifier_activation?: py.Str | undefined
  /** Default: `'xception'` */
  name?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, keywords?: py.Rest<ConvNeXtBase$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Remote
  ConvNeXtBase(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'include_top' | 'include_preprocessing'>): py.Remote
  ConvNeXtBase(include_top: py.Bool, keywords?: py.Rest<ConvNeXtBase$, 'include_top'>): py.Remote
  ConvNeXtBase(keywords?: ConvNeXtBase$): py.Remote
  ConvNeXtBase_dyn: py.RemoteFunction
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, keywords?: py.Rest<ConvNeXtLarge$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Remote
  ConvNeXtLarge(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'include_top' | 'include_preprocessing'>): py.Remote
  ConvNeXtLarge(include_top: py.Bool, keywords?: py.Rest<ConvNeXtLarge$, 'include_top'>): py.Remote
  ConvNeXtLarge(keywords?: ConvNeXtLarge$): py.Remote
  ConvNeXtLarge_dyn: py.RemoteFunction
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, keywords?: py.Rest<ConvNeXtSmall$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Remote
  ConvNeXtSmall(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'include_top' | 'include_preprocessing'>): py.Remote
  ConvNeXtSmall(include_top: py.Bool, keywords?: py.Rest<ConvNeXtSmall$, 'include_top'>): py.Remote
  ConvNeXtSmall(keywords?: ConvNeXtSmall$): py.Remote
  ConvNeXtSmall_dyn: py.RemoteFunction
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, keywords?: py.Rest<ConvNeXtTiny$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Remote
  ConvNeXtTiny(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'include_top' | 'include_preprocessing'>): py.Remote
  ConvNeXtTiny(include_top: py.Bool, keywords?: py.Rest<ConvNeXtTiny$, 'include_top'>): py.Remote
  ConvNeXtTiny(keywords?: ConvNeXtTiny$): py.Remote
  ConvNeXtTiny_dyn: py.RemoteFunction
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, weights: py.Str, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top' | 'include_preprocessing' | 'weights'>): py.Remote
  ConvNeXtXLarge(include_top: py.Bool, include_preprocessing: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top' | 'include_preprocessing'>): py.Remote
  ConvNeXtXLarge(include_top: py.Bool, keywords?: py.Rest<ConvNeXtXLarge$, 'include_top'>): py.Remote
  ConvNeXtXLarge(keywords?: ConvNeXtXLarge$): py.Remote
  ConvNeXtXLarge_dyn: py.RemoteFunction
  DenseNet121(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  DenseNet121(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet121(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<DenseNet121$, 'include_top' | 'weights'>): py.Remote
  DenseNet121(include_top: py.Bool, keywords?: py.Rest<DenseNet121$, 'include_top'>): py.Remote
  DenseNet121(keywords?: DenseNet121$): py.Remote
  DenseNet121_dyn: py.RemoteFunction
  DenseNet169(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  DenseNet169(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet169(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<DenseNet169$, 'include_top' | 'weights'>): py.Remote
  DenseNet169(include_top: py.Bool, keywords?: py.Rest<DenseNet169$, 'include_top'>): py.Remote
  DenseNet169(keywords?: DenseNet169$): py.Remote
  DenseNet169_dyn: py.RemoteFunction
  DenseNet201(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  DenseNet201(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  DenseNet201(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<DenseNet201$, 'include_top' | 'weights'>): py.Remote
  DenseNet201(include_top: py.Bool, keywords?: py.Rest<DenseNet201$, 'include_top'>): py.Remote
  DenseNet201(keywords?: DenseNet201$): py.Remote
  DenseNet201_dyn: py.RemoteFunction
  EfficientNetB0(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB0(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB0(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB0$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB0(include_top: py.Bool, keywords?: py.Rest<EfficientNetB0$, 'include_top'>): py.Remote
  EfficientNetB0(keywords?: EfficientNetB0$): py.Remote
  EfficientNetB0_dyn: py.RemoteFunction
  EfficientNetB1(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB1(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB1(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB1$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB1(include_top: py.Bool, keywords?: py.Rest<EfficientNetB1$, 'include_top'>): py.Remote
  EfficientNetB1(keywords?: EfficientNetB1$): py.Remote
  EfficientNetB1_dyn: py.RemoteFunction
  EfficientNetB2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB2$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB2(include_top: py.Bool, keywords?: py.Rest<EfficientNetB2$, 'include_top'>): py.Remote
  EfficientNetB2(keywords?: EfficientNetB2$): py.Remote
  EfficientNetB2_dyn: py.RemoteFunction
  EfficientNetB3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB3(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB3$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB3(include_top: py.Bool, keywords?: py.Rest<EfficientNetB3$, 'include_top'>): py.Remote
  EfficientNetB3(keywords?: EfficientNetB3$): py.Remote
  EfficientNetB3_dyn: py.RemoteFunction
  EfficientNetB4(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB4(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB4(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB4$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB4(include_top: py.Bool, keywords?: py.Rest<EfficientNetB4$, 'include_top'>): py.Remote
  EfficientNetB4(keywords?: EfficientNetB4$): py.Remote
  EfficientNetB4_dyn: py.RemoteFunction
  EfficientNetB5(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB5(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB5(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB5$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB5(include_top: py.Bool, keywords?: py.Rest<EfficientNetB5$, 'include_top'>): py.Remote
  EfficientNetB5(keywords?: EfficientNetB5$): py.Remote
  EfficientNetB5_dyn: py.RemoteFunction
  EfficientNetB6(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB6(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB6(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB6$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB6(include_top: py.Bool, keywords?: py.Rest<EfficientNetB6$, 'include_top'>): py.Remote
  EfficientNetB6(keywords?: EfficientNetB6$): py.Remote
  EfficientNetB6_dyn: py.RemoteFunction
  EfficientNetB7(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  EfficientNetB7(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetB7(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetB7$, 'include_top' | 'weights'>): py.Remote
  EfficientNetB7(include_top: py.Bool, keywords?: py.Rest<EfficientNetB7$, 'include_top'>): py.Remote
  EfficientNetB7(keywords?: EfficientNetB7$): py.Remote
  EfficientNetB7_dyn: py.RemoteFunction
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2B0(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2B0$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2B0(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B0$, 'include_top'>): py.Remote
  EfficientNetV2B0(keywords?: EfficientNetV2B0$): py.Remote
  EfficientNetV2B0_dyn: py.RemoteFunction
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2B1(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2B1$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2B1(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B1$, 'include_top'>): py.Remote
  EfficientNetV2B1(keywords?: EfficientNetV2B1$): py.Remote
  EfficientNetV2B1_dyn: py.RemoteFunction
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2B2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2B2$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2B2(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B2$, 'include_top'>): py.Remote
  EfficientNetV2B2(keywords?: EfficientNetV2B2$): py.Remote
  EfficientNetV2B2_dyn: py.RemoteFunction
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2B3(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2B3$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2B3(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2B3$, 'include_top'>): py.Remote
  EfficientNetV2B3(keywords?: EfficientNetV2B3$): py.Remote
  EfficientNetV2B3_dyn: py.RemoteFunction
  EfficientNetV2L(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2L(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2L(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2L$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2L(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2L$, 'include_top'>): py.Remote
  EfficientNetV2L(keywords?: EfficientNetV2L$): py.Remote
  EfficientNetV2L_dyn: py.RemoteFunction
  EfficientNetV2M(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2M(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2M(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2M$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2M(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2M$, 'include_top'>): py.Remote
  EfficientNetV2M(keywords?: EfficientNetV2M$): py.Remote
  EfficientNetV2M_dyn: py.RemoteFunction
  EfficientNetV2S(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  EfficientNetV2S(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  EfficientNetV2S(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<EfficientNetV2S$, 'include_top' | 'weights'>): py.Remote
  EfficientNetV2S(include_top: py.Bool, keywords?: py.Rest<EfficientNetV2S$, 'include_top'>): py.Remote
  EfficientNetV2S(keywords?: EfficientNetV2S$): py.Remote
  EfficientNetV2S_dyn: py.RemoteFunction
  InceptionResNetV2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  InceptionResNetV2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  InceptionResNetV2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<InceptionResNetV2$, 'include_top' | 'weights'>): py.Remote
  InceptionResNetV2(include_top: py.Bool, keywords?: py.Rest<InceptionResNetV2$, 'include_top'>): py.Remote
  InceptionResNetV2(keywords?: InceptionResNetV2$): py.Remote
  InceptionResNetV2_dyn: py.RemoteFunction
  InceptionV3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  InceptionV3(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  InceptionV3(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<InceptionV3$, 'include_top' | 'weights'>): py.Remote
  InceptionV3(include_top: py.Bool, keywords?: py.Rest<InceptionV3$, 'include_top'>): py.Remote
  InceptionV3(keywords?: InceptionV3$): py.Remote
  InceptionV3_dyn: py.RemoteFunction
  MobileNet(input_shape: py.Positional, alpha: py.Float, depth_multiplier: py.Int, dropout: py.Float, include_top?: py.Bool, weights?: py.Str, input_tensor?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Positional): py.Remote
  MobileNet(input_shape: py.Positional, alpha: py.Float, depth_multiplier: py.Int, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha' | 'depth_multiplier'>): py.Remote
  MobileNet(input_shape: py.Positional, alpha: py.Float, keywords?: py.Rest<MobileNet$, 'input_shape' | 'alpha'>): py.Remote
  MobileNet(input_shape: py.Positional, keywords?: py.Rest<MobileNet$, 'input_shape'>): py.Remote
  MobileNet(keywords?: MobileNet$): py.Remote
  MobileNet_dyn: py.RemoteFunction
  MobileNetV2(input_shape: py.Positional, alpha: py.Float, include_top: py.Bool, weights: py.Str, input_tensor?: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Positional): py.Remote
  MobileNetV2(input_shape: py.Positional, alpha: py.Float, include_top: py.Bool, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha' | 'include_top'>): py.Remote
  MobileNetV2(input_shape: py.Positional, alpha: py.Float, keywords?: py.Rest<MobileNetV2$, 'input_shape' | 'alpha'>): py.Remote
  MobileNetV2(input_shape: py.Positional, keywords?: py.Rest<MobileNetV2$, 'input_shape'>): py.Remote
  MobileNetV2(keywords?: MobileNetV2$): py.Remote
  MobileNetV2_dyn: py.RemoteFunction
  MobileNetV3Large(input_shape: py.Positional, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.Positional, classes?: py.Int, pooling?: py.Positional, dropout_rate?: py.Float, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  MobileNetV3Large(input_shape: py.Positional, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Remote
  MobileNetV3Large(input_shape: py.Positional, alpha: py.Float, keywords?: py.Rest<MobileNetV3Large$, 'input_shape' | 'alpha'>): py.Remote
  MobileNetV3Large(input_shape: py.Positional, keywords?: py.Rest<MobileNetV3Large$, 'input_shape'>): py.Remote
  MobileNetV3Large(keywords?: MobileNetV3Large$): py.Remote
  MobileNetV3Large_dyn: py.RemoteFunction
  MobileNetV3Small(input_shape: py.Positional, alpha: py.Float, minimalistic: py.Bool, include_top: py.Bool, weights?: py.Str, input_tensor?: py.Positional, classes?: py.Int, pooling?: py.Positional, dropout_rate?: py.Float, classifier_activation?: py.Str, include_preprocessing?: py.Bool, name?: py.Str): py.Remote
  MobileNetV3Small(input_shape: py.Positional, alpha: py.Float, minimalistic: py.Bool, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha' | 'minimalistic'>): py.Remote
  MobileNetV3Small(input_shape: py.Positional, alpha: py.Float, keywords?: py.Rest<MobileNetV3Small$, 'input_shape' | 'alpha'>): py.Remote
  MobileNetV3Small(input_shape: py.Positional, keywords?: py.Rest<MobileNetV3Small$, 'input_shape'>): py.Remote
  MobileNetV3Small(keywords?: MobileNetV3Small$): py.Remote
  MobileNetV3Small_dyn: py.RemoteFunction
  NASNetLarge(input_shape: py.Positional, include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  NASNetLarge(input_shape: py.Positional, include_top: py.Bool, weights: py.Str, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top' | 'weights'>): py.Remote
  NASNetLarge(input_shape: py.Positional, include_top: py.Bool, keywords?: py.Rest<NASNetLarge$, 'input_shape' | 'include_top'>): py.Remote
  NASNetLarge(input_shape: py.Positional, keywords?: py.Rest<NASNetLarge$, 'input_shape'>): py.Remote
  NASNetLarge(keywords?: NASNetLarge$): py.Remote
  NASNetLarge_dyn: py.RemoteFunction
  NASNetMobile(input_shape: py.Positional, include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  NASNetMobile(input_shape: py.Positional, include_top: py.Bool, weights: py.Str, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top' | 'weights'>): py.Remote
  NASNetMobile(input_shape: py.Positional, include_top: py.Bool, keywords?: py.Rest<NASNetMobile$, 'input_shape' | 'include_top'>): py.Remote
  NASNetMobile(input_shape: py.Positional, keywords?: py.Rest<NASNetMobile$, 'input_shape'>): py.Remote
  NASNetMobile(keywords?: NASNetMobile$): py.Remote
  NASNetMobile_dyn: py.RemoteFunction
  ResNet101(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet101(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet101(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet101$, 'include_top' | 'weights'>): py.Remote
  ResNet101(include_top: py.Bool, keywords?: py.Rest<ResNet101$, 'include_top'>): py.Remote
  ResNet101(keywords?: ResNet101$): py.Remote
  ResNet101_dyn: py.RemoteFunction
  ResNet101V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet101V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet101V2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet101V2$, 'include_top' | 'weights'>): py.Remote
  ResNet101V2(include_top: py.Bool, keywords?: py.Rest<ResNet101V2$, 'include_top'>): py.Remote
  ResNet101V2(keywords?: ResNet101V2$): py.Remote
  ResNet101V2_dyn: py.RemoteFunction
  ResNet152(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet152(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet152(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet152$, 'include_top' | 'weights'>): py.Remote
  ResNet152(include_top: py.Bool, keywords?: py.Rest<ResNet152$, 'include_top'>): py.Remote
  ResNet152(keywords?: ResNet152$): py.Remote
  ResNet152_dyn: py.RemoteFunction
  ResNet152V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet152V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet152V2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet152V2$, 'include_top' | 'weights'>): py.Remote
  ResNet152V2(include_top: py.Bool, keywords?: py.Rest<ResNet152V2$, 'include_top'>): py.Remote
  ResNet152V2(keywords?: ResNet152V2$): py.Remote
  ResNet152V2_dyn: py.RemoteFunction
  ResNet50(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet50(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet50(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet50$, 'include_top' | 'weights'>): py.Remote
  ResNet50(include_top: py.Bool, keywords?: py.Rest<ResNet50$, 'include_top'>): py.Remote
  ResNet50(keywords?: ResNet50$): py.Remote
  ResNet50_dyn: py.RemoteFunction
  ResNet50V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  ResNet50V2(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  ResNet50V2(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<ResNet50V2$, 'include_top' | 'weights'>): py.Remote
  ResNet50V2(include_top: py.Bool, keywords?: py.Rest<ResNet50V2$, 'include_top'>): py.Remote
  ResNet50V2(keywords?: ResNet50V2$): py.Remote
  ResNet50V2_dyn: py.RemoteFunction
  VGG16(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  VGG16(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<VGG16$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  VGG16(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<VGG16$, 'include_top' | 'weights'>): py.Remote
  VGG16(include_top: py.Bool, keywords?: py.Rest<VGG16$, 'include_top'>): py.Remote
  VGG16(keywords?: VGG16$): py.Remote
  VGG16_dyn: py.RemoteFunction
  VGG19(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  VGG19(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<VGG19$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  VGG19(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<VGG19$, 'include_top' | 'weights'>): py.Remote
  VGG19(include_top: py.Bool, keywords?: py.Rest<VGG19$, 'include_top'>): py.Remote
  VGG19(keywords?: VGG19$): py.Remote
  VGG19_dyn: py.RemoteFunction
  Xception(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, input_shape: py.Positional, pooling?: py.Positional, classes?: py.Int, classifier_activation?: py.Str, name?: py.Str): py.Remote
  Xception(include_top: py.Bool, weights: py.Str, input_tensor: py.Positional, keywords?: py.Rest<Xception$, 'include_top' | 'weights' | 'input_tensor'>): py.Remote
  Xception(include_top: py.Bool, weights: py.Str, keywords?: py.Rest<Xception$, 'include_top' | 'weights'>): py.Remote
  Xception(include_top: py.Bool, keywords?: py.Rest<Xception$, 'include_top'>): py.Remote
  Xception(keywords?: Xception$): py.Remote
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
