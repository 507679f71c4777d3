using System.Text.Json;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="ReviewReport"/>: the report of findings, without places in a source.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class ReviewReportJsonConverter : WriteOnlyJsonConverter<ReviewReport>
{
    internal override void WriteModel(Utf8JsonWriter writer, ReviewReport value) =>
        AuditReportForm.Instance.WriteModel(writer, new(value));
}
