// The typings of one Python module: an interface for each class, one for its class object, one for the keywords of each
// callable, and `$Module` for the module itself.

import type { ApiModel, ClassModel, FunctionModel, MemberModel, ParameterModel } from './model.js'
import { entry, splitName } from './model.js'
import type { Overlay } from './overlays/overlay.js'
import { jsdoc, type Parameter, propertyName, signatureOf, typeName } from './signatures.js'
import { moduleAlias, parameterType, resultType, type TypeScope } from './types.js'

/** What is known of all packages that are made together. */
export interface Library {
  /** The model of a class, by its dotted name. */
  classModel(id: string): ClassModel | undefined
  /** In which module something is, and its name there: a class within a class is `Outer$Inner`. */
  placeOf(id: string): { readonly module: string; readonly name: string }
  /** Whether a module has a file. */
  hasModule(name: string): boolean
  /** From where a file imports the typings of a module, and what all of them are made of. */
  pathOf(module: string): string
  readonly corePath: string
  /** What is said by hand; taking it counts as use. */
  overlay(id: string): Overlay | undefined
  /** Whether a class that extends this one says of an attribute what this one does not. */
  isRefined(id: string, attribute: string): boolean
  /** The type of a role in typings of `packageName`; undefined where it is none. */
  role(packageName: string, name: string): string | undefined
}

/** The class whose member is written. */
interface Owner {
  readonly id: string
  /** Its name in this file. */
  readonly name: string
  readonly bases: readonly string[]
}

/** Makes the text of one file. */
export class ModuleFile implements TypeScope {
  readonly #name: string
  readonly #model: ApiModel
  readonly #library: Library
  readonly #imports = new Set<string>()
  readonly #parts: string[] = []
  #usesRoles = false

  constructor(name: string, model: ApiModel, library: Library) {
    this.#name = name
    this.#model = model
    this.#library = library
  }

