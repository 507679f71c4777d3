using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>A finding with its place in the source.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Place">Where in the source it stands; null where that is not known.</param>
[JsonConverter(typeof(PlacedFindingJsonConverter))]
public sealed record PlacedFinding(Finding Finding, SourcePlace? Place = null)
{
    /// <summary>Place and finding, for logs and debuggers.</summary>
    public override string ToString() => Place is null ? Finding.ToString() : $"{Place} {Finding}";

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PlacedFinding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PlacedFinding));
}
