using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of each turn, by its type or by a key.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string key;

    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName)
    {
    }

    public RegisterClassMiddleware(T service, string key) => (Service, this.key) = (service, key ?? typeof(T).FullName);

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(key, Service);
        return nextTurn(cancellationToken);
    }
}
