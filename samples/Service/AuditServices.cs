using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Service;

/// <summary>Adds audits to the services of an application.</summary>
public static class AuditServices
{
    /// <summary>Adds <see cref="AuditService"/> and the rules of our own.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the <see cref="AuditSettings"/>.</param>
    public static IServiceCollection AddAudit(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .Configure<AuditSettings>(configuration)
            .AddSingleton<ReviewRule, ProjectCodeRule>()
            .AddSingleton<AuditService>();
}
