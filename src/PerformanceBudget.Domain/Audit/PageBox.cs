using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Audit;

/// <summary>A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as a person sees it.</summary>
/// <remarks>JSON: <c>{"left":72.00,"top":120.50,"width":451.20,"height":14.00}</c>.</remarks>
/// <param name="Left">From the left edge of the page to that of the rectangle.</param>
/// <param name="Top">From the upper edge of the page to that of the rectangle.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PageBox(decimal Left, decimal Top, decimal Width, decimal Height)
{
    /// <summary>Corner and size, for logs and debuggers: <c>72,120.5 451.2×14</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Left},{Top} {Width}×{Height}");
}
