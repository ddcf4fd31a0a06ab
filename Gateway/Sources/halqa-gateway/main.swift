import Foundation
import Gateway

exit(await GatewayProgram.run(Array(CommandLine.arguments.dropFirst())))