  /** The whole text. */
  render(): string {
    const names = this.#model.modules[this.#name] ?? {}
    const ids = Object.entries(this.#model.classes).filter(([id]) => this.#library.placeOf(id).module === this.#name)
    for (const [id, model] of ids) this.#class(id, model)
    const functions = Object.entries(this.#model.functions).filter(([id]) => splitName(id).module === this.#name)
    const own = new Map(functions.map(([id, model]) => [id, model]))
    const lines: string[] = []
    const overlay = this.#library.overlay(this.#name)
    for (const [name, what] of Object.entries(names)) {
      const replaced = entry(overlay?.members, name)
      if (replaced !== undefined) {
        if (replaced) lines.push(indent(this.#localize(replaced)))
        continue
      }
      lines.push(...this.#moduleMember(name, what, own))
    }
    for (const [name, text] of Object.entries(overlay?.members ?? {})) {
      if (text && !Object.hasOwn(names, name)) lines.push(indent(this.#localize(text)))
    }
    this.#parts.push(`export interface $Module extends py.PythonModuleObject {\n${lines.join('\n')}\n}\n`)
    return `${this.#header()}${this.#parts.join('\n')}`
  }

  #header(): string {
    const { package: packageName, version } = this.#model
    const imports = [...this.#imports]
      .sort()
      .map((module) => `import type * as ${moduleAlias(module)} from '${this.#library.pathOf(module)}'\n`)
    const roles = this.#usesRoles
      ? `import type * as roles from '${this.#library.pathOf(`${packageName}.$roles`)}'\n`
      : ''
    return (
      `// ${[this.#name, 'of', packageName, version].filter(Boolean).join(' ')}. Generated: do not edit.\n\n` +
      `import type * as py from '${this.#library.corePath}'\n${roles}${imports.join('')}\n`
    )
  }

  classType(id: string): string | undefined {
    if (this.#library.classModel(id) === undefined) return undefined
    return this.#reference(id)
  }

  role(name: string): string | undefined {
    const type = this.#library.role(this.#model.package, name)
    if (type?.startsWith('roles.')) this.#usesRoles = true
    return type === undefined ? undefined : this.#localize(type)
  }

  /** The name of something of a module as this file writes it. */
  #reference(id: string): string {
    const { module, name } = this.#library.placeOf(id)
    if (module === this.#name) return typeName(name)
    this.#imports.add(module)
    return `${moduleAlias(module)}.${typeName(name)}`
  }

  /** Text written by hand names classes in full: `{keras.layers.Layer}`, and roles as `roles.Loss`. */
  #localize(text: string): string {
    if (/(?<![$\w])roles\./.test(text)) this.#usesRoles = true
    return text.replace(/\{([A-Za-z_][\w$]*(?:\.[A-Za-z_$][\w$]*)+)\}/g, (_, id: string) => this.#reference(id))
  }

  #parameters(list: readonly ParameterModel[], overlay: Overlay | undefined, method: string): Parameter[] {
    return list.map((parameter) => {
      const key = method === '' ? parameter.name : `${method}.${parameter.name}`
      const type = entry(overlay?.parameters, key) ?? parameter.type
      return { ...parameter, text: parameterType(type, this) ?? 'py.RemoteArgument' }
    })
  }

  #constructorParameters(id: string, list: readonly ParameterModel[]): Parameter[] {
    const byHand = this.#constructors(id)
    const overlay = this.#library.overlay(id)
    const shown = overlay?.first === undefined ? list : [...overlay.first, ...list.filter(({ kind }) => kind !== 'var')]
    return this.#parameters(closed(shown, overlay), { parameters: { ...byHand, ...overlay?.parameters } }, '')
  }

  /** What is said by hand about the constructors of a class, at it or at its bases. */
  #constructors(id: string): Readonly<Record<string, string>> {
    const bases = this.#library.classModel(id)?.bases ?? []
    return Object.assign({}, ...bases.map((base) => this.#constructors(base)), this.#library.overlay(id)?.constructors)
  }

  /** The forms of a callable, and the interface of its keywords as a part of the file where that is long. */
  #forms(parameters: readonly Parameter[], keywordsName: string): readonly string[] {
    const { keywords, forms } = signatureOf(parameters, keywordsName)
    if (keywords === undefined || !forms.some((form) => form.includes(keywordsName))) return forms
    this.#parts.push(`export interface ${keywordsName} ${keywords}\n`)
    return forms
  }

  #class(id: string, model: ClassModel): void {
    const name = typeName(this.#library.placeOf(id).name)
    const overlay = this.#library.overlay(id)
    const bases = model.bases.filter((base) => this.#library.classModel(base) !== undefined)
    const instance: string[] = [`  readonly [py.kind]: ${this.#mark(id, bases)}`]
    const statics: string[] = []
    for (const [member, memberModel] of Object.entries(model.members)) {
      const replaced = entry(overlay?.members, member)
      if (replaced !== undefined) {
        if (replaced) instance.push(indent(this.#localize(replaced)))
        continue
      }
      this.#member({ id, name, bases }, member, memberModel, instance, statics)
    }
    for (const hook of overlay?.hooks ?? []) {
      if (!Object.hasOwn(model.members, hook)) instance.push(...this.#hook({ id, name, bases }, hook, undefined))
    }
    for (const [member, text] of Object.entries(overlay?.members ?? {})) {
      if (text && !Object.hasOwn(model.members, member)) instance.push(indent(this.#localize(text)))
    }
    const [first, ...others] = bases
    const heritage = [
      first === undefined ? 'py.PythonObjectContainer' : this.#reference(first),
      // What several bases have is the first one's.
      ...others.map((base, index) => {
        const before = bases.slice(0, index + 1).map((each) => `keyof ${this.#reference(each)}`)
        return `Omit<${this.#reference(base)}, ${before.join(' | ')}>`
      }),
      ...(overlay?.roles ?? []),
    ]
    const doc = model.doc === undefined ? '' : `${jsdoc(model.doc, '')}\n`
    this.#parts.push(`${doc}export interface ${name} extends ${heritage.join(', ')} {\n${instance.join('\n')}\n}\n`)
    this.#classObject(id, name, model, bases, statics)
  }

  #classObject(
    id: string,
    name: string,
    model: ClassModel,
    bases: readonly string[],
    statics: readonly string[],
  ): void {
    const forms =
      model.new === undefined
        ? ['...args: py.RemoteArgument[]']
        : this.#forms(this.#constructorParameters(id, model.new), `${name}$new`)
    const made = (forms.length === 0 ? [''] : forms).flatMap((form) => [
      `  new (${form}): ${name}`,
      `  (${form}): py.Promised<${name}>`,
    ])
    const base = bases[0] === undefined ? [] : [`py.Statics<${this.#reference(bases[0])}$class>`]
    const heritage = ['py.PythonClass', ...base].join(', ')
    const heir = bases[0] === undefined ? 'py.PythonClass' : heritage.replace('py.PythonClass, ', '')
    const doc = model.doc === undefined ? '' : `${jsdoc(model.doc, '')}\n`
    this.#parts.push(`${doc}export interface ${name}$class extends ${heir} {\n${[...made, ...statics].join('\n')}\n}\n`)
  }

  /** By which parameters know an instance: its own name, and those of its bases. */
  #mark(id: string, bases: readonly string[]): string {
    const inherited = bases.map((base) => `${this.#reference(base)}[typeof py.kind]`)
    const others = (this.#library.overlay(id)?.standsFor ?? []).map((other) => `; readonly '${other}': true`)
    return [`{ readonly '${id}': true${others.join('')} }`, ...inherited].join(' & ')
  }

  #member(owner: Owner, name: string, model: MemberModel, instance: string[], statics: string[]): void {
    const overlay = this.#library.overlay(owner.id)
    const property = propertyName(name)
    const dynamic = propertyName(`${name}_dyn`)
    const doc = model.doc === undefined ? [] : [jsdoc(model.doc, '  ')]
    const isStatic = model.kind === 'classmethod' || model.kind === 'staticmethod'
    // What is said by hand of calling an object holds for subclasses: a layer that casts its inputs first is called alike.
    if (name === '__call__' && this.#inherited(owner, name)?.model === 'by hand') return
    if (model.kind === 'method' && (model.protected || this.#isHook(owner.id, name))) {
      instance.push(...doc, ...this.#hook(owner, name, model.params))
      return
    }
    if (isStatic || model.kind === 'method') {
      const target = isStatic ? statics : instance
      const returns = entry(overlay?.returns, name) ?? model.returns
      // It makes an object of the class that is asked for it.
      const isMaker = name === 'from_config' && isStatic
      const plain = resultType(returns, this)
      const isKept = overlay?.kept?.includes(name) === true
      const result = isMaker ? 'py.Promised<Made>' : isKept ? 'Kept' : plain
      const settled = plain.replace(/^py\.Promised<(.*)>$/, '$1')
      const generic = isKept ? `<Kept extends py.Remote | ${settled} = ${plain}>` : ''
      const forms =
        model.params === undefined
          ? ['...args: py.RemoteArgument[]']
          : this.#forms(this.#parameters(model.params, overlay, name), keywordsName(owner.name, name))
      const shown = name === '__call__' ? '' : property
      for (const form of forms) {
        const maker = `<Made>(this: ${['abstract new (...args: any) => Made', form].filter(Boolean).join(', ')})`
        target.push(...doc, `  ${shown}${isMaker ? maker : `${generic}(${form})`}: ${result}`)
      }
      // Python lets an override take something else; where objects of the base are expected, any arguments do.
      if (name !== '__call__' && this.#differsFromBase(owner, name, model, returns)) {
        target.push(`  ${shown}(...args: any[]): any`)
      }
      if (!name.startsWith('__')) target.push(`  ${dynamic}: py.RemoteFunction`)
      if (name === '__iter__') instance.push('  [Symbol.asyncIterator](): AsyncGenerator<any>')
      if (name === '__getitem__') instance.push('  readonly [index: number]: any')
      return
    }
    const type = entry(overlay?.attributes, name) ?? model.type
    const nested = `${owner.id}.${name}`
    if (type === `type[${nested}]` && this.#library.classModel(nested) !== undefined) {
      const line = `  readonly ${property}: ${this.#reference(nested)}$class`
      instance.push(...doc, line)
      statics.push(line)
      return
    }
    // What a base says of it holds.
    const isVague = /^py\.Remote(<any(\[\])?>)?$/.test(resultType(type, this))
    if (isVague && this.#inherited(owner, name) !== undefined) return
    const isSettable = model.set === true || model.kind !== 'property'
    // A `Remote` could not be narrowed to what a subclass says of it.
    const isOpen = isVague && this.#library.isRefined(owner.id, name)
    const lines = isOpen
      ? [`  ${isSettable ? '' : 'readonly '}${property}: any`]
      : this.#attribute(property, type, isSettable)
    instance.push(...doc, ...lines)
    if (!name.startsWith('_')) instance.push(`  ${isSettable ? '' : 'readonly '}${dynamic}: any`)
    if (model.kind === 'attribute') statics.push(`  readonly ${property}: ${isOpen ? 'any' : resultType(type, this)}`)
  }

  /** A method that subclasses override as they like. In one form: TypeScript wants an override to fit each. */
  #hook(owner: Owner, name: string, params: readonly ParameterModel[] | undefined): string[] {
    const parameters = this.#parameters(params ?? [], { parameters: this.#said(owner.id) }, name)
    const forms = params === undefined ? [] : this.#forms(parameters, keywordsName(owner.name, name))
    const lists = [...forms.filter((form) => form !== '').map((form) => `[${form}]`), 'any[]']
    const lines = [`  ${propertyName(name)}(...args: ${lists.join(' | ')}): any`]
    return name.startsWith('__') ? lines : [...lines, `  ${propertyName(`${name}_dyn`)}: py.RemoteFunction`]
  }

  /** What is said by hand about the parameters of a class's methods, at it or at its bases. */
  #said(id: string): Readonly<Record<string, string>> {
    const bases = this.#library.classModel(id)?.bases ?? []
    return Object.assign({}, ...bases.map((base) => this.#said(base)), this.#library.overlay(id)?.parameters)
  }

  #isHook(id: string, name: string): boolean {
    if (this.#library.overlay(id)?.hooks?.includes(name)) return true
    return this.#library.classModel(id)?.bases.some((base) => this.#isHook(base, name)) ?? false
  }

  /** The member of the nearest base that has one of this name. */
  #inherited(
    { bases }: Pick<Owner, 'bases'>,
    name: string,
  ): { model: MemberModel | 'by hand'; id: string } | undefined {
    for (const id of bases) {
      if (entry(this.#library.overlay(id)?.members, name) !== undefined) return { model: 'by hand', id }
      const base = this.#library.classModel(id)
      const model = entry(base?.members, name)
      if (model !== undefined) return { model, id }
      const further = base && this.#inherited(base, name)
      if (further !== undefined) return further
    }
    return undefined
  }

  #differsFromBase(owner: Owner, name: string, own: MemberModel, returns: string | undefined): boolean {
    const inherited = this.#inherited(owner, name)
    if (inherited === undefined) return false
    if (inherited.model === 'by hand') return true
    const base = inherited.model
    const baseReturns = entry(this.#library.overlay(inherited.id)?.returns, name) ?? base.returns
    if (base.params === undefined || own.params === undefined) return base.params !== own.params
    const added = own.params.slice(base.params.length)
    return (
      returns !== baseReturns ||
      base.params.some((each, index) => {
        const mine = own.params?.[index]
        return each.name !== mine?.name || each.type !== mine.type || each.optional !== mine.optional
      }) ||
      added.some(({ optional, kind }) => !optional && kind !== 'var' && kind !== 'varkw')
    )
  }

  #attribute(property: string, type: string | undefined, settable: boolean): string[] {
    const read = resultType(type, this)
    if (!settable) return [`  readonly ${property}: ${read}`]
    const written = parameterType(type, this)
    if (read === 'py.Remote' || written === undefined) return [`  ${property}: any`]
    return [`  get ${property}(): ${read}`, `  set ${property}(value: ${written})`]
  }

  #moduleMember(name: string, what: string, own: ReadonlyMap<string, FunctionModel>): string[] {
    const [kind, target = ''] = what.split(/ (.*)/s)
    const property = propertyName(name)
    switch (kind) {
      case 'class': {
        if (this.#library.classModel(target) === undefined) return [`  readonly ${property}: py.RemoteClass`]
        return [`  readonly ${property}: ${this.#reference(target)}$class`]
      }
      case 'module':
        if (!this.#library.hasModule(target)) return [`  readonly ${property}: py.Remote`]
        if (target === this.#name) return [`  readonly ${property}: $Module`]
        return [`  readonly ${property}: ${this.#reference(`${target}.$Module`)}`]
      case 'function': {
        const { module, name: ownName } = splitName(target)
        const model = own.get(target)
        if (model !== undefined && ownName === name) return this.#function(target, name, model)
        const home = (): string => (module === this.#name ? '$Module' : this.#reference(`${module}.$Module`))
        const type = this.#library.hasModule(module) ? `${home()}[${JSON.stringify(ownName)}]` : 'py.RemoteFunction'
        return [`  readonly ${property}: ${type}`, `  ${propertyName(`${name}_dyn`)}: py.RemoteFunction`]
      }
      default:
        return [
          `  readonly ${property}: ${resultType(target || undefined, this)}`,
          `  readonly ${propertyName(`${name}_dyn`)}: any`,
        ]
    }
  }

  #function(id: string, name: string, model: FunctionModel): string[] {
    const overlay = this.#library.overlay(id)
    const forms =
      model.params === undefined
        ? ['...args: py.RemoteArgument[]']
        : this.#forms(this.#parameters(closed(model.params, overlay), overlay, ''), `${name.replace(/\W/g, '_')}$`)
    const result = resultType(overlay?.returns?.[''] ?? model.returns, this)
    const doc = model.doc === undefined ? [] : [jsdoc(model.doc, '  ')]
    const property = propertyName(name)
    return [
      ...(overlay?.forms ?? []).map((form) => `  ${property}${this.#localize(form)}`),
      ...(forms.length === 0 ? [''] : forms).flatMap((form) => [...doc, `  ${property}(${form}): ${result}`]),
      `  ${propertyName(`${name}_dyn`)}: py.RemoteFunction`,
    ]
  }
}

/** The parameters with what is said by hand in place of `**kwargs`. */
function closed(list: readonly ParameterModel[], overlay: Overlay | undefined): readonly ParameterModel[] {
  if (overlay?.keywords === undefined) return list
  return [...list.filter(({ kind }) => kind !== 'varkw'), ...overlay.keywords]
}

/** The interface of a method's keywords; the constructor's are `$new`. */
function keywordsName(owner: string, method: string): string {
  return `${owner}$${method === 'new' || method === 'class' ? `${method}_` : method}`
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}
