using System.Collections.Immutable;
using System.Text;

namespace PerformanceBudget.Testing;

/// <summary>A JSON text that is a declaration, or was one before something was done to it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Utf8">The text, which need be neither JSON nor well-formed.</param>
public sealed record DocumentCase(string Kind, ImmutableArray<byte> Utf8)
{
    public override string ToString() => $"{Kind}: {Encoding.UTF8.GetString(Utf8.AsSpan())}";
}
