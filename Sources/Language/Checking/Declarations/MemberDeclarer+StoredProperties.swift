import Diagnostics

/// Stored properties and their initial values.
extension MemberDeclarer {
  func declareFields(_ members: [Declaration], _ nominal: NominalType, _ scope: Scope) {
    for member in members where !member.has("static") {
      guard case .variable(let syntax) = member.kind else { continue }
      for property in syntax.storedProperties {
        let key = FieldKey(nominal, nominal.fields.count)
        if !isLibrary {
          session.privateMembers.note(member, .field(key), changedBy: .field(key), in: nominal)
        }
        declareField(property, isMutable: !syntax.isConstant, nominal, scope)
      }
    }
  }

  private func declareField(
    _ property: StoredProperty, isMutable: Bool, _ nominal: NominalType, _ scope: Scope
  ) {
    guard case .binding(let name, _) = property.pattern.kind else {
      return refusePattern(at: property.pattern.span, isMutable: isMutable)
    }
    if nominal.representation == .enumeration || nominal.representation == .uninhabited {
      session.report(.error("stored-property", at: name.span, "enums must not contain stored properties"))
      return
    }
    let key = FieldKey(nominal, nominal.fields.count)
    let type = property.type.map { session.resolve($0, in: scope) }
    nominal.members.add(name.text, Member(kind: .field(key.index), isStatic: false))
    session.note(name.span, .property)
    nominal.fields.append(
      Field(
        name: name, type: type ?? .invalid, isMutable: isMutable, isOfPattern: property.isOfPattern,
        beginsAsNil: property.beginsAsNil))
    if type == nil, property.initializer == nil {
      session.report(.error("missing-type", at: name.span, "type annotation missing in pattern"))
    }
    if let initial = property.initializer { declareInitialValue(initial, of: key, type, name, scope) }
  }

  /// Says that a pattern of several names, `(a, b) = f()`, is no stored property.
  func refusePattern(at span: SourceSpan, isMutable: Bool) {
    session.report(
      .error(
        "stored-property", at: span,
        isMutable
          ? "a pattern of several names as stored properties is not supported in cells"
          : "binding multiple 'let' stored properties from a single initializer expression in a struct is unsupported",
        hint: "declare them one by one"))
  }

  private func declareInitialValue(
    _ initial: Expression, of key: FieldKey, _ type: Type?, _ name: Identifier, _ scope: Scope
  ) {
    let session = self.session
    let circular = "the initial value of '\(name.text)' makes another '\(key.nominal.name)'"
    let value = DefaultValue(initial, type ?? .invalid, session, circular: circular) {
      StatementChecker(ofInitialValue: session, scope).check(initial, as: type, .initialization)
    }
    session.fieldDefaults[key] = value
    guard type == nil else { return session.unreadValues.append { _ = value.expression } }
    session.untypedFields[key] = Lazy {
      let type = value.expression.type
      key.nominal.fields[key.index] = key.nominal.fields[key.index].with(type)
      return type
    }
    session.unreadValues.append { _ = session.type(of: key) }
  }
}

private struct StoredProperty {
  let pattern: Pattern
  let type: TypeSyntax?
  let initializer: Expression?
  /// Whether a pattern declares it together with others.
  let isOfPattern: Bool
  let beginsAsNil: Field.BeginsAsNil
}

extension VariableSyntax {
  /// Those that it declares, one after another: of variables `(a, b) = (0, 1)` is `a = 0` and `b = 1`.
  fileprivate var storedProperties: [StoredProperty] {
    let nils: Field.BeginsAsNil = bindings.indices.allSatisfy(needsNoValue) ? .always : .inInitializers
    return bindings.indices.filter { bindings[$0].accessors == nil }.flatMap { index -> [StoredProperty] in
      let binding = bindings[index]
      let whole = StoredProperty(
        pattern: binding.pattern, type: binding.type ?? sharedType(of: index),
        initializer: binding.initializer, isOfPattern: false, beginsAsNil: beginsAsNil(index) ? nils : .never)
      let parts = isConstant ? [] : whole.parts
      return parts.isEmpty ? [whole] : parts
    }
  }
}

extension StoredProperty {
  /// None where the pattern or its value is not written in parts.
  fileprivate var parts: [StoredProperty] {
    guard case .tuple(let patterns) = pattern.kind, case .tuple(let values)? = initializer?.kind,
      patterns.count == values.count, patterns.allSatisfy({ $0.label == nil })
    else { return [] }
    var types: [TypeSyntax?] = patterns.map { _ in nil }
    if let type {
      guard case .tuple(let stated) = type.kind, stated.count == patterns.count else { return [] }
      types = stated.map { $0.type }
    }
    return patterns.indices.flatMap { index -> [StoredProperty] in
      let part = StoredProperty(
        pattern: patterns[index].pattern, type: types[index], initializer: values[index].value,
        isOfPattern: true, beginsAsNil: .never)
      return part.parts.isEmpty ? [part] : part.parts
    }
  }
}

extension VariableSyntax {
  /// Whether a variable begins as `nil`, since its type is written as an optional and it has no value.
  func beginsAsNil(_ index: Int) -> Bool {
    !isConstant && bindings[index].initializer == nil
      && (bindings[index].type ?? sharedType(of: index))?.startsAsNil ?? false
  }

  private func needsNoValue(_ index: Int) -> Bool {
    bindings[index].initializer != nil || bindings[index].accessors != nil || beginsAsNil(index)
  }

  /// `let a, b: Int`: the type of the next binding that has one, over bindings without a value.
  func sharedType(of index: Int) -> TypeSyntax? {
    for binding in bindings[index...] {
      if let type = binding.type { return type }
      if binding.initializer != nil { return nil }
    }
    return nil
  }
}
