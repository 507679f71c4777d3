using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A finding with its place in the file that was read.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Position">Where in the file it stands.</param>
[JsonConverter(typeof(LocatedFindingJsonConverter))]
public sealed record LocatedFinding(Finding Finding, TextPosition Position)
{
    /// <summary>Position and finding, for logs and debuggers.</summary>
    public override string ToString() => $"{Position} {Finding}";

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(LocatedFinding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(LocatedFinding));
}
