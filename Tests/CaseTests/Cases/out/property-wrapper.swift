@propertyWrapper struct W { var wrappedValue: Int } // refused: propertyWrapper
