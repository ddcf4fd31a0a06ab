import Foundation

/// PNG, read and written by Cairo: where papers can be made, it is there.
extension PageImage {
    init?(png path: String) {
        guard let cairo = CairoPNG(), let surface = cairo.read(path) else { return nil }
        defer { cairo.destroy(surface) }
        let (width, height) = (Int(cairo.width(surface)), Int(cairo.height(surface)))
        guard width > 0, height > 0, let bytes = cairo.bytes(surface) else { return nil }
        let stride = Int(cairo.stride(surface))
        var pixels: [UInt8] = []
        pixels.reserveCapacity(3 * width * height)
        for y in 0..<height {
            for x in 0..<width {
                // Alpha or nothing, red, green and blue in one word of the machine.
                let word = bytes.loadUnaligned(fromByteOffset: y * stride + 4 * x, as: UInt32.self)
                pixels += [UInt8(word >> 16 & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word & 0xFF)]
            }
        }
        self.init(width: width, height: height, pixels: pixels)
    }

    /// Whether it was written.
    func writePNG(_ path: String) -> Bool {
        guard let cairo = CairoPNG() else { return false }
        var words = stride(from: 0, to: pixels.count, by: 3).map { index in
            pixels[index..<index + 3].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        }
        return words.withUnsafeMutableBytes { bytes in
            guard let surface = cairo.make(bytes.baseAddress, 1, Int32(width), Int32(height), Int32(4 * width))
            else { return false }
            defer { cairo.destroy(surface) }
            return cairo.write(surface, path) == 0
        }
    }
}

/// The functions of Cairo that read and write pictures (cairo 1.16, "PNG Support" and "Image Surfaces").
private struct CairoPNG {
    typealias Surface = OpaquePointer
    typealias Measure = @convention(c) (Surface) -> Int32

    let read: @convention(c) (UnsafePointer<CChar>) -> Surface?
    let write: @convention(c) (Surface, UnsafePointer<CChar>) -> Int32
    /// From pixels, in a format (1: red, green and blue in 32 bits), so wide and high, and so many bytes a row.
    let make: @convention(c) (UnsafeMutableRawPointer?, Int32, Int32, Int32, Int32) -> Surface?
    let bytes: @convention(c) (Surface) -> UnsafeMutableRawPointer?
    let width: Measure
    let height: Measure
    let stride: Measure
    let destroy: @convention(c) (Surface) -> Void

    init?() {
        #if os(macOS)
            let library = dlopen("libcairo.2.dylib", RTLD_NOW)
        #else
            let library = dlopen("libcairo.so.2", RTLD_NOW)
        #endif
        func function<T>(_ name: String, as _: T.Type) -> T? {
            dlsym(library, name).map { unsafeBitCast($0, to: T.self) }
        }
        guard library != nil,
            let read = function("cairo_image_surface_create_from_png", as: type(of: self.read)),
            let write = function("cairo_surface_write_to_png", as: type(of: self.write)),
            let make = function("cairo_image_surface_create_for_data", as: type(of: self.make)),
            let bytes = function("cairo_image_surface_get_data", as: type(of: self.bytes)),
            let width = function("cairo_image_surface_get_width", as: Measure.self),
            let height = function("cairo_image_surface_get_height", as: Measure.self),
            let stride = function("cairo_image_surface_get_stride", as: Measure.self),
            let destroy = function("cairo_surface_destroy", as: type(of: self.destroy))
        else { return nil }
        (self.read, self.write, self.make, self.bytes) = (read, write, make, bytes)
        (self.width, self.height, self.stride, self.destroy) = (width, height, stride, destroy)
    }
}
