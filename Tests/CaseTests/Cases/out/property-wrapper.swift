@propertyWrapper struct W { var wrappedValue: Int } // refused: property wrappers are not supported in cells
