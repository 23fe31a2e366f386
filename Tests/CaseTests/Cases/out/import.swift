import Foundation // refused: import
