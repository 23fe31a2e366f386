struct City {
  var name: String, population: Int?
}
print(City(name: "Oslo", population: nil))
print(City(name: "Oslo")) // error: missing argument for parameter 'population'
