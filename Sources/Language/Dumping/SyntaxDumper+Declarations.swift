extension SyntaxDumper {
  func dump(_ declaration: Declaration) -> String {
    let attributes = declaration.attributes.map { "@" + $0.name.text + ($0.argument.map { "(\($0))" } ?? "") }
    let words = attributes + declaration.modifiers.map { $0.text }
    return (words + [dump(declaration.kind)]).joined(separator: " ")
  }

  private func dump(_ kind: Declaration.Kind) -> String {
    switch kind {
    case .variable(let variable):
      return list(variable.isConstant ? "let" : "var", variable.bindings.map(dump))
    case .function(let function): return dump(function, as: "func")
    case .initializer(let function, let isFailable): return dump(function, as: isFailable ? "init?" : "init")
    case .subscripted(let function, let accessors): return dump(function, as: "subscript", dump(accessors))
    case .structure(let type): return dump(type, as: "struct")
    case .enumeration(let type): return dump(type, as: "enum")
    case .protocolType(let type): return dump(type, as: "protocol")
    case .enumCases(let cases): return list("case", cases.map(dump))
    case .extended(let syntax):
      return list(
        "extension",
        [dump(syntax.type), inherited(syntax.inherited), requirements(syntax.requirements)]
          + syntax.members.map(dump))
    case .typeAlias(let name, let parameters, let type):
      return list("typealias", name.text + dump(parameters), dump(type))
    case .associatedType(let syntax):
      return list(
        "associatedtype", syntax.name.text, inherited(syntax.constraints),
        syntax.standard.map { "= " + dump($0) }, requirements(syntax.requirements))
    case .operatorFixity(let syntax):
      return list("operator", "\(word(syntax.fixity))", syntax.name.text, syntax.group?.text)
    case .precedenceGroup(let syntax): return dump(syntax)
    case .deferred(let waiting): return dump(waiting.read().0)
    case .invalid(let name): return list("<invalid>", name?.text)
    }
  }

  private func word(_ fixity: OperatorSyntax.Fixity) -> String {
    switch fixity {
    case .prefix: "prefix"
    case .infix: "infix"
    case .postfix: "postfix"
    }
  }

  private func dump(_ binding: PatternBindingSyntax) -> String {
    let parts = [
      dump(binding.pattern), binding.type.map { ": " + dump($0) },
      binding.initializer.map { "= " + dump($0) },
      binding.accessors.map(dump),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func dump(_ accessors: AccessorsSyntax) -> String {
    let setter =
      accessors.hasSetter ? list("set", accessors.setterParameter?.text, accessors.setter.map(dump)) : nil
    return list("accessors", list("get", accessors.getter.map(dump)), setter)
  }

  private func dump(_ function: FunctionSyntax, as word: String, _ accessors: String? = nil) -> String {
    let name = word == "func" ? function.name.text : ""
    let effects = function.rethrowing ? "rethrows" : function.throwing ? "throws" : nil
    let head = name + dump(function.genericParameters)
    return list(
      word, head.isEmpty ? nil : head, group(function.parameters.map(dump)), effects,
      function.thrownType.map { list("thrown", dump($0)) }, function.result.map { "-> " + dump($0) },
      requirements(function.requirements), function.body.map(dump), accessors)
  }

  private func dump(_ parameter: ParameterSyntax) -> String {
    let label = parameter.label?.text ?? "_"
    let words = [
      label == parameter.name.text ? label : label + " " + parameter.name.text, ":",
      parameter.isAutoclosure ? "autoclosure" : nil, parameter.builder.map { "@" + $0.text },
      parameter.isInout ? "inout" : nil, dump(parameter.type) + (parameter.isVariadic ? "..." : ""),
      parameter.defaultValue.map { "= " + dump($0) },
    ]
    return "(" + words.compactMap { $0 }.joined(separator: " ") + ")"
  }

  private func dump(_ parameters: [GenericParameterSyntax]) -> String {
    guard !parameters.isEmpty else { return "" }
    let names = parameters.map { parameter in
      parameter.name.text
        + (parameter.constraints.isEmpty
          ? "" : ": " + parameter.constraints.map(dump).joined(separator: " & "))
    }
    return "<" + names.joined(separator: ", ") + ">"
  }

  private func inherited(_ types: [TypeSyntax]) -> String? {
    types.isEmpty ? nil : ": " + group(types.map(dump))
  }

  private func requirements(_ requirements: [RequirementSyntax]) -> String? {
    requirements.isEmpty ? nil : list("where", requirements.map(dump))
  }

  private func dump(_ requirement: RequirementSyntax) -> String {
    switch requirement {
    case .conformance(let subject, let type): list(":", dump(subject), dump(type))
    case .sameType(let left, let right): list("==", dump(left), dump(right))
    }
  }

  private func dump(_ type: NominalSyntax, as word: String) -> String {
    list(
      word,
      [
        type.name.text + dump(type.genericParameters), inherited(type.inherited),
        requirements(type.requirements),
      ]
        + type.members.map(dump))
  }

  private func dump(_ syntax: EnumCaseSyntax) -> String {
    guard syntax.payload != nil || syntax.rawValue != nil else { return syntax.name.text }
    return list(
      syntax.name.text,
      (syntax.payload ?? []).map { element in
        labelled(element.label, dump(element.type) + (element.defaultValue.map { " = " + dump($0) } ?? ""))
      }
        + [syntax.rawValue.map { "= " + dump($0) }])
  }

  private func dump(_ syntax: PrecedenceGroupSyntax) -> String {
    let associativity =
      switch syntax.associativity {
      case .left: "left"
      case .right: "right"
      case .none: "none"
      }
    return list(
      "precedencegroup", syntax.name.text, list("higherThan", syntax.higherThan.map { $0.text }),
      list("lowerThan", syntax.lowerThan.map { $0.text }), associativity,
      syntax.isAssignment ? "assignment" : nil)
  }
}
