namespace PerformanceBudget.Domain;

/// <summary>Refuses serializers that know nothing of the form of this library.</summary>
/// <remarks>
/// They would write an object in a form that nobody reads, and read none of it back: what has invariants has no public setters, so that
/// the object stays empty without a word. Newtonsoft.Json and the serializers of data contracts call the methods that are marked with
/// the attributes of <c>System.Runtime.Serialization</c> before they write or fill an object.
/// </remarks>
internal static class OtherSerializers
{
    /// <summary>The answer of a type that cannot be written or read by them.</summary>
    public static NotSupportedException Refuse(Type type) =>
        new(
            $"{type.Name}只能由System.Text.Json读写，其他序列化程序会丢失其内容；docs/interop.md说明如何接入。 "
                + $"Only System.Text.Json writes and reads a {type.Name}; another serializer would lose what is in it. docs/interop.md says how to connect one."
        );
}
